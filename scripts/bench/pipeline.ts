import { markdownTable, median } from './numbers.ts'
import { BY_HAND, cut, SLIPWAY, type Step } from './steps.ts'
import { type Run, type Way, Workshop } from './workshop.ts'

export interface Compared {
  readonly rounds: number
  readonly totals: Readonly<Record<Way, readonly number[]>>
  /** Medians in ms, by the name of the step. */
  readonly steps: Readonly<Record<Way, ReadonlyMap<string, number>>>
}

/** One run each that does not count, then both ways by turns, the first one changing with each round. */
export async function comparePipelines(rounds: number, tell: (round: number) => void): Promise<Compared> {
  await using workshop = await Workshop.open()
  const runs: Record<Way, Run[]> = { 'by hand': [], slipway: [] }
  for (let round = 0; round <= rounds; round += 1) {
    const ways: readonly Way[] = round % 2 === 0 ? ['by hand', 'slipway'] : ['slipway', 'by hand']
    for (const way of ways) {
      const run = await workshop.run(way)
      if (round > 0) runs[way].push(run)
    }
    tell(round)
  }
  return {
    rounds,
    totals: { 'by hand': runs['by hand'].map(totalOf), slipway: runs.slipway.map(totalOf) },
    steps: { 'by hand': medians(runs['by hand'], BY_HAND), slipway: medians(runs.slipway, SLIPWAY) },
  }
}

const totalOf = ({ tookMs }: Run): number => tookMs

function medians(runs: readonly Run[], steps: readonly Step[]): ReadonlyMap<string, number> {
  const cuts = runs.map(({ spans, tookMs }) => cut(spans, steps, tookMs))
  return new Map(steps.map(({ name }, at) => [name, median(cuts.map((one) => one[at]?.tookMs ?? Number.NaN))] as const))
}

/** In Markdown: each step of both ways, each that only Slipway makes, and what is left. */
export function formatComparison({ totals, steps }: Compared): string {
  const [byHand, slipway] = [steps['by hand'], steps.slipway]
  const [handMs, slipwayMs] = [median(totals['by hand']), median(totals.slipway)]
  const rows = SLIPWAY.map(({ name, more }) => {
    const tookMs = slipway.get(name) ?? Number.NaN
    const hand = byHand.get(name)
    return [name, hand === undefined ? '' : ms(hand), ms(tookMs), signed(tookMs - (hand ?? 0)), more ?? '']
  })
  const extrasMs = SLIPWAY.filter(({ more }) => more !== undefined)
    .map(({ name }) => (slipway.get(name) ?? 0) - (byHand.get(name) ?? 0))
    .reduce((sum, tookMs) => sum + tookMs, 0)
  const betweenMs = slipwayMs - [...slipway.values()].reduce((sum, tookMs) => sum + tookMs, 0)
  const restMs = slipwayMs - handMs - extrasMs
  return [
    markdownTable(
      'lrrrl',
      ['Step', 'by hand, ms', 'Slipway, ms', 'more, ms', 'What only Slipway does it for'],
      [...rows, ['**whole**', ms(handMs), ms(slipwayMs), signed(slipwayMs - handMs), '']],
    ),
    `Slipway takes ${(slipwayMs / handMs).toFixed(2)} times as long. What only Slipway does takes ${ms(extrasMs)} ms. The rest, whole minus by hand minus that, is ${ms(restMs)} ms: ${ms(betweenMs)} ms for its own start and its work between the calls, and for the remainder the same work took longer or shorter.`,
  ].join('\n\n')
}

const ms = (value: number): string => String(Math.round(value))
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`
