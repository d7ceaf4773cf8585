import { expect, test } from 'vitest'
import { Tail } from '../../../src/systems/cattle/logs.ts'

function tailOf(...frames: readonly string[]): Tail {
  const tail = new Tail()
  for (const frame of frames) tail.add(frame)
  return tail
}

test('a frame is a line of either stream; what is no line is passed over', () => {
  const tail = tailOf('01 T out\n', '02 T error\n', '{"name":"ping"}', '03 T other', '', '01 T a\r\nb\n')
  expect(tail.lines).toEqual(['T out', 'T error', 'T a', 'b'])
})

test('64 KiB of the last lines are kept, and of a line that is longer its begin', () => {
  const long = 'x'.repeat(200_000)
  expect(tailOf(`01 ${long}`).lines.map(({ length }) => length)).toEqual([64 * 1_024 - 3])
  const lines = tailOf(...Array<string>(100).fill(`01 ${'y'.repeat(1_024)}`), '01 last').lines
  expect(lines.join('').length).toBeLessThanOrEqual(64 * 1_024)
  expect(lines.length).toBeGreaterThan(60)
  expect(lines.at(-1)).toBe('last')
})

test('a thousand frames are as many as anybody listens to', () => {
  expect(tailOf(...Array<string>(999).fill('01 T x')).isFull).toBe(false)
  expect(tailOf(...Array<string>(1_000).fill('no line')).isFull).toBe(true)
})
