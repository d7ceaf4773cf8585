import { expect, test } from 'vitest'
import { NEW, NEXT, OLD, ReleaseScene } from './release-scene.ts'

const ANSWERS = 'Which side of www.example.com this release is on cannot be told'

const UPGRADE_OF_BLUE = `  - use: rancher-upgrade
    name: second
    rancher-url: "\${RANCHER_URL}"
    rancher-access-key: "\${KEY}"
    rancher-secret-key: "\${SECRET}"
    stack: auth
    service: auth-blue
    every: 2s
`

/** A release that has ended, and all of whose writes are counted. */
async function released(edit: readonly [string, string] = ['', '']): Promise<{ scene: ReleaseScene; writes: number }> {
  const scene = await ReleaseScene.open()
  scene.edit(...edit)
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  return { scene, writes: scene.writes }
}

test('given a release that has ended, the same once more does not move traffic to the side it came from', async () => {
  const { scene, writes } = await released()
  await using _ = scene
  const record = scene.record
  const again = await scene.release()
  expect([again.exitCode, again.result]).toEqual([7, 'failed'])
  expect(again.printed).toContain(ANSWERS)
  expect(again.printed).toContain('set "to" of the stage "route53-switch" to blue or green; or start the switch alone')
  expect(again.world.pages[0]?.headline).toBe('It failed at route53-switch. No live system was changed.')
  expect([scene.writes, scene.record, scene.image('blue')]).toEqual([writes, record, OLD])
})

test('a dry run of it says the same, and one of the next version does not', async () => {
  const { scene, writes } = await released()
  await using _ = scene
  const again = await scene.release({ 'dry-run': 'true' })
  expect([again.exitCode, again.printed.includes(ANSWERS)]).toEqual([7, true])
  expect((await scene.release({ 'dry-run': 'true', image: NEXT })).exitCode).toBe(0)
  expect(scene.writes).toBe(writes)
})

test('given the side by name, the same once more is proven and changes nothing', async () => {
  const { scene, writes } = await released(['green: green', 'to: green\n    green: green'])
  await using _ = scene
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  expect(scene.writes).toBe(writes)
})

test('given an upgrade that changed something, the other side is the one that was upgraded', async () => {
  const { scene } = await released()
  await using _ = scene
  scene.set('SIDE', 'blue')
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  expect(scene.image('blue')).toBe(NEW)
  expect(scene.record.map(({ SetIdentifier, Weight }) => [SetIdentifier, Weight])).toContainEqual(['blue', 100])
})

test('the switch alone moves, as nothing before it was to change', async () => {
  const { scene, writes } = await released()
  await using _ = scene
  expect(await scene.release({ from: 'route53-switch' })).toMatchObject({ exitCode: 0, result: 'done' })
  expect(scene.writes).toBeGreaterThan(writes)
})

test('given two services of which one was upgraded, the other side is known', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release({ to: 'rancher-upgrade' })
  scene.edit('  - use: route53-switch', `${UPGRADE_OF_BLUE}  - use: route53-switch`)
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  expect([scene.image('blue'), scene.image('green')]).toEqual([NEW, NEW])
})

test('a record that is only looked at needs no side', async () => {
  const { scene, writes } = await released(['steps: [50, 100]', 'operation: status'])
  await using _ = scene
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  expect(scene.writes).toBe(writes)
})

test('a service that is only looked at tells nothing of sides: the switch moves, as nothing before it was to change', async () => {
  const { scene, writes } = await released()
  await using _ = scene
  scene.edit('every: 2s', 'every: 2s\n    operation: status')
  expect(await scene.release()).toMatchObject({ exitCode: 0, result: 'done' })
  expect(scene.writes).toBeGreaterThan(writes)
})
