import {
  type Change,
  type Entry,
  type Evidence,
  goalOf,
  type Sample,
  type Seen,
  type WayBack,
} from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Target } from '../../run/target.ts'
import type { CattleProject } from '../../systems/cattle/project.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { gather } from '../cattle-service/evidence.ts'
import { type Facts, observe } from '../cattle-service/facts.ts'
import { flagsOf, readName, type ServiceName, sayName } from '../cattle-service/stops.ts'
import { prove, remarksOn } from './proof.ts'
import type { Step } from './steps.ts'
import { scaleAt, stepOf } from './stops.ts'
import { wayBackFrom, whereIs } from './where.ts'

/** How a rolling restart is to go. */
export interface RestartStrategy {
  readonly batchSize: number
  readonly intervalMs: number
}

/** What the server calls its run for each step, in the log of the service. */
const RUNS: Readonly<Record<Step, string>> = {
  start: 'service.activate',
  stop: 'service.deactivate',
  restart: 'service.restart',
  scale: 'service.update',
}

/** A service of a Rancher 1.x server that is started, stopped, restarted or scaled: two stops, and nothing to seal. */
export class CattleRunStateTarget implements Target {
  readonly #project: CattleProject
  readonly #service: ServiceName
  readonly #change: Change
  readonly #strategy: RestartStrategy

  constructor(project: CattleProject, change: Change, strategy: RestartStrategy) {
    this.#project = project
    this.#service = readName(change.target)
    this.#change = change
    this.#strategy = strategy
  }

  get name(): string {
    return sayName(this.#service)
  }

  get #step(): Step {
    return stepOf(this.#change)
  }

  readonly isDoneWhenProven = true

  /** Of a service that is stopped no gate can tell anything. */
  get gatesAreOfTheGoal(): boolean {
    return this.#step === 'start'
  }

  get gatesAreOfTheStart(): boolean {
    return this.#step === 'stop'
  }

  get watch(): Target['watch'] {
    const { listen } = this.#project
    return listen && (({ change }, hints, signal) => listen(readName(change.target), hints, signal))
  }

  get statusCommand(): string {
    return this.#command('status')
  }

  get rollbackCommand(): string {
    switch (this.#step) {
      case 'start':
        return this.#command('stop')
      case 'stop':
        return this.#command('start')
      case 'scale':
        return `${this.#command('scale')} --scale ${scaleAt(this.#change.stops[0])}`
      case 'restart':
        return this.statusCommand // nothing leads back
      default:
        return this.#step satisfies never
    }
  }

  async look(entry: Entry, signal: AbortSignal): Promise<Seen> {
    return whereIs(entry, await this.#observe(signal))
  }

  async move(entry: Entry, _seen: Seen, signal: AbortSignal): Promise<Json> {
    const facts = await this.#observe(signal)
    const seen = whereIs(entry, facts)
    if (seen.kind === 'at' && seen.notYet !== undefined) throw this.#notYet(seen.notYet)
    const mayMove = entry.to === 0 ? wayBackFrom(entry, seen).by === 'move' : seen.kind === 'at' && seen.at === 0
    if (!mayMove) throw this.#changed(seen)
    await this.#write(entry, facts.service, signal)
    return null
  }

  wayBack(entry: Entry, seen: Seen): WayBack {
    return wayBackFrom(entry, seen)
  }

  async probe(entry: Entry, signal: AbortSignal): Promise<Sample> {
    return prove(entry, await this.#observe(signal))
  }

  async evidence(_entry: Entry, signal: AbortSignal): Promise<Evidence> {
    const run = RUNS[this.#step]
    return gather(await this.#observe(signal), { logs: this.#project.logs, run }, signal)
  }

  async remarks(entry: Entry, signal: AbortSignal): Promise<readonly string[]> {
    return remarksOn(entry, await this.#observe(signal))
  }

  #observe(signal: AbortSignal): Promise<Facts> {
    return observe(this.#project, this.#service.id, signal)
  }

  async #write({ change, to }: Entry, service: Service, signal: AbortSignal): Promise<void> {
    const { batchSize, intervalMs } = this.#strategy
    const step = stepOf(change)
    if (step === 'scale') {
      this.#expectOffered(service, 'update')
      await this.#project.scale(service.id, scaleAt(change.stops[to] ?? goalOf(change)) ?? service.scale, signal)
      return
    }
    const action = step === 'restart' ? 'restart' : (step === 'start') === to > 0 ? 'activate' : 'deactivate'
    this.#expectOffered(service, action)
    // Never null: the server would store it, and the run would never end.
    const body = { rollingRestartStrategy: { batchSize, intervalMillis: intervalMs } }
    await this.#project.act(service.id, action, step === 'restart' ? body : undefined, signal)
  }

  /** An action that is not offered is not permitted now, or not for this key. */
  #expectOffered(service: Service, action: string): void {
    if (service.actions.has(action)) return
    throw new Failure('refused', {
      what: `The Rancher server does not offer "${action}" for ${this.name}`,
      saw: `it is ${service.state} and offers ${[...service.actions].join(', ') || 'nothing'}`,
      fix: 'check that the key may change this environment, and look at the service in Rancher',
    })
  }

  #changed({ saying }: Seen): Failure {
    return new Failure('conflict', {
      what: `${this.name} was changed by somebody else meanwhile`,
      saw: saying,
      fix: `look at it with: ${this.statusCommand}`,
    })
  }

  #notYet(saw: string): Failure {
    const fix = `look at it with: ${this.statusCommand}`
    return new Failure('conflict', { what: `${this.name} cannot be changed at this moment`, saw, fix })
  }

  #command(operation: string): string {
    return `slipway rancher-upgrade ${operation} ${flagsOf(this.#service)}`
  }
}
