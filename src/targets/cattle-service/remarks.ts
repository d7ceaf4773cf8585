import { isMoving } from '../../core/image-ref.ts'
import type { JsonObject } from '../../core/json.ts'
import type { LaunchConfig, Service } from '../../systems/cattle/resources.ts'
import { configsOf } from './configs.ts'
import { type Asked, notThere } from './edits.ts'

type Changes = ReadonlyMap<string | undefined, JsonObject>

/** What a person should know of an upgrade before it is made. Pure. */
export const remarksOnPlan = (
  service: Service,
  asked: Asked,
  { changes, replaced }: { readonly changes: Changes; readonly replaced: readonly LaunchConfig[] },
): readonly string[] => [
  ...notThere(configsOf(service), asked),
  ...onWayBack(service, replaced),
  ...onSameImage(replaced, asked),
  ...onDependents(replaced, changes),
]

function onWayBack(service: Service, replaced: readonly LaunchConfig[]): readonly string[] {
  const moving = replaced
    .filter(({ image }) => isMoving(image))
    .map(
      ({ image }) =>
        `the way back is not exact once a new container has failed: ${image} is a moving tag, and containers would be made anew from it`,
    )
  if (service.launchConfig.hasHealthCheck) return moving
  return [...moving, 'the service has no health check: "running" is all the server can say of a container']
}

/** New containers of the same moving tag may be of another image. */
const onSameImage = (replaced: readonly LaunchConfig[], { image, sidekicks }: Asked): readonly string[] =>
  replaced
    .filter((config) => isMoving(config.image))
    .filter(({ name, image: now }) => ((name === undefined ? image : sidekicks.get(name)) ?? now) === now)
    .map(({ image: now }) => `${now} is a moving tag: the new containers may be of another image than those that run`)

const onDependents = (replaced: readonly LaunchConfig[], changes: Changes): readonly string[] =>
  replaced
    .filter(({ name }) => !changes.has(name))
    .map(
      ({ name }) =>
        `the containers of ${name === undefined ? 'the service itself' : `sidekick ${name}`} are replaced too: they use the volumes or the network of what changes`,
    )
