import { expect, test } from 'vitest'
import { VirtualTime } from '../time.ts'
import { VirtualAgents } from './hosts/agent.ts'
import { AgentError, type ContainerSpec, type DriverEvents, type HostDriver, type Started } from './hosts/driver.ts'
import { IMAGE, NEXT, Scene } from './scene.ts'
import { TIMINGS } from './timings.ts'

/** Hosts of somebody else: simulated ones, seen through the driver's interface alone. */
class OtherHosts implements HostDriver {
  readonly agents: VirtualAgents
  starts = 0
  failingStops = 0
  events: DriverEvents | undefined

  constructor(time: VirtualTime) {
    this.agents = new VirtualAgents(time)
  }
  addressOfHost(hostId: string): string {
    return `203.0.113.${hostId.slice(2)}`
  }
  listen(events: DriverEvents): void {
    this.events = events
    this.agents.listen(events)
  }
  pull(spec: ContainerSpec): Promise<void> {
    return this.agents.pull(spec)
  }
  async start(spec: ContainerSpec): Promise<Started> {
    await this.agents.start(spec)
    this.starts += 1
    return { dockerId: `docker-${spec.id}`, address: `198.51.100.${this.starts}` }
  }
  async stop(spec: ContainerSpec): Promise<void> {
    this.failingStops -= 1
    if (this.failingStops >= 0) throw new AgentError('the engine does not answer')
    return this.agents.stop(spec)
  }
  remove(spec: ContainerSpec): Promise<void> {
    return this.agents.remove(spec)
  }
  inspect(containerId: string) {
    return this.agents.inspect(containerId)
  }
}

/** A server on such hosts whose service `web` is up. */
async function sceneOn(prepare: (hosts: OtherHosts) => void = () => {}, ports: readonly string[] = []) {
  const time = new VirtualTime()
  const hosts = new OtherHosts(time)
  prepare(hosts)
  const scene = await Scene.open({ time, driver: hosts })
  const launchConfig = { ports }
  let id: string | undefined
  void scene.cattle.seed.started({ name: 'web', image: IMAGE, launchConfig }).then((seeded) => {
    id = seeded.id
  })
  await scene.untilTrue(() => id !== undefined)
  return { scene, hosts, id: id ?? '' }
}

test('a container that ends before the server calls it running is missed no longer than to the next report', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.agent.behave(NEXT, { exitAfterMs: TIMINGS.postNetworkMs - 10 })
  await scene.upgrade(id)
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.until(id, () => scene.tags(id).includes('2.0.0:stopped'), 1_000)
})

test('health that is told before the server calls a container running is not lost', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { health: { healthyAfterMs: TIMINGS.postNetworkMs - 10 } })
  const id = scene.seed({ healthCheck: true })
  await scene.upgraded(id)
  expect(scene.containers(id).find(({ image }) => image === NEXT)?.healthState).toBe('healthy')
})

test('a stop that the host refuses is tried again on the replay, and the upgrade goes on', async () => {
  const { scene, hosts, id } = await sceneOn()
  await using _ = scene
  hosts.failingStops = 1
  await scene.upgrade(id)
  await scene.until(id, () => hosts.failingStops === 0)
  await scene.pass(1_000)
  expect(scene.tags(id)).toEqual(['1.0.0:stopping'])
  const waitedMs = await scene.until(id, 'upgraded')
  expect(waitedMs).toBeLessThan(TIMINGS.replayTickMs + 10_000)
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '2.0.0:running'])
})

test('where a container is and what the engine calls it is what the driver says, the address after each start', async () => {
  const { scene, id } = await sceneOn()
  await using _ = scene
  const shown = async () => (await scene.get(`services/${id}/instances`)).data[0]
  expect(await shown()).toMatchObject({ externalId: 'docker-1i1', primaryIpAddress: '198.51.100.1' })
  scene.cattle.person.restart('web')
  await scene.until(id, 'active')
  expect(await shown()).toMatchObject({ externalId: 'docker-1i1', primaryIpAddress: '198.51.100.2' })
  expect(scene.containers(id)[0]).toMatchObject({ externalId: 'docker-1i1', address: '198.51.100.2' })
})

test('what a service publishes is told with the address of the host', async () => {
  const { scene, id } = await sceneOn(undefined, ['8080:80/tcp'])
  await using _ = scene
  const [container] = scene.containers(id)
  const { publicEndpoints } = await scene.shown(id)
  expect(publicEndpoints).toMatchObject([{ ipAddress: `203.0.113.${container?.host?.slice(2)}`, port: 8080 }])
})

test('seed: on hosts that are not simulated nothing runs at once', async () => {
  const { scene } = await sceneOn()
  await using _ = scene
  expect(() => scene.seed({ name: 'other' })).toThrow('use seed.started')
  expect(scene.cattle.seed.service({ name: 'idle', image: IMAGE, state: 'inactive' }).containerIds).toEqual([])
})

test('seed.started: gives up with the words of the server', async () => {
  const time = new VirtualTime()
  await using scene = await Scene.open({ time })
  scene.cattle.agent.behave(IMAGE, { pullError: 'repository not found' })
  const started = scene.cattle.seed.started({ name: 'web', image: IMAGE }, { withinMs: 20_000 })
  const refused = expect(started).rejects.toThrow(/"web" is not up after 20000 ms: activating, .*repository not found/)
  await scene.pass(21_000)
  await refused
})
