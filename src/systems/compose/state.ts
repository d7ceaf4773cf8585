import { isList, isObject, type JsonObject } from '../../core/json.ts'
import { askDocker, commandFailed, type DockerCli, engineTrouble, parseJson, runDocker } from '../docker/engine.ts'
import { asObject, listOf, partOf, textOf } from './model.ts'
import { listObjects } from './objects.ts'
import { inspectContainers, NUMBER_LABEL, ONE_OFF_LABEL, PROJECT_LABEL, SERVICE_LABEL } from './words.ts'

export interface HealthCheck {
  readonly status: 'starting' | 'healthy' | 'unhealthy'
  /** What the last checks said, oldest first; the engine keeps five. */
  readonly said: readonly { readonly exitCode: number; readonly output: string }[]
}

export interface PublishedPort {
  /** In the container. */
  readonly port: number
  readonly protocol: string
  /** On the engine's machine. */
  readonly published: number
}

/** One container of a service, as the engine sees it. */
export interface Container {
  readonly id: string
  readonly name: string
  readonly service: string
  /** From 1; of several copies of one service. */
  readonly number: number
  /** Made by `compose run`, and not one of those that `up` made. */
  readonly oneOff: boolean
  readonly status: 'created' | 'running' | 'restarting' | 'paused' | 'exited' | 'removing' | 'dead'
  readonly exitCode: number
  readonly outOfMemory: boolean
  /** Why it could not be started, in the engine's words; empty when it could. */
  readonly startError: string
  readonly restarts: number
  /** Undefined when it has no health check. */
  readonly health: HealthCheck | undefined
  /** The names the engine has for the image it was made from: its id, and the digest of one platform where that differs. */
  readonly images: readonly string[]
  readonly ports: readonly PublishedPort[]
}

export interface LookOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

/**
 * Every container of a project, by service and number.
 *
 * @throws {Failure} as `askDocker`.
 */
export async function lookAt(
  cli: DockerCli,
  project: string,
  options: LookOptions = {},
): Promise<readonly Container[]> {
  const what = `Cannot see the containers of project ${project}`
  const stdout = await askDocker(cli, listObjects('container', PROJECT_LABEL, project), { what, ...options })
  const ids = stdout.split('\n').flatMap((line) => {
    const found = parseJson(line)
    return isObject(found) && typeof found.ID === 'string' ? [found.ID] : []
  })
  if (ids.length === 0) return []
  const result = await runDocker(cli, inspectContainers(ids), { ...options, maxBytes: 32 * 1_048_576 })
  // One that went meanwhile makes the exit code 1; the others are told all the same.
  if (result.exitCode !== 0 && !/no such container/i.test(result.stderr)) {
    throw engineTrouble(result.stderr) ?? commandFailed(what, result)
  }
  return readContainers(result.stdout)
}

/** Reads `docker container inspect --format '{{json .}}'`: one object a line. */
export const readContainers = (stdout: string): readonly Container[] =>
  stdout
    .split('\n')
    .flatMap((line) => {
      const found = parseJson(line)
      return isObject(found) ? [readContainer(found)] : []
    })
    .sort((a, b) => a.service.localeCompare(b.service) || a.number - b.number)

function readContainer(found: JsonObject): Container {
  const state = partOf(found, 'State')
  const labels = partOf(partOf(found, 'Config'), 'Labels')
  const manifest = textOf(partOf(found, 'ImageManifestDescriptor'), 'digest')
  return {
    id: textOf(found, 'Id') ?? '',
    name: (textOf(found, 'Name') ?? '').replace(/^\//, ''),
    service: textOf(labels, SERVICE_LABEL) ?? '',
    number: Number(labels[NUMBER_LABEL] ?? 1),
    oneOff: labels[ONE_OFF_LABEL] === 'True',
    status: textOf(state, 'Status') as Container['status'],
    exitCode: Number(state.ExitCode ?? 0),
    outOfMemory: state.OOMKilled === true,
    startError: textOf(state, 'Error') ?? '',
    restarts: Number(found.RestartCount ?? 0),
    health: readHealth(partOf(state, 'Health')),
    images: [textOf(found, 'Image') ?? '', ...(manifest === undefined ? [] : [manifest])],
    ports: readPorts(partOf(partOf(found, 'NetworkSettings'), 'Ports')),
  }
}

function readHealth(health: JsonObject): HealthCheck | undefined {
  const { Status: status } = health
  // "none" is what the engine says of a check that was disabled.
  if (status !== 'starting' && status !== 'healthy' && status !== 'unhealthy') return undefined
  const said = listOf(health, 'Log')
    .map(asObject)
    .map((entry) => ({ exitCode: Number(entry.ExitCode ?? 0), output: textOf(entry, 'Output') ?? '' }))
  return { status, said }
}

function readPorts(ports: JsonObject): readonly PublishedPort[] {
  return Object.entries(ports).flatMap(([place, bindings]) => {
    const [port, protocol = 'tcp'] = place.split('/')
    const first = isList(bindings) ? asObject(bindings[0]) : {}
    const published = Number(first.HostPort)
    return Number.isInteger(published) && published > 0 ? [{ port: Number(port), protocol, published }] : []
  })
}
