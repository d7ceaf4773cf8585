import { expect, test } from 'vitest'
import { readService } from '../../../src/systems/cattle/resources.ts'
import {
  commitsToOrder,
  type Direction,
  directionOf,
  type History,
  markedCommit,
} from '../../../src/targets/cattle-service/backwards.ts'

const REPO = 'registry.example.com/shop/auth-service'
const DIGEST = `@sha256:${'0f'.repeat(32)}`
const [A, B] = ['a'.repeat(40), 'b'.repeat(40)]
const stepOf = (from: string, to: string, commits: readonly [string?, string?] = []) => ({
  from: { image: from, commit: commits[0] },
  to: { image: to, commit: commits[1] },
})

test.each<[string, string, Direction['to']]>([
  [`${REPO}:1.0.0`, `${REPO}:1.0.1`, 'newer'],
  [`${REPO}:1.0.1`, `${REPO}:1.0.0`, 'older'],
  [`${REPO}:1.0.1`, `${REPO}:1.0.1-22-7e56158`, 'newer'],
  [`${REPO}:1.0.1-22-7e56158`, `${REPO}:1.0.1${DIGEST}`, 'older'],
  [`${REPO}:v1.1.0`, `${REPO}:1.1.0-rc.1-3-abc1234`, 'older'],
  [`${REPO}:1.0.1`, `mirror.example.com/other/auth-service:1.0.0`, 'older'], // the same thing, elsewhere
  ['example/placeholder:9.0.0', `${REPO}:1.0.0`, 'unknown'], // another thing: its numbers count something else
  [`${REPO}:1.0.1-22-7e56158`, `${REPO}:1.0.1-22-0000000`, 'unknown'],
  [`${REPO}${DIGEST}`, `${REPO}:1.0.1`, 'unknown'],
  [`${REPO}:1.2.3.4`, `${REPO}:1.2.3.5`, 'unknown'],
  [`${REPO}:latest`, `${REPO}:1.0.0`, 'unknown'],
])('without commits, from %s to %s is %s', (from, to, direction) => {
  expect(directionOf(stepOf(from, to), undefined).to).toBe(direction)
})

test.each<[string, History, Direction['to']]>([
  ['it came before', 'before', 'older'],
  ['it came after', 'after', 'newer'],
  ['git cannot tell', undefined, 'unknown'],
])('where versions cannot tell and %s, it is %s', (_, history, to) => {
  const step = stepOf(`${REPO}:latest`, `${REPO}:1.0.0`, [A, B])
  expect(commitsToOrder(step)).toEqual([B, A])
  expect(directionOf(step, history).to).toBe(to)
})

test('the same commit again is not older', () => {
  const step = stepOf(`${REPO}:latest`, `${REPO}:develop`, [A, A])
  expect(commitsToOrder(step)).toBeUndefined()
  expect(directionOf(step, undefined).to).toBe('newer')
})

test('where the versions decide, no commit is asked for, whatever history would say', () => {
  const step = stepOf(`${REPO}:1.0.1`, `${REPO}:1.0.2`, [A, B])
  expect(commitsToOrder(step)).toBeUndefined()
  expect(directionOf(step, 'before').to).toBe('newer')
})

const serviceWith = (labels: Record<string, string>, before: Record<string, string> = {}) =>
  readService({
    id: '1s1',
    name: 'auth-service',
    state: 'active',
    launchConfig: { labels },
    upgrade: { inServiceStrategy: { launchConfig: { labels }, previousLaunchConfig: { labels: before } } },
  })
const marks = { 'io.slipway.change': 'one', 'io.slipway.commit': A }

test.each([
  ['of our upgrade', marks, {}, A],
  [
    'of an upgrade that went back: that is the commit of who asked for it',
    { ...marks, 'io.slipway.back': 'true' },
    {},
    undefined,
  ],
  ['that somebody copied with the launch config', marks, marks, undefined],
  ['that is not there', { 'io.slipway.change': 'one' }, {}, undefined],
])('the mark %s', (_, labels, before, commit) => {
  expect(markedCommit(serviceWith(labels, before))).toBe(commit)
})
