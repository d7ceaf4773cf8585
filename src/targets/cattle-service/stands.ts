import type { Change } from '../../core/change.ts'
import type { JsonObject } from '../../core/json.ts'
import type { LaunchConfig } from '../../systems/cattle/resources.ts'
import { type Configs, configsOf, isCurrent, versionOf } from './configs.ts'
import { differencesIn, otherDifferences } from './edits.ts'
import type { Facts } from './facts.ts'
import type { ServiceName, ServiceStop } from './stops.ts'

export interface Planning {
  readonly name: ServiceName
  readonly id: string
  readonly run: string
}

export const changeOf = (stops: Change['stops'], { name, id, run }: Planning): Change => ({
  id,
  kind: 'cattle-service',
  target: { ...name } as unknown as JsonObject,
  run,
  stops,
})

/** What stands, and the containers that run there. */
export function here({ service, containers }: Facts): ServiceStop {
  const configs = configsOf(service)
  const running = containers.filter((container) => container.state === 'running' && isCurrent(configs, container))
  return { ...imagesIn(configs), version: versionOf(configs), containers: running.map(({ id }) => id) }
}

export const imagesIn = ({ primary, sidekicks }: Configs): Pick<ServiceStop, 'image' | 'sidekicks'> => ({
  image: primary.image,
  sidekicks: imagesOf(sidekicks),
})

const imagesOf = (sidekicks: readonly LaunchConfig[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sidekicks.map(({ name, image }) => [name ?? '', image]))

/** How two launch configs differ beside their images. */
export const differencesOf = (from: JsonObject, to: JsonObject): Pick<ServiceStop, 'env' | 'labels' | 'fields'> => ({
  env: differencesIn(from.environment, to.environment),
  labels: differencesIn(from.labels, to.labels),
  fields: otherDifferences(from, to),
})
