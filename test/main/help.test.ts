import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ACTION_COMMANDS, COMMANDS, type Command, GROUPS } from '../../src/main/command-line/commands.ts'
import { helpOf, helpOfAll } from '../../src/main/command-line/help.ts'
import { OWN_FLAGS, SHARED_INPUTS } from '../../src/main/command-line/own-flags.ts'
import { specsOfCommand } from '../../src/main/command-line/specs.ts'
import { firstSentence, saidWithin, wrap } from '../../src/main/command-line/words.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const MACHINE = { node: '24.0.0', stateFolder: '/nowhere' }
const helpFor = async (command: Command, { root = ROOT, width = 200, isWhole = false } = {}) =>
  helpOf(command, await specsOfCommand(command, MACHINE), { root, width, isWhole })
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n')
const widest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length))

test.each(COMMANDS)('slipway $name --help is no larger than a screen', async (command) => {
  for (const width of [100, 200]) {
    const lines = linesOf(await helpFor(command, { width }))
    expect(lines.length).toBeLessThanOrEqual(40)
    expect(widest(lines)).toBeLessThanOrEqual(100)
  }
  // A command that is copied is never broken.
  const lines = linesOf(await helpFor(command, { width: 80 })).filter((line) => !line.startsWith('Example: '))
  expect(widest(lines)).toBeLessThanOrEqual(80)
})

test.each(COMMANDS)(
  'slipway $name --help: every flag is there, with its default, and the way to what it means',
  async (command) => {
    const text = await helpFor(command)
    const whole = await helpFor(command, { isWhole: true })
    const flagsIn = (said: string) => [...said.matchAll(/--([a-z-]+)/g)].map(([flag]) => flag)
    expect(new Set(flagsIn(text))).toEqual(new Set(flagsIn(whole)))
    for (const { name, kind, fallback = '' } of (await specsOfCommand(command, MACHINE)).values()) {
      if (
        kind === 'secret' ||
        fallback === '' ||
        (kind === 'flag' && fallback === 'false') ||
        !flagsIn(text).includes(`--${name}`)
      )
        continue
      // Its own default, before the next flag.
      expect(oneLine(text)).toMatch(
        new RegExp(`--${name}\\b(?:(?! --).)*default ${fallback.replaceAll('.', '[.]')}[;)]`),
      )
    }
    expect([command.name, text.includes(`slipway help ${command.name}\n`)]).toEqual([command.name, text !== whole])
  },
)

test.each(COMMANDS)('slipway help $name: every flag is described, with its default', async (command) => {
  const text = await helpFor(command, { isWhole: true })
  expect(linesOf(text).at(-1)).toBe(`Example: ${command.example}`)
  const specs = await specsOfCommand(command, MACHINE)
  for (const { name, kind, required, fallback = '' } of specs.values()) {
    if (name === 'operation' || command.hides?.includes(name) === true) continue
    if (kind === 'secret') {
      expect(text).toContain(`SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`)
      continue
    }
    if (SHARED_INPUTS.includes(name)) {
      const told = fallback !== '' && kind !== 'flag' ? `--${name} TIME (default ${fallback})` : `--${name}`
      expect(oneLine(text)).toContain(told)
      continue
    }
    // A flag in its column, its words behind it or below it.
    const [, said = ''] =
      new RegExp(`^  (?:--)?${name}\\b[^\\n]*?(?:  +|\\n {10,})([A-Za-z][^]*?)(?=\\n  \\S|\\n\\n)`, 'mi').exec(text) ??
      []
    expect([name, said.length > 8]).toEqual([name, true])
    if (required) expect([name, said]).toEqual([name, expect.stringContaining('required')])
    if (fallback !== '' && kind !== 'flag')
      expect([name, oneLine(said)]).toEqual([name, expect.stringContaining(`default ${fallback}`)])
  }
})

test('a flag and its value stand in one line', async () => {
  const [command] = ACTION_COMMANDS.filter(({ first }) => first !== undefined)
  if (command === undefined) throw new Error('no command has more flags than fit on a screen')
  for (const width of [60, 80, 100]) {
    const lines = linesOf(await helpFor(command, { width }))
    expect(lines.filter((line) => / --(pull|on-cancel|needs)\b/.test(` ${line}`))).toHaveLength(3)
    expect(lines.some((line) => line.includes('--pull always|missing'))).toBe(true)
    expect(lines.some((line) => line.includes('--on-cancel rollback|hold (default rollback)'))).toBe(true)
  }
})

test('an example without a default stays', async () => {
  const [command] = ACTION_COMMANDS.filter(({ name }) => name === 'route53-switch')
  if (command === undefined) throw new Error('there is no such command')
  expect(await helpFor(command)).toMatch(/--hosted-zone TEXT +Name of the public hosted zone, such as example\.com\n/)
})

test('the whole is no larger than a screen, and tells the flags that only the command line has', () => {
  for (const [width, height] of [
    [60, 52],
    [80, 38],
    [100, 32],
    [400, 32],
  ] as const) {
    const text = helpOfAll(GROUPS, { width })
    const lines = linesOf(text)
    expect(widest(lines)).toBeLessThanOrEqual(Math.min(100, width))
    expect([width, lines.length <= height]).toEqual([width, true])
    expect(lines.at(-1)).toMatch(/^Example: slipway run /)
    for (const { name } of OWN_FLAGS) expect(text).toContain(`--${name}`)
  }
})

test('in the list every command has one line', () => {
  for (const { name, brief } of COMMANDS) expect([name, brief.length <= 60]).toEqual([name, true])
})

test('every example uses only flags that there are', async () => {
  for (const command of COMMANDS) {
    const specs = await specsOfCommand(command, MACHINE)
    for (const [, flag = ''] of command.example.matchAll(/--([a-z-]+)/g))
      expect([command.name, flag, specs.has(flag)]).toEqual([command.name, flag, true])
    expect(command.example).toContain(`slipway ${command.name} `)
  }
})

test('what a command says of an input is said of one that it has', async () => {
  for (const command of COMMANDS) {
    const specs = await specsOfCommand(command, MACHINE)
    for (const name of [...Object.keys(command.means ?? {}), ...(command.hides ?? []), ...(command.first ?? [])])
      expect([command.name, name, specs.has(name)]).toEqual([command.name, name, true])
  }
})

test('where the manifests are not beside the bundle, names and defaults are there all the same', async () => {
  const [command] = ACTION_COMMANDS.filter(({ name }) => name === 'rancher-upgrade')
  if (command === undefined) throw new Error('there is no such command')
  expect(await helpFor(command, { root: '/nowhere' })).toMatch(/--batch-size N +\(default 1\)/)
})

test.each([
  ['Asks 1.0.1. Then more', 'Asks 1.0.1'],
  ['One, and two. Three', 'One, and two'],
  ['No stop', 'No stop'],
])('the first sentence of "%s" is "%s"', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})

test('where there is little room, brackets go first, then examples, then all but the first clause', () => {
  expect(saidWithin('Ask it, or not (a, b), such as 2s. More')).toEqual([
    'Ask it, or not (a, b), such as 2s',
    'Ask it, or not, such as 2s',
    'Ask it, or not',
    'Ask it',
  ])
  expect(saidWithin('Folders, one path per line, from here')).toEqual(['Folders, from here', 'Folders'])
  expect(saidWithin('')).toEqual([''])
})

test('a long word is not broken', () => {
  expect(wrap('a bb ccc', 4)).toEqual(['a bb', 'ccc'])
  expect(wrap('aaaaaaaa b', 4)).toEqual(['aaaaaaaa', 'b'])
  expect(wrap('', 4)).toEqual([''])
})
