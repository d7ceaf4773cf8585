import { expect, test } from 'vitest'
import { median } from '../../../scripts/bench/numbers.ts'
import { cut, type Step } from '../../../scripts/bench/steps.ts'

const STEPS: readonly Step[] = [
  { name: 'build', begins: /^docker build/ },
  { name: 'up', begins: /^docker up/, waits: true },
  { name: 'look', begins: /^docker ps/, more: 'to be sure' },
]
const span = (fromMs: number, toMs: number, what: string) => ({ fromMs, toMs, what })

test('a step lasts as long as its calls, one that waits until the next one begins', () => {
  const spans = [
    span(100, 300, 'docker build'),
    span(150, 200, 'docker PUT /v2/'),
    span(350, 400, 'docker up'),
    span(600, 650, 'docker ps'),
    span(640, 700, 'docker ps'),
    span(720, 730, 'docker image'),
  ]
  expect(cut(spans, STEPS, 900).map(({ step, tookMs }) => [step.name, tookMs])).toEqual([
    ['build', 200],
    ['up', 250],
    ['look', 110],
  ])
})

test('calls side by side count once, and a request of the engine is part of its command', () => {
  const spans = [
    span(0, 100, 'docker build'),
    span(10, 60, 'docker inspect'),
    span(20, 500, 'docker PATCH /v2/'),
    span(200, 210, 'docker up'),
    span(300, 310, 'docker ps'),
  ]
  expect(cut(spans, STEPS, 400)[0]?.tookMs).toBe(100)
})

test('given a run without one of the steps, nothing is compared', () => {
  expect(() => cut([span(0, 1, 'docker build')], STEPS, 2)).toThrow('no "up" in the run')
})

test.each([
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})
