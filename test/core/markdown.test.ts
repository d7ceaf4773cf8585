import { expect, test } from 'vitest'
import { timeline } from '../../src/core/markdown.ts'

const barsOf = (...texts: readonly string[]) =>
  timeline(
    'a service',
    texts.map((text, index) => ({ atMs: index * 1_000, text })),
  )
    .split('\n')
    .slice(5, -1)
    .map((line) => line.trim().replace(/ :.*$/, ''))

test('a bar names an image as people do', () => {
  const image = `registry.example.com:5000/shop/auth-service:1.0.1-22-7e56158@sha256:${'0f'.repeat(32)}`
  expect(barsOf(`healthy at image ${image}`)).toEqual(['healthy at image auth-service 1.0.1-22-7e56158'])
})

test('what would run out of the picture is cut, and shows that it is', () => {
  const [label = ''] = barsOf(`unhealthy at blue 10, green 90: ${'no answer '.repeat(20)}`)
  expect(label).toMatch(/^unhealthy at blue 10, green 90 no answer .*…$/)
  expect(label.length).toBeLessThanOrEqual(60)
})

test('nothing in a text ends its label', () => {
  expect(barsOf('a: b; c # d\n  section x', 'done')).toEqual(['a b c d section x', 'done'])
})
