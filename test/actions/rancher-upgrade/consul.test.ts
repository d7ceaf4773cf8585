import { expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'
import { type ConsulServer, type Status, startConsul } from '../../servers/consul/index.ts'

const TOKEN = 'canary-token-of-consul'
const versionOf = (image: string | undefined): string => image?.split(':').at(-1) ?? ''

/** A service on Rancher whose containers are registered in Consul, each with its version as a tag. */
class Registered implements AsyncDisposable {
  readonly rancher: Scene
  readonly consul: ConsulServer
  /** What the check of a version says; passing unless told. */
  readonly statuses = new Map<string, Status>()
  /** Whoever is dead is taken out of the catalogue; else it stays as it was until the way back. */
  takesOut = true
  readonly #known = new Set<string>()

  private constructor(rancher: Scene, consul: ConsulServer) {
    this.rancher = rancher
    this.consul = consul
    rancher.cattle.onChange = () => this.#follow()
    this.#follow()
  }

  static async open(): Promise<Registered> {
    const rancher = await Scene.open('goes well')
    const acl = { defaultPolicy: 'deny', tokens: { [TOKEN]: { services: ['auth'], nodes: true } } } as const
    return new Registered(rancher, await startConsul({ time: rancher.time, acl }))
  }

  /** The old version was asked for again. */
  get goesBack(): boolean {
    return this.rancher.cattle.books.accepted.some(({ action }) => action === 'rollback')
  }

  async upgrade() {
    const gates = `- consul: auth-service\n  url: ${this.consul.url}\n  token: ${TOKEN}\n  tag: "{version}"\n  instances: 2`
    const world = this.rancher.world('here', { image: NEW_IMAGE, gates })
    return { ...(await this.rancher.upgrade(world)), world }
  }

  #follow(): void {
    const containers = this.rancher.cattle.books.containers(this.rancher.serviceId)
    const running = containers.filter(({ state }) => state === 'running')
    for (const { id, image } of running) {
      const version = versionOf(image)
      this.#known.add(id)
      const status = this.statuses.get(version) ?? 'passing'
      this.consul.catalogue.register({ service: 'auth-service', id, tags: [version], status })
    }
    for (const id of this.takesOut || this.goesBack ? this.#known : []) {
      if (running.some((one) => one.id === id)) continue
      this.#known.delete(id)
      this.consul.catalogue.deregister(id)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.consul[Symbol.asyncDispose]()
    await this.rancher[Symbol.asyncDispose]()
  }
}

test('given instances of the new version that pass, it is confirmed, and the version is proven', async () => {
  await using scene = await Registered.open()
  const told = await scene.upgrade()
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(truthOf(scene.rancher).stands).toBe('new')
  expect(told.printed).toContain(
    `gate good: containers: 2 of 2 healthy; consul auth-service: 2 passing, tag ${versionOf(NEW_IMAGE)}`,
  )
  expect(told.summary).not.toContain('did not prove which version answered')
})

test('given instances that Consul calls critical, it is taken back, and the old version is proven in the catalogue too', async () => {
  await using scene = await Registered.open()
  scene.statuses.set(versionOf(NEW_IMAGE), 'critical')
  const told = await scene.upgrade()
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene.rancher).stands).toBe('old')
  expect(told.printed).toMatch(/0 of 2 passing, 2 needed; 1i\d+ is critical [(]Service 'auth-service' check[)]/)
  expect(told.printed).toContain(`consul auth-service: 2 passing, tag ${versionOf(OLD_IMAGE)}`)
})

test('given an old instance that the catalogue still sends traffic to, it is taken back', async () => {
  await using scene = await Registered.open()
  scene.takesOut = false
  const told = await scene.upgrade()
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain(`passes without the tag ${versionOf(NEW_IMAGE)}; it has ${versionOf(OLD_IMAGE)}`)
})

test('given a Consul without a leader, nothing is known, and it is taken back', async () => {
  await using scene = await Registered.open()
  scene.consul.http.fault = () => {
    scene.consul.temper.hasLeader = scene.goesBack
    return undefined
  }
  const told = await scene.upgrade()
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain('is not known to be healthy')
  expect(told.printed).toContain('No cluster leader')
})

test('the token is in no line, output, summary or record, also when Consul says it back', async () => {
  await using scene = await Registered.open()
  scene.consul.http.fault = () => ({
    kind: 'answer',
    answer: { status: 403, body: `token ${TOKEN} does not exist: ACL not found` },
  })
  const { world, result } = await scene.upgrade()
  expect([result, world.summaries.length]).toEqual(['rollback-failed', 1])
  const texts = [...world.printed, ...world.outputs.values(), ...world.summaries, ...scene.rancher.ledger.history].join(
    '\n',
  )
  expect(world.outputs.get('result-json')).toContain('ACL not found')
  expect(texts).not.toContain(TOKEN)
  expect(world.host.secrets().map((one) => one.reveal())).toContain(TOKEN)
})

test('given an image without a version, a gate that asks for one is refused before anything is touched', async () => {
  await using scene = await Registered.open()
  const gates = `- { consul: auth-service, url: "${scene.consul.url}", tag: "{version}" }`
  const image = `registry.example.com/shop/auth-service@sha256:${'0f'.repeat(32)}`
  const told = await scene.rancher.upgrade(scene.rancher.world('here', { image, gates }))
  expect(told.exitCode).toBe(2)
  expect(scene.consul.http.log).toEqual([])
})
