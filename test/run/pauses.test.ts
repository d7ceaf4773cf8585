import { expect, test } from 'vitest'
import { clockFrom } from '../../src/ports/clock.ts'
import { POLL_LISTENING_MS, POLL_MS } from '../../src/run/patience.ts'
import { type Hints, Pauses } from '../../src/run/pauses.ts'
import { VirtualTime } from '../servers/time.ts'

const never = new AbortController().signal

/** A system that tells what a test lets it tell, and a clock that jumps. */
class Rig {
  readonly time = new VirtualTime()
  readonly clock = clockFrom({ nowMs: () => this.time.nowMs(), after: (ms, run) => this.time.waitAfter(ms, run) })
  readonly startMs = this.time.nowMs()
  readonly lines: { readonly atMs: number; readonly hints: Hints; end(error: Error): void }[] = []
  readonly silences: string[] = []
  readonly pauses = new Pauses(
    this.clock,
    (hints, signal) => {
      const { promise, reject } = Promise.withResolvers<never>()
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      this.lines.push({ atMs: this.nowMs(), hints, end: reject })
      return promise
    },
    (because) => this.silences.push(because),
  )

  nowMs(): number {
    return this.time.nowMs() - this.startMs
  }

  /** The line that is open now. */
  get line() {
    const line = this.lines.at(-1)
    if (line === undefined) throw new Error('nobody listens')
    return line
  }

  at(ms: number, happen: () => void): void {
    this.time.after(ms - this.nowMs(), happen)
  }

  /** When each of so many pauses ended. */
  async ends(count: number, kind: 'short' | 'long' = 'long'): Promise<readonly number[]> {
    const ends: number[] = []
    while (ends.length < count) {
      await this.pauses[kind](never)
      ends.push(this.nowMs())
    }
    return ends
  }
}

test('without anybody to listen to, a pause is as long as it is', async () => {
  const rig = new Rig()
  const alone = new Pauses(rig.clock, undefined, () => {})
  using _ = alone.listening(never)
  await alone.long(never)
  expect(rig.nowMs()).toBe(POLL_MS)
})

test('before the first sign of life it polls as if nobody told', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  expect(await rig.ends(3)).toEqual([2_000, 4_000, 6_000])
})

test('with a sign of life it waits longer for the system, and no longer than before for anything else', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  rig.line.hints.alive()
  expect(await rig.ends(2)).toEqual([POLL_LISTENING_MS, 2 * POLL_LISTENING_MS])
  expect(await rig.ends(1, 'short')).toEqual([2 * POLL_LISTENING_MS + POLL_MS])
})

test('news ends a pause at once, and a burst is one piece of news', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  rig.line.hints.alive()
  for (const ms of [1_000, 1_001, 1_010, 1_019]) rig.at(ms, () => rig.line.hints.news())
  expect(await rig.ends(2)).toEqual([1_020, 1_020 + POLL_LISTENING_MS])
})

test('news that comes during a look leads to one more look, soon', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  rig.line.hints.alive()
  rig.at(1_000, () => rig.line.hints.news())
  expect(await rig.ends(1)).toEqual([1_020])
  for (const ms of [1_100, 1_150, 1_200]) rig.at(ms, () => rig.line.hints.news())
  await rig.clock.sleep(600) // the look
  expect(await rig.ends(2)).toEqual([1_620, 1_620 + POLL_LISTENING_MS])
})

test('however much news there is, pauses do not end in quicker succession than every 250 ms', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  for (let ms = 10; ms < 2_000; ms += 10) rig.at(ms, () => rig.line.hints.news())
  expect(await rig.ends(4)).toEqual([30, 280, 530, 780])
})

test('a line that breaks in the middle of a long pause makes it a short one', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  rig.line.hints.alive()
  rig.at(1_000, () => rig.line.end(new Error('it broke')))
  expect(await rig.ends(2)).toEqual([2_000, 4_000])
  const late = new Rig()
  using __ = late.pauses.listening(never)
  late.line.hints.alive()
  late.at(7_000, () => late.line.end(new Error('it broke')))
  expect(await late.ends(2)).toEqual([7_000, 9_000])
})

test('that nothing tells is said once; another line is tried later and later', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  const broken = new Set<unknown>()
  const breakIt = () => {
    if (!broken.has(rig.line)) rig.line.end(new Error(`line ${rig.lines.length}`))
    broken.add(rig.line)
    rig.time.after(100, breakIt)
  }
  rig.time.after(100, breakIt)
  await rig.clock.sleep(5 * 60_000)
  const gaps = rig.lines.map(({ atMs }, index) => Math.round((atMs - (rig.lines[index - 1]?.atMs ?? 0)) / 1_000))
  expect(gaps).toEqual([0, 2, 4, 8, 16, 32, 60, 60, 60])
  expect(rig.silences).toEqual(['line 1'])
})

test('what is told on a line that broke counts for nothing', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  const { hints, end } = rig.line
  end(new Error('it broke'))
  rig.at(500, () => hints.alive())
  rig.at(600, () => hints.news())
  expect(await rig.ends(2)).toEqual([2_000, 4_000])
})

test('what is told after the end counts for nothing', async () => {
  const rig = new Rig()
  const listening = rig.pauses.listening(never)
  const { hints } = rig.line
  hints.alive()
  listening[Symbol.dispose]()
  hints.alive()
  hints.news()
  expect(await rig.ends(2)).toEqual([2_000, 4_000])
  expect(rig.silences).toEqual([])
})

test('an abort ends a pause with its reason, whatever is told', async () => {
  const rig = new Rig()
  using _ = rig.pauses.listening(never)
  const stop = new AbortController()
  const reason = new Error('stopped')
  rig.at(500, () => stop.abort(reason))
  await expect(rig.pauses.long(stop.signal)).rejects.toBe(reason)
})
