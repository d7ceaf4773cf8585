import { afterEach, expect, test, vi } from 'vitest'
import { terminalWorld } from '../../src/main/command-line/world.ts'

afterEach(() => vi.restoreAllMocks())

test('on the command line a wait tells how long so far and the limit, and says the same once', () => {
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    lines.push(String(text))
    return true
  })
  vi.spyOn(process, 'on').mockImplementation(() => process) // a test has no signals of its own
  const { log, clock } = terminalWorld(new Map(), { env: { NO_COLOR: '1' }, json: false })
  const span = { sinceMs: clock.nowMs() - 45_000, untilMs: clock.nowMs() - 45_000 + 900_000 }
  log.progress('shop/auth: 2 of 5 new running', span)
  log.progress('shop/auth: 2 of 5 new running', span)
  expect(lines.join('')).toMatch(/^(\r\S+K)?shop\/auth: 2 of 5 new running [(]0:45 of 15:00[)]\n?$/)
})
