import { afterEach, expect, test, vi } from 'vitest'
import { terminalWorld } from '../../src/main/command-line/world.ts'
import { loadedToRun } from '../../src/main/loaded-to-run.ts'
import { type Action, runAction } from '../../src/run/run-action.ts'

afterEach(() => vi.restoreAllMocks())

const told = { result: 'done', outputs: {}, details: {} }
const waiting: Action<object> = {
  name: 'waiting',
  defaultTimeout: '15m',
  read: async () => ({}),
  async run(_inputs, _shared, { log, clock }) {
    const span = { sinceMs: clock.nowMs() - 45_000, untilMs: clock.nowMs() - 45_000 + 900_000 }
    log.progress('shop/auth: 2 of 5 new running', span)
    log.progress('shop/auth: 2 of 5 new running', span)
    vi.spyOn(Date, 'now').mockReturnValue(span.sinceMs + 65_000)
    log.progress('shop/auth: 2 of 5 new running', span)
    return { ...told, exitCode: 0 }
  },
  failed: () => told,
}

test('on the command line a wait tells how long so far and the limit, once, and says the same once', async () => {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    lines.push(String(text))
    return true
  })
  vi.spyOn(process, 'on').mockImplementation(() => process) // a test has no signals of its own
  const world = terminalWorld(new Map(), { env: { NO_COLOR: '1' }, json: true })
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true)
  const action = loadedToRun(waiting, async () => waiting)
  expect(await runAction(action, world)).toBe(0)
  expect(lines.join('').split('\n').slice(0, 2)).toEqual([
    'shop/auth: 2 of 5 new running (0:45 of 15:00)',
    'shop/auth: 2 of 5 new running (1:05 of 15:00)',
  ])
})
