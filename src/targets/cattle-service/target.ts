import type { Entry, Evidence, Sample, Seen, WayBack } from '../../core/change.ts'
import { Failure, isFailure } from '../../core/failure.ts'
import type { Json, JsonObject } from '../../core/json.ts'
import { changesBetween, sayChange } from '../../core/stop-changes.ts'
import type { Target } from '../../run/target.ts'
import type { CattleProject } from '../../systems/cattle/project.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { configsBefore, versionOf, versionOfService } from './configs.ts'
import type { Asked } from './edits.ts'
import { gather } from './evidence.ts'
import { observe } from './facts.ts'
import { hidden, hideValuesIn } from './hide.ts'
import { MARK } from './marks.ts'
import { prove, remarksOn } from './proof.ts'
import { flagsOf, goalOf, readName, type ServiceName, sayName, startOf } from './stops.ts'
import { backToImage, backward, forward } from './upgrade-body.ts'
import { wayBackFrom, whereIs } from './where.ts'

/** How the server is to replace containers. */
export interface UpgradeStrategy {
  readonly batchSize: number
  readonly intervalMs: number
  readonly startFirst: boolean
}

/** One service of a Rancher 1.x server: two stops, sealed by `finishupgrade`. */
export class CattleServiceTarget implements Target {
  readonly #project: CattleProject
  readonly #service: ServiceName
  readonly #strategy: UpgradeStrategy
  readonly #marks: Readonly<Record<string, string>>
  readonly #asked: Asked | undefined

  /** @param asked left out by whoever only takes back. */
  constructor(
    project: CattleProject,
    service: ServiceName,
    strategy: UpgradeStrategy,
    marks: Readonly<Record<string, string>>,
    asked?: Asked,
  ) {
    this.#project = project
    this.#service = service
    this.#strategy = strategy
    this.#marks = marks
    this.#asked = asked
  }

  get name(): string {
    return sayName(this.#service)
  }

  get statusCommand(): string {
    return `slipway rancher-upgrade status ${flagsOf(this.#service)}`
  }

  get rollbackCommand(): string {
    return `slipway rancher-upgrade rollback ${flagsOf(this.#service)}`
  }

  async look(entry: Entry, signal: AbortSignal): Promise<Seen> {
    return whereIs(entry, await observe(this.#project, readName(entry.change.target).id, signal))
  }

  async move(entry: Entry, _seen: Seen, signal: AbortSignal): Promise<Json> {
    const { id } = readName(entry.change.target)
    const service = await this.#project.service(id, signal)
    if (entry.to === 0) return this.#rollback(entry, service, signal)
    if (versionOfService(service) !== startOf(entry.change).version) throw this.#changed(service)
    this.#expectOffered(service, 'upgrade')
    const body: JsonObject = {
      inServiceStrategy: {
        batchSize: this.#strategy.batchSize,
        intervalMillis: this.#strategy.intervalMs,
        startFirst: this.#strategy.startFirst,
        ...this.#configsToSend(entry, service),
      },
    }
    const accepted = await this.#act(service, 'upgrade', signal, body)
    return { version: versionOfService(accepted) }
  }

  get watch(): Target['watch'] {
    const { listen } = this.#project
    return listen && (({ change }, hints, signal) => listen(readName(change.target), hints, signal))
  }

  async seal(entry: Entry, signal: AbortSignal): Promise<void> {
    const { id } = readName(entry.change.target)
    const facts = await observe(this.#project, id, signal)
    const seen = whereIs(entry, facts)
    if (seen.kind !== 'at' || seen.at !== 1) throw this.#changed(facts.service)
    // Finishing deletes every new container that is unhealthy at that moment, all at once: look right before.
    const sample = prove(entry, facts)
    if (sample.kind !== 'good') {
      throw new Failure('unhealthy', {
        what: `${this.name} was not healthy any more right before it would have been confirmed`,
        saw: sample.detail,
        fix: `look at it with: ${this.statusCommand}`,
      })
    }
    this.#expectOffered(facts.service, 'finishupgrade')
    await this.#act(facts.service, 'finishupgrade', signal)
  }

  wayBack(entry: Entry, seen: Seen): WayBack {
    return wayBackFrom(entry, seen)
  }

  async probe(entry: Entry, signal: AbortSignal): Promise<Sample> {
    return prove(entry, await observe(this.#project, readName(entry.change.target).id, signal))
  }

  async evidence(entry: Entry, signal: AbortSignal): Promise<Evidence> {
    const facts = await observe(this.#project, readName(entry.change.target).id, signal)
    return gather(facts, { logs: this.#project.logs, run: 'service.upgrade' }, signal)
  }

  async remarks(entry: Entry, signal: AbortSignal): Promise<readonly string[]> {
    return remarksOn(entry, await observe(this.#project, readName(entry.change.target).id, signal))
  }

  async #rollback(entry: Entry, service: Service, signal: AbortSignal): Promise<Json> {
    const before = service.upgrade === undefined ? undefined : versionOf(configsBefore(service.upgrade))
    if (before !== startOf(entry.change).version) {
      throw new Failure('conflict', {
        what: `A rollback of ${this.name} would not lead back to ${startOf(entry.change).image}`,
        saw: `the server would go back to ${service.upgrade?.previousLaunchConfig.image ?? 'nothing recorded'}`,
        fix: `look at it with: ${this.statusCommand}`,
      })
    }
    // Not offered while it is being finished, nor by old servers while it is being upgraded: there a cancel leads to it.
    const action =
      !service.actions.has('rollback') && service.actions.has('cancelupgrade') ? 'cancelupgrade' : 'rollback'
    this.#expectOffered(service, action)
    await this.#act(service, action, signal)
    return entry.handle ?? null
  }

  /**
   * Forward: what is asked. A change that goes back takes what the server kept from before, whole, if it is still that. Where
   * the server has it no more, and nothing but the image was changed, the image alone is as exact.
   */
  #configsToSend(entry: Entry, service: Service): JsonObject {
    const { change } = entry
    const marks = { ...this.#marks, [MARK.change]: change.id }
    const { image, version } = goalOf(change)
    if (version === undefined) {
      if (this.#asked === undefined)
        throw new Error('an upgrade was to be sent by a process that does not know of what')
      return { ...forward(service, this.#asked, marks) }
    }
    const kept = service.upgrade === undefined ? undefined : configsBefore(service.upgrade)
    if (kept !== undefined && versionOf(kept) === version) return { ...backward(service, kept, marks) }
    const [from, to] = [change.stops[0], change.stops[1] ?? change.stops[0]]
    if (changesBetween(from, to).every(({ field }) => field === 'image'))
      return { ...backToImage(service, image, marks) }
    throw new Failure('refused', {
      what: `${this.name} cannot be taken back to exactly what it was`,
      saw: `the server does not have its settings of before any more; that was ${changesBetween(from, to).map(sayChange).join(', ')}`,
      fix: `set them by hand, or deploy with the settings you want; look at it with: ${this.statusCommand}`,
    })
  }

  /** What the server says of it may hold values of variables: whoever reads it here has no business with them. */
  async #act(service: Service, action: string, signal: AbortSignal, body?: JsonObject): Promise<Service> {
    try {
      return await this.#project.act(service.id, action, body, signal)
    } catch (error) {
      throw isFailure(error) ? hidden(error, hideValuesIn(service, body)) : error
    }
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

  #changed(service: Service): Failure {
    return new Failure('conflict', {
      what: `${this.name} was changed by somebody else meanwhile`,
      saw: `it is ${service.state} with ${service.launchConfig.image}`,
      fix: `look at it with: ${this.statusCommand}`,
    })
  }
}
