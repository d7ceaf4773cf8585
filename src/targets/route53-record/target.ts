import type { Entry, Evidence, Sample, Seen, WayBack } from '../../core/change.ts'
import { Failure, isFailure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { sayStop } from '../../core/say-stop.ts'
import { shellWord } from '../../core/shell-word.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Target } from '../../run/target.ts'
import { type ChangeStatus, changeRecordSets, getChange } from '../../systems/route53/changes.ts'
import type { Route53Client } from '../../systems/route53/client.ts'
import type { RecordSet } from '../../systems/route53/record-set.ts'
import { listRecordSets } from '../../systems/route53/records.ts'
import { swap } from '../../systems/route53/swap.ts'
import { evidenceIn, prove, remarksOn, ttlMsOf } from './proof.ts'
import { type RecordName, sayName, setsOf } from './stops.ts'
import { changeIdOf, stopAt, wayBackFrom, whereIs } from './where.ts'

export interface Walking {
  /** How long each stop is watched at least; the TTL where that is longer. */
  readonly holdMs: number
  /** What follows `slipway route53-switch rollback` to get back to where it began. */
  readonly back: string
}

/**
 * One record of Route 53: as many stops as there are steps, and the start. Each move is one batch that deletes exactly what
 * was read. Nothing is sealed: every stop leads back to the start by one batch, the last one too.
 */
export class Route53RecordTarget implements Target {
  readonly probeName = 'record'
  readonly gatesAreOfTheGoal = true
  readonly #client: Route53Client
  readonly #record: RecordName
  readonly #walking: Walking
  readonly #clock: Clock

  constructor(client: Route53Client, record: RecordName, walking: Walking, clock: Clock) {
    this.#client = client
    this.#record = record
    this.#walking = walking
    this.#clock = clock
  }

  get name(): string {
    return sayName(this.#record)
  }

  get statusCommand(): string {
    return `slipway route53-switch status ${this.#flags}`
  }

  get rollbackCommand(): string {
    return `slipway route53-switch rollback ${this.#flags} ${this.#walking.back}`
  }

  get #flags(): string {
    const { zoneId, name, type } = this.#record
    return `--hosted-zone-id ${zoneId} --record ${shellWord(name.replace(/\.$/, ''))} --type ${type}`
  }

  async look(entry: Entry, signal: AbortSignal): Promise<Seen> {
    const sets = await this.#read(signal)
    const at = stopAt(entry.change, sets)
    const changeId = at === undefined ? undefined : changeIdOf(entry, at)
    const status = changeId === undefined ? undefined : await this.#statusOf(changeId, signal)
    return whereIs(entry, sets, status, this.#clock.nowMs())
  }

  async move({ change, to }: Entry, seen: Seen, signal: AbortSignal): Promise<Json> {
    if (seen.kind !== 'at') {
      throw new Failure('conflict', {
        what: `${this.name} was changed by somebody else meanwhile`,
        saw: seen.saying,
        fix: `look at it with: ${this.statusCommand}`,
      })
    }
    const stop = change.stops[to]
    const changes = swap(seen.revision as unknown as readonly RecordSet[], setsOf(stop))
    const comment = `slipway ${change.id}: ${sayStop(stop ?? {})}, by ${change.run}`
    const { id } = await changeRecordSets(this.#client, { zoneId: this.#record.zoneId, changes, comment }, signal)
    return { to, changeId: id }
  }

  wayBack(_entry: Entry, seen: Seen): WayBack {
    return wayBackFrom(seen)
  }

  /** Until then some resolvers still give the answers of the stop before. */
  holdMs({ change, to }: Entry): number {
    return Math.max(this.#walking.holdMs, ttlMsOf(change.stops.slice(to - 1, to + 1)))
  }

  async probe(entry: Entry, signal: AbortSignal): Promise<Sample> {
    return prove(entry, await this.#read(signal))
  }

  async evidence(entry: Entry, signal: AbortSignal): Promise<Evidence> {
    return evidenceIn(entry, await this.#read(signal))
  }

  async remarks(entry: Entry): Promise<readonly string[]> {
    return remarksOn(entry)
  }

  async #read(signal: AbortSignal): Promise<readonly RecordSet[]> {
    const { zoneId, name, type } = this.#record
    const sets = await listRecordSets(this.#client, { zoneId, name }, signal)
    return sets.filter((set) => set.Type === type)
  }

  /** Undefined where it may not be asked, or is not known any more: the state itself was read all the same. */
  async #statusOf(id: string, signal: AbortSignal): Promise<ChangeStatus['status'] | undefined> {
    try {
      return (await getChange(this.#client, id, signal)).status
    } catch (error) {
      if (isFailure(error, 'denied', 'not-found')) return undefined
      throw error
    }
  }
}
