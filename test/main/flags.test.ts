import { expect, test } from 'vitest'
import { parseCommandLine, valueIn } from '../../src/main/flags.ts'

test.each<[string, readonly string[], string | undefined]>([
  ['its value', ['run', '--report', 'x.html', '--json'], 'x.html'],
  ['behind a sign', ['--report=x.html', 'production'], 'x.html'],
  ['after a boolean, which takes no word', ['--json', '--report', 'x.html'], 'x.html'],
  ['with what would be a flag', ['--report=--x.html'], '--x.html'],
  ['beside a word that is no flag', ['-x', '--Report', 'y', '--report', 'x.html'], 'x.html'],
  ['not given', ['run', '--json'], undefined],
  ['twice', ['--report', 'x.html', '--report=y.html'], undefined],
  ['empty', ['--report='], undefined],
  ['empty, in two words', ['--report', ''], undefined],
  ['without a value', ['--report', '--json'], undefined],
  ['without a value, at the end', ['run', '--report'], undefined],
])('one flag of a line that nobody has understood yet: %s', (_, args, value) => {
  expect(valueIn(args, 'report')).toBe(value)
})

test('both readers find the same value', () => {
  const args = ['run', '--dry-run', '--steps', '10', '--report=--x', 'production', '--steps=100']
  const { flags, words } = parseCommandLine(args, (name) => name === 'dry-run')
  expect(words).toEqual(['run', 'production'])
  expect(flags.get('report')).toEqual([valueIn(args, 'report')])
  expect(flags.get('steps')).toEqual(['10', '100'])
})

test('a word that is no flag is wrong, the first of them is told', () => {
  expect(() => parseCommandLine(['run', '-x', '--Y=secret'], () => false)).toThrow('Saw: "-x"')
  expect(() => parseCommandLine(['run', '--Y=secret'], () => false)).toThrow('Saw: "--Y"')
})
