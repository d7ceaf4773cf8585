import {
  type Answer,
  type Ask,
  applyChange,
  isObject,
  NOTHING,
  type Recording,
  type SeenStep,
  type ServiceSeed,
  type Snapshot,
  type Step,
} from './replay-form.ts'
import type { Names } from './replay-names.ts'
import type { Stage } from './replay-stage.ts'

/** A request of the recording, with what the real server answered. */
export interface Asked {
  readonly at: number
  readonly ask: Ask
  readonly answer: Answer
}

/** What the test server said when it was asked what the real server had been asked, in the order of the recording. */
export interface Take {
  readonly polls: readonly { readonly at: number; readonly seen: Snapshot }[]
  readonly answers: readonly { readonly at: number; readonly asked: Asked; readonly answer: Answer }[]
  /** States of the recording that the replay waited for in vain. */
  readonly missed: readonly string[]
}

/** The recorder asked for the service and its containers five times a second while it waited. */
const POLL_MS = 200
/** Where the recorder's own polls are not known: close enough to lose no time. */
const CLOSELY_MS = 10
/** Between the recorded instant of a state and the moment the replay gives it up. */
const PATIENCE_MS = 20_000
/** A state that was there earlier than recorded by more than this is not the one meant: states come back. */
const EARLY_MS = 1_500

/**
 * Plays a recording against a test server: the same requests at the same states, after the same pauses, in virtual time.
 */
export async function replay(recording: Recording, stage: Stage, names: Names): Promise<Take> {
  return new Player(recording, stage, names).play()
}

class Player {
  readonly #steps: readonly Step[]
  readonly #stage: Stage
  readonly #names: Names
  readonly #polls: { at: number; seen: Snapshot }[] = []
  readonly #answers: { at: number; asked: Asked; answer: Answer }[] = []
  readonly #missed: string[] = []
  /** Added to a recorded instant it gives the instant of the replay. */
  #shift: number
  #expected: Snapshot = NOTHING
  #services = 0
  #stacks = 1

  constructor(recording: Recording, stage: Stage, names: Names) {
    this.#steps = recording.steps
    this.#stage = stage
    this.#names = names
    this.#shift = stage.nowMs()
  }

  async play(): Promise<Take> {
    for (let index = 0; index < this.#steps.length; ) {
      const step = this.#steps[index] as Step
      if ('seen' in step) {
        const end = this.#steps.findIndex((later, at) => at > index && !('seen' in later))
        const seen = this.#steps.slice(index, end === -1 ? undefined : end)
        await this.#watch(seen as readonly SeenStep[])
        index += seen.length
      } else {
        await this.#act(step)
        index += 1
      }
    }
    return { polls: this.#polls, answers: this.#answers, missed: this.#missed }
  }

  async #act(step: Exclude<Step, SeenStep>): Promise<void> {
    if ('rolledBack' in step) return this.#rollBack(step.at)
    if ('ask' in step && step.when !== undefined) await this.#until(step.when, step.at, serviceIn(step.ask.path))
    else await this.#passUntil(step.at)
    if ('create' in step) await this.#create(step.create)
    else if ('agent' in step)
      for (const [image, does] of Object.entries(step.agent)) await this.#stage.behave(image, does)
    else if ('agentOf' in step) this.#stage.agent(this.#names.fill(step.agentOf), step.comes)
    else if ('down' in step) await this.#stage.down(step.down.forMs)
    else if ('together' in step) await this.#ask(step.together.map((each) => ({ ...each, at: step.at })))
    else await this.#ask([step])
  }

  /** Sends the requests, in the same instant if there are several. */
  async #ask(asked: readonly Asked[]): Promise<void> {
    const at = this.#stage.nowMs()
    this.#shift = at - (asked[0]?.at ?? 0)
    const answers = await this.#stage.ask(asked.map(({ ask }) => this.#filled(ask)))
    for (const [index, each] of asked.entries()) {
      const answer = answers[index]
      if (answer === undefined) throw new Error(`no answer to ${JSON.stringify(each.ask)}`)
      if (each.ask.method === 'POST' && answer.status === 201) this.#learn(answer)
      this.#answers.push({ at, asked: each, answer: this.#plain(answer) })
    }
  }

  /** Creates a service as the recorder did before it began to write, and waits until it is active. */
  async #create(seed: ServiceSeed): Promise<void> {
    const { stack = 'rec', startOnCreate = true, ...service } = seed
    const json = { ...service, stackId: await this.#stage.stackCalled(stack, this.#names), startOnCreate }
    const [answer] = await this.#stage.ask([this.#filled({ method: 'POST', path: SERVICES, json })])
    if (answer?.status !== 201) throw new Error(`could not create ${seed.name}: ${JSON.stringify(answer)}`)
    const word = this.#learn(answer)
    await this.#until(startOnCreate ? 'active' : 'inactive', this.#stage.nowMs() - this.#shift, word, CLOSELY_MS)
  }

  /** Polls until the last recorded state is there, and as long afterwards as the recorder still looked. */
  async #watch(steps: readonly SeenStep[]): Promise<void> {
    let lastChange = steps[0]
    for (const step of steps) {
      this.#expected = applyChange(this.#expected, step.seen)
      if (Object.keys(step.seen).length > 0) lastChange = step
    }
    const [first, last] = [steps[0], steps.at(-1)]
    if (first === undefined || last === undefined || lastChange === undefined) return
    await this.#passUntil(first.at)
    const dueAt = lastChange.at + this.#shift
    for (let reached = false; ; await this.#stage.pass(POLL_MS)) {
      const like = await this.#poll()
      reached ||= like && this.#stage.nowMs() >= dueAt - EARLY_MS
      if (reached && this.#stage.nowMs() >= dueAt - POLL_MS / 2) break
      if (this.#stage.nowMs() < dueAt + PATIENCE_MS) continue
      this.#missed.push(`at ${lastChange.at}: never came to ${likeness(this.#expected)}`)
      break
    }
    this.#shift = Math.max(this.#shift, this.#stage.nowMs() - lastChange.at)
    while (this.#stage.nowMs() + POLL_MS <= last.at + this.#shift) {
      await this.#stage.pass(POLL_MS)
      await this.#poll()
    }
  }

  /** One look at the service; true when it is like the recorded moment. */
  async #poll(): Promise<boolean> {
    const seen = await this.#stage.look(this.#names.fill('{service}'), this.#names)
    if (seen === undefined) return false
    this.#polls.push({ at: this.#stage.nowMs(), seen })
    return likeness(seen) === likeness(this.#expected)
  }

  async #until(state: string, recordedAt: number, word = '{service}', everyMs = POLL_MS): Promise<void> {
    const givenUpAt = recordedAt + this.#shift + PATIENCE_MS
    while ((await this.#stage.stateOf(this.#names.fill(word))) !== state) {
      if (this.#stage.nowMs() > givenUpAt) {
        this.#missed.push(`at ${recordedAt}: ${word} never came to ${state}`)
        return
      }
      await this.#stage.pass(everyMs)
    }
  }

  /** The recorder put the service back to where it was, without writing down how. */
  async #rollBack(at: number): Promise<void> {
    await this.#until('upgraded', at)
    await this.#stage.ask([this.#filled({ method: 'POST', path: `${SERVICES}/{service}?action=rollback` })])
    await this.#until('active', at)
    this.#shift = this.#stage.nowMs() - at
  }

  async #passUntil(recordedAt: number): Promise<void> {
    const ms = recordedAt + this.#shift - this.#stage.nowMs()
    if (ms > 0) await this.#stage.pass(ms)
  }

  #filled(ask: Ask): Ask {
    return JSON.parse(this.#names.fill(JSON.stringify(ask))) as Ask
  }

  /** A service gets its word in the order of creation: `{service}`, `{service2}`. */
  #learn({ body }: Answer): string {
    if (isObject(body) && (body.type === 'stack' || body.type === 'environment'))
      return this.#learnStack(String(body.id))
    this.#services += 1
    const word = this.#services === 1 ? '{service}' : `{service${this.#services}}`
    if (isObject(body) && typeof body.id === 'string') this.#names.call(body.id, word)
    return word
  }

  /** Under both versions' names: `{stack2}` and `{environment2}` are the first one that a recorded request made. */
  #learnStack(id: string): string {
    this.#stacks += 1
    const number = id.replace(/^1[a-z]+/, '')
    this.#names.call(`1st${number}`, `{stack${this.#stacks}}`)
    this.#names.call(`1e${number}`, `{environment${this.#stacks}}`)
    return `{stack${this.#stacks}}`
  }

  #plain({ status, headers = {}, body }: Answer): Answer {
    if (isObject(body) && isObject(body.launchConfig)) this.#names.version(body.launchConfig.version)
    const plainHeaders = Object.entries(headers).map(([name, text]) => [name, String(this.#names.plain(text))])
    return { status, headers: Object.fromEntries(plainHeaders), body: this.#names.plain(body) }
  }
}

const serviceIn = (path: string): string => /\{service\d*\}/.exec(path)?.[0] ?? '{service}'

const SERVICES = '/v2-beta/projects/{project}/services'

/** What two snapshots must share to count as the same moment, whichever way the containers are called. */
function likeness({ service, containers }: Snapshot): string {
  const each = Object.values(containers).map((face) => `${face.image}:${face.state}/${face.health}`)
  return [`${service.state}/${service.transitioning}/${service.health}, scale ${service.scale}`, ...each.sort()].join(
    ' ',
  )
}
