import { afterEach, beforeEach, expect, test } from 'vitest'
import { NEW_IMAGE, Scene } from '../../faults/scene.ts'
import { Checkout } from '../../systems/git/checkout.ts'
import { FakeRegistry } from '../../systems/registry/fake-registry.ts'

const HOTFIX = 'registry.example.com/shop/auth-service:1.0.2'

let scene: Scene
beforeEach(async () => {
  scene = await Scene.open('goes well')
})
afterEach(() => scene[Symbol.asyncDispose]())

const writes = () => scene.cattle.books.accepted.map(({ action }) => action)
const upgrade = (image: string, inputs: Readonly<Record<string, string>> = {}) =>
  scene.upgrade(scene.world('here', { image, ...inputs }))

test('given a run of an older version that comes last, it is refused and the newer version stays', async () => {
  expect(await upgrade(HOTFIX)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  const before = writes().length
  const told = await upgrade(NEW_IMAGE)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('auth/auth-service in Default would go back to an older version')
  expect(told.printed).toContain('Saw: it runs 1.0.2, and 1.0.1 is lower')
  expect(writes()).toHaveLength(before)
  expect(scene.cattle.books.service(scene.serviceId).image).toBe(HOTFIX)
})

test('given a newer version that only waits for its confirmation, the older run is refused too', async () => {
  await upgrade(HOTFIX, { confirm: 'manual' })
  const told = await upgrade(NEW_IMAGE)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('is waiting to be confirmed or rolled back')
  expect(told.printed).toContain('it runs 1.0.2, and 1.0.1 is lower')
  expect(writes()).toEqual(['upgrade'])
})

test('allow-downgrade: true lets it go back, and says so; an operation rollback needs no leave', async () => {
  await upgrade(HOTFIX)
  const told = await upgrade(NEW_IMAGE, { 'allow-downgrade': 'true' })
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('! this goes back, as allow-downgrade says: it runs 1.0.2, and 1.0.1 is lower')
  await upgrade(HOTFIX)
  expect(await scene.upgrade(scene.world('here', { operation: 'rollback' }))).toMatchObject({ result: 'rolled-back' })
})

test('commits after a tag are higher than the tag', async () => {
  const develop = 'registry.example.com/shop/auth-service:1.0.1-22-7e56158'
  expect(await upgrade(NEW_IMAGE)).toMatchObject({ exitCode: 0 })
  expect(await upgrade(develop)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(await upgrade(NEW_IMAGE)).toMatchObject({ exitCode: 7, result: 'unchanged' })
})

/** As `upgrade`, from a checkout: of the commit, or with the images' own labels in a registry. */
const upgradeIn = (checkout: Checkout, image: string, commit?: string) => {
  const world = scene.world('here', { image, 'allow-moving-tag': 'true' })
  const run = { name: 'https://ci.example.com/runs/8', ...(commit === undefined ? {} : { commit }) }
  return scene.upgrade({ ...world, workspace: checkout.folder, env: { ...world.env, ...checkout.env }, run })
}

test('where tags cannot tell, the commits of the images do', async () => {
  using checkout = Checkout.withHistory([], [])
  const [older = '', newer = ''] = checkout.git('rev-list', '--reverse', 'HEAD').trim().split('\n')
  await using registry = await FakeRegistry.start(scene.time)
  const imageOf = (commit: string) =>
    registry.putImage(undefined, { 'org.opencontainers.image.revision': commit }).digest
  const digest = registry.putIndex('feature', [imageOf(older)])
  await upgradeIn(checkout, `${registry.host}/shop/auth-service@${imageOf(newer)}`)
  const before = writes().length
  const told = await upgradeIn(checkout, `${registry.host}/shop/auth-service@${digest}`)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain(`it runs commit ${newer.slice(0, 7)}, and ${older.slice(0, 7)} came before it`)
  expect(writes()).toHaveLength(before)
})

test('what a moving tag names by now is not taken for what was pulled by it', async () => {
  using checkout = Checkout.withHistory([], [], [])
  const [oldest = '', older = '', newest = ''] = checkout.git('rev-list', '--reverse', 'HEAD').trim().split('\n')
  await using registry = await FakeRegistry.start(scene.time)
  const put = (commit: string) => registry.putImage('develop', { 'org.opencontainers.image.revision': commit }).digest
  const [first, second] = [put(oldest), put(older)]
  registry.tags.set('develop', first)
  const image = `${registry.host}/shop/auth-service`
  await upgradeIn(checkout, `${image}:develop`, oldest)
  put(newest)
  const told = await upgradeIn(checkout, `${image}@${second}`, older)
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test('where no registry tells, the marks of the upgrade and the commit of the run do', async () => {
  using checkout = Checkout.withHistory([], [])
  const [older, newer] = checkout.git('rev-list', '--reverse', 'HEAD').trim().split('\n')
  const image = (tag: string) => `registry.example.com/shop/auth-service:${tag}`
  expect(await upgradeIn(checkout, image('develop'), newer)).toMatchObject({ result: 'confirmed' })
  expect(await upgradeIn(checkout, image('feature'), older)).toMatchObject({ exitCode: 7, result: 'unchanged' })
  const next = checkout.commit()
  const told = await upgradeIn(checkout, image('feature'), next)
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).not.toContain('could not be told')
})

test('a tag that names its commit counts more than the commit of a run that was given the image', async () => {
  using checkout = Checkout.withHistory([], [], [])
  const [oldest = '', older = '', newest = ''] = checkout.git('rev-list', '--reverse', 'HEAD').trim().split('\n')
  const image = (commit: string) => `registry.example.com/shop/auth-service:build.a-${commit}`
  expect(await upgradeIn(checkout, image(older), newest)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  const before = writes().length
  const told = await upgradeIn(checkout, image(oldest), newest)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain(`it runs commit ${older.slice(0, 7)}, and ${oldest.slice(0, 7)} came before it`)
  expect(writes()).toHaveLength(before)
  expect(await upgradeIn(checkout, image(newest), newest)).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test.each([
  ['a shallow clone', (whole: Checkout) => whole.shallowCopy()],
  ['no repository', () => new Checkout()],
])('where nothing can be told, such as in %s, that is said and not refused', async (_, copy) => {
  using whole = Checkout.withHistory([], [])
  using checkout = copy(whole)
  const [older, newer] = whole.git('rev-list', '--reverse', 'HEAD').trim().split('\n')
  const image = (tag: string) => `registry.example.com/shop/auth-service:${tag}`
  await upgradeIn(checkout, image('develop'), newer)
  const told = await upgradeIn(checkout, image('feature'), older)
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('! could not be told whether it is older than what runs')
  expect(told.summary).toContain('could not be told whether it is older')
})

test('a moving tag is refused, unless allowed', async () => {
  for (const tag of [':latest', ':1.1', ':develop', '']) {
    const told = await upgrade(`registry.example.com/shop/auth-service${tag}`)
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain('is a moving tag: each host may get another image by it')
  }
  expect(writes()).toEqual([])
})
