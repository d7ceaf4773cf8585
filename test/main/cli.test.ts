import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { STAGES } from '../../src/pipeline/file.ts'
import { Shell } from './shell.ts'

const ROOT = resolve(import.meta.dirname, '../..')

describe('help', () => {
  test('slipway with nothing tells what there is, on stderr, as a wrong input', async () => {
    using shell = new Shell()
    const told = await shell.slipway()
    expect(told).toMatchObject({ exitCode: 2, stdout: '' })
    expect(told.stderr).toContain('slipway COMMAND')
  })

  test.each([['--help'], ['-h'], ['help']])('slipway %s names every command on stdout', async (word) => {
    using shell = new Shell()
    const told = await shell.slipway(word)
    expect(told).toMatchObject({ exitCode: 0, stderr: '' })
    for (const command of [...STAGES, 'run', 'status', 'rollback', 'undo', 'doctor'])
      expect(told.stdout).toMatch(new RegExp(`^  ${command} +[A-Z]`, 'm'))
  })

  test.each([
    ['status', '--help'],
    ['help', 'status'],
  ])('slipway %s %s tells its flags with their defaults, and ends with an example', async (...words) => {
    using shell = new Shell()
    const { exitCode, stdout } = await shell.slipway(...words)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('--config FILE      Path of the pipeline file, from the workspace (default slipway.yml)')
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Example: slipway status /)
  })

  test('the version is that of the package, with that of Node, in one way only', async () => {
    using shell = new Shell()
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    const stdout = expect.stringMatching(new RegExp(`^slipway ${version} on Node 24[.]\\d+[.]\\d+\\n$`))
    expect(await shell.slipway('--version')).toEqual({ exitCode: 0, stdout, stderr: '' })
    expect((await shell.slipway('version')).stderr).toContain('did you mean "slipway --version"?')
  })
})

const WRONG: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a misspelt command', ['rancher-upgade'], ['did you mean "slipway rancher-upgrade"?']],
  ['a flag before the command', ['--config', 'x', 'run'], ['"--config" before any command']],
  [
    'a misspelt operation',
    ['rancher-upgrade', 'rolback', '--stack', 'a'],
    ['rancher-upgrade has no operation "rolback"', 'did you mean "slipway rancher-upgrade rollback"?'],
  ],
  ['an operation where there is none', ['tag-and-push', 'push'], ['"push" after "tag-and-push"']],
  ['two words', ['run', 'staging', 'production'], ['"production" after "staging"', 'one destination at most']],
  ['a word and its flag', ['run', 'staging', '--destination', 'production'], ['the destination "staging"']],
  ['a flag with one hyphen', ['run', '-destination', 'x'], ['"-destination"', 'flags are written --name VALUE']],
  [
    'a flag without its value, another twice, an empty one and a misspelt one, all at once',
    ['rancher-upgrade', '--stack', '--service', 'a', '--service', 'b', '--batch-size=', '--bach-size', '3'],
    [
      '--stack is given without a value: write --stack VALUE',
      '--service is "a" and "b": given more than once',
      '--batch-size is empty',
      '--bach-size is not an input here; did you mean --batch-size?',
      '--rancher-url is nothing: required',
    ],
  ],
  ['a flag of undo that there is not', ['undo', '--stak', 'a'], ['--stak is not an input here']],
  ['gates twice', ['rancher-upgrade', '--gates', '[]', '--gates-file', 'x'], ['given beside --gates-file']],
  ['a file that is not there', ['rancher-upgrade', '--gates-file', 'nowhere.yml'], ["open 'nowhere.yml'"]],
]
test.each(WRONG)('%s is a wrong input, told in clear words', async (_, words, said) => {
  using shell = new Shell()
  const told = await shell.slipway(...words)
  expect(told).toMatchObject({ exitCode: 2, stdout: '' })
  for (const text of said) expect(told.stderr).toContain(text)
  expect(told.stderr).not.toContain('A fault of ours')
})

test('a flag that needs a value never takes "true" for it', async () => {
  using shell = new Shell()
  const { stderr } = await shell.slipway('route53-switch', '--record', '--to', 'blue')
  expect(stderr).toContain('--record is given without a value')
})

test('a boolean flag does not swallow the word behind it', async () => {
  using shell = new Shell()
  shell.write('slipway.yml', 'slipway: 1\nstages: [{ use: tag-and-push }]\ndestinations: { staging: {} }\n')
  const { stderr } = await shell.slipway('run', '--dry-run', 'production')
  expect(stderr).toContain('There is no destination "production"')
  expect((await shell.slipway('run', '--dry-run', 'false', 'production')).stderr).toContain('"production"')
})

test('a list is a flag that is given again for more', async () => {
  using shell = new Shell()
  const { stderr } = await shell.slipway(
    'route53-switch',
    '--record',
    'a.example.com',
    '--steps',
    '50',
    '--steps',
    '10',
  )
  expect(stderr).toContain('--steps is "50, 10": not whole percents')
  expect(stderr).not.toContain('more than once')
})

test('a secret that is given by a flag is refused, and never printed', async () => {
  using shell = new Shell()
  const told = await shell.slipway('rancher-upgrade', '--rancher-secret-key', 'fake-secret', '--stack', 'a')
  expect(told.exitCode).toBe(2)
  expect(told.stderr).toContain('a secret is never given by a flag; set SLIPWAY_RANCHER_SECRET_KEY')
  expect(told.stderr).not.toContain('fake-secret')
  const twice = await shell.slipway(
    'rancher-upgrade',
    '--rancher-secret-key',
    'fake-1',
    '--rancher-secret-key',
    'fake-2',
  )
  expect(twice.stderr).not.toMatch(/fake-[12]/)
})

test('undo with nothing recorded says so, and what takes back a finished release', async () => {
  using shell = new Shell()
  const told = await shell.slipway('undo', 'production')
  expect(told.exitCode).toBe(0)
  expect(told.stderr).toContain('There is nothing to undo')
  expect(told.stderr).toContain('slipway rollback')
})
