import { expect, test } from 'vitest'
import { mergeLogs, plainLines, shortened, withoutTime } from '../../../src/systems/compose/logs.ts'

const at = (second: number, text: string) => `2026-11-21T10:00:0${second}.000000000Z ${text}`

test('two streams become one in the order of their times; what is no whole line is left out', () => {
  const stdout = `half a line\n${at(1, 'one')}\n${at(3, 'three')}\n${at(3, 'three again')}\n`
  const stderr = `${at(2, 'two')}\n${at(4, 'four')}\n`
  expect(mergeLogs(stdout, stderr).map(withoutTime)).toEqual(['one', 'two', 'three', 'three again', 'four'])
})

test('only the time of the engine is taken away, not what the program wrote', () => {
  expect(withoutTime(at(1, at(2, 'text')))).toBe(at(2, 'text'))
})

test.each([
  ['plain', ['plain']],
  ['\u001b[31mred\u001b[0m', ['red']],
  ['\u001b[2K\u001b[1A::error::x', ['::error::x']],
  ['10 %\r20 %\r::error::x', ['10 %', '20 %', '::error::x']],
  ['\u001b]8;;http://x\u0007link\u001b]8;;\u0007', ['link']],
  ['bell\u0007 and \u0000 null, but\ta tab', ['bell and  null, but\ta tab']],
  ['\u009b31mC1', ['C1']],
  ['', ['']],
])('%j is shown as %j', (text, lines) => {
  expect(plainLines(text)).toEqual(lines)
})

test('a line in a message is not as long as a program likes', () => {
  expect(shortened('x'.repeat(500))).toBe(`${'x'.repeat(400)}…`)
  expect(shortened('short')).toBe('short')
})
