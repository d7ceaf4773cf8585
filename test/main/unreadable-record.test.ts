import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { startCattle } from '../servers/cattle/index.ts'
import { RealTime } from '../servers/time.ts'
import { Shell } from './shell.ts'

vi.setConfig({ testTimeout: 60_000 })

test('what a newer version left recorded does not change how a run that needs a person ends', async () => {
  await using cattle = await startCattle({ time: new RealTime(20) })
  cattle.seed.service({ stack: 'auth', name: 'one', image: 'shop/auth:1.0.0', scale: 1, healthCheck: true })
  using shell = new Shell({
    SLIPWAY_RANCHER_URL: cattle.url,
    SLIPWAY_RANCHER_ACCESS_KEY: cattle.keys.access,
    SLIPWAY_RANCHER_SECRET_KEY: cattle.keys.secret,
  })
  mkdirSync(shell.stateFolder, { mode: 0o700 })
  const path = join(shell.stateFolder, 'newer.json')
  writeFileSync(path, '{"change":{"kind":"of tomorrow"}}')
  const held = ['--on-failure', 'hold', '--every', '100ms', '--gates', '[{ run: "false" }]']
  const { exitCode, stderr } = await shell.slipway(
    ...['rancher-upgrade', '--stack', 'auth', '--service', 'one', '--image', 'shop/auth:1.0.1', ...held],
  )
  expect(exitCode).toBe(8)
  expect(stderr).toContain('Cannot read what is recorded as open on this machine')
  expect(stderr).toContain(path)
})

test('undo does not say that no live system was changed when it cannot read what was', async () => {
  using shell = new Shell()
  mkdirSync(shell.stateFolder, { mode: 0o700 })
  writeFileSync(join(shell.stateFolder, 'newer.json'), '{"change":{"kind":"of tomorrow"}}')
  const { exitCode, stderr } = await shell.slipway('undo', '--report', 'report.html')
  expect(exitCode).toBe(8)
  expect(stderr).toContain('newer.json')
  const page = readFileSync(join(shell.workspace, 'report.html'), 'utf8')
  expect(page).toContain('A person is needed now')
  expect(page).not.toContain('before it changed any live system')
})
