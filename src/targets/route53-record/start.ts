import { Failure } from '../../core/failure.ts'
import {
  type Answer,
  findPair,
  type Identifiers,
  otherSide,
  type Pair,
  percentOf,
  type Side,
  splitSimple,
  weightsOf,
} from '../../systems/route53/pair.ts'
import type { RecordSet, RRType } from '../../systems/route53/record-set.ts'
import { routingOf } from '../../systems/route53/routing.ts'
import { answers, sayAnswer, saySets } from './answers.ts'
import { type RecordName, sayName } from './stops.ts'

type Named = Pick<RecordName, 'name' | 'type'>

/** What is wanted of a record. */
export interface Want {
  readonly to: Side | 'other'
  readonly blue: Answer | undefined
  readonly green: Answer | undefined
}

/** A record as it is, seen as two sides. */
export interface Start {
  /** Exactly as read. */
  readonly sets: readonly RecordSet[]
  readonly simple: boolean
  /** The side that traffic is to go to. */
  readonly to: Side
  /** The two sides as they answer now, or would: `to` answers already with what it is to answer. */
  readonly pair: Pair
  /** How much traffic each side has, in whole percent. */
  readonly shares: Readonly<Record<Side, number>>
}

const NAMES: Identifiers = { blue: 'blue', green: 'green' }

/** The types that traffic can be moved by. */
const MOVABLE: readonly RRType[] = ['A', 'AAAA', 'CNAME']

/**
 * The type that is meant, from all record sets of a name.
 *
 * @throws {Failure} `not-found`; `bad-input` when there are several.
 */
export function typeOf(all: readonly RecordSet[], name: string, asked: RRType | undefined): RRType {
  const there = MOVABLE.filter((type) => all.some((set) => set.Type === type))
  const [type] = there.filter((one) => asked === undefined || one === asked)
  if (type === undefined) {
    throw new Failure('not-found', {
      what: `There is no ${asked ?? MOVABLE.join(', ')} record of ${name} to switch`,
      saw: `its hosted zone has ${[...new Set(all.map(({ Type }) => Type))].join(', ') || 'nothing'} of that name`,
      fix: 'check "record", or create the record first, answering as blue does',
    })
  }
  if (asked !== undefined || there.length === 1) return type
  throw new Failure('bad-input', {
    what: `Cannot tell which record of ${name} to switch`,
    saw: `it has ${there.join(' and ')}`,
    fix: 'set "type" to one of them',
  })
}

/**
 * Tells the two sides of a record apart.
 *
 * @throws {Failure} `refused` for routing that is not ours to change, `bad-input` where a side is not told.
 */
export function startOf(sets: readonly RecordSet[], want: Want, record: Named): Start {
  const routing = routingOf(sets, record.type)
  switch (routing.kind) {
    case 'simple':
      return startOfSimple(routing.set, want, record)
    case 'weighted':
      return startOfPair(routing.sets, want, record)
    case 'other':
      throw refused(
        `${sayName(record)} is not switched by this action`,
        `its routing policy is ${routing.policy}`,
        'name a record that is simple, or weighted between blue and green',
      )
    case 'none':
      throw refused(`${sayName(record)} is not there`, 'no record set', 'create the record first')
    default:
      return routing satisfies never
  }
}

function startOfSimple(set: RecordSet, want: Want, record: Named): Start {
  const live = liveOf(set, want, record)
  const idle = otherSide(live)
  const to = want.to === 'other' ? idle : want.to
  const idleAnswer = want[idle]
  if (idleAnswer === undefined && to === idle) {
    throw new Failure('bad-input', {
      what: `Cannot tell what ${sayName(record)} is to answer as ${idle}`,
      saw: `it answers ${sayAnswer(set)} alone, which is ${live}`,
      fix: `set "${idle}"`,
    })
  }
  const pair = splitSimple(set, live, idleAnswer ?? answerOf(set), NAMES)
  const shares = live === 'blue' ? { blue: 100, green: 0 } : { blue: 0, green: 100 }
  return { sets: [set], simple: true, to, pair, shares }
}

/** Which side a simple record answers as; what nobody claims is blue when green is somebody else, and the other way round. */
function liveOf(set: RecordSet, want: Want, record: Named): Side {
  const is = (side: Side): boolean => want[side] !== undefined && answers(set, want[side])
  if (is('blue') && is('green')) throw bothAlike(record, sayAnswer(set))
  if (is('blue')) return 'blue'
  if (is('green')) return 'green'
  if (want.blue === undefined && want.green !== undefined) return 'blue'
  if (want.green === undefined && want.blue !== undefined) return 'green'
  throw refused(
    `Cannot tell which side ${sayName(record)} answers as`,
    `it answers ${sayAnswer(set)}, ${want.blue === undefined ? 'and neither side was told' : 'which is neither blue nor green'}`,
    'set "blue" and "green" to what they answer; one of them must be what the record answers now',
  )
}

function startOfPair(sets: readonly RecordSet[], want: Want, record: Named): Start {
  const found = findPair(sets, identifiersIn(sets, want))
  if (found === undefined || found.others.length > 0) {
    throw refused(
      `${sayName(record)} is not weighted between blue and green alone`,
      `it has ${saySets(sets)}`,
      'use the set identifiers "blue" and "green", or set "blue" and "green" to what the two sets answer',
    )
  }
  const percent = percentOf('green', weightsOf(found.pair)) ?? 50
  const green = Math.round(percent)
  const shares = { blue: 100 - green, green }
  const to = want.to === 'other' ? idleOf(found.pair, record) : want.to
  const live = otherSide(to)
  const liveAnswer = want[live]
  if (liveAnswer !== undefined && !answers(found.pair[live], liveAnswer)) throw holds(found.pair, live, record)
  return { sets, simple: false, to, pair: withAnswer(found.pair, to, want[to], record), shares }
}

/** The sets named so, or else the two that answer as the inputs say. */
function identifiersIn(sets: readonly RecordSet[], want: Want): Identifiers {
  const identifierOf = (side: Side): string =>
    sets.find((set) => set.SetIdentifier === NAMES[side])?.SetIdentifier ??
    sets.find((set) => want[side] !== undefined && answers(set, want[side]))?.SetIdentifier ??
    NAMES[side]
  return { blue: identifierOf('blue'), green: identifierOf('green') }
}

function idleOf(pair: Pair, record: Named): Side {
  const { blue, green } = weightsOf(pair)
  if (blue === 0 && green > 0) return 'blue'
  if (green === 0 && blue > 0) return 'green'
  throw new Failure('bad-input', {
    what: `Cannot tell which side of ${sayName(record)} is the other one`,
    saw: `blue ${blue}, green ${green}`,
    fix: 'set "to" to blue or green',
  })
}

/** What an idle side answers may be changed on the way; a side that has traffic keeps its answer. */
function withAnswer(pair: Pair, side: Side, answer: Answer | undefined, record: Named): Pair {
  if (answer === undefined || answers(pair[side], answer)) return pair
  if (weightsOf(pair)[side] > 0) throw holds(pair, side, record)
  const { ResourceRecords: _records, AliasTarget: _alias, TTL, ...rest } = pair[side]
  const ttl = TTL ?? pair[otherSide(side)].TTL ?? 60
  const changed = { ...rest, ...('AliasTarget' in answer ? {} : { TTL: ttl }), ...answer }
  return side === 'blue' ? { ...pair, blue: changed } : { ...pair, green: changed }
}

const answerOf = ({ AliasTarget, ResourceRecords = [] }: RecordSet): Answer =>
  AliasTarget === undefined ? { ResourceRecords } : { AliasTarget }

const holds = (pair: Pair, side: Side, record: Named): Failure =>
  refused(
    `${side} of ${sayName(record)} is not what the input "${side}" says`,
    `it answers ${sayAnswer(pair[side])} and has traffic`,
    `set "${side}" to that, or leave it out`,
  )

const bothAlike = (record: Named, answer: string): Failure =>
  new Failure('bad-input', {
    what: `There is nothing to switch ${sayName(record)} between`,
    saw: `blue and green both answer ${answer}`,
    fix: 'set "green" to what the new side answers',
  })

const refused = (what: string, saw: string, fix: string): Failure => new Failure('refused', { what, saw, fix })
