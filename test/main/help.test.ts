import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ACTION_COMMANDS, type Command, RELEASE_COMMANDS } from '../../src/main/command-line/commands.ts'
import { helpOf, helpOfAll } from '../../src/main/command-line/help.ts'
import { specsOfCommand } from '../../src/main/command-line/specs.ts'
import { firstClause, firstSentence, wrap } from '../../src/main/command-line/words.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const MACHINE = { node: '24.0.0', stateFolder: '/nowhere' }
const ALL = [...RELEASE_COMMANDS, ...ACTION_COMMANDS]
const helpFor = async (command: Command, root = ROOT) =>
  helpOf(command, await specsOfCommand(command, MACHINE), { root, width: 200 })

test.each(ALL)('slipway $name --help: every flag is described, and it fits a screen', async (command) => {
  const text = await helpFor(command)
  const lines = text.trimEnd().split('\n')
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100)
  expect(lines.length).toBeLessThanOrEqual(60)
  expect(lines.at(-1)).toBe(`Example: ${command.example}`)
  const specs = await specsOfCommand(command, MACHINE)
  for (const { name, kind, required, fallback = '' } of specs.values()) {
    if (name === 'operation' || command.hides?.includes(name) === true) continue
    if (kind === 'secret') {
      expect(text).toContain(`SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`)
      continue
    }
    // A flag in its column, its words behind it or below it.
    const [, said = ''] =
      new RegExp(`^  (?:--)?${name}\\b[^\\n]*?(?:  +|\\n {10,})([A-Za-z][^]*?)(?=\\n  \\S|\\n\\n)`, 'mi').exec(text) ??
      []
    expect([name, said.length > 8]).toEqual([name, true])
    if (required) expect([name, said]).toEqual([name, expect.stringContaining('required')])
    if (fallback !== '' && kind !== 'flag')
      expect([name, said.replace(/\s+/g, ' ')]).toEqual([name, expect.stringContaining(`default ${fallback}`)])
  }
})

test('the whole fits a screen, in a narrow terminal too', async () => {
  const groups = [
    { title: 'Releases:', commands: RELEASE_COMMANDS },
    { title: 'Stages:', commands: ACTION_COMMANDS },
  ]
  for (const width of [60, 80, 400]) {
    const lines = (await helpOfAll(groups, { root: ROOT, width })).trimEnd().split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(Math.min(100, width))
    expect(lines.length).toBeLessThanOrEqual(45)
    expect(lines.at(-1)).toMatch(/^Example: slipway run /)
  }
})

test('every example uses only flags that there are', async () => {
  for (const command of ALL) {
    const specs = await specsOfCommand(command, MACHINE)
    for (const [, flag = ''] of command.example.matchAll(/--([a-z-]+)/g))
      expect([command.name, flag, specs.has(flag)]).toEqual([command.name, flag, true])
    expect(command.example.startsWith(`slipway ${command.name} `)).toBe(true)
  }
})

test('what a command says of an input is said of one that it has', async () => {
  for (const command of ALL) {
    const specs = await specsOfCommand(command, MACHINE)
    for (const name of [...Object.keys(command.means ?? {}), ...(command.hides ?? [])])
      expect([command.name, name, specs.has(name)]).toEqual([command.name, name, true])
  }
})

test('where the manifests are not beside the bundle, names and defaults are there all the same', async () => {
  const [command] = ACTION_COMMANDS.filter(({ name }) => name === 'rancher-upgrade')
  if (command === undefined) throw new Error('there is no such command')
  expect(await helpFor(command, '/nowhere')).toMatch(/--batch-size N +\(default 1\)/)
})

test.each([
  ['Asks 1.0.1. Then more', 'Asks 1.0.1'],
  ['One, and two. Three', 'One, and two'],
  ['No stop', 'No stop'],
])('the first sentence of "%s" is "%s"', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})

test('the first clause ends at a comma, and a long word is not broken', () => {
  expect(firstClause('Upgrades it, then more. And more')).toBe('Upgrades it')
  expect(wrap('a bb ccc', 4)).toEqual(['a bb', 'ccc'])
  expect(wrap('aaaaaaaa b', 4)).toEqual(['aaaaaaaa', 'b'])
  expect(wrap('', 4)).toEqual([''])
})
