import type { RecordSet } from '../servers/route53/index.ts'
import { BLUE, GREEN, RECORD, type Route53Scene, STEPS, weighted } from './route53-scene.ts'
import type { Judged, Truth, Words } from './verdict.ts'

export const SWITCHING: Words = { done: 'switched', command: 'slipway route53-switch' }

const KEPT = BLUE.replace('blue', 'Blue')

/** The record sets of a step of the walk: blue first. */
export const stepSets = (percent: number): readonly RecordSet[] => [
  weighted('blue', 100 - percent, KEPT),
  weighted('green', percent, GREEN),
]

/** Equal in every member and spelling; only the order of members and sets does not count. */
export const same = (ones: readonly RecordSet[], others: readonly RecordSet[]): boolean =>
  canonical(ones) === canonical(others)

const canonical = (sets: readonly RecordSet[]): string =>
  sets
    .map((set) => JSON.stringify(Object.entries(set).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()
    .join('\n')

/** What the server's own books say of the record, whatever anybody told: both what is set and what is answered. */
export function truthOf(scene: Route53Scene): Truth {
  const { newest, answered, start } = scene
  const say = (sets: readonly RecordSet[]): string =>
    sets
      .map(({ SetIdentifier, Weight, TTL, ResourceRecords }) =>
        [SetIdentifier, Weight, TTL, ResourceRecords?.map(({ Value }) => Value)].join(' '),
      )
      .join(' | ')
  const detail = `set: ${say(newest)}; answered: ${say(answered)}`
  const stray = strayBatch(scene)
  if (stray !== undefined) return { stands: 'elsewhere', detail: `${stray}; ${detail}` }
  if (same(newest, start) && same(answered, start)) return { stands: 'old', detail }
  const goal = stepSets(100)
  if (same(newest, goal) && same(answered, goal)) return { stands: 'new', detail }
  return { stands: 'elsewhere', detail }
}

/** A batch of ours that led to no stop of the walk, or touched anything but the record. */
export function strayBatch({ batches, start }: Route53Scene): string | undefined {
  const stops = [start, ...STEPS.map((percent) => stepSets(Number(percent)))]
  for (const { by, before, after, changeId } of batches) {
    if (by !== 'client') continue
    const here = ({ Name }: RecordSet): boolean => Name === `${RECORD}.`
    if (!stops.some((stop) => same(after.filter(here), stop))) return `${changeId} led to no stop of the walk`
    const elsewhere = (sets: readonly RecordSet[]) => sets.filter((set) => !here(set))
    if (!same(elsewhere(before), elsewhere(after))) return `${changeId} touched another record`
  }
  return undefined
}

/** Where somebody else wrote in the middle: what they wrote must stand, and nobody may call it good. */
export function judgeForeign(told: { exitCode: number | 'killed'; printed: string }, scene: Route53Scene): Judged {
  const outcome = `somebody else wrote: exit ${told.exitCode}`
  const lie = (because: string): Judged => ({ outcome, lie: `${because}; the books say: ${truthOf(scene).detail}` })
  const { batches } = scene
  if (batches.at(-1)?.by !== 'person') return lie("somebody else's write was overwritten")
  if (told.exitCode === 8) {
    return told.printed.includes(SWITCHING.command) ? { outcome, lie: undefined } : lie('no command to go on with')
  }
  const untouched = batches.every(({ by }) => by === 'person')
  if (untouched && (told.exitCode === 7 || told.exitCode === 3)) return { outcome, lie: undefined }
  return lie(`exit code ${told.exitCode}`)
}
