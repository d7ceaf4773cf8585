import { expect, test } from 'vitest'
import { tellStory } from '../../../scripts/demo/story.ts'

test('all of it is one line, with times', () => {
  const happened = { before: '1.0.0', good: '1.0.1', bad: '1.0.2', visits: 2_015, failed: 10 }
  const times = {
    releaseSeconds: 53.4,
    caughtSeconds: 4.2,
    takenBackSeconds: 7.9,
    rollbackSeconds: 60,
    totalSeconds: 156,
  }
  expect(tellStory({ ...happened, ...times })).toBe(
    '1.0.1 went live in 53s; 1.0.2 passed its tests, was caught 4s after its first visitor and taken back in 8s, with 10 of 2015 visits lost; an operator took 1.0.1 back to 1.0.0 in 1m00s; all of it in 2m36s',
  )
})
