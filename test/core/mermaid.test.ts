import { expect, test } from 'vitest'
import { flowchart, gantt } from '../../src/core/mermaid.ts'
import type { StepState } from '../../src/core/page.ts'

const AT = Date.UTC(2026, 10, 21, 3)
const barsOf = (...texts: readonly string[]) =>
  gantt(
    'a service',
    texts.map((text, index) => ({ atMs: AT + index * 1_000, text })),
  )
    .split('\n')
    .slice(6, -1)
    .map((line) => line.trim().replace(/ :.*$/, ''))

test('a bar names an image as people do', () => {
  const image = `registry.example.com:5000/shop/auth-service:1.0.1-22-7e56158@sha256:${'0f'.repeat(32)}`
  expect(barsOf(`healthy at image ${image}`)).toEqual(['· healthy at image auth-service 1.0.1-22-7e56158'])
})

test('what would run out of the picture is cut, and shows that it is', () => {
  const [label = ''] = barsOf(`unhealthy at blue 10, green 90: ${'no answer '.repeat(20)}`)
  expect(label).toMatch(/^· unhealthy at blue 10, green 90 no answer .*…$/)
  expect(label.length).toBeLessThanOrEqual(60)
})

test('nothing in a text ends its label', () => {
  expect(barsOf('a: b; c # d\n  section x', 'done')).toEqual(['· a b c d section x', '· done'])
})

test.each(['section 2', 'click x', 'title of it', 'dateFormat y', '2026-11-21 done', 'active 3 of 3'])(
  '%j is a label, and no keyword of a gantt',
  (text) => {
    expect(barsOf(text)).toEqual([`· ${text}`])
  },
)

test('a text of signs only has a label all the same', () => {
  expect(barsOf('{}[]"', '')).toEqual(['· …', '· …'])
})

test('only the last moments are drawn, each from its own time to that of the next', () => {
  const moments = Array.from({ length: 100 }, (_, index) => ({ atMs: AT + index * 1_000, text: `moment ${index}` }))
  const bars = gantt('x', moments).split('\n').slice(6, -1)
  expect([bars.length, bars[0]?.trim()]).toEqual([40, `· moment 60 :${AT + 60_000}, ${AT + 61_000}`])
})

const step = (name: string, state: StepState = 'done', says = '') => ({ name, detail: '', state, says })

test('in a flowchart nothing ends a label, begins markup or a comment', () => {
  const chart = flowchart([step('a"]; x["<script>alert(1)</script> %%{init: {}}%% `b` #35; \n n9 --> n8')])
  const [, label = ''] = /n0\["(.*)"\]:::done/.exec(chart) ?? []
  expect(label).toMatch(/^a {3,}x/)
  expect(label).not.toMatch(/["<>;#`[\]{}]|%%/)
  expect(chart.split('\n')).toHaveLength(5)
})

test('what was not reached stands behind a dotted arrow, and words stand beside the colours', () => {
  const chart = flowchart([step('built'), step('push', 'failed', 'stopped here'), step('deploy', 'ahead')])
  expect(chart).toContain('n0["built"]:::done')
  expect(chart).toContain('n1["push<br/>stopped here"]:::failed')
  expect(chart).toContain('n0 --> n1')
  expect(chart).toContain('n1 -.-> n2')
})
