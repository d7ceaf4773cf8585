import { isolateService } from './isolate-service.ts'
import { isolateNetwork, isolateVolume } from './isolate-shared.ts'
import { asObject, type Model, partOf, replicasOf, servicesOf, textOf, without } from './model.ts'

/** What an environment of its own is made for. */
export interface Isolation {
  readonly project: string
  /** Go on everything that is made, so that another process can find it. */
  readonly labels: Readonly<Record<string, string>>
  /** The services to keep. */
  readonly services: readonly string[]
  /** Runs once, in one container; one of the services. */
  readonly once: string | undefined
  /** Get an image that is named later: what the file says of their image and its build does not count. */
  readonly injected: readonly string[]
  /** Where published ports listen: an address of the engine's machine. */
  readonly publishAt: string
}

export interface Isolated {
  readonly model: Model
  /** What was changed, for people. */
  readonly changes: readonly string[]
  /** What is still shared with others, or stays when the environment is gone. */
  readonly warnings: readonly string[]
}

/** Collects what there is to say about one part of the model. */
export interface Notes {
  change(text: string): void
  warn(text: string): void
}

/** What a step has to know of the whole. */
export interface Context extends Isolation {
  /** Services by the container name that they had. */
  readonly byContainerName: ReadonlyMap<string, string>
  /** The image that a service builds, by the name it had. */
  readonly builtImages: ReadonlyMap<string, string>
}

/**
 * Makes a model that can run beside any other copy of itself, and leaves nothing of another name behind: no fixed ports,
 * names, addresses or subnets. What is fed back to compose, `$` still escaped as compose escaped it.
 */
export function isolate(model: Model, isolation: Isolation): Isolated {
  const changes: string[] = []
  const warnings: string[] = []
  const notesOf = (name: string): Notes => ({
    change: (text) => changes.push(`${name}: ${text}`),
    warn: (text) => warnings.push(`${name}: ${text}`),
  })
  const kept = Object.entries(servicesOf(model)).filter(([name]) => isolation.services.includes(name))
  const context: Context = {
    ...isolation,
    byContainerName: new Map(kept.flatMap(([name, service]) => pair(textOf(service, 'container_name'), name))),
    builtImages: builtImages(model, isolation),
  }
  const services = kept.map(([name, service]) => [name, isolateService(name, service, context, notesOf(name))] as const)
  const networks = Object.entries(partOf(model, 'networks')).map(
    ([name, network]) => [name, isolateNetwork(name, asObject(network), context, notesOf(`network ${name}`))] as const,
  )
  const volumes = Object.entries(partOf(model, 'volumes')).map(
    ([name, volume]) => [name, isolateVolume(name, asObject(volume), context, notesOf(`volume ${name}`))] as const,
  )
  return {
    model: {
      ...without(model, 'name'),
      services: Object.fromEntries(services),
      networks: Object.fromEntries(networks),
      volumes: Object.fromEntries(volumes),
    },
    changes,
    warnings,
  }
}

/** Puts images, by their ids, into the services that get them. */
export function injectImages(model: Model, ids: Readonly<Record<string, string>>): Model {
  const services = Object.entries(servicesOf(model)).map(
    ([name, service]) => [name, ids[name] === undefined ? service : { ...service, image: ids[name] }] as const,
  )
  return { ...model, services: Object.fromEntries(services) }
}

/** The image each service will run by the name in the model, `injected` ones aside. */
export const imagesOf = (model: Model, injected: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(servicesOf(model)).flatMap(([name, service]) =>
      injected.includes(name) ? [] : pair(name, textOf(service, 'image')),
    ),
  )

/** The services whose image is built from the model. */
export const builtServices = (model: Model): readonly string[] =>
  Object.entries(servicesOf(model))
    .filter(([, service]) => service.build !== undefined)
    .map(([name]) => name)

/** How many containers each service is to have. */
export const containersWanted = (model: Model): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(servicesOf(model)).map(([name, service]) => [name, replicasOf(service)]))

function builtImages(model: Model, { services }: Isolation): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(servicesOf(model)).flatMap(([name, service]) =>
      service.build === undefined || !services.includes(name) ? [] : pair(textOf(service, 'image'), name),
    ),
  )
}

function pair<Key, Value>(key: Key | undefined, value: Value | undefined): readonly (readonly [Key, Value])[] {
  return key === undefined || value === undefined ? [] : [[key, value]]
}
