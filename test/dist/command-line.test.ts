import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CommandLine } from '../support/command-line.ts'

const upgrade = ['rancher-upgrade', '--stack', 'auth', '--service', 'auth-service'] as const

test.concurrent.each([
  ['a misspelt command', ['rancher-upgarde'], /rancher-upgarde"?\n {2}Try: did you mean "slipway rancher-upgrade"\?/],
  ['a flag that is none', ['run', '-x'], /Cannot read the command line\n {2}Saw: "-x"\n {2}Try: flags are written --/],
  ['two operations', [...upgrade, 'rollback', 'now'], /Saw: "now" after "rollback"\n {2}Try: one operation at most/],
  ['a misspelt operation', [...upgrade, 'rolback'], /"rolback"[\s\S]*did you mean .*rollback/],
  [
    'several wrong flags and a misspelt one',
    [...upgrade, '--batch-size', '0', '--every', '5', '--confim', 'auto', '--image', 'Shop/Auth'],
    /\d inputs are wrong\n {2}Saw: .*--image is "Shop\/Auth".*--every is "5".*--batch-size is "0".*--confim is not an input here; did you mean --confirm\?.*\n {2}Try: correct these on the command line/,
  ],
  [
    'a secret by a flag',
    [...upgrade, '--rancher-secret-key', 'fake-secret-of-a-flag'],
    /--rancher-secret-key is \*\*\*: a secret is never given by a flag; set SLIPWAY_RANCHER_SECRET_KEY, or SLIPWAY_RANCHER_SECRET_KEY_FILE/,
  ],
])('given %s, it ends with exit code 2, says what to write, and leaves nothing', async (_, words, said) => {
  using line = new CommandLine()
  const { exitCode, stdout, stderr } = await line.run(...words)
  expect(exitCode).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toMatch(said)
  expect(stderr).not.toContain('fake-secret-of-a-flag')
  expect(stderr).not.toContain('fault of ours')
  expect(readdirSync(line.home)).toEqual(['workspace'])
})

test('given nothing to undo, it says so, and how a finished release is taken back', async () => {
  using line = new CommandLine()
  const { exitCode, stderr } = await line.run('undo')
  expect(exitCode).toBe(0)
  expect(stderr).toContain('There is nothing to undo')
  expect(stderr).toMatch(/To take back a finished release: slipway .*rollback/)
  expect(readdirSync(line.home)).toEqual(['workspace'])
})

test('given no pipeline file, it says where it looked', async () => {
  using line = new CommandLine()
  const { exitCode, stderr } = await line.run('run')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/There is no pipeline file\n {2}Saw: .*slipway\.yml\n {2}Try: .*"config"/)
})
