import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { Cancelled } from '../../src/core/failure.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'
import { runAction } from '../../src/run/run-action.ts'
import { type Cattle, startCattle } from '../servers/cattle/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from '../support/memory-ledger.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'

const DIGEST = `sha256:${'0f'.repeat(32)}`
const OLD = 'registry.example.com/shop/auth-service:1.0.0'
const NEW = `registry.example.com/shop/auth-service:1.0.1@${DIGEST}`
const FILE = `
slipway: 1
stages:
  - { use: rancher-upgrade, name: first, rancher-url: "\${RANCHER_URL}", rancher-access-key: "\${KEY}", rancher-secret-key: "\${SECRET}", stack: auth, service: one, every: 2s }
  - { use: rancher-upgrade, name: second, rancher-url: "\${RANCHER_URL}", rancher-access-key: "\${KEY}", rancher-secret-key: "\${SECRET}", stack: auth, service: two, every: 2s }
`

let time: VirtualTime
let cattle: Cattle
let workspace: string
const ledger = () => new MemoryLedger()

// Loading a module takes real time, which must not count as virtual time.
beforeAll(() =>
  Promise.all([...Object.values(ACTIONS).map((load) => load()), import('../../src/pipeline/post.ts'), import('yaml')]),
)
beforeEach(async () => {
  time = new VirtualTime()
  cattle = await startCattle({ time })
  for (const name of ['one', 'two'])
    cattle.seed.service({ stack: 'auth', name, image: OLD, scale: 1, healthCheck: true })
  workspace = mkdtempSync(join(tmpdir(), 'slipway-pipeline-'))
  writeFileSync(join(workspace, 'slipway.yml'), FILE)
})
afterEach(async () => {
  await cattle[Symbol.asyncDispose]()
  rmSync(workspace, { recursive: true, force: true })
})

function worldOf(inputs: InputValues = {}, own = ledger(), recovery: TestWorld['recovery'] = 'here'): TestWorld {
  const { access, secret } = cattle.keys
  const world = testWorld({
    time,
    ledger: own,
    recovery,
    inputs: { image: NEW, ...inputs },
    env: { RANCHER_URL: cattle.url, KEY: access, SECRET: secret },
  })
  return { ...world, workspace }
}
const actions = () => cattle.books.accepted.map(({ action, id }) => `${action} ${cattle.books.service(id).name}`)
const images = () => ['one', 'two'].map((name) => cattle.books.service(name).image)

test('all stages are walked before the first is sealed, and they are sealed in order', async () => {
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(0)
  expect(world.outputs.get('result')).toBe('done')
  expect(actions()).toEqual(['upgrade one', 'upgrade two', 'finishupgrade one', 'finishupgrade two'])
  expect(images()).toEqual([NEW, NEW])
})

test('a stage that fails takes back all before it, newest first', async () => {
  let upgrades = 0
  cattle.onChange = () => {
    upgrades = cattle.books.accepted.length
    if (upgrades === 2) cattle.agent.behave(NEW, { pullError: 'Error: manifest unknown' })
  }
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(7)
  expect(world.outputs.get('result')).toBe('rolled-back')
  expect(world.outputs.get('failed-stage')).toBe('second')
  expect(actions()).toEqual(['upgrade one', 'upgrade two', 'rollback two', 'rollback one'])
  expect(images()).toEqual([OLD, OLD])
})

test('a service that falls over after its seal is taken back together with the others', async () => {
  let done = false
  cattle.onChange = () => {
    const { state } = cattle.books.service('two')
    if (done || state !== 'finishing-upgrade') return
    done = true
    cattle.agent.behave(NEW, { health: 'unhealthy-from-start' })
    for (const { id, state } of cattle.books.containers('two'))
      if (state === 'running') cattle.agent.report(id, 'unhealthy')
  }
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(7)
  expect(images()).toEqual([OLD, OLD])
})

test('confirm: manual in one stage holds all of them', async () => {
  writeFileSync(join(workspace, 'slipway.yml'), FILE.replace('service: two,', 'service: two, confirm: manual,'))
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(0)
  expect(world.outputs.get('result')).toBe('awaiting-confirm')
  expect(actions()).toEqual(['upgrade one', 'upgrade two'])
})

test('what turned unhealthy while a later stage was walked is not held as if it were well', async () => {
  writeFileSync(join(workspace, 'slipway.yml'), FILE.replace('service: two,', 'service: two, confirm: manual,'))
  let done = false
  cattle.onChange = () => {
    if (done || cattle.books.service('two').state !== 'upgraded') return
    done = true
    for (const { id, state, image } of cattle.books.containers('one'))
      if (state === 'running' && image === NEW) cattle.agent.report(id, 'unhealthy')
  }
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(7)
  expect(images()).toEqual([OLD, OLD])
})

test('a gate that turned bad while a later stage was walked is asked again before anything is sealed', async () => {
  writeFileSync(
    join(workspace, 'slipway.yml'),
    FILE.replace('service: one,', 'service: one, gates: [{ run: "test ! -e bad" }],'),
  )
  cattle.onChange = () => {
    if (cattle.books.service('two').state === 'upgraded') writeFileSync(join(workspace, 'bad'), '')
    if (cattle.books.service('one').state === 'rolling-back') rmSync(join(workspace, 'bad'), { force: true })
  }
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(7)
  expect(actions()).toEqual(['upgrade one', 'upgrade two', 'rollback two', 'rollback one'])
})

test('a dry run plans every stage, changes none, and does not call that done', async () => {
  const world = worldOf({ 'dry-run': 'true' })
  expect(await runAction(pipeline, world)).toBe(0)
  expect(world.outputs.get('result')).toBe('')
  expect(JSON.parse(world.outputs.get('result-json') ?? '{}')).toMatchObject({ dryRun: true, result: '' })
  expect(actions()).toEqual([])
})

const BUILT_AND_DEPLOYED = `
  - { use: containerized-build, builder-image: builder:1.0, run: make, package: false }
  - { use: compose-integration-test, images: [auth], test-service: tests }
  - { use: tag-and-push, repository: registry.example.com/shop/auth-service }
`

test('a dry run of the whole pipeline plans what it can, and says what is not known yet', async () => {
  writeFileSync(join(workspace, 'slipway.yml'), FILE.replace('stages:', `stages:${BUILT_AND_DEPLOYED}`))
  const world = worldOf({ image: '', 'dry-run': 'true', from: 'tag-and-push' })
  expect(await runAction(pipeline, world)).toBe(0)
  const said = world.printed.join('\n')
  // There is no git repository here.
  expect(said).toMatch(/Plan\n {2}! cannot be told now: Cannot tell which commit/)
  expect(said).toContain(`~ image ${OLD} → (digest of this run)`)
  expect(said).toContain('Plan of 3 stages: 2 to change, nothing to add, nothing to remove; not planned: tag-and-push')
  expect(actions()).toEqual([])
})

test('a dry run is red for what the run itself would find wrong: here there is no compose file', async () => {
  writeFileSync(join(workspace, 'slipway.yml'), FILE.replace('stages:', `stages:${BUILT_AND_DEPLOYED}`))
  const world = worldOf({ image: '', 'dry-run': 'true', from: 'compose-integration-test' })
  expect(await runAction(pipeline, world)).toBe(2)
  expect(world.printed.join('\n')).toContain('compose file')
})

test('a stage that cannot be planned after others went well is never green', async () => {
  const { access, secret } = cattle.keys
  const first = `{ use: rancher-upgrade, name: first, rancher-url: "\${RANCHER_URL}", rancher-access-key: ${access}, rancher-secret-key: ${secret}, stack: auth, service: one, operation: status }`
  writeFileSync(
    join(workspace, 'slipway.yml'),
    `slipway: 1\nstages:\n  - ${first}\n  - ${first.replace('first', 'second').replace('one', 'nobody')}\n`,
  )
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(3)
  expect(world.outputs.get('result')).toBe('failed')
  expect(world.outputs.get('failed-stage')).toBe('second')
})

test('an image given together with a stage that makes one is refused', async () => {
  writeFileSync(
    join(workspace, 'slipway.yml'),
    `slipway: 1\nstages: [{ use: tag-and-push, repository: r.example.com/x }]\n`,
  )
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(2)
  expect(world.printed.join('\n')).toContain('Two images are meant')
})

test('a cancel on a command line takes back all, newest first', async () => {
  const world = worldOf()
  let struck = false
  cattle.onChange = () => {
    if (struck || cattle.books.accepted.length < 2) return
    struck = true
    world.cancel(new Cancelled('SIGINT'))
  }
  expect(await runAction(pipeline, world)).toBe(130)
  expect(world.outputs.get('result')).toBe('cancelled')
  expect(images()).toEqual([OLD, OLD])
})

test('a kill in an action is followed by the post step, which takes back every stage', async () => {
  const own = ledger()
  const world = worldOf({}, own, 'post')
  const died = Promise.withResolvers<void>()
  cattle.onChange = () => {
    if (cattle.books.accepted.length < 2) return
    world.die()
    died.resolve()
  }
  void runAction(pipeline, world)
  await died.promise
  cattle.onChange = undefined
  const after = worldOf({}, own, 'post')
  const remembered = { ...after, host: { ...after.host, remembered: world.host.remembered } }
  expect(await pipeline.post?.(new InputReader(after.host.inputs), remembered)).toBe(0)
  expect(images()).toEqual([OLD, OLD])
})

test('everything wrong in any stage is told before the first one runs', async () => {
  writeFileSync(
    join(workspace, 'slipway.yml'),
    FILE.replace('service: one,', 'servce: one,').replace('service: two, every: 2s', 'service: two, every: 2'),
  )
  const world = worldOf()
  expect(await runAction(pipeline, world)).toBe(2)
  const said = world.printed.join('\n')
  expect(said).toContain('first.servce is not an input here; did you mean first.service?')
  expect(said).toContain('second.every is "2"')
  expect(actions()).toEqual([])
})

test('a start after the push needs an image with its digest', async () => {
  const world = worldOf({ image: '' })
  expect(await runAction(pipeline, world)).toBe(2)
  expect(world.printed.join('\n')).toContain('repository:version@sha256:…')
  const moving = worldOf({ image: 'registry.example.com/shop/auth-service:1.0.1' })
  expect(await runAction(pipeline, moving)).toBe(2)
})
