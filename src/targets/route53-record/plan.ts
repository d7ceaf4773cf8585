import type { Change } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import type { JsonObject } from '../../core/json.ts'
import { joinPair, otherSide, type Pair, weighPair } from '../../systems/route53/pair.ts'
import { type RecordSet, sameRecordSets } from '../../systems/route53/record-set.ts'
import { type Start, startOf, typeOf, type Want } from './start.ts'
import { type RecordName, type RecordStop, sayName, stopOf } from './stops.ts'

export interface Walk extends Want {
  /** The share of the new side in percent, rising; the last is the goal. */
  readonly steps: readonly number[]
  /** `simple`: the last stop is a simple record of the new side. `keep`: the two weighted sets stay. */
  readonly finalize: 'keep' | 'simple'
  /** Of every stop but the start; as it is when absent. Aliases have none. */
  readonly ttlSeconds: number | undefined
  readonly type: RecordName['type'] | undefined
}

export interface Planning {
  readonly zoneId: string
  readonly zone: string
  /** In stored form. */
  readonly name: string
  readonly id: string
  readonly run: string
}

export interface Planned {
  /** `nothing`: the record is at the goal; the change has it as its only stops. */
  readonly do: 'change' | 'nothing'
  readonly change: Change
  readonly remarks: readonly string[]
}

/**
 * Decides how a record gets its traffic to a side: pure, from every record set of its name.
 *
 * @throws {Failure} `refused`, `bad-input` or `not-found`, each before anything was changed.
 */
export function planSwitch(walk: Walk, all: readonly RecordSet[], planning: Planning): Planned {
  const type = typeOf(all, planning.name, walk.type)
  const { zoneId, zone, name, id, run } = planning
  const record: RecordName = { zoneId, zone, name, type }
  const start = startOf(
    all.filter((set) => set.Type === type),
    walk,
    record,
  )
  const stops = stopsOf(walk, start, record)
  const change = (all: Change['stops']): Change => ({
    id,
    kind: 'route53-record',
    target: { ...record } as unknown as JsonObject,
    run,
    stops: all,
  })
  const [first, ...rest] = stops.map(stopOf)
  if (first === undefined) throw new Error('a walk without a start')
  if (rest.length === 0) return { do: 'nothing', change: change([first, first]), remarks: [] }
  return { do: 'change', change: change([first, ...rest]), remarks: remarksOn(walk, start, all, record) }
}

function stopsOf(walk: Walk, start: Start, record: RecordName): readonly RecordStop[] {
  const { to, shares, sets } = start
  const goal = walk.steps.at(-1) ?? 100
  if (goal < shares[to]) {
    throw new Failure('refused', {
      what: `${sayName(record)} would move backwards`,
      saw: `${to} has ${shares[to]} percent already, more than the ${goal} that "steps" ends at`,
      fix: `set "to" to ${otherSide(to)}, or let "steps" end higher`,
    })
  }
  const ahead = walk.steps.filter((percent) => percent > shares[to] || percent === goal)
  const stops: RecordStop[] = [{ shares, sets }]
  for (const percent of ahead) {
    const stop = stopAtPercent(percent, walk, start)
    const before = stops.at(-1)
    if (before === undefined || !sameRecordSets(before.sets, stop.sets)) stops.push(stop)
  }
  return stops
}

function stopAtPercent(percent: number, walk: Walk, start: Start): RecordStop {
  const { to, simple } = start
  const shares = to === 'green' ? { blue: 100 - percent, green: percent } : { blue: percent, green: 100 - percent }
  const isThere = start.shares[to] === percent
  const aged = withTtl(walk.ttlSeconds)
  if (simple && isThere) return { shares, sets: start.sets.map(aged) }
  const pair: Pair = { blue: aged(start.pair.blue), green: aged(start.pair.green) }
  if (percent === 100 && walk.finalize === 'simple') return { shares, sets: [joinPair(pair, to)] }
  const weighed = isThere ? pair : weighPair(pair, shares)
  return { shares, sets: [weighed.blue, weighed.green] }
}

const withTtl =
  (ttlSeconds: number | undefined) =>
  (set: RecordSet): RecordSet =>
    ttlSeconds === undefined || set.AliasTarget !== undefined ? set : { ...set, TTL: ttlSeconds }

function remarksOn(walk: Walk, start: Start, all: readonly RecordSet[], { type }: RecordName): readonly string[] {
  const { to, shares, pair } = start
  const passed = walk.steps.filter((percent) => percent <= shares[to] && percent !== walk.steps.at(-1))
  const twin = type === 'A' ? 'AAAA' : 'A'
  const others = type === 'CNAME' ? [] : all.filter((set) => set.Type === twin)
  return [
    ...(passed.length === 0 ? [] : [`${to} has ${shares[to]} percent already; left out: ${passed.join(', ')}`]),
    ...(others.length === 0 ? [] : [`the ${twin} record of the same name stays as it is`]),
    ...(pair[otherSide(to)].HealthCheckId === undefined && pair[to].HealthCheckId === undefined
      ? []
      : ['with health checks a side of weight 0 answers again when the other one is unhealthy']),
  ]
}
