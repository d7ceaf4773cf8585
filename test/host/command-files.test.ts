import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandFiles, formatEntry } from '../../src/host/command-files.ts'
import { parseCommandFile } from '../support/runner.ts'

const RUNNER = { GITHUB_OUTPUT: '/output', GITHUB_STATE: '/state', GITHUB_STEP_SUMMARY: '/summary' }

function filesOf(env: Readonly<Record<string, string>> = RUNNER) {
  const held = new Map<string, string>()
  return { held, files: commandFiles(env, (path, text) => held.set(path, (held.get(path) ?? '') + text)) }
}

test('outputs and state are read by the runner as they were told, the last of a name wins', () => {
  const { held, files } = filesOf()
  files.output('result', 'unknown')
  files.output('result-json', '{"a": 1,\n "b<<c": "d=e"}')
  files.output('result', 'confirmed')
  files.state('slipway-main-ran', 'true')
  expect([...parseCommandFile(held.get('/output') ?? '')]).toEqual([
    ['result', 'confirmed'],
    ['result-json', '{"a": 1,\n "b<<c": "d=e"}'],
  ])
  expect([...parseCommandFile(held.get('/state') ?? '')]).toEqual([['slipway-main-ran', 'true']])
})

/** What ends an entry, as it stands in the file. */
const endOf = (entry: string): string => entry.trimEnd().split('\n').at(-1) ?? ''
const FORGED = 'result<<X\nconfirmed\nX'

test('a value that was made to end early stays one value: it cannot hold what ends it', () => {
  let value = 'a log line'
  for (let tries = 0; tries < 5; tries += 1) value = `${value}\n${endOf(formatEntry('log', value))}\n${FORGED}`
  expect([...parseCommandFile(formatEntry('log', value))]).toEqual([['log', value]])
})

test.each(['', '\n', 'END_', 'END_\n', '\r\nEND__\r\n', `_\n${'END_\nEND__\n'.repeat(3)}`, 'no end'])(
  'the value %j comes back as it is',
  (value) => {
    expect([...parseCommandFile(formatEntry('result', value))]).toEqual([['result', value]])
  },
)

test('whatever the values are, each comes back as it is, and none beside them', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('END', '_', '__', '\n', '\r', '<<', '=', 'result=x', 'END_'))
  const value = fc.array(piece).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const told = values.map((text, at) => [`output-${at}`, text] as const)
      expect([...parseCommandFile(told.map(([name, text]) => formatEntry(name, text)).join(''))]).toEqual(told)
    }),
  )
})

test('a value that is all signs of the end takes no longer than any other', () => {
  const value = `END_\n${'_'.repeat(1_000_000)}${'_\n'.repeat(200_000)}`
  expect(parseCommandFile(formatEntry('log', value)).get('log')).toBe(value)
})

test.each(['', 'a b', 'a\nb', 'a=b', 'a<<b'])('the name %j would be read as something else, and is none', (name) => {
  expect(() => formatEntry(name, 'x')).toThrow('cannot be the name')
})

test.each([
  ['state', 'GITHUB_STATE'],
  ['output', 'GITHUB_OUTPUT'],
] as const)('given no file for %s, it fails: a way back that nobody keeps is none', (kind, variable) => {
  const { held, files } = filesOf({})
  expect(() => files[kind]('entry', '{}')).toThrow(`${variable} is not set`)
  expect(held.size).toBe(0)
})

test('a summary is added to the file as it is, and dropped where nobody wants one', () => {
  const wanted = filesOf()
  wanted.files.summary('# one\n')
  wanted.files.summary('# two\n')
  expect(wanted.held.get('/summary')).toBe('# one\n# two\n')
  const unwanted = filesOf({})
  unwanted.files.summary('# one\n')
  expect(unwanted.held.size).toBe(0)
})
