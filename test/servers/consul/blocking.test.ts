import { expect, test } from 'vitest'
import { indexIn, Scene } from './scene.ts'

// developer.hashicorp.com/consul/api-docs/features/blocking

async function sceneWithService() {
  const scene = await Scene.open()
  scene.consul.catalogue.register({ service: 'auth', id: 'auth-1', status: 'passing' })
  return { scene, catalogue: scene.consul.catalogue, index: indexIn(await scene.get('auth')) }
}

test('it is answered when the service changes, with a greater index', async () => {
  const { scene, catalogue, index } = await sceneWithService()
  await using _ = scene
  scene.time.after(3_000, () => catalogue.report('auth-1', 'critical', 'refused'))
  const got = await scene.get(`auth?index=${index}&wait=1m`)
  expect(got.tookMs).toBe(3_000)
  expect(indexIn(got)).toBeGreaterThan(index)
  expect(got.body).toContain('"critical"')
})

test('what changes elsewhere, or writes the same once more, does not answer it', async () => {
  const { scene, catalogue, index } = await sceneWithService()
  await using _ = scene
  scene.time.after(1_000, () =>
    catalogue.register({ service: 'other', id: 'other-1', node: 'node-2', status: 'passing' }),
  )
  scene.time.after(2_000, () => catalogue.report('auth-1', 'passing'))
  expect((await scene.get(`auth?index=${index}&wait=10s`)).tookMs).toBeGreaterThanOrEqual(10_000)
})

test('it ends after "wait" and up to a sixteenth more, with the same index', async () => {
  const { scene, index } = await sceneWithService()
  await using _ = scene
  const took: number[] = []
  for (let count = 0; count < 5; count += 1) {
    const got = await scene.get(`auth?index=${index}&wait=16s`)
    expect(indexIn(got)).toBe(index)
    took.push(got.tookMs)
  }
  expect(Math.min(...took)).toBeGreaterThanOrEqual(16_000)
  expect(Math.max(...took)).toBeLessThanOrEqual(17_000)
  expect(new Set(took).size).toBeGreaterThan(1)
})

test.each([
  ['', 300_000],
  ['&wait=7500ms', 7_500],
  ['&wait=60m', 600_000],
])('with "%s" it waits %d ms at least', async (wait, leastMs) => {
  const { scene, index } = await sceneWithService()
  await using _ = scene
  const { tookMs } = await scene.get(`auth?index=${index}${wait}`)
  expect(tookMs).toBeGreaterThanOrEqual(leastMs)
  expect(tookMs).toBeLessThanOrEqual(leastMs * (1 + 1 / 16))
})

test('an older index, and 0, are answered at once', async () => {
  const { scene, catalogue, index } = await sceneWithService()
  await using _ = scene
  catalogue.report('auth-1', 'warning')
  for (const asked of [0, 1, index]) expect((await scene.get(`auth?index=${asked}&wait=1m`)).tookMs).toBe(0)
})

test('an instance that goes, and a node that is lost, are changes of the service', async () => {
  const { scene, catalogue, index } = await sceneWithService()
  await using _ = scene
  scene.time.after(1_000, () => catalogue.reportNode('node-1', 'critical'))
  const lost = await scene.get(`auth?index=${index}&wait=1m`)
  scene.time.after(1_000, () => catalogue.deregister('auth-1'))
  const gone = await scene.get(`auth?index=${indexIn(lost)}&wait=1m`)
  expect([lost.tookMs, gone.tookMs, gone.body]).toEqual([1_000, 1_000, '[]'])
})

test('a restored backup answers it, and its index goes backwards: who waits on the old one waits for ever', async () => {
  const { scene, catalogue, index } = await sceneWithService()
  await using _ = scene
  scene.time.after(1_000, () => catalogue.restore(5))
  const got = await scene.get(`auth?index=${index}&wait=1m`)
  expect([got.tookMs, indexIn(got)]).toEqual([1_000, index - 5])
  scene.time.after(1_000, () => catalogue.report('auth-1', 'critical'))
  expect((await scene.get(`auth?index=${index}&wait=10s`)).tookMs).toBeGreaterThanOrEqual(10_000)
})

test.each([
  ['index=x', 'Invalid index'],
  ['wait=soon', 'Invalid wait time'],
  ['wait=5', 'Invalid wait time'],
])('%s is refused', async (query, body) => {
  const { scene } = await sceneWithService()
  await using _ = scene
  expect(await scene.get(`auth?${query}`)).toMatchObject({ status: 400, body })
})
