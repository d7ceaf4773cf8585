import { expect, test } from 'vitest'
import { Cancelled } from '../../src/core/failure.ts'
import type { Block, Page, StepState } from '../../src/core/page.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { NEW, ReleaseScene } from './release-scene.ts'

const pageOf = ({ world }: { readonly world: { readonly pages: readonly Page[] } }): Page => {
  const [page, ...more] = world.pages
  if (page === undefined || more.length > 0) throw new Error(`${more.length + 1} pages`)
  return page
}
const all = <Kind extends Block['kind']>({ blocks }: Page, kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)
const rowsOf = (page: Page) => all(page, 'table')[0]?.rows.map(([stage, result]) => [stage, result])
const wayOf = (page: Page): readonly (readonly [string, StepState, string])[] =>
  all(page, 'way').flatMap(({ steps }) => steps.map(({ name, state, says }) => [name, state, says] as const))
const textsOf = (page: Page) => all(page, 'text').map(({ text }) => text)
const lastOf = ({ blocks }: Page) => {
  const last = blocks.at(-1)
  return last?.kind === 'command' ? [last.does, last.command] : []
}
/** The new containers fall over while they are watched. */
const fallOver = (scene: ReleaseScene) => scene.cattle.agent.behave(NEW, { exitAfterMs: 7_000 })

test('done: what stands now, by what was proven; all is folded, and the last line takes it back', async () => {
  await using scene = await ReleaseScene.open()
  const page = pageOf(await scene.release())
  expect([page.title, page.result, page.tone]).toEqual(['Slipway to production', 'done', 'good'])
  expect(page.headline).toBe(
    'auth/auth-green runs auth-service:1.0.1; www.example.com answers blue 0, green 100. All of it is proven.',
  )
  expect(rowsOf(page)).toEqual([
    ['rancher-upgrade', '✅ confirmed'],
    ['route53-switch', '✅ switched'],
  ])
  expect(all(page, 'table')[0]?.rows.map(([, , took]) => took)).toEqual(['16s', '1m 12s'])
  expect(wayOf(page)).toEqual([
    ['deployed', 'done', ''],
    ['traffic', 'done', ''],
  ])
  expect(all(page, 'part').map(({ folded }) => folded)).toEqual([true, true])
  expect(lastOf(page)).toEqual(['Take it back', `slipway rollback production --release ${scene.path}`])
})

test('done, and nothing keeps its result: each stage by itself is taken back, newest first', async () => {
  await using scene = await ReleaseScene.open()
  const { 'result-file': _, ...inputs } = { destination: 'production', image: NEW, 'result-file': '' }
  const page = pageOf(await scene.start(pipeline, inputs))
  const [, command = ''] = lastOf(page)
  expect(command).toMatch(/^slipway route53-switch rollback .* &&\nslipway rancher-upgrade rollback .*auth-green$/)
})

test('failed and taken back: where, why, that all is as before, and in which order', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('steps: [50, 100]', 'steps: [50, 100]\n    gates:\n      - run: echo not well; false')
  const page = pageOf(await scene.release())
  expect([page.result, page.tone]).toEqual(['rolled-back', 'failed'])
  expect(page.headline).toBe(
    'It failed at route53-switch and was taken back: production is as before, and that is proven.',
  )
  expect(page.blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['failure', 'evidence'])
  expect(rowsOf(page)).toEqual([
    ['rancher-upgrade', '↩️ rolled-back'],
    ['route53-switch', '❌ rolled-back'],
  ])
  expect(wayOf(page)).toEqual([
    ['deploy', 'back', 'taken back, proven'],
    ['traffic', 'failed', 'stopped here, taken back, proven'],
  ])
  expect(textsOf(page)).toEqual(['Taken back and proven, newest first: route53-switch, rancher-upgrade.'])
  expect(all(page, 'part').map(({ folded }) => folded)).toEqual([false, false])
  // The reason is told once, above all.
  expect(all(page, 'part').flatMap((part) => all(part.page, 'failure'))).toEqual([])
  expect(lastOf(page)).toEqual(['Look at it', 'slipway status production'])
})

test('failed at the first stage: the others were not reached', async () => {
  await using scene = await ReleaseScene.open()
  fallOver(scene)
  const page = pageOf(await scene.release())
  expect(rowsOf(page)?.[1]).toEqual(['route53-switch', 'not reached'])
  expect(wayOf(page)[1]).toEqual(['traffic', 'ahead', 'not reached'])
})

test('failed before anything live was changed: that is said, and only then', async () => {
  await using scene = await ReleaseScene.open()
  scene.set('SECRET', 'another-fake-secret')
  const page = pageOf(await scene.release())
  expect([page.result, page.tone]).toEqual(['failed', 'failed'])
  expect(page.headline).toBe('It failed at rancher-upgrade. No live system was changed.')
  expect(rowsOf(page)).toEqual([
    ['rancher-upgrade', '❌ failed'],
    ['route53-switch', 'not reached'],
  ])
})

test('held on purpose: a person decides, and nothing is said to be proven', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    on-failure: hold')
  fallOver(scene)
  const page = pageOf(await scene.release())
  expect([page.result, page.tone]).toEqual(['unknown', 'person'])
  expect(page.headline).toBe('A person is needed now: held as it is, as on-failure says: rancher-upgrade.')
  expect(rowsOf(page)?.[0]).toEqual(['rancher-upgrade', '🚨 unknown'])
  expect(wayOf(page)[0]).toEqual(['deploy', 'unproven', 'stopped here, held, a person decides'])
  expect(textsOf(page)).toEqual(['Held as it is, a person decides: rancher-upgrade.'])
  expect(all(page, 'part')[0]?.page.headline).toBe(
    'A person is needed now: auth/auth-green in Default is held as it is, as on-failure says.',
  )
  expect(JSON.stringify(page)).not.toContain('as before')
})

test('held on purpose, and not seen any more: it is not known how it stands', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    on-failure: hold')
  const inputs = { destination: 'production', image: NEW }
  const world = scene.world(inputs)
  world.hooks.beforeRequest = () => {
    if (scene.actions.length > 0) throw new TypeError('a bug')
  }
  const page = pageOf(await scene.start(pipeline, inputs, world))
  expect(page.headline).toBe('A person is needed now: it is not known how production stands.')
  expect(textsOf(page)).toEqual(['NOT PROVEN, look at it now: rancher-upgrade.'])
})

test('neither held nor proven to be back: it is said to be not proven', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    gates:\n      - run: "false"')
  const page = pageOf(await scene.release())
  expect(page.headline).toBe('A person is needed now: production is not proven to be as before.')
  expect(textsOf(page)).toEqual(['NOT PROVEN, look at it now: rancher-upgrade.'])
})

test('cancelled: taken back, and proven', async () => {
  await using scene = await ReleaseScene.open()
  const inputs = { destination: 'production', image: NEW }
  const world = scene.world(inputs)
  world.hooks.beforeRequest = () => {
    if (scene.actions.length > 0) world.cancel(new Cancelled('SIGINT'))
  }
  const page = pageOf(await scene.start(pipeline, inputs, world))
  expect([page.result, page.tone]).toEqual(['cancelled', 'failed'])
  expect(page.headline).toBe('It was cancelled and taken back: production is as before, and that is proven.')
})

test('waiting: nothing is confirmed, and the last line takes it back', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  const page = pageOf(await scene.release())
  expect([page.result, page.tone]).toEqual(['awaiting-confirm', 'waiting'])
  expect(wayOf(page).map(([, state]) => state)).toEqual(['waiting', 'waiting'])
  expect(lastOf(page)[0]).toBe('Take it back')
})

test('dry run: the plan of each stage, open, and the last line does it', async () => {
  await using scene = await ReleaseScene.open()
  const page = pageOf(await scene.release({ 'dry-run': 'true' }))
  expect([page.result, page.tone, page.headline]).toEqual([
    'dry run',
    'plain',
    'This is the plan. Nothing was changed.',
  ])
  expect(rowsOf(page)).toEqual([
    ['rancher-upgrade', 'ℹ️ planned'],
    ['route53-switch', 'ℹ️ planned'],
  ])
  expect(wayOf(page)).toEqual([])
  expect(all(page, 'part').map(({ folded }) => folded)).toEqual([false, false])
  expect(lastOf(page)).toEqual(['Do it', `slipway run production --result-file ${scene.path} --image ${NEW}`])
  const unkept = await scene.start(pipeline, { destination: 'production', image: NEW, 'dry-run': 'true' })
  expect(lastOf(pageOf(unkept))).toEqual(['Do it', `slipway run production --image ${NEW}`])
})

test('wrong input: it says that nothing was changed, and what is wrong', async () => {
  await using scene = await ReleaseScene.open()
  const page = pageOf(await scene.release({ timeout: 'soon' }))
  expect([page.tone, page.headline]).toEqual(['failed', 'It ended before it changed any live system.'])
  expect(all(page, 'failure')[0]?.failure.saw).toContain('timeout is "soon"')
})

test('status: well, not well, and open', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  expect(pageOf(await scene.status())).toMatchObject({
    tone: 'good',
    headline: 'Every service has all of its containers. Nothing is open.',
  })
  await scene.release({ to: 'rancher-upgrade' })
  expect(pageOf(await scene.status())).toMatchObject({
    tone: 'waiting',
    headline: expect.stringMatching(/^Every service has all of its containers\. A release waits for a person/),
  })
  const [one] = scene.cattle.books.containers('auth-green').filter(({ state }) => state === 'running')
  scene.cattle.agent.report(one?.id ?? '', 'unhealthy')
  expect(pageOf(await scene.status()).headline).toMatch(/^Not well: auth\/auth-green in Default\. /)
})

test('rollback: newest first, each with what it is at again', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const page = pageOf(await scene.rollback({ release: scene.path }))
  expect([page.tone, page.headline]).toEqual(['good', 'production is back at what it was before, and that is proven.'])
  expect(all(page, 'table')[0]?.rows.map(([stage, , result]) => [stage, result])).toEqual([
    ['route53-switch', 'taken back: blue 100, green 0, routing simple'],
    ['rancher-upgrade', 'taken back: auth-service:1.0.0'],
  ])
})

test('a dry run of a rollback: the last line does it, and keeps its result too', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release()
  const page = pageOf(
    await scene.rollback({ release: scene.path, 'result-file': `${scene.path}.back`, 'dry-run': 'true' }),
  )
  expect(lastOf(page)).toEqual([
    'Do it',
    `slipway rollback production --release ${scene.path} --result-file ${scene.path}.back`,
  ])
})

test('a dry run that cannot see a system does not end with "nothing to do"', async () => {
  await using scene = await ReleaseScene.open()
  scene.set('SECRET', 'another-fake-secret')
  const { exitCode, printed } = await scene.release({ 'dry-run': 'true' })
  expect(exitCode).toBe(3)
  expect(printed).not.toContain('nothing to do')
})
