import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/core/change.ts'
import { Failure } from '../../src/core/failure.ts'
import type { Block, Page } from '../../src/core/page.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { undo } from '../../src/main/undo.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { pageOfRecovery } from '../../src/run/report-recovery.ts'
import { onceSealed, turnUnhealthy } from '../faults/release-courses.ts'
import { NEW, OLD, ReleaseScene } from '../faults/release-scene.ts'
import { NEW_IMAGE, Scene } from '../faults/scene.ts'
import type { TestWorld } from '../support/test-world.ts'

const ONE = 'auth/auth-service in Default'
const STATUS = 'slipway rancher-upgrade status --environment Default --stack auth --service auth-service'
const isUpgraded = (scene: ReleaseScene) => () =>
  scene.services.every((name) => scene.cattle.books.service(name).state === 'upgraded')

interface Ended {
  readonly exitCode: number
  readonly page: Page | undefined
  readonly printed: string
}

/** The post step of the root, with the pages that it showed. */
async function post(scene: ReleaseScene, dead: TestWorld, more: Partial<TestWorld['host']> = {}): Promise<Ended> {
  const world = scene.world('post')
  const host = { ...world.host, inputs: dead.host.inputs, remembered: dead.host.remembered, ...more }
  const exitCode = await pipeline.post?.(new InputReader(host.inputs), { ...world, host })
  expect(world.pages.length).toBeLessThanOrEqual(1)
  return { exitCode: exitCode ?? -1, page: world.pages[0], printed: world.printed.join('\n') }
}

const partsOf = (page: Page | undefined): readonly Page[] =>
  page?.blocks.flatMap((block) => (block.kind === 'part' ? [block.page] : [])) ?? []
const failureIn = (page: Page | undefined) => {
  const found = page?.blocks.find((block): block is Extract<Block, { kind: 'failure' }> => block.kind === 'failure')
  return found?.failure
}

/** An upgrade by the action alone that dies at its first good round. */
async function killInGate(scene: Scene): Promise<void> {
  const world = scene.world('post', { image: NEW_IMAGE })
  const died = Promise.withResolvers<void>()
  world.hooks.beforeRequest = () => {
    if (!world.printed.some((line) => line.includes('gate good'))) return
    world.die()
    died.resolve()
  }
  void scene.upgrade(world)
  await died.promise
}

describe('the post step of one action', () => {
  test('shows what became of the change: taken back and proven, why, from where to where, and the command to look', async () => {
    await using scene = await Scene.open('goes well')
    await killInGate(scene)
    const told = await scene.post()
    expect(told.exitCode).toBe(0)
    const summary = told.summary.replaceAll('&#58;', ':')
    expect(summary).toMatch(new RegExp(`^## ❌ Recovery of ${ONE}: rolled-back\n`))
    expect(summary).toContain(`**Taken back: ${ONE} is at image auth-service:1.0.0 as before, and that is proven.**`)
    expect(summary).toContain('This is newer than what the run itself told of these changes.')
    expect(summary).toContain(`**Failed:** The run that changed ${ONE} ended before it was done`)
    expect(summary).toMatch(/recorded as moving at .*; it was taken back, and that is proven/)
    expect(summary).toMatch(/from<\/th><td>.*1\.0\.0.*\n.*to<\/th><td>.*1\.0\.1/)
    expect(summary).toContain('taken back and proven')
    expect(summary).toMatch(new RegExp(`${STATUS}$`))
  })

  test('shows nothing when nothing was open', async () => {
    await using scene = await Scene.open('goes well')
    await scene.upgrade()
    expect(await scene.post()).toMatchObject({ exitCode: 0, summary: '' })
  })

  test('given that it stays as it is by "on-cancel", that is not called known', async () => {
    await using scene = await Scene.open('goes well')
    await killInGate(scene)
    const world = scene.world('post', { 'on-cancel': 'hold' })
    const { rancherUpgrade } = await import('../../src/actions/rancher-upgrade/index.ts')
    expect(await rancherUpgrade.post?.(new InputReader(world.host.inputs), world)).toBe(8)
    expect(world.pages).toMatchObject([{ tone: 'person', result: 'unknown' }])
    expect(failureIn(world.pages[0])?.saw).toContain('it was left as it is, as "on-cancel" says')
  })
})

describe('the post step of a pipeline', () => {
  const headline = (name: string, version: string) =>
    `Taken back: auth/${name} in Default is at image auth-service:${version} as before, and that is proven.`

  test('shows one page for all, newest first, with the command that looks at all of it', async () => {
    await using scene = await ReleaseScene.open()
    scene.edit('slipway: 1', 'slipway: 1\ndestinations: { production: {} }')
    const dead = await scene.kill(isUpgraded(scene), scene.world('post', { image: NEW, destination: 'production' }))
    const { exitCode, page } = await post(scene, dead)
    expect(exitCode).toBe(0)
    expect(page).toMatchObject({
      title: 'Recovery of production',
      result: 'rolled-back',
      tone: 'failed',
      headline: 'Taken back: production is as before, and that is proven.',
    })
    expect(partsOf(page).map((part) => part.headline)).toEqual([headline('two', '1.0.0'), headline('one', '1.0.0')])
    expect(page?.blocks.at(-1)).toMatchObject({ kind: 'command', command: 'slipway status production' })
  })

  test('given a kill between two confirmations, both stay, and that is the good end', async () => {
    await using scene = await ReleaseScene.open()
    const { id } = scene.cattle.books.service('two')
    const isSeal = ({ url }: { url: string | URL }) =>
      String(url).includes(`/${id}`) && /finishupgrade/.test(String(url))
    const { exitCode, page } = await post(scene, await scene.kill(isSeal))
    expect(exitCode).toBe(0)
    expect(page).toMatchObject({ result: 'done', tone: 'good' })
    expect(partsOf(page)).toMatchObject(
      ['one', 'two'].map((name) => ({
        result: 'confirmed',
        headline: `auth/${name} in Default is at image auth-service:1.0.1, and that is proven.`,
      })),
    )
  })

  test('given one that does not get well again, a person is needed, and the other is told as proven', async () => {
    await using scene = await ReleaseScene.open()
    const dead = await scene.kill(isUpgraded(scene))
    scene.cattle.agent.behave(OLD, { health: 'unhealthy-from-start' })
    turnUnhealthy(scene, 'two')
    const { exitCode, page } = await post(scene, dead)
    expect(exitCode).toBe(8)
    expect(page).toMatchObject({
      result: 'rollback-failed',
      tone: 'person',
      headline: 'A person is needed now: the live system is not proven to be as before.',
    })
    const [two] = partsOf(page)
    expect(two?.headline).toBe('A person is needed now: auth/two in Default is not proven to be as before.')
    expect(failureIn(two)).toMatchObject({
      what: 'auth/two in Default: rolling back, not proven',
      fix: expect.stringMatching(/^look with: slipway .* status .*; take it back with: slipway .* rollback /),
    })
  })

  test('given a change that goes back by a new upgrade and dies, it is told as the one that was taken back', async () => {
    await using scene = await ReleaseScene.open(['one'])
    onceSealed(scene, 'one', () => turnUnhealthy(scene, 'one'))
    const isGoingBack = ({ backOf, phase }: Entry) => backOf !== undefined && phase === 'moving'
    const dead = await scene.kill(async () => (await scene.ledger.open()).some(isGoingBack))
    const { exitCode, page } = await post(scene, dead)
    expect(exitCode).toBe(0)
    expect(page).toMatchObject({ result: 'rolled-back', headline: headline('one', '1.0.0') })
  })

  test('given a gate that cannot be read any more, the page does not call it proven', async () => {
    await using scene = await ReleaseScene.open(['one'])
    scene.edit('every: 2s', 'every: 2s, gates: [{ http: "${GATE}/health" }]')
    const world = scene.world('post')
    const dead = await scene.kill(isUpgraded(scene), { ...world, env: { ...world.env, GATE: 'http://127.0.0.1:9' } })
    const { exitCode, page, printed } = await post(scene, dead)
    expect(exitCode).toBe(8)
    expect(page).toMatchObject({ result: 'rollback-failed', tone: 'person' })
    expect(failureIn(page)?.what).toBe('Not all that proves stage "one" can be asked')
    expect(printed).not.toContain('that is proven')
  })

  test('given a file that cannot be read any more, the page names what is open', async () => {
    await using scene = await ReleaseScene.open(['one'])
    const dead = await scene.kill(isUpgraded(scene))
    const { exitCode, page } = await post(scene, dead, { remembered: () => 'slipway: 1\nstages: 5\n' })
    expect(exitCode).toBe(8)
    expect(page).toMatchObject({ result: 'unknown', tone: 'person' })
    expect(failureIn(page)?.what).toContain('half changed: auth/one in Default: image')
  })

  test('given a stage that is not in the file any more, the page says that nobody knows', async () => {
    await using scene = await ReleaseScene.open()
    const dead = await scene.kill(isUpgraded(scene))
    const text = String(dead.host.remembered('pipeline-file')).replace('name: two', 'name: other')
    const { exitCode, page } = await post(scene, dead, { remembered: () => text })
    expect(exitCode).toBe(8)
    expect(page).toMatchObject({ result: 'unknown', tone: 'person' })
    expect(partsOf(page).map(({ result, title }) => `${title}: ${result}`)).toEqual([
      'Recovery of auth/two in Default: unknown',
      'Recovery of auth/one in Default: rolled-back',
    ])
  })

  test('a page that cannot be written is told, and changes nothing of how it ended', async () => {
    await using scene = await ReleaseScene.open(['one'])
    const dead = await scene.kill(isUpgraded(scene))
    const summary = () =>
      Promise.reject(new Failure('refused', { what: 'Cannot write the summary', saw: 'a secret', fix: 'look at it' }))
    const { exitCode, page, printed } = await post(scene, dead, { summary })
    expect([exitCode, page]).toEqual([0, undefined])
    expect(printed).toContain('error Cannot write the summary\n  Saw: a secret')
    expect(scene.images).toEqual([OLD])
  })
})

describe('slipway undo', () => {
  test('shows each change as the post step does; that it is back is the good end', async () => {
    await using scene = await ReleaseScene.open()
    await scene.kill(isUpgraded(scene))
    const { exitCode, pages } = await undo(scene.world('here', {}))
    expect(exitCode).toBe(0)
    expect(pages).toMatchObject(
      ['two', 'one'].map((name) => ({
        tone: 'good',
        headline: `auth/${name} in Default is back at image auth-service:1.0.0, and that is proven.`,
      })),
    )
  })

  test('given a service that somebody moved on, it says which file keeps the record, and when it may go', async () => {
    await using scene = await ReleaseScene.open(['one'])
    await scene.kill(isUpgraded(scene))
    const { cattle } = scene
    const { id, launchConfig } = cattle.books.service('one')
    cattle.person.finish(id)
    await scene.pass(60_000)
    const hotfix = 'docker:registry.example.com/shop/auth-service:1.0.2'
    cattle.person.upgrade(id, { inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: hotfix } } })
    await scene.pass(60_000)
    const world = scene.world('here', {})
    const ledger = Object.assign(Object.create(world.ledger), {
      pathOf: ({ change }: Entry) => `/state/${change.id}.json`,
    })
    const before = scene.accepted.length
    const { exitCode, pages } = await undo({ ...world, ledger })
    expect(exitCode).toBe(8)
    expect(scene.accepted.slice(before)).toEqual([])
    const [{ change }] = (await scene.ledger.open()) as [Entry]
    const advice = `When a person has looked and it is as it should be, delete the record of this change, which changes nothing else: /state/${change.id}.json`
    expect(world.printed.join('\n')).toContain(advice)
    expect(failureIn(pages[0])?.fix).toContain(advice)
    expect(world.printed.join('\n')).not.toContain('take it back with')
  })
})

test('given that nothing is told of any change, nothing is said to stay or to be proven', () => {
  const page = pageOfRecovery([], { where: 'the release', status: 'slipway status' })
  expect(page).toMatchObject({ result: 'unknown', tone: 'person', headline: expect.stringContaining('not known') })
})
