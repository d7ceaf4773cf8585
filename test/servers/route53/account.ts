import type { Time } from '../time.ts'
import { aliasProblem } from './alias-rules.ts'
import { applyBatch, type Records } from './batch.ts'
import { storedName } from './dns-name.ts'
import type { Batch, Change, ChangeInfo, OutsideTarget, RecordSet, Zone } from './model.ts'
import { keyOf, storedRecordSet } from './record-set.ts'
import { invalidChangeBatch, refusal } from './refusal.ts'
import { checkRequest } from './request-rules.ts'
import { Snapshot } from './snapshot.ts'
import { bornZone, ownRecordSets, type ZoneRequest } from './zone-birth.ts'

/** A zone, the record sets it has, and those its name servers answer from. */
interface Holding {
  readonly zone: Zone
  newest: Snapshot
  /** In order of submission; the latest that is INSYNC answers. */
  readonly snapshots: { readonly insyncMs: number; readonly snapshot: Snapshot }[]
  busyUntilMs: number
}

/** Everything one AWS account keeps in Route 53, in memory. Statuses follow from the server's time alone. */
export class Account {
  /** From a change's acceptance to INSYNC; `Infinity` for never. */
  propagationMs = 30_000
  /** How long an accepted batch keeps its zone from taking the next one. */
  processingMs = 0
  readonly history: Batch[] = []
  readonly outsideTargets: OutsideTarget[] = []
  /** Whether each known health check is healthy now. */
  readonly healthChecks = new Map<string, boolean>()
  readonly #changes = new Map<string, ChangeInfo>()
  readonly #holdings = new Map<string, Holding>()
  readonly #protections = new Map<string, string>()
  readonly #time: Time
  #ids = 0

  constructor(time: Time) {
    this.#time = time
  }

  zones(): readonly Zone[] {
    return [...this.#holdings.values()].map(({ zone }) => zone)
  }

  /** @throws {Refusal} `NoSuchHostedZone` */
  zone(id: string): Zone {
    return this.#holding(id).zone
  }

  /** The newest state, PENDING changes included, in Route 53's order. */
  recordSets(zoneId: string): readonly RecordSet[] {
    return this.#holding(zoneId).newest.inOrder
  }

  /** What the name servers answer from: the state after the latest change that is INSYNC. */
  answered(zoneId: string): readonly RecordSet[] {
    const nowMs = this.#time.nowMs()
    const { snapshots } = this.#holding(zoneId)
    return snapshots.findLast(({ insyncMs }) => insyncMs <= nowMs)?.snapshot.inOrder ?? []
  }

  changes(): readonly ChangeInfo[] {
    return [...this.#changes.values()]
  }

  /** @throws {Refusal} `NoSuchChange` */
  change(id: string): ChangeInfo {
    const change = this.#changes.get(id)
    if (change === undefined) throw refusal('NoSuchChange', `Could not find resource with ID: ${id}`)
    return change
  }

  status(change: ChangeInfo): 'PENDING' | 'INSYNC' {
    return change.insyncMs <= this.#time.nowMs() ? 'INSYNC' : 'PENDING'
  }

  /** @throws {Refusal} `InvalidDomainName`, `HostedZoneAlreadyExists` */
  createZone(request: ZoneRequest): { readonly zone: Zone; readonly change: ChangeInfo } {
    if (this.zones().some(({ callerReference }) => callerReference === request.callerReference)) {
      throw refusal(
        'HostedZoneAlreadyExists',
        `A hosted zone has already been created with the specified caller reference: ${request.callerReference}`,
      )
    }
    const zone = bornZone(request, this.#newId('Z', 14))
    const change = this.#submit(undefined)
    this.#hold(zone, change)
    return { zone, change }
  }

  /** Puts a zone in place as if it had always been there. */
  seedZone(request: ZoneRequest): Zone {
    const zone = bornZone(request, request.id ?? this.#newId('Z', 14))
    this.#hold(zone, { insyncMs: 0 })
    return zone
  }

  /** @throws {Refusal} whatever the service says of a batch it does not take; nothing is changed then. */
  changeRecordSets(
    zoneId: string,
    changes: readonly Change[],
    from: { readonly by: Batch['by']; readonly comment?: string },
  ): ChangeInfo {
    const holding = this.#holding(zoneId)
    if (holding.zone.linkedService !== undefined)
      throw refusal('AccessDenied', 'The zone is managed by another service')
    checkRequest(changes, (words) => invalidChangeBatch([words]))
    this.#checkHealthChecks(changes)
    if (this.#time.nowMs() < holding.busyUntilMs) throw refusal('PriorRequestNotComplete')
    const before = holding.newest.inOrder
    const records = applyBatch(holding.newest.records, changes, {
      zone: holding.zone,
      aliasProblem: (alias, working) =>
        aliasProblem(alias, {
          outside: this.outsideTargets,
          zone: (id) => this.#recordsOf(id, id === zoneId ? working : undefined),
        }),
      protectedBy: ({ Name, Type }) => this.#protections.get(protectionKey(zoneId, Name, Type)),
    })
    const change = this.#submit(from.comment)
    this.#store(zoneId, records, change)
    holding.busyUntilMs = this.#time.nowMs() + this.processingMs
    this.history.push({
      changeId: change.id,
      zoneId,
      atMs: change.submittedMs,
      changes,
      before,
      after: holding.newest.inOrder,
      ...from,
    })
    return change
  }

  /** Puts record sets in place as if they had always been there: no rules, no history, INSYNC. */
  seedRecordSets(zoneId: string, sets: readonly RecordSet[]): void {
    const records = new Map(this.#holding(zoneId).newest.records)
    for (const set of sets.map(storedRecordSet)) records.set(keyOf(set), set)
    this.#store(zoneId, records, { insyncMs: 0 })
  }

  protect(zoneId: string, set: Pick<RecordSet, 'Name' | 'Type'>, comment: string): void {
    this.#protections.set(protectionKey(zoneId, storedName(set.Name), set.Type), comment)
  }

  /** The zone is at work on somebody's request for that long. */
  occupy(zoneId: string, forMs: number): void {
    this.#holding(zoneId).busyUntilMs = this.#time.nowMs() + forMs
  }

  #holding(id: string): Holding {
    const holding = this.#holdings.get(id)
    if (holding === undefined) throw refusal('NoSuchHostedZone', `No hosted zone found with ID: ${id}`)
    return holding
  }

  #hold(zone: Zone, from: { readonly insyncMs: number }): void {
    this.#holdings.set(zone.id, { zone, newest: new Snapshot(new Map()), snapshots: [], busyUntilMs: 0 })
    this.#store(zone.id, new Map(ownRecordSets(zone).map((set) => [keyOf(set), set])), from)
  }

  #recordsOf(zoneId: string, working?: Records): { readonly zone: Zone; readonly records: Records } | undefined {
    const holding = this.#holdings.get(zoneId)
    return holding && { zone: holding.zone, records: working ?? holding.newest.records }
  }

  #submit(comment: string | undefined): ChangeInfo {
    const submittedMs = this.#time.nowMs()
    const id = this.#newId('C', 20)
    const insyncMs = submittedMs + this.propagationMs
    const change = { id, submittedMs, insyncMs, ...(comment === undefined ? {} : { comment }) }
    this.#changes.set(id, change)
    return change
  }

  #store(zoneId: string, records: Records, { insyncMs }: { readonly insyncMs: number }): void {
    const holding = this.#holding(zoneId)
    holding.newest = new Snapshot(records)
    holding.snapshots.push({ insyncMs, snapshot: holding.newest })
  }

  #checkHealthChecks(changes: readonly Change[]): void {
    for (const { Action, ResourceRecordSet } of changes) {
      const id = ResourceRecordSet.HealthCheckId
      if (Action === 'DELETE' || id === undefined || this.healthChecks.has(id)) continue
      throw refusal('NoSuchHealthCheck', `A health check with id ${id} does not exist.`)
    }
  }

  /** Ids that look like the service's: a letter, then digits and capitals. */
  #newId(letter: string, length: number): string {
    this.#ids += 1
    const digits = this.#ids.toString(36).toUpperCase()
    return letter + digits.padStart(length - 1, '0')
  }
}

const protectionKey = (zoneId: string, name: string, type: string): string => `${zoneId} ${name} ${type}`
