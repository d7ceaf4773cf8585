import type { Change, Stop } from '../../core/change.ts'
import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { shellWord } from '../../core/shell-word.ts'

/** The service a change is of: ids for the server, names for people. */
export interface ServiceName {
  readonly environmentId: string
  readonly environment: string
  readonly stack: string
  readonly service: string
  readonly id: string
}

/** What runs at a stop. `version` is the server's UUID of the launch config, unknown until the server made it. */
export interface ServiceStop {
  readonly image: string
  readonly version: string | undefined
  /** The containers that ran there when the plan was made: whether they are the same ones tells an exact way back. */
  readonly containers: readonly string[]
}

export const stopOf = (stop: ServiceStop): Stop => ({
  image: stop.image,
  ...(stop.version === undefined ? {} : { launchConfig: { version: stop.version } }),
  ...(stop.containers.length === 0 ? {} : { containers: stop.containers }),
})

export const readStop = (stop: Stop | undefined): ServiceStop => ({
  image: String(stop?.image ?? ''),
  version: versionIn(stop?.launchConfig),
  containers: Array.isArray(stop?.containers) ? stop.containers.map(String) : [],
})

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
