import { expect, test } from 'vitest'
import { isObject, type JsonObject } from './json.ts'
import { Scene } from './scene.ts'

const idsOf = (data: readonly JsonObject[]) => data.map(({ id }) => id)

test('13.2 Collections: 100 objects a page, then on by the marker of next', async () => {
  await using scene = await Scene.open()
  for (let number = 1; number <= 250; number += 1)
    scene.cattle.seed.service({ name: `s${number}`, image: 'a/b:1', scale: 0 })
  const ids: unknown[] = []
  const pages: number[] = []
  for (let path: string | null = 'services'; path !== null; ) {
    const { body, data } = await scene.get(path)
    ids.push(...idsOf(data))
    pages.push(data.length)
    const next = isObject(body.pagination) ? body.pagination.next : null
    if (typeof next === 'string') expect(next).toMatch(/limit=100&marker=m\d+/)
    path = typeof next === 'string' ? new URL(next).pathname + new URL(next).search : null
  }
  expect(pages).toEqual([100, 100, 50])
  expect(new Set(ids).size).toBe(250)
})

test('13.2 Collections: at most 3000, also for a limit of -1', async () => {
  await using scene = await Scene.open()
  scene.seed()
  for (const limit of ['-1', '0', '5000']) {
    const { body } = await scene.get(`services?limit=${limit}`)
    expect(isObject(body.pagination) ? body.pagination.limit : undefined, limit).toBe(3000)
  }
  const whole = await scene.get('services?limit=-1')
  expect(isObject(whole.body.pagination) ? whole.body.pagination.partial : undefined).toBe(false)
})

test('13.2 Collections: the envelope', async () => {
  await using scene = await Scene.open()
  scene.seed()
  const { body } = await scene.get('services?name=web')
  expect(body).toMatchObject({
    type: 'collection',
    resourceType: 'service',
    actions: {},
    createDefaults: {},
    sort: null,
  })
  const filters = isObject(body.filters) ? body.filters : {}
  // every field that can be filtered is named, the unused ones with null [01]
  expect(filters).toMatchObject({ name: [{ value: 'web', modifier: 'eq' }], state: null, removeTime: null, skip: null })
  expect(Object.keys(isObject(body.createTypes) ? body.createTypes : {})).toEqual(
    expect.arrayContaining(['service', 'loadBalancerService', 'dnsService', 'externalService']),
  )
})

test('13.2 Collections: filters by name, state, reference and with modifiers', async () => {
  await using scene = await Scene.open()
  const web = scene.seed()
  const worker = scene.seed({ name: 'worker' })
  const other = scene.seed({ name: 'web', stack: 'other', state: 'inactive' })
  const found = async (query: string) => idsOf((await scene.get(`services?${query}`)).data)
  expect(await found('name=web')).toEqual([web, other])
  expect(await found('name=web&stackId=1st1')).toEqual([web])
  expect(await found('name_ne=web')).toEqual([worker])
  expect(await found('name_prefix=wo')).toEqual([worker])
  expect(await found('name_like=%25ork%25')).toEqual([worker])
  expect(await found('state=inactive')).toEqual([other])
  expect(await found('removed_null=')).toEqual([web, worker, other])
  expect(await found('sort=name&order=desc')).toEqual([worker, other, web])
})

test('13.2 Collections: an unknown filter is ignored, so everything comes', async () => {
  await using scene = await Scene.open()
  scene.seed()
  scene.seed({ name: 'worker' })
  expect((await scene.get('services?stackname=shop&nonsense=1')).data).toHaveLength(2)
})

test('13.2 Collections: what is removed is hidden from a list, but still there by its id', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.ask('DELETE', `services/${id}`)
  expect((await scene.get('services')).data).toHaveLength(1)
  await scene.until(id, 'removed')
  expect((await scene.get('services')).data).toEqual([])
  expect((await scene.get('services?_removed=true')).data).toHaveLength(1)
  expect(await scene.get(`services/${id}`)).toMatchObject({ status: 200, body: { state: 'removed' } })
})

test('13.2 Collections: what is left out of an object is null, dates have a twin in milliseconds', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const shown = await scene.shown(id)
  expect(shown).toMatchObject({ description: null, removed: null, upgrade: null, transitioningProgress: null })
  expect(String(shown.created)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  expect(shown.createdTS).toBe(scene.time.nowMs())
})

test('13.2 Collections: the links of an object give collections of the same kind', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2 })
  const instances = await scene.get(`services/${id}/instances`)
  expect(instances.body).toMatchObject({ type: 'collection', resourceType: 'instance' })
  expect(instances.data.map(({ type, state }) => [type, state])).toEqual([
    ['container', 'running'],
    ['container', 'running'],
  ])
  expect(idsOf((await scene.get('stacks/1st1/services')).data)).toEqual([id])
  expect((await scene.get(`services/${id}/servicelogs`)).body.resourceType).toBe('serviceLog')
  expect((await scene.get('services?include=instances')).data[0]?.instances).toHaveLength(2)
})
