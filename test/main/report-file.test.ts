import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { RealTime } from '../servers/time.ts'
import { Shell } from './shell.ts'

vi.setConfig({ testTimeout: 60_000 })

const image = (version: string) => `registry.example.com/shop/auth-service:${version}@sha256:${'0f'.repeat(32)}`
const NOT_KNOWN = 'How this run ended is not known.'

let cattle: Cattle
let shell: Shell

beforeEach(async () => {
  cattle = await startCattle({ time: new RealTime(20) })
  cattle.seed.service({ stack: 'auth', name: 'one', image: image('1.0.0'), healthCheck: true })
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

const ONE = ['--stack', 'auth', '--service', 'one', '--every', '100ms', '--report', 'report.html'] as const
/** To what runs already, so that it is soon done. */
const STAYS = ['rancher-upgrade', ...ONE, '--image', image('1.0.0')] as const
const upgrade = (version: string, ...more: readonly string[]) => [
  'rancher-upgrade',
  ...ONE,
  '--image',
  image(version),
  ...more,
]
const report = (name = 'report.html') => readFileSync(join(shell.workspace, name), 'utf8')

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(20)
}
const isMoving = () => cattle.books.accepted.some(({ action }) => action === 'upgrade')

test('each run replaces the report, and leaves nothing else beside it', async () => {
  shell.write('report.html', 'an old report')
  expect((await shell.slipway(...STAYS)).exitCode).toBe(0)
  expect(report()).toContain('<h1><span aria-hidden="true">✅</span> Upgrade of auth/one in Default: unchanged</h1>')
  expect((await shell.slipway('rancher-upgrade', 'status', ...ONE.slice(0, 4), '--report=report.html')).exitCode).toBe(
    0,
  )
  expect(report()).toContain('Status of auth/one in Default: active</h1>')
  expect(report()).not.toMatch(/an old report|unchanged/)
  expect(readdirSync(shell.workspace)).toEqual(['report.html'])
})

describe('an old report is never taken for this run', () => {
  beforeEach(() => shell.write('report.html', 'green and old'))

  test('given a run that is killed, the page says that nobody knows how it ended', async () => {
    cattle.agent.behave(image('1.0.1'), { health: 'never-reports' })
    const { child, ended } = shell.start(...upgrade('1.0.1'))
    await until(isMoving)
    child.kill('SIGKILL')
    await ended
    expect(report()).toContain(NOT_KNOWN)
    expect(report()).not.toContain('green and old')
  })

  test('given a run that is cancelled, it says so, and that all is as before', async () => {
    cattle.agent.behave(image('1.0.1'), { health: 'never-reports' })
    const { child, ended } = shell.start(...upgrade('1.0.1'))
    await until(isMoving)
    child.kill('SIGINT')
    expect((await ended).exitCode).toBe(130)
    expect(report()).toContain('Upgrade of auth/one in Default: cancelled</h1>')
    expect(report()).toContain('as before, and that is proven.')
  })

  test.each([
    ['a flag that is not there', ['rancher-upgrade', ...ONE, '--imagee', 'x'], 'imagee'],
    ['a word that is no flag', ['rancher-upgrade', '-x', '--report', 'report.html'], '&quot;-x&quot;'],
    ['inputs that are missing', ['rancher-upgrade', '--report', 'report.html'], 'stack'],
  ])('given %s, the page says what is wrong', async (_, words, saw) => {
    expect((await shell.slipway(...words)).exitCode).toBe(2)
    expect(report()).toContain('It ended before it changed any live system.')
    expect(report()).toContain(saw)
    expect(report()).not.toContain('green and old')
  })

  test('given a secret that the page would hold, the page says that nobody knows, and it is not green', async () => {
    shell.env.AWS_SESSION_TOKEN = 'auth/one in Default'
    const { exitCode, stderr } = await shell.slipway(...STAYS)
    expect(exitCode).toBe(3)
    expect(stderr).toContain('Cannot write the summary')
    expect(report()).toContain(NOT_KNOWN)
  })

  test('undo tells there what it said', async () => {
    expect((await shell.slipway('undo', '--report', 'report.html')).exitCode).toBe(0)
    expect(report()).toContain('There is nothing to undo')
  })
})

describe('a report that cannot be written', () => {
  test('at the beginning is told before anything is touched', async () => {
    const { exitCode, stderr } = await shell.slipway(
      ...STAYS.slice(0, -4),
      '--report',
      'nowhere/report.html',
      '--image',
      'x',
    )
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/The report cannot be written\n {2}Saw: ENOENT.*\n {2}Try: name another file by --report/)
    expect(cattle.http.log).toEqual([])
  })

  const GONE = [
    ...STAYS.filter((word) => word !== '--report' && word !== 'report.html'),
    '--report',
    'reports/report.html',
  ]

  test('in the end makes a green run red, and says so; the other files are written', async () => {
    mkdirSync(join(shell.workspace, 'reports'))
    const gates = '- run: rm -rf reports'
    const { exitCode, stderr } = await shell.slipway(...GONE, '--gates', gates, '--summary-file', 'summary.md')
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/Cannot write the report\n {2}Saw: ENOENT.*\n {2}Try: give --report a file/)
    expect(report('summary.md')).toContain('unchanged')
  })

  test('in the end leaves the exit code of a run that failed as it is', async () => {
    mkdirSync(join(shell.workspace, 'reports'))
    const { exitCode, stderr } = await shell.slipway(...GONE, '--gates', '- run: rm -rf reports; false')
    expect(exitCode).toBe(7)
    expect(stderr).toContain('Cannot write the report')
  })
})

test.each([
  ['--result-file', 'report.html'],
  ['--summary-file', './report.html'],
])('given %s in the same file, it is refused, and the file stays', async (flag, file) => {
  shell.write('report.html', 'what was there')
  const { exitCode, stderr } = await shell.slipway(...STAYS, flag, file)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`--report is "report.html": ${flag} is the same file; name another one`)
  expect(report()).toBe('what was there')
})

test('the pipeline file is not written over, named or not', async () => {
  shell.write('slipway.yml', 'slipway: 1')
  const { exitCode, stderr } = await shell.slipway('status', '--report', './slipway.yml')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('--config is the same file')
  expect(readFileSync(join(shell.workspace, 'slipway.yml'), 'utf8')).toBe('slipway: 1')
})

test('given twice or without a value it is refused, and no file is made', async () => {
  const twice = await shell.slipway(...STAYS, '--report', 'b.html')
  expect([twice.exitCode, existsSync(join(shell.workspace, 'b.html'))]).toEqual([2, false])
  const bare = await shell.slipway('rancher-upgrade', 'status', '--report')
  expect([bare.exitCode, bare.stderr.includes('--report is given without a value')]).toEqual([2, true])
})

test.each([
  ['SLIPWAY_RESULT_FILE', STAYS],
  ['SLIPWAY_RELEASE', ['status', '--report', 'report.html']],
  ['SLIPWAY_CONFIG', ['status', '--report=report.html']],
])('given %s that names the same file, it is refused, and the file stays', async (variable, words) => {
  shell.write('report.html', 'what was there')
  shell.env[variable] = './report.html'
  const { exitCode, stderr } = await shell.slipway(...words)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`--report is "report.html": ${variable} is the same file; name another one`)
  expect(report()).toBe('what was there')
})

test('a flag stands above its variable: that file may be the report', async () => {
  shell.env.SLIPWAY_RESULT_FILE = 'report.html'
  expect((await shell.slipway(...STAYS, '--result-file', 'result.json')).exitCode).toBe(0)
  expect(report()).toContain('unchanged</h1>')
})
