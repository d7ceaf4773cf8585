import { expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Json } from '../../src/core/json.ts'
import { InputReader } from '../../src/core/read-inputs.ts'

const readerOf = (inputs: Readonly<Record<string, Json>>, publicNames: readonly string[] = []) =>
  new InputReader({
    value: (name) => inputs[name],
    names: () => Object.keys(inputs),
    label: (name) => name,
    where: 'under "with:"',
    isPublic: (name) => publicNames.includes(name),
  })

function problemsOf(
  read: (reader: InputReader) => unknown,
  inputs: Readonly<Record<string, Json>>,
  publicNames: readonly string[] = [],
): string {
  const reader = readerOf(inputs, publicNames)
  read(reader)
  try {
    reader.finish()
  } catch (error) {
    if (error instanceof Failure) return error.message
    throw error
  }
  return 'no problem'
}

test('several wrong inputs are reported at once, each with the value seen', () => {
  const message = problemsOf(
    (reader) => {
      reader.text('stack')
      reader.flag('dry-run', false)
      reader.durationMs('timeout', '15m')
      reader.count('batch-size', 1, 1)
      reader.choice('confirm', ['auto', 'manual'], 'auto')
      reader.imageRef('image')
    },
    { 'dry-run': 'yes', timeout: '90', 'batch-size': '0', confirm: 'atuo', image: 'Shop/Auth' },
  )
  expect(message).toMatch(/6 inputs are wrong/)
  for (const said of [
    'stack is nothing: required',
    'dry-run is "yes": not true or false',
    'timeout is "90"',
    'batch-size is "0"',
    'did you mean auto?',
    '"Shop/Auth"',
  ]) {
    expect(message).toContain(said)
  }
})

test('a misspelt input is an error with the nearest name', () => {
  expect(problemsOf((reader) => reader.text('stack', 'x'), { stak: 'auth' })).toContain(
    'stak is not an input here; did you mean stack?',
  )
})

test.each([
  ['true', true],
  ['false', false],
])('a flag is %s', (text, flag) => {
  const reader = readerOf({ f: text })
  expect(reader.flag('f', !flag)).toBe(flag)
})

test.each(['True', 'yes', '1', 'on'])('a flag is never "%s"', (text) => {
  expect(problemsOf((reader) => reader.flag('f', false), { f: text })).toContain(`f is "${text}": not true or false`)
})

test('an empty value counts as not given', () => {
  expect(readerOf({ a: '', b: '  ' }).text('a', 'x')).toBe('x')
  expect(problemsOf((reader) => reader.text('b'), { b: '  ' })).toContain('b is nothing: required')
})

test('a list has one item per line; blank lines and comments are skipped', () => {
  expect(readerOf({ tags: 'one\r\n  \n# no\n two ' }).list('tags')).toEqual(['one', 'two'])
  expect(readerOf({ tags: ['one', 2] }).list('tags')).toEqual(['one', '2'])
})

test('a secret given by a flag is refused, and its value is not told', () => {
  const message = problemsOf((reader) => reader.secret('key'), { key: 'hunter2-canary' }, ['key'])
  expect(message).toContain('a secret is never given by a flag; set SLIPWAY_KEY, or SLIPWAY_KEY_FILE')
  expect(message).not.toContain('canary')
})

test('structure is YAML text or the native value', async () => {
  expect(await readerOf({ gates: '- run: x' }).structure('gates')).toEqual([{ run: 'x' }])
  expect(await readerOf({ gates: [{ run: 'x' }] }).structure('gates')).toEqual([{ run: 'x' }])
  const reader = readerOf({ gates: '- run: [' })
  await reader.structure('gates')
  expect(() => reader.finish()).toThrow(/gates is .*not YAML/)
})
