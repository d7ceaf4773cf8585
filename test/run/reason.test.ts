import { expect, test } from 'vitest'
import { Cancelled, Failure } from '../../src/core/failure.ts'
import { TimeLimit } from '../../src/ports/clock.ts'
import { asFailure } from '../../src/run/as-failure.ts'
import { reasonOf } from '../../src/run/reason.ts'

const refused = new Failure('refused', { what: 'No', saw: 'a sign', fix: 'ask' })

test.each([
  ['a failure', refused, { code: 'refused', what: 'No', saw: 'a sign', cancelled: false, exitCode: 7 }],
  [
    'our own limit, in units that people read',
    new TimeLimit(3_600_000),
    { code: 'timed-out', what: 'The time is up', saw: 'not done within 1h', cancelled: false, exitCode: 7 },
  ],
  ['a cancel', new Cancelled('SIGINT'), { what: 'Stopped before the end', cancelled: true, exitCode: 130 }],
])('%s is told in one way, whoever asks', (_, error, told) => {
  const { code, what, saw, fix } = asFailure(error)
  expect(reasonOf(error)).toMatchObject({ code, what, saw, fix })
  expect(reasonOf(error)).toMatchObject(told)
})

test('a bug of ours keeps its stack, and its own exit code', () => {
  const bug = new TypeError('x is undefined')
  expect(() => asFailure(bug)).toThrow(bug)
  const { what, saw, exitCode } = reasonOf(bug)
  expect({ what, exitCode }).toEqual({ what: 'A fault of ours, please report it', exitCode: 1 })
  expect(saw).toContain('reason.test.ts')
})
