import { HttpShell, type Seen } from '../http.ts'
import type { Time } from '../time.ts'
import { Account } from './account.ts'
import { type BatchErrorForm, refused, success } from './answers.ts'
import type { Batch, Change, ChangeInfo, OutsideTarget, RecordSet, RRType, Zone } from './model.ts'
import { perform } from './operations.ts'
import { seededRandom } from './random.ts'
import { Refusal } from './refusal.ts'
import { type Resolved, resolveOnce } from './resolver.ts'
import { checkSignature, type Keys } from './signature.ts'
import { ACCOUNT_RATE, type Rate, Throttle } from './throttle.ts'

export { errorAnswer } from './answers.ts'
export type { Batch, Change, ChangeInfo, OutsideTarget, RecordSet, RRType, Zone } from './model.ts'
export type { Resolved } from './resolver.ts'
export type { Keys } from './signature.ts'

export interface SeedZone {
  readonly name: string
  readonly private?: boolean
  /** Without `/hostedzone/`. */
  readonly id?: string
  readonly linkedService?: NonNullable<Zone['linkedService']>
}

export interface Route53Options {
  readonly time: Time
  readonly port?: number
  /** Zones that are there from the start, with their record sets. */
  readonly zones?: readonly (SeedZone & { readonly records?: readonly RecordSet[] })[]
  readonly keys?: Keys
  /** Of all requests of the account; by default the service's own limits. */
  readonly rate?: Rate
  /** Makes `resolve` choose the same answers in every run. */
  readonly seed?: number
}

/** What the server knows, for assertions; nothing here changes it. */
export interface Books {
  zones(): readonly Zone[]
  /** The newest state, PENDING changes included, in Route 53's order, the zone's own NS and SOA among them. */
  recordSets(zoneId: string): readonly RecordSet[]
  /** What the name servers answer from. */
  answered(zoneId: string): readonly RecordSet[]
  changes(): readonly (ChangeInfo & { readonly status: 'PENDING' | 'INSYNC' })[]
  /** Every accepted batch, oldest first. */
  readonly history: readonly Batch[]
}

export interface Seed {
  /** A zone that has always been there. */
  zone(zone: SeedZone): Zone
  /** A record set that has always been there; no rule is checked. */
  record(zoneId: string, set: RecordSet): void
  /** Many at once. */
  records(zoneId: string, sets: readonly RecordSet[]): void
  /** A load balancer or the like that aliases may point to. */
  outsideTarget(target: OutsideTarget): void
  /** A health check; call again to change its state. */
  healthCheck(id: string, healthy: boolean): void
  /** A protection of every record set of a name and type. */
  protection(zoneId: string, set: Pick<RecordSet, 'Name' | 'Type'>, comment: string): void
}

/** Somebody else at the same account. */
export interface Person {
  /** @throws {Refusal} as a client would be refused. */
  change(zoneId: string, changes: readonly Change[], comment?: string): ChangeInfo
  /** Keeps a zone at work, so that other batches are answered with PriorRequestNotComplete. */
  occupy(zoneId: string, forMs: number): void
}

/** How the service behaves from now on. */
export interface Temper {
  /** From a change's acceptance to INSYNC, 30 s at first; `Infinity` for never. */
  propagationMs: number
  /** How long an accepted batch keeps its zone from taking the next one; 0 at first. */
  processingMs: number
  /** The most record sets on one page, whatever a client asks for; 300 at first. */
  pageSize: number
  batchErrorForm: BatchErrorForm
}

export interface Route53Server extends AsyncDisposable {
  readonly url: string
  readonly http: HttpShell
  readonly keys: Keys
  readonly seed: Seed
  readonly person: Person
  readonly temper: Temper
  readonly books: Books
  /** Asks `times` times (once by default), as that many resolvers would; empty when there is no answer. */
  resolve(name: string, type: RRType, times?: number): readonly Resolved[]
}

const FAKE_KEYS: Keys = { accessKeyId: 'FAKE-ACCESS-KEY-ID', secretAccessKey: 'fake-secret-access-key' }

/**
 * Route 53's REST-XML protocol on loopback, with its real semantics: exact DELETE, atomic batches, PENDING then INSYNC,
 * paging, routing policies, aliases, throttling, signatures. Known to be missing: health checks, traffic policies, CIDR
 * and geoproximity routing, DNSSEC, tags, and every operation that is not in `operations.ts`.
 */
export async function startRoute53(options: Route53Options): Promise<Route53Server> {
  const { time, port = 0, zones = [], keys = FAKE_KEYS, rate = ACCOUNT_RATE } = options
  const account = new Account(time)
  const throttle = new Throttle(time, rate)
  const random = seededRandom(options.seed ?? 1)
  const temper = temperOf(account)
  const seed = seedOf(account)
  for (const { records = [], ...zone } of zones) {
    seed.records(seed.zone(zone).id, records)
  }

  const answer = async (request: Seen) => {
    const requestId = `00000000-0000-4000-8000-${String(request.number).padStart(12, '0')}`
    try {
      checkSignature(request, keys)
      throttle.take()
      return success(perform(account, request, temper.pageSize), requestId)
    } catch (error) {
      if (error instanceof Refusal) return refused(error, requestId, temper.batchErrorForm)
      throw error
    }
  }
  const http = await HttpShell.start(time, answer, { port })

  return {
    url: http.url,
    http,
    keys,
    seed,
    person: personOf(account),
    temper,
    books: booksOf(account),
    resolve(name, type, times = 1) {
      const answers = Array.from({ length: times }, () => resolveOnce(account, name, type, random))
      return answers.filter((one) => one !== undefined)
    },
    [Symbol.asyncDispose]: () => http[Symbol.asyncDispose](),
  }
}

const temperOf = (account: Account): Temper => ({
  get propagationMs() {
    return account.propagationMs
  },
  set propagationMs(ms) {
    account.propagationMs = ms
  },
  get processingMs() {
    return account.processingMs
  },
  set processingMs(ms) {
    account.processingMs = ms
  },
  pageSize: 300,
  batchErrorForm: 'error-response',
})

const seedOf = (account: Account): Seed => ({
  zone({ name, private: isPrivate = false, ...rest }) {
    const callerReference = `seed-${account.zones().length + 1}`
    const vpc = { VPCRegion: 'us-east-1', VPCId: 'vpc-00000000' }
    return account.seedZone({ name, callerReference, private: isPrivate, ...(isPrivate ? { vpc } : {}), ...rest })
  },
  record: (zoneId, set) => account.seedRecordSets(zoneId, [set]),
  records: (zoneId, sets) => account.seedRecordSets(zoneId, sets),
  outsideTarget: (target) => void account.outsideTargets.push(target),
  healthCheck: (id, healthy) => void account.healthChecks.set(id, healthy),
  protection: (zoneId, set, comment) => account.protect(zoneId, set, comment),
})

const personOf = (account: Account): Person => ({
  change: (zoneId, changes, comment) =>
    account.changeRecordSets(zoneId, changes, { by: 'person', ...(comment === undefined ? {} : { comment }) }),
  occupy: (zoneId, forMs) => account.occupy(zoneId, forMs),
})

const booksOf = (account: Account): Books => ({
  zones: () => account.zones(),
  recordSets: (zoneId) => account.recordSets(zoneId),
  answered: (zoneId) => account.answered(zoneId),
  changes: () => account.changes().map((change) => ({ ...change, status: account.status(change) })),
  history: account.history,
})
