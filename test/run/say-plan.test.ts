import { expect, test } from 'vitest'
import type { Change, Stop } from '../../src/core/change.ts'
import { sayCounts, sayPlan, sumOf } from '../../src/run/say-plan.ts'

const change = (...stops: readonly [Stop, ...Stop[]]): Change => ({
  id: 'c-1',
  kind: 'cattle-service',
  target: {},
  run: 'https://ci.example.com/runs/7',
  stops,
})
const DIGEST = `sha256:${'a'.repeat(64)}`

test('an upgrade says the repository once, and what it comes to', () => {
  const to = `example.com:5000/shop/auth:1.0.2@${DIGEST}`
  expect(
    sayPlan('Upgrade of auth', change({ image: 'example.com:5000/shop/auth:1.0.1' }, { image: to }), ['a remark']),
  ).toBe(
    [
      'Plan: Upgrade of auth',
      '  ~ image example.com:5000/shop/auth: 1.0.1 → 1.0.2@sha256:aaaaaaaaaaaa…',
      '  ! a remark',
      '  1 to change, nothing to add, nothing to remove',
    ].join('\n'),
  )
})

test.each([
  ['another repository', 'shop/auth:1', 'shop/other:2', 'image shop/auth:1 → shop/other:2'],
  ['no tag', 'shop/auth', 'shop/auth:2', 'image shop/auth → shop/auth:2'],
  [
    'a port and no tag',
    'example.com:5000/auth',
    'example.com:5000/auth:2',
    'image example.com:5000/auth → example.com:5000/auth:2',
  ],
])('%s: both are said whole', (_, from, to, line) => {
  expect(sayPlan('x', change({ image: from }, { image: to }), [])).toContain(`  ~ ${line}\n`)
})

test('fields are told one by one and aligned, variables and labels by name, the later stop telling how they differ', () => {
  const start = { image: 'shop/auth:1', sidekicks: { db: 'shop/db:1', proxy: 'shop/proxy:1' } }
  const goal = {
    image: 'shop/auth:2',
    sidekicks: { db: 'shop/db:2', proxy: 'shop/proxy:1' },
    env: ['+FEATURE_X', '-OLD', '~DB_URL'],
    labels: ['~team'],
    replaced: { primary: true, sidekicks: ['db', 'proxy'] },
  }
  const said = (...stops: readonly [Stop, ...Stop[]]) =>
    sayPlan('x', change(...stops), [])
      .split('\n')
      .slice(1, -1)
  expect(said(start, goal)).toEqual([
    '  ~ image          shop/auth: 1 → 2',
    '  ~ sidekick db    image shop/db: 1 → 2',
    '  + env            FEATURE_X',
    '  - env            OLD',
    '  ~ env            DB_URL (value changes)',
    '  ~ label          team (value changes)',
    '  ~ sidekick proxy made anew, nothing else changes',
  ])
  expect(said(goal, start)).toEqual(expect.arrayContaining(['  - env            FEATURE_X', '  + env            OLD']))
})

test('containers that are made anew are something to do, though no field differs', () => {
  const [start, goal] = [{ image: 'shop/auth:1' }, { image: 'shop/auth:1', replaced: { primary: true, sidekicks: [] } }]
  expect(sayPlan('x', change(start, goal), [])).toBe(
    'Plan: x\n  ~ containers made anew, nothing else changes\n  1 to change, nothing to add, nothing to remove',
  )
})

test('a switch in steps is one record, a line for each step', () => {
  const said = sayPlan('Switch', change({ blue: 100, green: 0 }, { blue: 90, green: 10 }, { blue: 0, green: 100 }), [])
  expect(said.split('\n').slice(1)).toEqual([
    '  ~ blue 100, green 0 → blue 90, green 10',
    '  ~ blue 90, green 10 → blue 0, green 100',
    '  1 to change, nothing to add, nothing to remove',
  ])
})

test('where the goal is there already, nothing is to do', () => {
  const said = sayPlan('Upgrade', change({ image: 'shop/auth:1' }, { image: 'shop/auth:1' }), [])
  expect(said).toBe('Plan: Upgrade\n  = image shop/auth:1\n  nothing to do')
})

test('several plans are added up', () => {
  const all = sumOf([
    { add: 1, change: 0, remove: 0 },
    { add: 0, change: 2, remove: 0 },
  ])
  expect(sayCounts(all)).toBe('2 to change, 1 to add, nothing to remove')
  expect(sayCounts(sumOf([]))).toBe('nothing to do')
})
