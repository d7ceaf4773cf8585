import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { type Route53Server, startRoute53 } from '../servers/route53/index.ts'
import { RealTime } from '../servers/time.ts'
import { Shell } from './shell.ts'

vi.setConfig({ testTimeout: 120_000 })

const OLD = 'registry.example.com/shop/auth-service:1.0.0'
const NEW = `registry.example.com/shop/auth-service:1.0.1@sha256:${'0f'.repeat(32)}`
const ZONE = 'Z1EXAMPLE'
const BLUE = {
  Name: 'www.example.com.',
  Type: 'CNAME',
  TTL: 1,
  ResourceRecords: [{ Value: 'blue.example.net' }],
} as const
const FILE = `
slipway: 1
stages:
  - use: rancher-upgrade
    rancher-url: \${RANCHER_URL}
    rancher-access-key: \${KEY}
    rancher-secret-key: \${SECRET}
    stack: auth
    service: one
    every: 100ms
  - { use: route53-switch, record: www.example.com, green: green.example.net, every: 100ms }
destinations: { production: {} }
`

let cattle: Cattle
let route53: Route53Server
let serviceId: string

// The command line lives in real time, so the servers' time runs fast.
beforeEach(async () => {
  const time = new RealTime(20)
  cattle = await startCattle({ time })
  serviceId = cattle.seed.service({ stack: 'auth', name: 'one', image: OLD, scale: 1, healthCheck: true }).id
  route53 = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE, records: [BLUE] }] })
})
afterEach(async () => {
  await cattle[Symbol.asyncDispose]()
  await route53[Symbol.asyncDispose]()
})

const record = () => route53.books.recordSets(ZONE).filter(({ Name }) => Name === BLUE.Name)
const image = () => cattle.books.service(serviceId).image

function shellWithFile(): Shell {
  const shell = new Shell({
    RANCHER_URL: cattle.url,
    KEY: cattle.keys.access,
    SECRET: cattle.keys.secret,
    AWS_ENDPOINT_URL_ROUTE_53: route53.url,
    AWS_ACCESS_KEY_ID: route53.keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: route53.keys.secretAccessKey,
  })
  shell.write('release.yml', FILE)
  return shell
}

test('a release goes out, is looked at, and is taken back as a whole', async () => {
  using shell = shellWithFile()
  const file = ['--config', 'release.yml']
  const out = await shell.slipway('run', 'production', ...file, '--image', NEW, '--result-file', 'release.json')
  expect(out).toMatchObject({ exitCode: 0, stdout: '' })
  expect(image()).toBe(NEW)

  const status = await shell.slipway('status', ...file, '--release', 'release.json', '--json')
  expect(status.exitCode).toBe(0)
  expect(JSON.parse(status.stdout)).toMatchObject({
    action: 'status',
    destination: 'production',
    stages: [{ image: NEW, healthy: 1 }, { stage: 'route53-switch' }],
  })
  expect(status.stderr).toMatch(
    /rancher-upgrade +auth\/one in Default +auth-service:1.0.1 +active, 1 of 1 healthy +as it left it/,
  )

  const back = await shell.slipway('rollback', 'production', ...file, '--release', 'release.json')
  expect(back).toMatchObject({ exitCode: 0, stdout: '' })
  expect(image()).toBe(OLD)
  expect(record()).toEqual([BLUE])
  expect(shell.recorded).toEqual([])

  for (const { stdout, stderr } of [out, status, back])
    for (const secret of [cattle.keys.secret, route53.keys.secretAccessKey])
      expect(stdout + stderr + readFileSync(join(shell.workspace, 'release.json'), 'utf8')).not.toContain(secret)
})

test('doctor looks at the same systems, and tells no secret', async () => {
  using shell = shellWithFile()
  const told = await shell.slipway('doctor', 'production', '--config', 'release.yml')
  expect(told).toMatchObject({ exitCode: 0, stdout: '' })
  expect(told.stderr).toMatch(/found +Rancher 127.0.0.1:\d+ +environment Default, 3 active hosts/)
  expect(told.stderr).toMatch(/found +Route 53 www.example.com +zone example.com./)
  expect(told.stderr).not.toContain(cattle.keys.secret)
  shell.env.SECRET = 'fake-other'
  const red = await shell.slipway('doctor', 'production', '--config', 'release.yml', '--json')
  expect(red.exitCode).toBe(3)
  expect(JSON.parse(red.stdout)).toMatchObject({ result: 'missing' })
})

/** Two signals: the first while the upgrade is under way, the second while it is taken back. */
async function struckTwice(
  shell: Shell,
  words: readonly string[],
): Promise<{ exitCode: number | null; stderr: string }> {
  cattle.agent.behave(NEW, { health: 'never-reports' })
  const { child, ended } = shell.start(...words)
  const sent = new Set<string>()
  cattle.onChange = () => {
    const last = cattle.books.accepted.at(-1)?.action ?? ''
    if (sent.has(last)) return
    sent.add(last)
    if (last === 'upgrade') child.kill('SIGINT')
    if (last === 'rollback') child.kill('SIGINT')
  }
  const told = await ended
  cattle.onChange = undefined
  return told
}

const undoLineIn = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.startsWith('  slipway undo'))
    ?.trim() ?? ''

test('a run of a pipeline that is struck twice prints the line that takes it back, and the line works', async () => {
  using shell = shellWithFile()
  const words = ['run', 'production', '--config', 'release.yml', '--image', NEW, '--to', 'rancher-upgrade']
  const told = await struckTwice(shell, words)
  expect(told.exitCode).toBe(8)
  const line = undoLineIn(told.stderr)
  expect(line).toBe('slipway undo --config release.yml --destination production')
  const status = await shell.slipway('status', 'production', '--config', 'release.yml')
  expect(status.stderr).toContain('is taken back with: slipway undo production --config release.yml')
  const undone = await shell.paste(line)
  expect(undone.stderr).toContain('taken back, and that is proven')
  expect(undone.exitCode).toBe(0)
  expect(image()).toBe(OLD)
  expect(shell.recorded).toEqual([])
})

test('an action alone that is struck twice prints its own flags, and names the variables, never their values', async () => {
  using shell = new Shell({
    SLIPWAY_RANCHER_ACCESS_KEY: cattle.keys.access,
    SLIPWAY_RANCHER_SECRET_KEY: cattle.keys.secret,
  })
  const gates = "- run: test 'a b' = 'a b'"
  const words = ['--rancher-url', cattle.url, '--stack', 'auth', '--service', 'one', '--image', NEW, '--gates', gates]
  const told = await struckTwice(shell, ['rancher-upgrade', ...words, '--every', '100ms'])
  expect(told.exitCode).toBe(8)
  const line = undoLineIn(told.stderr)
  expect(line).toContain(`--rancher-url ${cattle.url}`)
  expect(line).toContain('--every 100ms')
  expect(line).not.toContain('--image')
  expect(told.stderr).toContain('with SLIPWAY_RANCHER_ACCESS_KEY, SLIPWAY_RANCHER_SECRET_KEY set as now')
  expect(told.stderr).not.toContain(cattle.keys.secret)
  const undone = await shell.paste(line)
  expect(undone.stderr).toContain('taken back, and that is proven')
  expect(undone.exitCode).toBe(0)
  expect(image()).toBe(OLD)
})
