import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isFailure } from '../../src/core/failure.ts'
import { isList, isObject, type Json } from '../../src/core/json.ts'
import type { InputSpec } from '../../src/core/read-inputs.ts'
import { findCommand } from '../../src/main/command-line/commands.ts'
import { specsOfCommand } from '../../src/main/command-line/specs.ts'
import { withWord } from '../../src/main/command-line/with-word.ts'
import { parseCommandLine, wrongFlags } from '../../src/main/flags.ts'
import { problemsOf } from './inputs.ts'
import { blocksIn, codeIn, PAGES, ROOT, where } from './pages.ts'
import { commandsIn, type Words } from './shell-lines.ts'

interface Script {
  readonly at: string
  readonly text: string
}

const SCRIPTS: readonly Script[] = [
  ...blocksIn('sh').map((block) => ({ at: where(block), text: block.text })),
  ...blocksIn('yaml').flatMap((block) =>
    scriptsIn(parse(block.text) as Json).map((text) => ({ at: where(block), text })),
  ),
  ...blocksIn('groovy').flatMap((block) => shellOfGroovy(block.text).map((text) => ({ at: where(block), text }))),
]
/** Commands that stand in a sentence or a table; words in capitals and `…` stand for something. */
const SPANS: readonly Script[] = PAGES.flatMap(({ path, prose }) =>
  prose.split('\n').flatMap((line, index) =>
    codeIn(line)
      .filter((text) => /^slipway /.test(text) && !/\bCOMMAND\b/.test(text))
      .map((text) => ({ at: `${path}:${index + 1}`, text })),
  ),
)

/** The scripts of a workflow, or of another CI. */
function scriptsIn(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(scriptsIn)
  if (!isObject(value)) return []
  const { command, arguments: words } = value
  if (typeof command === 'string' && isList(words))
    return [words[0] === '-c' ? String(words[1]) : [command, ...words].join(' ')]
  return Object.entries(value).flatMap(([key, member]) => {
    const isScript = ['run', 'script', 'before_script', 'after_script'].includes(key)
    if (isScript && typeof member === 'string') return [member]
    if (isScript && isList(member) && member.every((line) => typeof line === 'string')) return [member.join('\n')]
    return scriptsIn(member)
  })
}

function shellOfGroovy(text: string): readonly string[] {
  return [...text.matchAll(/\bsh\s*\(?\s*(?:script:\s*)?('''|"""|'|")([\s\S]*?)\1/g)].map(([, , script = '']) => script)
}

const MACHINE = { node: '24.0.0', stateFolder: '/nowhere' }
const isShell = (first: string): boolean => ['slipway', '$SLIPWAY', '"$SLIPWAY"'].includes(first)

/** What is wrong with the words behind `slipway`, by the real flags of the command. */
async function problemsIn([name = '', ...args]: Words): Promise<readonly string[]> {
  if (name.startsWith('-')) return name === '--help' || name === '--version' ? [] : [`${name} before a command`]
  try {
    const command = findCommand(name)
    if (args.includes('--help')) return []
    const specs = await specsOfCommand(command, MACHINE)
    const isBoolean = (flag: string) => flag === 'json' || specs.get(flag)?.kind === 'flag'
    const [words, stand] = [args.filter((word) => word !== '…'), (word: string) => /^\[?[A-Z][A-Z-]*\]?$/.test(word)]
    const line = withWord(
      parseCommandLine(
        words.filter((word) => !stand(word)),
        isBoolean,
      ),
      command,
      specs,
    )
    const own = new Map<string, { kind: 'text' }>([
      ['summary-file', { kind: 'text' }],
      ['report', { kind: 'text' }],
      ['json', { kind: 'text' }],
    ])
    const unknown = [...line.flags.keys()].filter(
      (flag) => !specs.has(flag) && !own.has(flag) && specs.get(flag.replace(/-file$/, ''))?.kind !== 'structure',
    )
    const bad = wrongFlags(line, new Map<string, { kind: InputSpec['kind'] }>([...specs, ...own])).filter(
      ({ name: flag }) => !(line.bare.has(flag) && args.some(stand)),
    )
    const given = Object.fromEntries(
      [...line.flags].filter(([flag]) => specs.has(flag)).map(([flag, values]) => [flag, values.join('\n')]),
    )
    const action = await command.load?.(MACHINE)
    return [
      ...unknown.map((flag) => `there is no --${flag}`),
      ...bad.map(({ name: flag, because }) => `--${flag}: ${because}`),
      ...(action === undefined || args.some(stand) ? [] : await problemsOf(action, given)),
    ]
  } catch (error) {
    if (!isFailure(error)) throw error
    return [error.message]
  }
}

test('there are scripts and commands', () => {
  expect(SCRIPTS.length).toBeGreaterThan(20)
  expect(SPANS.length).toBeGreaterThan(20)
})

test('every script is one that bash can read', () => {
  const wrong = SCRIPTS.flatMap(({ at, text }) => {
    try {
      execFileSync('bash', ['-n'], { input: text.replace(/\$\{\{[^}]*\}\}/g, 'x'), stdio: ['pipe', 'ignore', 'pipe'] })
      return []
    } catch (error) {
      return [`${at}: ${String((error as { stderr?: Buffer }).stderr)}`]
    }
  })
  expect(wrong).toEqual([])
})

test('every slipway command has the flags, the words and the values that there are', async () => {
  const wrong: string[] = []
  let count = 0
  for (const { at, text } of [...SCRIPTS, ...SPANS]) {
    for (const [first = '', ...words] of commandsIn(text)) {
      if (!isShell(first)) continue
      count += 1
      for (const problem of await problemsIn(words)) wrong.push(`${at}: slipway ${words.join(' ')}: ${problem}`)
    }
  }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(50)
})

test('every npm script and every file that a command starts is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const known = new Set(['ci', 'test', 'install'])
  const wrong = SCRIPTS.flatMap(({ at, text }) =>
    commandsIn(text).flatMap(([first, second = '', third = '']) => {
      if (first === 'npm' && second === 'run') return third in scripts ? [] : [`${at}: npm run ${third}`]
      if (first === 'npm') return known.has(second) ? [] : [`${at}: npm ${second}`]
      const isOurs = first === 'node' && /^(scripts|test|dist)\//.test(second)
      return isOurs && !existsSync(join(ROOT, second)) ? [`${at}: node ${second}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

test.each([
  ['run production --result-fil release.json', 'there is no --result-fil'],
  ['rollbck production', 'did you mean "slipway rollback"?'],
  ['rancher-upgrade promote --stack a --service b', 'has no operation "promote"'],
  ['rancher-upgrade --stack a --service b --every 5', 'a whole number with its unit'],
  ['rancher-upgrade --rancher-secret-key hunter2 --stack a --service b', ''],
])('given "slipway %s" it is told', async (line, said) => {
  const problems = await problemsIn(commandsIn(`slipway ${line}`)[0]?.slice(1) ?? [])
  expect(problems.join('; ')).toContain(said)
})

test('a script is split as sh splits it', () => {
  const script =
    'A=1 slipway run x --image \'a b\' \\\n  --dry-run > out # slipway no\nif slipway status; then echo "slipway"; fi'
  expect(commandsIn(script)).toEqual([
    ['slipway', 'run', 'x', '--image', 'a b', '--dry-run'],
    ['slipway', 'status'],
    ['echo', 'slipway'],
    ['fi'],
  ])
})
