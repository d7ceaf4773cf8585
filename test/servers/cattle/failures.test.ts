import { expect, test } from 'vitest'
import { IMAGE, NEXT, Scene } from './scene.ts'

const NOT_FOUND = 'manifest for example/app:2.0.0 not found'

test('13.2 Faults: an image that cannot be pulled is tried every 15 s for ever, with an error that sticks', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { pullError: NOT_FOUND })
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id)
  await scene.until(id, ({ transitioning }) => transitioning === 'error')
  const seen = new Set<string>()
  scene.cattle.onChange = () => {
    const { state, transitioning } = scene.book(id)
    seen.add(`${state} ${transitioning}`)
  }
  await scene.pass(120_000)
  expect([...seen]).toEqual(['upgrading error'])
  const failed = scene.cattle.books.everyContainer(id).filter(({ image }) => image === NEXT)
  expect(failed.length).toBeGreaterThanOrEqual(8)
  expect(failed.length).toBeLessThanOrEqual(10)
  expect(scene.tags(id)).toEqual(['1.0.0:running', '1.0.0:stopped', '2.0.0:error'])
})

test('1.7 Faults: the message of a pull error names the container and has the text twice', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { pullError: NOT_FOUND })
  const id = scene.seed()
  await scene.upgrade(id)
  const errorMs = await scene.until(id, ({ transitioning }) => transitioning === 'error')
  expect(errorMs).toBeLessThan(4_000)
  const failed = scene.containers(id).find(({ state }) => state === 'error')
  expect((await scene.shown(id)).transitioningMessage).toBe(
    `Failed to allocate instance [container:${failed?.id}]: Bad instance [container:${failed?.id}] in state [error]: ${NOT_FOUND} : ${NOT_FOUND}`,
  )
  expect((await scene.get(`containers/${failed?.id}`)).body).toMatchObject({
    state: 'error',
    transitioning: 'error',
    transitioningMessage: `${NOT_FOUND} : ${NOT_FOUND}`,
  })
})

test('1.6 Faults: the error goes away only when a run ends well, not while one is going well', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { startError: { text: 'device busy', times: 5 } })
  const id = scene.seed({ scale: 2 })
  await scene.upgrade(id)
  await scene.until(id, ({ transitioning }) => transitioning === 'error')
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  expect(scene.book(id).transitioning).toBe('error')
  await scene.until(id, () => scene.tags(id).filter((tag) => tag === '2.0.0:running').length === 2)
  expect(scene.book(id).transitioning).toBe('error')
  await scene.until(id, 'upgraded')
  expect(await scene.shown(id)).toMatchObject({ transitioning: 'no', transitioningMessage: null })
})

test('1.7 Faults: the messages of a failed start and of a container that exited', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { startError: 'no such file' })
  const failing = scene.seed()
  await scene.upgrade(failing)
  await scene.until(failing, ({ transitioning }) => transitioning === 'error')
  expect(scene.book(failing).transitioningMessage).toBe(
    'Container should have been running but is in error state. Check logs for more information.: no such file : no such file',
  )
  scene.cattle.agent.behave('example/app:3.0.0', { exitAfterMs: 300 })
  const crashing = scene.seed({ name: 'crashing' })
  await scene.upgrade(crashing, { launchConfig: { imageUuid: 'docker:example/app:3.0.0' } })
  await scene.until(crashing, ({ transitioning }) => transitioning === 'error')
  expect(scene.book(crashing).transitioningMessage).toMatch(
    /^Container should have been running but is in stopped state\. Check logs for more information\./,
  )
})

test('1.7 Faults: no host fits', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  await scene.upgrade(id, { launchConfig: { labels: { 'io.rancher.scheduler.affinity:host_label': 'node=nowhere' } } })
  await scene.until(id, ({ transitioning }) => transitioning === 'error')
  expect(scene.book(id).transitioningMessage).toMatch(
    /^Failed to allocate instance \[container:1i\d+\]: Bad instance \[container:1i\d+\] in state \[error\]: Allocation failed: needs host with label node: nowhere$/,
  )
})

test('1.2 Faults: after one failure rollback deletes the originals and creates new ones from the old tag', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { pullError: NOT_FOUND })
  const id = scene.seed()
  const [original] = scene.containers(id)
  await scene.upgrade(id)
  await scene.pass(40_000)
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(500)
  const [now] = scene.containers(id)
  expect([now?.image, now?.state]).toEqual([IMAGE, 'running'])
  expect(now?.id).not.toBe(original?.id)
  expect(scene.cattle.books.container(original?.id ?? '').removedMs).not.toBeNull()
})

test('1.2 Faults: the same when the upgrade recovered in the end', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { startError: { text: 'device busy', times: 5 } })
  const id = scene.seed()
  const [original] = scene.containers(id)
  await scene.upgraded(id)
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(500)
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  expect(scene.containers(id)[0]?.id).not.toBe(original?.id)
})

test('1.2 Faults: start-first with a container that is never healthy costs the running original at rollback', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { health: 'never-reports' })
  const id = scene.seed({ healthCheck: { initializingTimeout: 10_000 } })
  const [original] = scene.containers(id)
  await scene.upgrade(id, { startFirst: true })
  await scene.until(id, () => scene.tags(id).includes('2.0.0:running'))
  await scene.until(id, () => !scene.tags(id).includes('2.0.0:running'), 90_000)
  await scene.pass(1_500)
  expect(scene.cattle.books.container(original?.id ?? '').state).toBe('running')
  await scene.acted(id, 'rollback', 'active')
  await scene.pass(3_000)
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  expect(scene.cattle.books.container(original?.id ?? '').removedMs).not.toBeNull()
})

test('13.2 Faults: crash loop: upgraded with dead containers, after finishing updating-active for ever', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { exitAfterMs: 20_000 })
  const id = scene.seed({ scale: 2 })
  await scene.upgraded(id)
  await scene.until(id, () => scene.tags(id).every((tag) => tag.endsWith(':stopped')))
  await scene.pass(60_000)
  expect(scene.book(id).state).toBe('upgraded')
  expect(scene.tags(id).every((tag) => tag.endsWith(':stopped'))).toBe(true)
  await scene.acted(id, 'finishupgrade', 'active')
  scene.cattle.agent.behave(NEXT, { exitAfterMs: 800 })
  const states = new Set<string>()
  scene.cattle.onChange = () => states.add(scene.book(id).state)
  const countsBefore = scene.containers(id).map(({ startCount }) => startCount)
  await scene.pass(40_000)
  expect([...states].sort()).toEqual(['active', 'updating-active'])
  for (const [index, { startCount }] of scene.containers(id).entries())
    expect(startCount).toBeGreaterThan((countsBefore[index] ?? 0) + 3)
})

test('13.2 Self-healing: a crash is mended in active', async () => {
  await using scene = await Scene.open()
  const id = scene.seed()
  scene.cattle.agent.crash(scene.containers(id)[0]?.id ?? '')
  await scene.pass(100)
  expect(scene.book(id).state).toBe('updating-active')
  await scene.until(id, 'active')
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  expect(scene.containers(id)[0]?.startCount).toBe(2)
})

test('13.2 Self-healing: neither in upgraded nor in canceled-upgrade', async () => {
  await using scene = await Scene.open()
  const upgraded = scene.seed()
  await scene.upgraded(upgraded)
  const canceled = scene.seed({ name: 'canceled', scale: 2 })
  await scene.upgrade(canceled)
  await scene.until(canceled, () => scene.tags(canceled).includes('2.0.0:running'))
  await scene.acted(canceled, 'cancelupgrade', 'canceled-upgrade')
  for (const id of [upgraded, canceled]) {
    const { state } = scene.book(id)
    const running = scene.containers(id).filter((container) => container.state === 'running')
    for (const container of running) scene.cattle.agent.crash(container.id)
    await scene.pass(90_000)
    expect(scene.book(id).state).toBe(state)
    expect(scene.tags(id).every((tag) => tag.endsWith(':stopped'))).toBe(true)
  }
})

test('13.2 Faults: finishupgrade deletes new containers that are unhealthy at that moment, all at once', async () => {
  await using scene = await Scene.open()
  const id = scene.seed({ scale: 2, healthCheck: true })
  await scene.upgraded(id)
  const fresh = scene.containers(id).filter(({ state }) => state === 'running')
  for (const { id: container } of fresh) scene.cattle.agent.report(container, 'unhealthy')
  await scene.pass(30_000)
  // in upgraded they stay
  expect(
    scene.containers(id).filter(({ healthState, state }) => healthState === 'unhealthy' && state === 'running'),
  ).toHaveLength(2)
  await scene.act(id, 'finishupgrade')
  await scene.until(id, () => scene.tags(id).every((tag) => !tag.endsWith(':running')))
  const outageMs = await scene.until(id, () => scene.tags(id).some((tag) => tag.endsWith(':running')))
  expect(outageMs).toBeGreaterThan(1_500)
  await scene.until(id, 'active')
  for (const { id: container } of fresh) expect(scene.cattle.books.container(container).removedMs).not.toBeNull()
  expect(scene.tags(id)).toEqual(['2.0.0:running', '2.0.0:running'])
})

test('1.9 Faults: start-first with a fixed port on one host is placed there, and fails on the host', async () => {
  await using scene = await Scene.open({ hosts: 1 })
  scene.cattle.agent.behave(NEXT, { startError: 'Bind for 0.0.0.0:8085 failed: port is already allocated' })
  const id = scene.seed({ launchConfig: { ports: ['8085:80/tcp'] } })
  await scene.upgrade(id, { startFirst: true })
  await scene.until(id, ({ transitioning }) => transitioning === 'error')
  expect(scene.book(id).transitioningMessage).toMatch(/in error state.*port is already allocated/)
  expect(scene.containers(id).map(({ host }) => host)).toEqual(['1h1', '1h1'])
})

test('1.9 Faults: another service gets no host for a port that is taken', async () => {
  await using scene = await Scene.open({ hosts: 1 })
  scene.seed({ launchConfig: { ports: ['8085:80/tcp'] } })
  const other = scene.seed({ name: 'other' })
  await scene.upgrade(other, { launchConfig: { ports: ['8085:90/tcp'] } })
  await scene.until(other, ({ transitioning }) => transitioning === 'error')
  expect(scene.book(other).transitioningMessage).toMatch(/Allocation failed: host needs ports 8085\/tcp available$/)
})

test('1.10 Faults: behind an agent that never answers a rollback hangs as well', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { hangingStart: true })
  const id = scene.seed()
  await scene.upgrade(id, { startFirst: true })
  await scene.pass(20_000)
  expect((await scene.shown(id)).transitioningMessage).toBe('In Progress')
  await scene.act(id, 'rollback')
  await scene.pass(120_000)
  const hanging = scene.containers(id).find(({ image }) => image === NEXT)
  expect(scene.book(id)).toMatchObject({
    state: 'rolling-back',
    transitioningMessage: `Waiting: container starting [container:${hanging?.id}]`,
  })
})

test('1.13 Faults: when an agent is gone, the stop waits until its host is reconnecting, then counts as done', async () => {
  await using scene = await Scene.open({ hosts: 2 })
  const id = scene.seed()
  const [original] = scene.containers(id)
  scene.cattle.hosts.loseAgent(original?.host ?? '')
  await scene.upgrade(id)
  await scene.pass(50_000)
  expect(scene.book(id).transitioningMessage).toBe(`Waiting: state to equal stopped [container:${original?.id}]`)
  expect((await scene.get(`hosts/${original?.host}`)).body.state).toBe('active')
  await scene.pass(12_000)
  expect((await scene.get(`hosts/${original?.host}`)).body).toMatchObject({
    state: 'reconnecting',
    agentState: 'reconnecting',
  })
  await scene.until(id, 'upgraded')
  expect(scene.tags(id)).toEqual(['1.0.0:stopped', '2.0.0:running'])
  expect(scene.containers(id).find(({ state }) => state === 'running')?.host).not.toBe(original?.host)
})

test('a container removed under a run is an error that the run gets over', async () => {
  await using scene = await Scene.open()
  scene.cattle.agent.behave(NEXT, { health: 'unhealthy-from-start' })
  const id = scene.seed({ scale: 2, healthCheck: { initializingTimeout: 1_000 } })
  for (const pauseMs of [58_000, 60_000, 62_000, 70_000]) {
    await scene.upgrade(id)
    await scene.pass(pauseMs)
    await scene.act(id, 'rollback')
    await scene.until(id, 'active', 120_000)
    await scene.until(id, () => scene.tags(id).filter((tag) => tag === '1.0.0:running').length === 2)
  }
})
