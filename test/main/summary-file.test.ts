import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { RealTime } from '../servers/time.ts'
import { Shell } from './shell.ts'

vi.setConfig({ testTimeout: 60_000 })

const IMAGE = `registry.example.com/shop/auth-service:1.0.1@sha256:${'0f'.repeat(32)}`

let cattle: Cattle
let shell: Shell

beforeEach(async () => {
  cattle = await startCattle({ time: new RealTime(20) })
  cattle.seed.service({ stack: 'auth', name: 'one', image: IMAGE, healthCheck: true })
  shell = new Shell({
    SLIPWAY_RANCHER_URL: cattle.url,
    SLIPWAY_RANCHER_ACCESS_KEY: cattle.keys.access,
    SLIPWAY_RANCHER_SECRET_KEY: cattle.keys.secret,
  })
})
afterEach(async () => {
  shell[Symbol.dispose]()
  await cattle[Symbol.asyncDispose]()
})

/** What runs already, so that it is soon done. */
const upgrade = (file: string) =>
  shell.slipway(
    ...['rancher-upgrade', '--stack', 'auth', '--service', 'one', '--image', IMAGE],
    ...['--every', '100ms', '--summary-file', file],
  )
const fileOf = (name: string) => join(shell.workspace, name)

test('the summary of each command is added to the file', async () => {
  expect([(await upgrade('summary.md')).exitCode, (await upgrade('summary.md')).exitCode]).toEqual([0, 0])
  const headings = readFileSync(fileOf('summary.md'), 'utf8').match(
    /^## ✅ Upgrade of auth\/one in Default: unchanged$/gm,
  )
  expect(headings).toHaveLength(2)
})

test('given a secret that the summary holds, nothing is written, and it is not green', async () => {
  shell.env.AWS_SESSION_TOKEN = 'auth/one in Default'
  const { exitCode, stderr } = await upgrade('summary.md')
  expect([exitCode, existsSync(fileOf('summary.md'))]).toEqual([3, false])
  expect(stderr).toContain('Cannot write the summary')
})

test('given a folder that is not there, it is not green, and says what to try', async () => {
  const { exitCode, stderr } = await upgrade('reports/summary.md')
  expect(exitCode).toBe(3)
  expect(stderr).toMatch(/Cannot write the summary\n {2}Saw: ENOENT.*\n {2}Try: give --summary-file a file/)
})

test.each([
  [['--summary-file'], 'given without a value'],
  [['--summary-file', 'a', '--summary-file', 'b'], 'given more than once'],
])('%j is refused before anything is done', async (words, because) => {
  const { exitCode, stderr } = await shell.slipway('rancher-upgrade', 'status', ...words)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`--summary-file is ${because.startsWith('given more') ? '"a" and "b": ' : ''}${because}`)
})

test.each([
  ['--result-file', {}, ['--result-file', './result.json']],
  ['SLIPWAY_RESULT_FILE', { SLIPWAY_RESULT_FILE: 'result.json' }, []],
])('given %s in the same file, it is refused, and the file stays', async (other, env, words) => {
  Object.assign(shell.env, env)
  shell.write('result.json', 'what was there')
  const upgradeTo = ['rancher-upgrade', '--stack', 'auth', '--service', 'one', '--image', IMAGE]
  const { exitCode, stderr } = await shell.slipway(...upgradeTo, '--summary-file', 'result.json', ...words)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`--summary-file is "result.json": ${other} is the same file; name another one`)
  expect(readFileSync(fileOf('result.json'), 'utf8')).toBe('what was there')
})
