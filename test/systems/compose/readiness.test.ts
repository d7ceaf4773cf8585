import { describe, expect, test } from 'vitest'
import { type Expected, judgeService, type Looking } from '../../../src/systems/compose/readiness.ts'
import type { Container } from '../../../src/systems/compose/state.ts'
import { containerOf, health } from './containers.ts'

const SERVICE: Expected = { service: 'web', containers: 1, mustEnd: false, mayEnd: false }
const LOOKING: Looking = { runningMs: () => 60_000, restarts: () => 2, wasReady: false }

const judge = (
  container: Partial<Container>,
  expected: Partial<Expected> = {},
  looking: Partial<Looking> = {},
): string => {
  const own = containerOf({ service: 'web', ...container })
  const judged = judgeService({ ...SERVICE, ...expected }, [own], { ...LOOKING, ...looking })
  switch (judged.is) {
    case 'ready':
      return `ready: ${judged.as}`
    case 'waiting':
      return `waiting: ${judged.for}`
    case 'failed':
      return `failed: ${judged.because}`
    default:
      return judged satisfies never
  }
}

const exited = (exitCode: number, more: Partial<Container> = {}): Partial<Container> => ({
  status: 'exited',
  exitCode,
  ...more,
})
const JOB = { mustEnd: true }
const MAYBE_JOB = { mayEnd: true }

describe('while it comes up', () => {
  test.each<[string, Partial<Container>, Partial<Expected>, string]>([
    ['made, not started', { status: 'created' }, {}, 'waiting: what it depends on'],
    [
      'could not be started',
      { status: 'created', startError: 'no such file', exitCode: 127 },
      {},
      'failed: could not be started: no such file',
    ],
    ['running, check not passed yet', { health: health('starting') }, {}, 'waiting: its health check'],
    ['healthy', { health: health('healthy') }, {}, 'ready: healthy'],
    ['unhealthy', { health: health('unhealthy') }, {}, 'failed: is unhealthy'],
    ['running without a check', {}, {}, 'ready: unchecked'],
    ['ended badly', exited(3), {}, 'failed: ended with exit code 3'],
    ['ended well, although it is to stay', exited(0), {}, 'failed: ended with exit code 0'],
    ['killed', exited(137), {}, 'failed: killed (exit code 137)'],
    ['out of memory', exited(137, { outOfMemory: true }), {}, 'failed: killed for want of memory (exit code 137)'],
    ['dead', { status: 'dead', exitCode: 1 }, {}, 'failed: ended with exit code 1'],
    ['paused', { status: 'paused' }, {}, 'waiting: somebody to unpause it'],
    ['being removed', { status: 'removing' }, {}, 'failed: is being removed by somebody else'],
    ['a job that runs', {}, JOB, 'waiting: its end'],
    ['a job that ended well', exited(0), JOB, 'ready: done'],
    ['a job that ended badly', exited(1), JOB, 'failed: ended with exit code 1'],
    ['perhaps a job, running', {}, MAYBE_JOB, 'ready: unchecked'],
    ['perhaps a job, ended well', exited(0), MAYBE_JOB, 'ready: done'],
    ['perhaps a job, ended badly', exited(1), MAYBE_JOB, 'failed: ended with exit code 1'],
    [
      'no job, for it has a health check',
      exited(0, { health: health('healthy') }),
      MAYBE_JOB,
      'failed: ended with exit code 0',
    ],
    ['started again twice', { restarts: 2, health: health('healthy') }, {}, 'ready: healthy'],
    [
      'about to be started again',
      { status: 'restarting', restarts: 1, exitCode: 1 },
      {},
      'waiting: its restart, ended with exit code 1',
    ],
    [
      'started again three times',
      { status: 'restarting', restarts: 3, exitCode: 1 },
      {},
      'failed: was started again 3 times, ended with exit code 1',
    ],
    [
      'running after three restarts',
      { restarts: 3, health: health('healthy') },
      {},
      'failed: was started again 3 times, ended with exit code 0',
    ],
  ])('%s', (_, container, expected, verdict) => {
    expect(judge(container, expected)).toBe(verdict)
  })

  test.each([
    [1_999, 'waiting: a moment, to see that it stays up'],
    [2_000, 'ready: unchecked'],
  ])('without a check, after %i ms', (ms, verdict) => {
    expect(judge({}, {}, { runningMs: () => ms })).toBe(verdict)
  })

  test.each<[string, number, readonly Partial<Container>[], string]>([
    ['none is there', 1, [], 'waiting'],
    ['one of two is there', 2, [{ health: health('healthy') }], 'waiting'],
    ['one of two is not healthy yet', 2, [{ health: health('healthy') }, { health: health('starting') }], 'waiting'],
    ['both are healthy', 2, [{ health: health('healthy') }, { health: health('healthy') }], 'ready'],
    ['one of two failed', 2, [{ health: health('healthy') }, exited(1)], 'failed'],
    ['one failed before the other was made', 2, [exited(1)], 'failed'],
    ['only of another service', 1, [{ service: 'db' }], 'waiting'],
    ['only made by "compose run"', 1, [{ oneOff: true }], 'waiting'],
  ])('%s', (_, containers, own, is) => {
    const made = own.map((each, index) => containerOf({ service: 'web', number: index + 1, ...each }))
    expect(judgeService({ ...SERVICE, containers }, made, LOOKING).is).toBe(is)
  })
})

describe('once it was ready', () => {
  const after = { wasReady: true, restarts: () => 1 }

  test.each<[string, Partial<Container>, string]>([
    ['as often started again as before', { restarts: 1, health: health('healthy') }, 'ready: healthy'],
    ['started again since', { restarts: 2, health: health('starting') }, 'failed: died and was started again'],
    ['about to be started again', { restarts: 2, status: 'restarting' }, 'failed: died and was started again'],
  ])('%s', (_, container, verdict) => {
    expect(judge(container, {}, after)).toBe(verdict)
  })

  test('a container that is gone is a failure', () => {
    expect(judgeService(SERVICE, [], { ...LOOKING, ...after })).toMatchObject({ is: 'failed' })
  })
})
