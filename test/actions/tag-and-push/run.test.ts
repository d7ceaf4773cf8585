import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tagAndPush } from '../../../src/actions/tag-and-push/index.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'
import type { ProcessId } from '../../../src/ports/processes.ts'
import { runAction } from '../../../src/run/run-action.ts'
import { Machine } from './rig.ts'

const ID = `sha256:${'a'.repeat(64)}`
const INPUTS = { 'image-id': ID, repository: 'registry.example.com/shop/api' }

test('given no docker command, it says so', async () => {
  using machine = new Machine()
  machine.setEnv({ PATH: '/nowhere' })
  const { exitCode, details, printed } = await machine.run(INPUTS)
  expect([exitCode, details.failure]).toEqual([3, expect.objectContaining({ code: 'missing-tool' })])
  expect(printed).toContain('"docker"')
})

test('given a wrong input, nothing is asked of anybody', async () => {
  using machine = new Machine()
  const { exitCode, outputs } = await machine.run({ ...INPUTS, 'on-existing': 'replace' })
  expect([exitCode, outputs.get('result'), machine.commands]).toEqual([2, 'failed', []])
})

test('given a login, the form in which it is sent is hidden as the password is', async () => {
  using machine = new Machine()
  machine.setEnv({ PATH: '/nowhere' })
  const world = machine.world({ ...INPUTS, 'registry-username': 'ci', 'registry-password': 'canary-password' })
  await runAction(tagAndPush, world)
  world.log.info(`${Buffer.from('ci:canary-password').toString('base64')} canary-password`)
  expect(world.printed.at(-1)).toBe('info *** ***')
})

test('the post step of a run that kept nothing does nothing', async () => {
  using machine = new Machine()
  const world = machine.world({})
  expect(await tagAndPush.post?.(new InputReader(world.host.inputs), world)).toBe(0)
  expect(machine.commands).toEqual([])
})

test('the post step ends a main process that still runs, removes the login also when there is no engine any more, and tells what it could not remove', async () => {
  using machine = new Machine()
  machine.setEnv({ PATH: '/nowhere' })
  const loginFolder = join(machine.temp, 'slipway-login-1.somewhere+1+1')
  mkdirSync(loginFolder)
  writeFileSync(join(loginFolder, 'config.json'), '{}')
  const tagging = { name: 'registry.example.com/shop/api:1', imageId: ID, before: null }
  const process = { pid: 1, startedAt: 'long ago' }
  machine.remembered.set('tag-and-push', JSON.stringify({ loginFolder, tagging, process }))
  const world = machine.world({})
  const ended: ProcessId[] = []
  const processes = { ...world.processes, kill: async (id: ProcessId) => void ended.push(id) }
  expect(await tagAndPush.post?.(new InputReader(world.host.inputs), { ...world, processes })).toBe(5)
  expect(ended).toEqual([process])
  expect(machine.left).toEqual([])
  expect(world.printed.join('\n')).toMatch(
    /local name registry\.example\.com\/shop\/api:1[\s\S]*Try: .*docker image rm/,
  )
})
