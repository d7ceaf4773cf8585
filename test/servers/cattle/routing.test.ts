import { request as httpRequest } from 'node:http'
import { expect, test } from 'vitest'
import { isObject } from './json.ts'
import { type Reply, replyOf, Scene } from './scene.ts'

/** Unlike fetch, sends any headers and any path as they are. */
function raw(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(url), { path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const entries = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)])
        resolve(replyOf(response.statusCode ?? 0, new Headers(entries), Buffer.concat(chunks).toString('utf8')))
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

const authorizationOf = ({ cattle }: Scene) =>
  `Basic ${Buffer.from(`${cattle.keys.access}:${cattle.keys.secret}`).toString('base64')}`

test('13.2 Routing: a project is named in the path, in a header or in the query', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const { projectId } = scene.cattle
  const byPath = await scene.get(`/v2-beta/projects/${projectId}/services/${id}`)
  const byHeader = await scene.get(`/v2-beta/services/${id}`, { headers: { 'X-API-Project-Id': projectId } })
  const byQuery = await scene.get(`/v2-beta/services/${id}?projectId=${projectId}`)
  const byKey = await scene.get(`/v2-beta/services/${id}`)
  for (const reply of [byPath, byHeader, byQuery, byKey]) expect([reply.status, reply.body.id]).toEqual([200, id])
})

test('13.2 Routing: links are lower-case, and lead to the own type of an object', async () => {
  await using scene = await Scene.open()
  const service = scene.seed()
  const balancer = scene.seed({ name: 'edge', kind: 'loadBalancerService', lbConfig: { portRules: [] } })
  const base = `${scene.cattle.url}/v2-beta/projects/${scene.cattle.projectId}`
  expect(await scene.shown(service)).toMatchObject({
    links: { self: `${base}/services/${service}`, instances: `${base}/services/${service}/instances` },
    actions: { upgrade: `${base}/services/${service}/?action=upgrade` },
  })
  // found through the parent type, too
  expect(await scene.shown(balancer)).toMatchObject({
    type: 'loadBalancerService',
    links: { self: `${base}/loadbalancerservices/${balancer}` },
  })
})

test('13.2 Routing: every link of a service, a stack, a container and a host can be followed or is a plain 404', async () => {
  await using scene = await Scene.open()
  scene.seed()
  for (const type of ['services', 'stacks', 'containers', 'hosts']) {
    const [found] = (await scene.get(type)).data
    for (const [name, url] of Object.entries(isObject(found?.links) ? found.links : {})) {
      const { status } = await scene.get(new URL(String(url)).pathname)
      expect([200, 404], `${type} ${name}`).toContain(status)
    }
  }
})

test('13.2 Routing: the type segment may be singular and of any case, the version may not', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  for (const path of [`service/${id}`, `SERVICES/${id}`, `Services/${id}`])
    expect((await scene.get(path)).body.id, path).toBe(id)
  expect((await scene.get('/V2-Beta')).status).toBe(404)
})

test('13.2 Routing: ids go by their number, whatever letters they have, and nothing else is an id', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.get(`services/${id.replace('1s', '1st')}`)).body.id).toBe(id)
  for (const wrong of [id.slice(2), '1s', 'web', '1s999', '0s1'])
    expect((await scene.get(`services/${wrong}`)).status, wrong).toBe(404)
})

test('1.17 An unknown prefix gets a page of HTML, not an answer of the API', async () => {
  await using scene = await Scene.open()
  for (const path of ['/v2', '/api/v2-beta/services', '/rancher/v2-beta']) {
    const { status, headers, text } = await raw(scene.cattle.url, path, { authorization: authorizationOf(scene) })
    expect(status, path).toBe(404)
    expect(headers.get('content-type')).toMatch(/^text\/html/)
    expect(text).toContain('Powered by Jetty')
  }
})

test('1.17 The root without a browser is the root of v1', async () => {
  await using scene = await Scene.open()
  const { status, body, headers } = await raw(scene.cattle.url, '/', { authorization: authorizationOf(scene) })
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: 'v1', type: 'apiVersion' })
  expect(headers.get('x-api-schemas')).toBe(`${scene.cattle.url}/v1/schemas`)
  expect((await raw(scene.cattle.url, '/')).status).toBe(401)
})

test('1.17 A browser at the root gets 403', async () => {
  await using scene = await Scene.open()
  const headers = { 'User-Agent': 'Mozilla/5.0', Accept: 'text/html,*/*' }
  expect((await raw(scene.cattle.url, '/', headers)).status).toBe(403)
})

test('1.26 Every answer names the schemas, the release and the caller', async () => {
  await using scene = await Scene.open()
  const { headers } = await scene.get('services')
  const { projectId, url } = scene.cattle
  expect(headers.get('x-api-schemas')).toBe(`${url}/v2-beta/projects/${projectId}/schemas`)
  expect(headers.get('x-rancher-version')).toBe('v1.6.30')
  expect(headers.get('x-api-account-id')).toBe(projectId)
  expect(headers.get('x-api-account-kind')).toBe('project')
  expect(headers.get('set-cookie')).toBe('PL=rancher;Path=/')
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
})

test('1.26 Ping and healthcheck need no keys', async () => {
  await using scene = await Scene.open()
  expect((await scene.get('/ping', { keys: null })).text).toBe('pong\n')
  expect(await scene.get('/healthcheck', { keys: null })).toMatchObject({ status: 501, text: '{}' })
})

test('1.26 HEAD is answered at the root of a version, and refused at a collection', async () => {
  await using scene = await Scene.open()
  expect((await scene.ask('HEAD', '/v2-beta')).status).toBe(200)
  expect((await scene.ask('HEAD', 'services')).status).toBe(405)
})

test('3 Links follow the Host and X-Forwarded-* of the request', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const path = `/v2-beta/projects/${scene.cattle.projectId}/services/${id}`
  const selfFor = async (headers: Readonly<Record<string, string>>) => {
    const { body } = await raw(scene.cattle.url, path, { authorization: authorizationOf(scene), ...headers })
    return isObject(body.links) ? body.links.self : undefined
  }
  expect(await selfFor({ Host: 'rancher.test:8080' })).toBe(`http://rancher.test:8080${path}`)
  expect(
    await selfFor({ 'X-Forwarded-Host': 'rancher.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Port': '443' }),
  ).toBe(`https://rancher.example${path}`)
  expect(
    await selfFor({ 'X-Forwarded-Host': 'rancher.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Port': '8443' }),
  ).toBe(`https://rancher.example:8443${path}`)
})

test('3 X-API-Action-Links turns the actions into actionLinks', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const { body } = await scene.get(`services/${id}`, { headers: { 'X-API-Action-Links': 'actionLinks' } })
  expect(body.actions).toBeUndefined()
  expect(Object.keys(isObject(body.actionLinks) ? body.actionLinks : {})).toContain('upgrade')
})

test('2 An action is one only in a POST', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect(await scene.get(`services/${id}?action=upgrade`)).toMatchObject({ status: 200, body: { state: 'active' } })
  expect(await scene.put(`services/${id}?action=deactivate`, {})).toMatchObject({ status: 200 })
  expect(scene.cattle.books.accepted.map(({ action }) => action)).not.toContain('deactivate')
})

test('1.1 _method stands for the method', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  expect((await scene.post(`services/${id}?_method=DELETE`)).body.state).toBe('removing')
})

test('13.2 Routing: v1 has environments for stacks, with the same numbers', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const v1 = `/v1/projects/${scene.cattle.projectId}`
  const service = await scene.get(`${v1}/services/${id}`)
  expect(service.body).toMatchObject({ environmentId: '1e1', stackId: '1st1' })
  const [environment] = (await scene.get(`${v1}/environments`)).data
  expect(environment).toMatchObject({ name: 'shop', type: 'environment' })
  const links = isObject(service.body.links) ? service.body.links : {}
  expect(new URL(String(links.environment)).pathname).toBe(`${v1}/environment/1e1`)
  expect((await scene.get(`${v1}/environment/1e1`)).status).toBe(200)
  expect((await scene.get(`${v1}/stacks`)).status).toBe(404)
})

test('13.2 Routing: v1 takes the same upgrade', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  const reply = await scene.post(
    `/v1/projects/${scene.cattle.projectId}/services/${id}/?action=upgrade`,
    scene.upgradeInput(id),
  )
  expect([reply.status, reply.body.state]).toEqual([202, 'upgrading'])
  await scene.until(id, 'upgraded')
})

test('1.4 A schema tells whether an action exists, and where the collection is', async () => {
  await using scene = await Scene.open()
  const { body } = await scene.get('schemas/service')
  expect(Object.keys(isObject(body.resourceActions) ? body.resourceActions : {})).toEqual(
    expect.arrayContaining(['upgrade', 'finishupgrade', 'rollback', 'cancelupgrade', 'continueupgrade']),
  )
  expect(body).toMatchObject({ pluralName: 'services', collectionMethods: ['GET', 'POST'] })
  expect(isObject(body.links) ? String(body.links.collection) : '').toMatch(/\/services$/)
  const every = await scene.get('schemas')
  expect(every.data.length).toBeGreaterThan(50)
  expect((await scene.post('schemas', {})).status).toBe(200)
})
