import { expect, test } from 'vitest'
import { runGate } from '../../src/gates/run.ts'
import { realClock } from '../../src/ports/clock.ts'
import { createExec } from '../../src/ports/exec.ts'

const options = { cwd: process.cwd(), env: () => ({ PATH: process.env.PATH ?? '' }) }
const ask = (script: string) =>
  runGate(script, createExec(realClock), options).ask({ image: 'shop/auth:1.0.1' }, new AbortController().signal)

test.each([
  ['true', 'good'],
  ['exit 1', 'bad'],
  ['exit 125', 'bad'],
  ['exit 126', 'unasked'],
  ['no-such-program-here', 'unasked'],
  ['kill -9 $$', 'unasked'],
])('%s is %s', async (script, kind) => {
  expect((await ask(script)).kind).toBe(kind)
})

test('the last line of what it said is the detail', async () => {
  expect((await ask('echo first >&2; echo the reason >&2; exit 3')).detail).toBe('exit code 3, the reason')
})

test('the version is in its environment', async () => {
  expect((await ask('test "$VERSION" = 1.0.1')).kind).toBe('good')
})
