import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { Scene } from '../../faults/scene.ts'
import { hasRegistry, RegistryServer } from '../../servers/registry.ts'

const user = { name: 'ci', password: 'canary-2c4d-registry-password' }
const login = { 'registry-username': user.name, 'registry-password': user.password }
const PATH = 'shop/auth-service'
const TYPE = 'application/vnd.docker.distribution.manifest.v2+json'
const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

/** Pushes an image without layers, as any client of a registry does. @returns its digest. */
async function push({ host }: RegistryServer, by: 'password' | 'token', tag: string, configuration: object) {
  const base = `http://${host}/v2/${PATH}`
  const basic = `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`
  const token = async () => {
    const url = `http://${host}/token?scope=repository:${PATH}:pull,push`
    return ((await (await fetch(url, { headers: { authorization: basic } })).json()) as { token: string }).token
  }
  const authorization = by === 'token' ? `Bearer ${await token()}` : basic
  const send = async (method: string, url: string, body: string, type: string) => {
    const sent = await fetch(url, { method, body, headers: { authorization, 'content-type': type } })
    if (!sent.ok) throw new Error(`${method} ${url}: ${sent.status} ${await sent.text()}`)
    return sent
  }
  const config = JSON.stringify(configuration)
  const place = new URL((await send('POST', `${base}/blobs/uploads/`, '', 'text/plain')).headers.get('location') ?? '')
  place.searchParams.set('digest', sha256(config))
  await send('PUT', place.href, config, 'application/octet-stream')
  const of = {
    mediaType: 'application/vnd.docker.container.image.v1+json',
    size: config.length,
    digest: sha256(config),
  }
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: TYPE, config: of, layers: [] })
  await send('PUT', `${base}/manifests/${tag}`, manifest, TYPE)
  return sha256(manifest)
}

const amd64 = { os: 'linux', architecture: 'amd64', config: { Labels: {} } }
const arm64 = { ...amd64, architecture: 'arm64' }

test.skipIf(!hasRegistry()).each(['password', 'token'] as const)(
  'a real registry with a login by %s tells what is there, and for what it was made',
  async (by) => {
    await using scene = await Scene.open('goes well')
    await using registry = await RegistryServer.start({ user, by })
    const digest = await push(registry, by, '1.0.1', amd64)
    await push(registry, by, '1.0.2', arm64)
    const upgrade = (reference: string, more: Readonly<Record<string, string>> = login) =>
      scene.upgrade(scene.world('here', { image: `${registry.host}/${PATH}${reference}`, ...more }))

    expect(await upgrade(`:1.0.1@${digest}`)).toMatchObject({ exitCode: 0, result: 'confirmed' })

    const made = await upgrade(':1.0.2')
    expect(made).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(made.printed).toContain('it is for linux/arm64; what runs there is for linux/amd64')

    const missing = await upgrade(':1.0.3')
    expect(missing).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(missing.printed).toMatch(/Its registry has no .*:1\.0\.3\n {2}Saw: 404 MANIFEST_UNKNOWN/)

    registry.log.length = 0
    const stranger = await upgrade(':1.0.3', { 'dry-run': 'true' })
    expect(stranger).toMatchObject({ exitCode: 0, result: 'unchanged' })
    expect(stranger.printed).toMatch(/not checked, because 401 .*give registry-username and registry-password/)
    expect(registry.writes).toEqual([])
    expect(made.printed + missing.printed + stranger.printed).not.toContain(user.password)
  },
)
