import type { Change, Stop } from '../../core/change.ts'
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'
import { shellWord } from '../../core/shell-word.ts'

/** The service a change is of: ids for the server, names for people. */
export interface ServiceName {
  readonly environmentId: string
  readonly environment: string
  readonly stack: string
  readonly service: string
  readonly id: string
}

/** What runs at a stop, and how it differs from the stop before: images, and names alone of all that may be a secret. */
export interface ServiceStop {
  readonly image: string
  /** The server's versions of all launch configs together, unknown until the server made them. */
  readonly version: string | undefined
  /** The containers that ran there when the plan was made: whether they are the same ones tells an exact way back. */
  readonly containers: readonly string[]
  /** The image of each sidekick, by name. */
  readonly sidekicks?: Readonly<Record<string, string>>
  /** Signed names, such as `+A`, `~B` and `-C`. */
  readonly env?: readonly string[]
  readonly labels?: readonly string[]
  /** Other members of the launch config. */
  readonly fields?: readonly string[]
  /** Whose containers are replaced on the way to it; without it those of the primary launch config. */
  readonly replaced?: Replaced
}

export interface Replaced {
  readonly primary: boolean
  readonly sidekicks: readonly string[]
}

export const replacedOf = (names: readonly (string | undefined)[]): Replaced => ({
  primary: names.includes(undefined),
  sidekicks: names.filter((name) => name !== undefined),
})

export const stopOf = (stop: ServiceStop): Stop => ({
  image: stop.image,
  ...(Object.keys(stop.sidekicks ?? {}).length === 0 ? {} : { sidekicks: stop.sidekicks as JsonObject }),
  ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
  ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
  ...Object.fromEntries(
    (['env', 'labels', 'fields'] as const).flatMap((member) =>
      (stop[member]?.length ?? 0) === 0 ? [] : [[member, stop[member] as readonly string[]]],
    ),
  ),
  ...(stop.replaced === undefined ? {} : { replaced: { ...stop.replaced } }),
})

export const readStop = (stop: Stop | undefined): ServiceStop => ({
  image: String(stop?.image ?? ''),
  version: versionIn(stop?.launchConfig),
  containers: textsIn(stop?.containers),
  sidekicks: Object.fromEntries(
    Object.entries(isObject(stop?.sidekicks) ? stop.sidekicks : {}).map(([name, image]) => [name, String(image)]),
  ),
  env: textsIn(stop?.env),
  labels: textsIn(stop?.labels),
  fields: textsIn(stop?.fields),
  ...(isObject(stop?.replaced)
    ? { replaced: { primary: stop.replaced.primary === true, sidekicks: textsIn(stop.replaced.sidekicks) } }
    : {}),
})

const textsIn = (value: Json | undefined): readonly string[] => (isList(value) ? value.map(String) : [])

export const readName = (target: JsonObject): ServiceName => ({
  environmentId: String(target.environmentId),
  environment: String(target.environment),
  stack: String(target.stack),
  service: String(target.service),
  id: String(target.id),
})

export const sayName = ({ stack, service, environment }: ServiceName): string => `${stack}/${service} in ${environment}`

/** As flags of a command line. */
export const flagsOf = ({ environment, stack, service }: ServiceName): string =>
  `--environment ${shellWord(environment)} --stack ${shellWord(stack)} --service ${shellWord(service)}`

/** What `move` learned: the version the server gave to the goal's launch config. */
export const versionIn = (handle: Json | undefined): string | undefined =>
  isObject(handle) && typeof handle.version === 'string' ? handle.version : undefined

export const startOf = (change: Change): ServiceStop => readStop(change.stops[0])
export const goalOf = (change: Change): ServiceStop => readStop(change.stops[1])
