import { expect, test } from 'vitest'
import type { Sample } from '../../src/core/change.ts'
import type { GateRule } from '../../src/core/gate.ts'
import { bad, type Gate, good, unasked } from '../../src/gates/gate.ts'
import { askRounds } from '../../src/gates/rounds.ts'
import { clockFrom } from '../../src/ports/clock.ts'
import type { Log } from '../../src/ports/log.ts'
import { paced } from '../../src/ports/telling.ts'
import { VirtualTime } from '../servers/time.ts'

const RULE: GateRule = { needs: 3, everyMs: 5_000, withinMs: 60_000, allowBad: 0, allowUnasked: 2 }
const quiet: Log = { info() {}, warn() {}, error() {}, debug() {}, progress() {}, group: (_, body) => body() }

function clockOf(time: VirtualTime) {
  return clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) })
}

function gateOf(...samples: readonly (Sample | Error | 'silent')[]): Gate {
  let asked = 0
  return {
    name: 'scripted',
    tellsVersion: false,
    async ask(_, signal) {
      const sample = samples[Math.min(asked, samples.length - 1)]
      asked += 1
      if (sample instanceof Error) throw sample
      if (sample === 'silent' || sample === undefined)
        return new Promise((__, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      return sample
    },
  }
}

/** What is printed, each line with the second in which it was. */
async function printedBy(gate: Gate, more: Partial<GateRule>): Promise<readonly string[]> {
  const time = new VirtualTime()
  const clock = clockOf(time)
  const startedMs = time.nowMs()
  const lines: string[] = []
  const print = (text: string) => void lines.push(`${(time.nowMs() - startedMs) / 1_000} ${text}`)
  const log = paced({ ...quiet, info: print, progress: print }, clock)
  const patient = { ...RULE, allowBad: Number.POSITIVE_INFINITY, ...more }
  await askRounds([gate], {}, patient, { clock, log, signal: new AbortController().signal })
  return lines
}

test('a gate that is bad again and again is told at once, then every 15 s with how often, and in the end', async () => {
  const lines = await printedBy(gateOf(bad('refused')), { everyMs: 2_000, withinMs: 40_000 })
  expect(lines).toEqual([
    '0 gate bad: scripted: refused',
    '16 gate bad: scripted: refused (0:16 of 0:40), 9 times in a row',
    '32 gate bad: scripted: refused (0:32 of 0:40), 17 times in a row',
    '40 gate bad: scripted: refused (0:40 of 0:40), 21 times in a row',
  ])
})

test('after five minutes it is told every minute', async () => {
  const lines = await printedBy(gateOf(bad('refused')), { everyMs: 2_000, withinMs: 15 * 60_000 })
  expect(lines.length).toBeLessThan(35)
  expect(lines.at(-2)).toMatch(/gate bad: scripted: refused [(]14:\d\d of 15:00[)], \d+ times in a row/)
})

test('what is bad in another way, or again after a good round, is told at once', async () => {
  const samples = [bad('a'), bad('a'), bad('b'), good('well'), bad('b'), good('well'), good('well'), good('well')]
  const lines = await printedBy(gateOf(...samples), { everyMs: 2_000 })
  expect(lines.filter((line) => line.includes('gate bad'))).toEqual([
    '0 gate bad: scripted: a',
    '4 gate bad: scripted: b',
    '8 gate bad: scripted: b (0:08 of 1:00)',
  ])
})

test('given a long time between rounds, what was just said is not said again as a sign of life', async () => {
  const lines = await printedBy(gateOf(bad('refused')), { everyMs: 30_000, withinMs: 50_000 })
  expect(lines).toEqual([
    '0 gate bad: scripted: refused',
    '30 gate bad: scripted: refused (0:30 of 0:50), 2 times in a row',
    '60 gate bad: scripted: refused (1:00 of 0:50), 3 times in a row',
  ])
})

async function verdictOf(...gates: readonly Gate[]) {
  const time = new VirtualTime()
  const startedMs = time.nowMs()
  const { verdict, rounds } = await askRounds(gates, {}, RULE, {
    clock: clockOf(time),
    log: quiet,
    signal: new AbortController().signal,
  })
  return { verdict, rounds: rounds.length, tookMs: time.nowMs() - startedMs }
}

test('good rounds in a row, each a while after the other, are healthy', async () => {
  expect(await verdictOf(gateOf(good('')))).toMatchObject({ verdict: { kind: 'healthy' }, rounds: 3, tookMs: 10_000 })
})

test('all gates are asked in a round, and one bad one is enough', async () => {
  expect(await verdictOf(gateOf(good('')), gateOf(good(''), bad('it fell over')))).toMatchObject({
    verdict: { kind: 'unhealthy', because: 'scripted: it fell over' },
    rounds: 2,
  })
})

test('an answer that never comes is bad, not endless', async () => {
  expect(await verdictOf(gateOf('silent'))).toMatchObject({ verdict: { kind: 'unhealthy' }, tookMs: 10_000 })
})

test('trouble of our own is unasked, and too much of it is unknown', async () => {
  expect(await verdictOf(gateOf(new Error('our proxy is down')))).toMatchObject({
    verdict: { kind: 'unknown' },
    rounds: 3,
  })
})

test('unasked rounds do not count as good ones', async () => {
  expect(await verdictOf(gateOf(good(''), good(''), unasked('?'), good(''), good(''), good('')))).toMatchObject({
    verdict: { kind: 'healthy' },
    rounds: 6,
  })
})

test('other processes than the round before are bad: something restarted', async () => {
  const { verdict } = await verdictOf(gateOf(good('', { fingerprint: 'a#1' }), good('', { fingerprint: 'a#2' })))
  expect(verdict).toMatchObject({ kind: 'unhealthy', because: expect.stringContaining('restarted') })
})

test('a cancel is not a verdict', async () => {
  const cancel = new AbortController()
  const asking = askRounds([gateOf('silent')], {}, RULE, {
    clock: clockOf(new VirtualTime()),
    log: quiet,
    signal: cancel.signal,
  })
  cancel.abort(new Error('cancelled'))
  await expect(asking).rejects.toThrow('cancelled')
})
