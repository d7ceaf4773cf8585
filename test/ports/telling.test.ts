import { expect, test } from 'vitest'
import { clockFrom, spanOf } from '../../src/ports/clock.ts'
import type { Log } from '../../src/ports/log.ts'
import { paced, sleepTelling, whileTelling } from '../../src/ports/telling.ts'
import { VirtualTime } from '../servers/time.ts'

const NEVER = new AbortController().signal

function scene() {
  const time = new VirtualTime()
  const clock = clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) })
  const lines: string[] = []
  const print = (text: string) => void lines.push(text)
  const log: Log = { info: print, warn: print, error: print, debug() {}, progress: print, group: (_, body) => body() }
  return { clock, lines, log: paced(log, clock) }
}

test('a long sleep is never silent for more than a minute', async () => {
  const { clock, lines, log } = scene()
  await sleepTelling(40_000, 'TTL: waiting', { clock, log, signal: NEVER })
  expect(lines).toEqual(['TTL: waiting', 'TTL: waiting (0:15 of 0:40)'])
})

test('work that says nothing shows that it goes on, and nothing is told after it', async () => {
  const { clock, lines, log } = scene()
  expect(await whileTelling('push: waiting', () => clock.sleep(50_000).then(() => 'done'), { clock, log })).toBe('done')
  await clock.sleep(60_000)
  expect(lines).toEqual(['push: waiting (0:15)', 'push: waiting (0:30)', 'push: waiting (0:45)'])
})

test('work that fails, fails', async () => {
  const { clock, log } = scene()
  const work = () => Promise.reject(new Error('broken'))
  await expect(whileTelling('push: waiting', work, { clock, log })).rejects.toThrow('broken')
})

test('a limit knows since when and until when, and never later than the limit around it', () => {
  const { clock } = scene()
  const now = clock.nowMs()
  using outer = clock.limit(10_000)
  using inner = clock.limit(60_000, outer.signal)
  expect(spanOf(inner.signal)).toEqual({ sinceMs: now, untilMs: now + 10_000 })
  expect(spanOf(NEVER)).toBeUndefined()
})
