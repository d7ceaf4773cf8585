import type { Change, Stop } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'
import { normalName } from '../../systems/route53/name.ts'
import type { Side } from '../../systems/route53/pair.ts'
import { type RecordSet, RR_TYPES, type RRType } from '../../systems/route53/record-set.ts'

/** The record a change is of. Names in stored form. */
export interface RecordName {
  readonly zoneId: string
  readonly zone: string
  readonly name: string
  readonly type: RRType
}

/** How traffic is shared at a stop, in percent, and every record set of the name and type there, exactly. */
export interface RecordStop {
  readonly shares: Readonly<Record<Side, number>>
  readonly sets: readonly RecordSet[]
}

export const stopOf = ({ shares, sets }: RecordStop): Stop => ({
  blue: shares.blue,
  green: shares.green,
  ...(sets.some((set) => set.SetIdentifier !== undefined) ? {} : { routing: 'simple' }),
  sets: sets as unknown as Json,
})

/** The record sets of a stop, as they were read or are to be made. */
export const setsOf = (stop: Stop | undefined): readonly RecordSet[] =>
  isList(stop?.sets) ? (stop.sets as unknown as readonly RecordSet[]) : []

export const readName = (target: JsonObject): RecordName => ({
  zoneId: String(target.zoneId),
  zone: String(target.zone),
  name: String(target.name),
  type: RR_TYPES.find((type) => type === target.type) ?? 'CNAME',
})

/** `www.example.com CNAME` */
export const sayName = ({ name, type }: Pick<RecordName, 'name' | 'type'>): string =>
  `${name.replace(/\.$/, '')} ${type}`

/** What `move` learned: the id of Route 53's change, and the stop it led to. */
export interface Handle {
  readonly to: number
  readonly changeId: string
}

export const readHandle = (handle: Json | undefined): Handle | undefined =>
  isObject(handle) && typeof handle.to === 'number' && typeof handle.changeId === 'string'
    ? { to: handle.to, changeId: handle.changeId }
    : undefined

/** The side with more traffic where the walk began. */
export const sideBefore = ({ stops: [{ blue, green }] }: Change): Side =>
  Number(green ?? 0) > Number(blue ?? 0) ? 'green' : 'blue'

/**
 * A recorded change comes from outside: whatever it holds, nothing but the one record it names may be touched.
 *
 * @throws {Failure} `bad-input`
 */
export function expectOneRecord(change: Change): void {
  const { name, type, zoneId } = readName(change.target)
  const isOurs = (set: Json): boolean =>
    isObject(set) && typeof set.Name === 'string' && normalName(set.Name) === name && set.Type === type
  const whole =
    change.kind === 'route53-record' &&
    typeof change.target.type === 'string' &&
    /^[A-Z0-9]{1,32}$/.test(zoneId) &&
    change.stops.every(({ sets }) => isList(sets) && sets.length > 0 && sets.every(isOurs))
  if (whole) return
  throw new Failure('bad-input', {
    what: 'Cannot take back what was recorded',
    saw: `an entry that does not hold ${sayName({ name, type })} and nothing else`,
    fix: 'give the "undo" output of a run of route53-switch as it is',
  })
}
