import { expect, test } from 'vitest'
import { indexIn, Scene } from './scene.ts'

// developer.hashicorp.com/consul/api-docs/features/consistency and features/streaming

async function behindTheLeader() {
  const scene = await Scene.open()
  scene.consul.catalogue.register({ service: 'auth', id: 'auth-1', status: 'passing' })
  scene.consul.cutOff()
  scene.consul.catalogue.report('auth-1', 'critical')
  return scene
}
const of = (name: string, headers: Headers) => headers.get(`x-consul-${name}`)

test.each([
  ['auth', 'leader'],
  ['auth?leader', 'leader'],
  ['auth?consistent', 'consistent'],
])('%s is answered by the leader', async (path, mode) => {
  await using scene = await behindTheLeader()
  const { headers, body } = await scene.get(path)
  expect(body).toContain('"critical"')
  expect([of('effective-consistency', headers), of('knownleader', headers), of('lastcontact', headers)]).toEqual([
    mode,
    'true',
    '0',
  ])
})

test('a stale query is answered by a follower, and says how far behind it is', async () => {
  await using scene = await behindTheLeader()
  scene.consul.temper.lastContactMs = 90_000
  const { headers, body } = await scene.get('auth?stale')
  expect(body).not.toContain('"critical"')
  expect(of('lastcontact', headers)).toBe('90000')
})

test('stale may be the default, which a query overrides', async () => {
  await using scene = await behindTheLeader()
  scene.consul.temper.staleByDefault = true
  expect((await scene.get('auth')).body).not.toContain('"critical"')
  for (const mode of ['leader', 'consistent']) expect((await scene.get(`auth?${mode}`)).body).toContain('"critical"')
})

test('without a leader only a stale query is answered, and says so', async () => {
  await using scene = await behindTheLeader()
  scene.consul.temper.hasLeader = false
  for (const path of ['auth', 'auth?consistent'])
    expect(await scene.get(path)).toMatchObject({ status: 500, body: 'No cluster leader' })
  const stale = await scene.get('auth?stale')
  expect([stale.status, of('knownleader', stale.headers)]).toEqual([200, 'false'])
})

test('stale and consistent contradict each other', async () => {
  await using scene = await behindTheLeader()
  expect(await scene.get('auth?stale&consistent')).toMatchObject({
    status: 400,
    body: expect.stringContaining('conflicting semantics'),
  })
})

test('with streaming a query with an index is answered from the view of the agent, consistent or not', async () => {
  await using scene = await behindTheLeader()
  scene.consul.temper.streaming = true
  const old = await scene.get('auth?consistent&index=1')
  expect(old.body).not.toContain('"critical"')
  expect([of('query-backend', old.headers), of('knownleader', old.headers), of('lastcontact', old.headers)]).toEqual([
    'streaming',
    null,
    null,
  ])
  expect(indexIn(old)).toBeLessThan(indexIn(await scene.get('auth?consistent')))
})
