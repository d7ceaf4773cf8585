import { expect, test } from 'vitest'
import { Quiet } from '../../../scripts/demo/quiet.ts'

const shown = (...lines: readonly string[]) => {
  const quiet = new Quiet()
  return lines.filter((line) => quiet.shows(line))
}

test('what builders and pushes tell of their own steps is left to the log', () => {
  const noise = [
    '#6 [2/2] COPY a b',
    '#6 CACHED',
    '0907f3e3138c: Pushed',
    '0a24056ea15c: Layer already exists',
    '',
    '....',
  ]
  expect(shown(...noise, 'Push a:1', '1.0.0: digest: sha256:00 size: 950')).toEqual([
    'Push a:1',
    '1.0.0: digest: sha256:00 size: 950',
  ])
})

test('a gate that goes on answering the same is shown once, until something else is said', () => {
  const lines = ['gate good: a', 'gate good: a', 'gate good: b', 'blue 50, green 50', 'gate good: b', 'gate good: b']
  expect(shown(...lines)).toEqual(['gate good: a', 'gate good: b', 'blue 50, green 50', 'gate good: b'])
})

test('a bad answer is shown every time', () => {
  expect(shown('gate bad: a', 'gate bad: a')).toEqual(['gate bad: a', 'gate bad: a'])
})
