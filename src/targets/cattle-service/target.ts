import type { Entry, Evidence, Sample, Seen, WayBack } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { Target } from '../../run/target.ts'
import type { CattleProject } from '../../systems/cattle/project.ts'
import { imageUuidOf, type LaunchConfig, type Service } from '../../systems/cattle/resources.ts'
import { observe } from './facts.ts'
import { MARK } from './marks.ts'
import { evidenceIn, prove, remarksOn } from './proof.ts'
import { flagsOf, goalOf, readName, readStop, type ServiceName, sayName, startOf } from './stops.ts'
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

  constructor(
    project: CattleProject,
    service: ServiceName,
    strategy: UpgradeStrategy,
    marks: Readonly<Record<string, string>>,
  ) {
    this.#project = project
    this.#service = service
    this.#strategy = strategy
    this.#marks = marks
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
    if (service.launchConfig.version !== startOf(entry.change).version) throw this.#changed(service)
    this.#expectOffered(service, 'upgrade')
    const body: JsonObject = {
      inServiceStrategy: {
        batchSize: this.#strategy.batchSize,
        intervalMillis: this.#strategy.intervalMs,
        startFirst: this.#strategy.startFirst,
        launchConfig: this.#newLaunchConfig(entry, service),
      },
    }
    const accepted = await this.#project.act(id, 'upgrade', body, signal)
    return { version: accepted.launchConfig.version }
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
    await this.#project.act(id, 'finishupgrade', undefined, signal)
  }

  wayBack(entry: Entry, seen: Seen): WayBack {
    return wayBackFrom(entry, seen)
  }

  async probe(entry: Entry, signal: AbortSignal): Promise<Sample> {
    return prove(entry, await observe(this.#project, readName(entry.change.target).id, signal))
  }

  async evidence(entry: Entry, signal: AbortSignal): Promise<Evidence> {
    return evidenceIn(await observe(this.#project, readName(entry.change.target).id, signal))
  }

  async remarks(entry: Entry, signal: AbortSignal): Promise<readonly string[]> {
    return remarksOn(entry, await observe(this.#project, readName(entry.change.target).id, signal))
  }

  async #rollback(entry: Entry, service: Service, signal: AbortSignal): Promise<Json> {
    const before = service.upgrade?.previousLaunchConfig.version
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
    await this.#project.act(service.id, action, undefined, signal)
    return entry.handle ?? null
  }

  /**
   * The launch config as it is, with the image and our labels changed: the server replaces it whole and merges nothing.
   * A change that goes back takes the config the server kept from before, if it is still that one.
   */
  #newLaunchConfig(entry: Entry, service: Service): JsonObject {
    const goal = goalOf(entry.change)
    const kept = service.upgrade?.previousLaunchConfig
    const base: LaunchConfig =
      goal.version !== undefined && kept?.version === goal.version ? kept : service.launchConfig
    const image = readStop(entry.change.stops[1]).image
    const { [MARK.back]: _, ...labels } = isObject(base.raw.labels) ? base.raw.labels : {}
    const back = goal.version === undefined ? {} : { [MARK.back]: 'true' }
    return {
      ...base.raw,
      imageUuid: imageUuidOf(image),
      labels: { ...labels, ...back, ...this.#marks, [MARK.change]: entry.change.id },
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
