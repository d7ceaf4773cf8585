import type { Sample, Stop } from '../core/change.ts'
import type { Clock } from '../ports/clock.ts'
import type { Http } from '../ports/http.ts'
import { type ConsulAccess, ConsulClient } from '../systems/consul/client.ts'
import { type Instance, whyNotPassing } from '../systems/consul/instances.ts'
import { bad, type Gate, good, unasked } from './gate.ts'
import { fillText, mentions, type Told, toldBy } from './placeholders.ts'

export interface ConsulGateSpec extends ConsulAccess {
  readonly service: string
  /** At least so many must pass. */
  readonly instances: number
  /** Every passing instance must carry it. */
  readonly tag: string | undefined
  /** Every passing instance must carry them. */
  readonly meta: Readonly<Record<string, string>>
}

/** The whole of one asking ends before the limit of a round, which would call a Consul out of reach bad. */
const ASK_MS = 9_000

/** Of that, what a catalogue that does not know of the new version yet is waited for. */
const SETTLE_MS = 6_000

/** Less is not worth a query. */
const LEAST_WAIT_MS = 250

/** So many changes in a row are followed at once; after that, one a second. */
const BURST = 2
const REST_MS = 1_000

/**
 * Asks Consul whether enough instances of a service pass, and whether each that passes is of the wanted version.
 *
 * - Bad is what the leader of the catalogue says of the service. Consul out of reach, without a leader, or an ACL that hides
 *   instances is unasked: it says nothing of the service.
 * - The catalogue learns of a new version only when a check has run. Until it was good once at a stop, a bad answer is
 *   waited on by blocking queries for `SETTLE_MS`, so that the change is seen when it happens and not a round later. From
 *   then on what is seen counts at once: there, waiting would hide an instance that fails and recovers.
 * - An instance that passed and was registered anew, by the index of its registration, is bad once. There is no `fingerprint`, which
 *   would call a service that gets one instance more restarted, too.
 */
export function consulGate(
  spec: ConsulGateSpec,
  { http, clock }: { readonly http: Http; readonly clock: Clock },
): Gate {
  const client = new ConsulClient(spec, spec.service, http)
  const tellsVersion = mentions(spec.tag) || mentions(spec.meta)
  /** What passed when it was last good, and at which stop. */
  let lastGood: { readonly stop: string; readonly passing: readonly Instance[] } | undefined

  return {
    name: `consul ${spec.service}${spec.datacenter === undefined ? '' : ` in ${spec.datacenter}`}`,
    tellsVersion,
    async ask(stop: Stop, signal) {
      const sinceMs = clock.nowMs()
      const leftOf = (ms: number) => sinceMs + ms - clock.nowMs()
      const here = JSON.stringify(stop)
      for (let reads = 1; ; reads += 1) {
        const answer = await client.instances(leftOf(ASK_MS), signal)
        if (answer.kind === 'nothing') return unasked(answer.saw)
        const { instances, index } = answer
        const passing = instances.filter((one) => whyNotPassing(one) === undefined)
        const before = lastGood?.stop === here ? lastGood.passing : undefined
        const anew = registeredAnew(before ?? [], instances)
        const sample = anew === undefined ? weigh(spec, { instances, passing }, toldBy(stop)) : bad(anew)
        if (sample.kind === 'good' || anew !== undefined) lastGood = { stop: here, passing }
        const waitMs = leftOf(SETTLE_MS)
        if (sample.kind === 'good' || before !== undefined || waitMs < LEAST_WAIT_MS) return sample
        await client.change(index, waitMs, signal)
        if (reads > BURST) await clock.sleep(REST_MS, signal)
      }
    },
  }
}

interface Found {
  readonly instances: readonly Instance[]
  /** Those of them that pass. */
  readonly passing: readonly Instance[]
}

function weigh(spec: ConsulGateSpec, { instances, passing }: Found, told: Told): Sample {
  const wanted = wantedOf(spec, told)
  const other = passing.map((one) => differenceFrom(wanted, one)).find((one) => one !== undefined)
  if (other !== undefined) return bad(other)
  if (passing.length < spec.instances) return bad(sayTooFew(spec, instances, passing.length))
  const carried = [
    ...(wanted.tag === undefined ? [] : [`tag ${wanted.tag}`]),
    ...Object.entries(wanted.meta).map(([key, value]) => `meta ${key} ${value}`),
  ]
  const version = wanted.tellsVersion ? (told.version ?? told.digest) : undefined
  return good([`${passing.length} passing`, ...carried].join(', '), version === undefined ? {} : { version })
}

interface Wanted {
  readonly tag: string | undefined
  readonly meta: Readonly<Record<string, string>>
  readonly tellsVersion: boolean
}

/** What asks for a version that the stop does not tell is left out, as in a gate `http`. */
function wantedOf({ tag, meta }: ConsulGateSpec, told: Told): Wanted {
  const filled = tag === undefined ? undefined : fillText(tag, told)
  const members = Object.entries(meta).flatMap(([key, value]) => {
    const text = fillText(value, told)
    return text === undefined ? [] : [[key, text, mentions(value)] as const]
  })
  return {
    tag: filled,
    meta: Object.fromEntries(members),
    tellsVersion: (filled !== undefined && mentions(tag)) || members.some(([, , asksVersion]) => asksVersion),
  }
}

function differenceFrom({ tag, meta }: Wanted, { id, tags, meta: has }: Instance): string | undefined {
  if (tag !== undefined && !tags.includes(tag))
    return `${id} passes without the tag ${tag}; it has ${tags.slice(0, 5).join(', ') || 'none'}`
  const key = Object.keys(meta).find((one) => meta[one] !== has[one])
  if (key === undefined) return undefined
  const saw = has[key] === undefined ? 'missing' : JSON.stringify(has[key].slice(0, 80))
  return `${id} passes, and its meta ${key} is ${saw}, expected ${JSON.stringify(meta[key])}`
}

function sayTooFew({ service, instances: needed, token }: ConsulGateSpec, all: readonly Instance[], passing: number) {
  if (all.length === 0)
    return `no instance of ${service} is in the catalogue${token === undefined ? ' (asked without a token)' : ''}`
  const reason = all.map(whyNotPassing).find((one) => one !== undefined)
  return `${passing} of ${all.length} passing, ${needed} needed${reason === undefined ? '' : `; ${reason}`}`
}

/** The first instance that is in both under one id, by another registration. */
function registeredAnew(before: readonly Instance[], now: readonly Instance[]): string | undefined {
  const again = now.find((one) =>
    before.some((was) => was.node === one.node && was.id === one.id && was.createIndex !== one.createIndex),
  )
  return again === undefined ? undefined : `${again.id} was registered anew since the last good round`
}
