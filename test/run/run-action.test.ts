import { expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { EXIT } from '../../src/core/result.ts'
import { type Action, runAction } from '../../src/run/run-action.ts'
import { VirtualTime } from '../servers/time.ts'
import { testWorld } from '../support/test-world.ts'

const failure = new Failure('not-found', { what: 'It is not there', saw: 'nothing', fix: 'look elsewhere' })
const forgetful: Action<null> = {
  name: 'forgetful',
  defaultTimeout: '1m',
  read: async () => null,
  run: async () => ({ result: 'failed', outputs: {}, details: {}, summary: '', exitCode: EXIT.done, failure }),
  failed: () => ({ result: 'failed', outputs: {}, details: {}, summary: '' }),
}

test('what tells a failure is never green, even when its exit code was forgotten', async () => {
  const world = testWorld({ time: new VirtualTime(), inputs: {} })
  expect(await runAction(forgetful, world)).toBe(EXIT.missing)
  expect(world.printed.at(-1)).toContain('It is not there')
})
