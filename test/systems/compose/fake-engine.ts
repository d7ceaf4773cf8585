import type { JsonObject } from '../../../src/core/json.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Argv, Exec, ExecOptions, ExecResult } from '../../../src/ports/exec.ts'
import {
  dependenciesOf,
  type Model,
  partOf,
  replicasOf,
  servicesOf,
  textOf,
} from '../../../src/systems/compose/model.ts'
import type { ObjectKind } from '../../../src/systems/compose/objects.ts'

/** What a service does from its start on. */
export interface Behaviour {
  /** Undefined when it has no health check. */
  readonly healthyAfterMs?: number
  readonly unhealthyAfterMs?: number
  /** Stays when it is left out. */
  readonly exitsAfterMs?: number
  readonly exitCode?: number
  readonly startError?: string
  readonly prints?: readonly string[]
  readonly healthSays?: string
  /** Made from another image than it was asked to be. */
  readonly imageId?: string
}

export interface Thing {
  readonly kind: ObjectKind
  readonly id: string
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
}

interface FakeContainer extends Thing {
  readonly service: string
  readonly image: string
  readonly ports: readonly number[]
  startedMs: number | undefined
  killed: boolean
  restarts: number
}

export interface Call {
  readonly words: Argv
  readonly options: ExecOptions
}

type Answer = Partial<ExecResult>
type Command = (words: Argv, options: ExecOptions) => Promise<Answer> | Answer

const LABELS_OF_COMPOSE = 'com.docker.compose'

/**
 * The docker command, its compose plugin and an engine, in memory and in the time of its clock. It knows only the words
 * that are used; any other command fails the test that caused it.
 */
export class FakeEngine implements Exec {
  readonly calls: Call[] = []
  readonly things: Thing[] = []
  /** By name or id. */
  readonly images = new Map<string, string>()
  readonly registry = new Map<string, string>()
  readonly behaviours = new Map<string, Behaviour>()
  /** By the words a command begins with: answers instead of the engine. */
  readonly faults = new Map<string, Command>()
  /** What the compose file says, as compose resolves it; its text is not looked at. */
  model: Model
  enabled: readonly string[]
  /** What a test command does. */
  command: (call: Call, say: (line: string) => void) => Promise<number> | number = () => 0
  readonly #clock: Clock
  #numbers = 0

  constructor(clock: Clock, model: Model) {
    this.#clock = clock
    this.model = model
    this.enabled = Object.entries(servicesOf(model)).flatMap(([name, { profiles }]) => (profiles ? [] : [name]))
    for (const service of Object.values(servicesOf(model))) {
      const image = textOf(service, 'image')
      if (image !== undefined) this.images.set(image, idOf(image))
    }
  }

  async run(words: Argv, options: ExecOptions): Promise<ExecResult> {
    options.signal?.throwIfAborted()
    this.calls.push({ words, options })
    const line = words.join(' ')
    const known = [...this.faults, ...Object.entries(this.#commands)].find(([begin]) => line.startsWith(begin))
    if (known === undefined) throw new Error(`the fake engine does not know "${line}"`)
    const answer = await known[1](words, options)
    options.signal?.throwIfAborted()
    return { exitCode: 0, timedOut: false, stdout: '', stderr: '', ...answer }
  }

  /** The commands that were run, each as one line. */
  get lines(): readonly string[] {
    return this.calls.map(({ words }) => words.join(' '))
  }

  callOf(part: string): Call {
    const found = this.calls.find(({ words }) => words.join(' ').includes(part))
    if (found === undefined) throw new Error(`nobody ran "…${part}…"; what was run: ${this.lines.join('\n')}`)
    return found
  }

  /** What is there, as `network it-1_default`. */
  get left(): readonly string[] {
    return this.things.map(({ kind, name }) => `${kind} ${name}`)
  }

  add(kind: ObjectKind, name: string, labels: Readonly<Record<string, string>>): Thing {
    const thing = { kind, id: `${kind}-${this.#number()}`, name, labels }
    this.things.push(thing)
    return thing
  }

  kill(service: string): void {
    for (const container of this.#containers()) if (container.service === service) container.killed = true
  }

  /** It died, and the engine started it again. */
  restart(service: string): void {
    for (const container of this.#containers()) if (container.service === service) container.restarts += 1
  }

  readonly #commands: Readonly<Record<string, Command>> = {
    'readlink /proc/self/ns/pid': () => ({ stdout: 'pid:[4026531836]\n' }),
    'docker info': () => ({
      stdout: JSON.stringify({ ID: 'engine-1', ServerVersion: '26.1.5', OSType: 'linux', Driver: 'overlay2' }),
    }),
    'docker context inspect': () => ({ stdout: 'unix:///var/run/docker.sock\n' }),
    'docker compose version': () => ({ stdout: '2.26.1-4\n' }),
    'docker compose': (words, options) => this.#compose(words, options),
    'docker image inspect': (words) => {
      const image = words.at(-1) ?? ''
      const id = this.images.get(image) ?? ([...this.images.values()].includes(image) ? image : undefined)
      const labels = this.things.filter((thing) => thing.kind === 'image' && words.includes(thing.id))
      if (labels.length > 0) return { stdout: lines(labels.map((thing) => ({ Config: { Labels: thing.labels } }))) }
      if (id === undefined) return { exitCode: 1, stderr: `Error response from daemon: No such image: ${image}` }
      return { stdout: JSON.stringify({ Id: id }) }
    },
    'docker pull': (words) => {
      const image = words.at(-1) ?? ''
      const id = this.registry.get(image)
      if (id === undefined)
        return { exitCode: 1, stderr: `Error response from daemon: manifest for ${image} not found` }
      this.images.set(image, id)
      return {}
    },
    'docker ps': (words) => this.#list('container', words),
    'docker network ls': (words) => this.#list('network', words),
    'docker volume ls': (words) => this.#list('volume', words),
    'docker image ls': (words) => this.#list('image', words),
    'docker rm': (words) => this.#remove('container', words.slice(4)),
    'docker network rm': (words) => this.#remove('network', words.slice(3)),
    'docker volume rm': (words) => this.#remove('volume', words.slice(3)),
    'docker image rm': (words) => this.#remove('image', words.slice(4)),
    'docker container inspect': (words) => {
      const found = this.#found('container', words)
      return { stdout: lines(found.map((thing) => (isMade(thing) ? this.#inspected(thing) : plain(thing)))) }
    },
    'docker network inspect': (words) => ({ stdout: lines(this.#found('network', words).map(labelled)) }),
    'docker volume inspect': (words) => ({ stdout: lines(this.#found('volume', words).map(labelled)) }),
    'docker logs --timestamps': (words) => {
      const container = this.#containers().find(({ id }) => id === words.at(-1))
      return {
        stdout: this.#prints(container)
          .map((line) => `2026-11-21T10:00:00.000000000Z ${line}\n`)
          .join(''),
      }
    },
    'docker logs --follow': async (words, options) => {
      const container = this.#containers().find(({ id }) => id === words.at(-1))
      for (const line of this.#prints(container)) options.onLine?.(line, 'stdout')
      const endsMs = this.#behaviour(container?.service)?.exitsAfterMs
      if (endsMs === undefined) await this.#forever(options)
      else await this.#clock.sleep(endsMs, options.signal)
      return {}
    },
    'sh -ec': async (words, options) => ({
      exitCode: await this.command({ words, options }, (line) => options.onLine?.(line, 'stdout')),
    }),
  }

  async #compose(words: Argv, options: ExecOptions): Promise<Answer> {
    const project = words[words.indexOf('--project-name') + 1] ?? ''
    if (words.includes('--services')) return { stdout: this.enabled.join('\n') }
    if (words.includes('config')) return { stdout: JSON.stringify({ name: project, ...this.model }) }
    const model = JSON.parse(options.stdin ?? '{}') as Model
    if (words.includes('build')) {
      for (const name of words.slice(words.indexOf('build') + 1)) {
        const image = textOf(servicesOf(model)[name] ?? {}, 'image') ?? ''
        this.images.set(image, idOf(image))
        this.add('image', image, { [`${LABELS_OF_COMPOSE}.project`]: project })
      }
      return {}
    }
    if (words.includes('up')) {
      const asked = words.slice(words.indexOf('--pull') + 2).filter((word) => !word.startsWith('-'))
      return this.#up(project, model, asked, options)
    }
    throw new Error(`the fake compose does not know "${words.join(' ')}"`)
  }

  async #up(project: string, model: Model, asked: readonly string[], options: ExecOptions): Promise<Answer> {
    const own = { [`${LABELS_OF_COMPOSE}.project`]: project }
    for (const kind of ['network', 'volume'] as const) {
      for (const [name, made] of Object.entries(partOf(model, `${kind}s`))) {
        const whole = `${project}_${name}`
        if (!this.left.includes(`${kind} ${whole}`))
          this.add(kind, whole, { ...own, ...partOf(made as JsonObject, 'labels') } as Thing['labels'])
      }
    }
    for (const name of asked) {
      const service = servicesOf(model)[name] ?? {}
      for (let number = 1; number <= replicasOf(service); number += 1) {
        const labels = {
          ...own,
          [`${LABELS_OF_COMPOSE}.service`]: name,
          [`${LABELS_OF_COMPOSE}.container-number`]: String(number),
          [`${LABELS_OF_COMPOSE}.oneoff`]: 'False',
          ...(partOf(service, 'labels') as Thing['labels']),
        }
        const ports = ((service.ports ?? []) as readonly { readonly target: number }[]).map(({ target }) => target)
        const more = {
          service: name,
          image: textOf(service, 'image') ?? '',
          ports,
          startedMs: undefined,
          killed: false,
          restarts: 0,
        }
        this.things.push(Object.assign(this.#thing('container', `${project}-${name}-${number}`, labels), more))
      }
    }
    for (const name of inOrder(model, asked)) {
      for (const { service, condition } of dependenciesOf(servicesOf(model)[name] ?? {})) {
        if (!asked.includes(service)) continue
        const behaviour = this.#behaviour(service)
        if (condition === 'service_healthy') await this.#clock.sleep(behaviour?.healthyAfterMs ?? 1e9, options.signal)
        if (condition === 'service_completed_successfully')
          await this.#clock.sleep(behaviour?.exitsAfterMs ?? 1e9, options.signal)
      }
      for (const container of this.#containers()) {
        if (container.service !== name) continue
        const { startError } = this.#behaviour(name) ?? {}
        if (startError !== undefined) return { exitCode: 1, stderr: `Error response from daemon: ${startError}` }
        container.startedMs = this.#clock.nowMs()
      }
    }
    return {}
  }

  #inspected(container: FakeContainer): JsonObject {
    const behaviour = this.#behaviour(container.service) ?? {}
    const { startedMs } = container
    const ranMs = startedMs === undefined ? -1 : this.#clock.nowMs() - startedMs
    const ended = container.killed || ranMs >= (behaviour.exitsAfterMs ?? Infinity)
    const status = startedMs === undefined ? 'created' : ended ? 'exited' : 'running'
    const checked = behaviour.healthyAfterMs !== undefined || behaviour.unhealthyAfterMs !== undefined
    const health =
      ranMs >= (behaviour.healthyAfterMs ?? Infinity)
        ? 'healthy'
        : ranMs >= (behaviour.unhealthyAfterMs ?? Infinity)
          ? 'unhealthy'
          : 'starting'
    return {
      Id: container.id,
      Name: `/${container.name}`,
      Image: behaviour.imageId ?? this.images.get(container.image) ?? container.image,
      RestartCount: container.restarts,
      Config: { Labels: container.labels },
      State: {
        Status: status,
        ExitCode: container.killed ? 137 : status === 'exited' ? (behaviour.exitCode ?? 0) : 0,
        OOMKilled: false,
        Error: behaviour.startError ?? '',
        ...(checked
          ? {
              Health: {
                Status: health,
                Log: [{ ExitCode: health === 'healthy' ? 0 : 1, Output: behaviour.healthSays ?? '' }],
              },
            }
          : {}),
      },
      NetworkSettings: {
        Ports: Object.fromEntries(
          container.ports.map((port, index) => [
            `${port}/tcp`,
            [{ HostIp: '127.0.0.1', HostPort: String(32_768 + index) }],
          ]),
        ),
      },
    }
  }

  #list(kind: ObjectKind, words: Argv): Answer {
    const filter = words.find((word) => word.startsWith('label='))?.slice('label='.length) ?? ''
    const [name = '', value] = [filter.slice(0, filter.indexOf('=')), filter.slice(filter.indexOf('=') + 1)]
    const found = this.things.filter((thing) => thing.kind === kind && thing.labels[name] === value)
    const listed = found.map((thing) => ({ ID: thing.id, Name: thing.name, Names: thing.name, Repository: thing.name }))
    return { stdout: lines(listed) }
  }

  #remove(kind: ObjectKind, ids: readonly string[]): Answer {
    for (const id of ids) {
      const index = this.things.findIndex((thing) => thing.kind === kind && (thing.id === id || thing.name === id))
      if (index >= 0) this.things.splice(index, 1)
    }
    return {}
  }

  #found(kind: ObjectKind, words: Argv): readonly Thing[] {
    return this.things.filter(
      (thing) => thing.kind === kind && (words.includes(thing.id) || words.includes(thing.name)),
    )
  }

  #containers(): readonly FakeContainer[] {
    return this.things.filter(isMade)
  }

  #behaviour(service: string | undefined): Behaviour | undefined {
    return this.behaviours.get(service ?? '')
  }

  #prints(container: FakeContainer | undefined): readonly string[] {
    return container?.startedMs === undefined ? [] : (this.#behaviour(container.service)?.prints ?? [])
  }

  #forever({ signal }: ExecOptions): Promise<never> {
    return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))
  }

  #thing(kind: ObjectKind, name: string, labels: Thing['labels']): Thing {
    return { kind, id: `${kind}-${this.#number()}`, name, labels }
  }

  #number(): number {
    this.#numbers += 1
    return this.#numbers
  }
}

/** The id that the fake engine has for an image of this name. */
export const idOf = (image: string): string =>
  `sha256:${Buffer.from(image).toString('hex').padEnd(64, '0').slice(0, 64)}`

const lines = (objects: readonly object[]): string => objects.map((object) => `${JSON.stringify(object)}\n`).join('')

const isMade = (thing: Thing): thing is FakeContainer => thing.kind === 'container' && 'service' in thing

const plain = ({ id, name, labels }: Thing): object => ({ Id: id, Name: `/${name}`, Config: { Labels: labels } })

const labelled = ({ name, labels }: Thing): object => ({ Name: name, Labels: labels, Containers: {} })

function inOrder(model: Model, names: readonly string[]): readonly string[] {
  const ordered: string[] = []
  const visit = (name: string): void => {
    if (ordered.includes(name) || !names.includes(name)) return
    for (const { service } of dependenciesOf(servicesOf(model)[name] ?? {})) visit(service)
    ordered.push(name)
  }
  for (const name of names) visit(name)
  return ordered
}
