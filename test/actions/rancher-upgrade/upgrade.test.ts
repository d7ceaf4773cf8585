import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Cancelled } from '../../../src/core/failure.ts'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import { truthOf } from '../../faults/verdict.ts'

const actionsOf = (scene: Scene) => scene.cattle.books.accepted.map(({ action }) => action)
const upgradeWith = (scene: Scene, inputs: Readonly<Record<string, string>> = {}) =>
  scene.upgrade(scene.world('here', { image: NEW_IMAGE, ...inputs }))
const operate = (scene: Scene, operation: string, inputs: Readonly<Record<string, string>> = {}) =>
  scene.upgrade(scene.world('here', { operation, ...inputs }))

test('given a good image, it is upgraded, proven and confirmed', async () => {
  await using scene = await Scene.open('goes well')
  expect(await upgradeWith(scene)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(truthOf(scene).stands).toBe('new')
  expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade'])
})

test('only image and marks of the launch config change; nothing null is sent for the strategy', async () => {
  await using scene = await Scene.open('goes well')
  const before = scene.cattle.books.service(scene.serviceId).launchConfig
  await upgradeWith(scene)
  const { inServiceStrategy } = JSON.parse(
    scene.cattle.http.log.find(({ url }) => url.includes('action=upgrade'))?.body ?? '{}',
  )
  const { launchConfig, ...strategy } = inServiceStrategy
  expect(strategy).toEqual({ batchSize: 1, intervalMillis: 2_000, startFirst: false })
  const { imageUuid, labels, ...rest } = launchConfig
  expect(imageUuid).toBe(`docker:${NEW_IMAGE}`)
  expect(rest).toEqual(
    Object.fromEntries(Object.entries(before ?? {}).filter(([name]) => name !== 'imageUuid' && name !== 'labels')),
  )
  expect(labels).toMatchObject({ 'io.slipway.run': 'https://ci.example.com/runs/7', 'io.slipway.version': '1.0.1' })
})

test('the way back is written down before the upgrade is posted, and closed in the end', async () => {
  await using scene = await Scene.open('goes well')
  let postedAt = -1
  scene.cattle.http.fault = ({ url }) => {
    if (url.includes('action=upgrade')) postedAt = scene.ledger.history.length
    return undefined
  }
  await upgradeWith(scene)
  expect(postedAt).toBe(1)
  expect(JSON.parse(scene.ledger.history[0] ?? '{}')).toMatchObject({
    phase: 'armed',
    to: 1,
    change: { stops: [{ image: OLD_IMAGE }, { image: NEW_IMAGE }] },
  })
  expect(await scene.ledger.open()).toEqual([])
})

test('given a container that dies in the gate, it is taken back, and the reason is told before it is gone', async () => {
  await using scene = await Scene.open('crashes in the gate')
  const told = await upgradeWith(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
  expect(told.printed).toMatch(/auth-auth-service-\d is stopped/)
  expect(told.printed).toMatch(/auth-auth-service-\d \(1i\d+\): stopped/)
})

test("given an image that cannot be pulled, the server's own words are told", async () => {
  await using scene = await Scene.open('cannot be pulled')
  const told = await upgradeWith(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(told.printed).toContain('Error: manifest unknown')
})

test('given containers made anew by the rollback, that is said and not hidden', async () => {
  await using scene = await Scene.open('cannot be pulled')
  const told = await upgradeWith(scene)
  expect(told.summary).toMatch(/made anew from registry/)
})

test('given a container that never gets healthy, it ends by the time limit and is taken back', async () => {
  await using scene = await Scene.open('goes well')
  scene.cattle.agent.behave(NEW_IMAGE, { health: 'never-reports' })
  const told = await upgradeWith(scene, { timeout: '90s' })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
})

test('given a version that falls over right after the confirmation, it is taken back by a new upgrade', async () => {
  await using scene = await Scene.open('fails after the seal')
  expect(await upgradeWith(scene)).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
  expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade', 'upgrade', 'finishupgrade'])
})

test('given a container that turns unhealthy right before the seal, nothing is sealed', async () => {
  await using scene = await Scene.open('goes well')
  const world = scene.world('here', { image: NEW_IMAGE })
  world.hooks.beforeRequest = () => {
    const gateRounds = world.printed.filter((line) => line.includes('gate good')).length
    const [fresh] = scene.cattle.books
      .containers(scene.serviceId)
      .filter(({ image, state }) => image === NEW_IMAGE && state === 'running')
    if (gateRounds === 3 && fresh !== undefined) scene.cattle.agent.report(fresh.id, 'unhealthy')
  }
  expect(await scene.upgrade(world)).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(actionsOf(scene)).toEqual(['upgrade', 'rollback'])
})

test('given no active host, it is refused, since the server would stop everything and call it "upgraded"', async () => {
  await using scene = await Scene.open('goes well')
  for (const host of scene.cattle.hosts.ids) scene.cattle.hosts.deactivate(host)
  await scene.pass(5_000)
  const told = await upgradeWith(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('no active host')
  expect(actionsOf(scene)).toEqual([])
})

test('given the same image already, it proves that and changes nothing', async () => {
  await using scene = await Scene.open('goes well')
  expect(await upgradeWith(scene, { image: OLD_IMAGE })).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(actionsOf(scene)).toEqual([])
})

test('given the same image already but a container that is down, "unchanged" is red', async () => {
  await using scene = await Scene.open('goes well')
  const [first] = scene.cattle.books.containers(scene.serviceId)
  scene.cattle.agent.report(first?.id ?? '', 'unhealthy')
  expect((await upgradeWith(scene, { image: OLD_IMAGE, within: '4s' })).exitCode).not.toBe(0)
})

test('given an old container that does not get well again after the rollback, it is not called rolled back', async () => {
  await using scene = await Scene.open('crashes in the gate')
  scene.cattle.onChange = () => {
    if (scene.cattle.books.service(scene.serviceId).state !== 'rolling-back') return
    scene.cattle.onChange = undefined
    scene.cattle.agent.behave(OLD_IMAGE, { health: 'unhealthy-from-start' })
  }
  const told = await upgradeWith(scene)
  expect(told).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
  expect(told.printed).toContain('slipway rancher-upgrade status')
})

test('a dry run prints the plan and sends no write', async () => {
  await using scene = await Scene.open('goes well')
  const told = await upgradeWith(scene, { 'dry-run': 'true' })
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(told.printed).toMatch(/1\.0\.0.* → .*1\.0\.1/)
  expect(scene.cattle.http.log.every(({ method }) => method === 'GET')).toBe(true)
})

test('confirm: manual waits; another job confirms it', async () => {
  await using scene = await Scene.open('goes well')
  const first = await upgradeWith(scene, { confirm: 'manual' })
  expect(first).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(JSON.parse(first.outputs.get('undo') ?? '{}')).toMatchObject({ phase: 'held' })
  expect(scene.cattle.books.service(scene.serviceId).state).toBe('upgraded')
  expect(await operate(scene, 'confirm')).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(truthOf(scene).stands).toBe('new')
})

test('a confirmation asks the gates before it is sent: a bad one takes back what can still be taken back by a move', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene, { confirm: 'manual' })
  const folder = mkdtempSync(join(tmpdir(), 'slipway-gate-'))
  scene.cattle.onChange = () => {
    const isNew = scene.cattle.books.service(scene.serviceId).image === NEW_IMAGE
    if (!isNew) writeFileSync(join(folder, 'good'), '')
  }
  const told = await operate(scene, 'confirm', { gates: `[{ run: "test -e ${folder}/good" }]` })
  rmSync(folder, { recursive: true })
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(actionsOf(scene)).toEqual(['upgrade', 'rollback'])
})

test('a confirmation that is cancelled before it is sent leaves the upgrade awaiting it', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene, { confirm: 'manual' })
  const world = scene.world('post', { operation: 'confirm' })
  scene.ledger.onPut = (moment, { sealed }) =>
    moment === 'after' && sealed ? world.cancel(new Cancelled('SIGTERM')) : undefined
  expect(await scene.upgrade(world)).toMatchObject({ exitCode: 130, result: 'cancelled' })
  expect(await scene.post()).toMatchObject({ exitCode: 0 })
  expect(actionsOf(scene)).toEqual(['upgrade'])
  scene.ledger.onPut = () => {}
  expect(await operate(scene, 'confirm')).toMatchObject({ exitCode: 0, result: 'confirmed' })
})

test('confirm: manual waits; another job takes it back, which is what it was asked and so is green', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene, { confirm: 'manual' })
  expect(await operate(scene, 'rollback')).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
})

test('what awaits its confirmation is not touched by a post step', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene, { confirm: 'manual' })
  expect((await scene.post()).exitCode).toBe(0)
  expect(scene.cattle.books.service(scene.serviceId).state).toBe('upgraded')
})

test('an upgrade that is open already is refused, naming who began it and both commands', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene, { confirm: 'manual' })
  const told = await upgradeWith(scene)
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('https://ci.example.com/runs/7')
  const flags = '--environment Default --stack auth --service auth-service'
  expect(told.printed).toContain(`confirm ${flags}, or: slipway rancher-upgrade rollback ${flags}`)
})

test('a finished release is rolled back by a new upgrade to what ran before', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene)
  expect(await operate(scene, 'rollback')).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
})

test('a second rollback is refused: it would bring back the version that was left', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene)
  await operate(scene, 'rollback')
  const told = await operate(scene, 'rollback')
  expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(told.printed).toContain('was rolled back already')
  expect(truthOf(scene).stands).toBe('old')
  expect(await upgradeWith(scene)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(await operate(scene, 'rollback')).toMatchObject({ exitCode: 0, result: 'rolled-back' })
})

test('a rollback with no active host is refused like an upgrade', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene)
  for (const host of scene.cattle.hosts.ids) scene.cattle.hosts.deactivate(host)
  expect((await operate(scene, 'rollback')).printed).toContain('no active host')
  expect(truthOf(scene).stands).toBe('new')
})

test('a hotfix of somebody who copied our labels is not ours: it is not taken back', async () => {
  await using scene = await Scene.open('crashes in the gate')
  const hotfix = 'registry.example.com/shop/auth-service:1.0.2'
  const world = scene.world('post', { image: NEW_IMAGE })
  const died = Promise.withResolvers<void>()
  world.hooks.beforeRequest = () => {
    if (!world.printed.some((line) => line.includes('gate good'))) return
    world.die()
    died.resolve()
  }
  void scene.upgrade(world)
  await died.promise
  scene.cattle.person.rollback(scene.serviceId)
  await scene.pass(60_000)
  const { launchConfig } = scene.cattle.books.service(scene.serviceId)
  const [entry] = await scene.ledger.open()
  const labels = { 'io.slipway.change': entry?.change.id ?? '' }
  scene.cattle.person.upgrade(scene.serviceId, {
    inServiceStrategy: { launchConfig: { ...launchConfig, imageUuid: `docker:${hotfix}`, labels } },
  })
  await scene.pass(60_000)
  const post = await scene.post()
  expect(post.exitCode).toBe(8)
  expect(scene.cattle.books.service(scene.serviceId).image).toBe(hotfix)
})

test('the same moving tag again is refused: what it names today need not be what runs', async () => {
  await using scene = await Scene.open('goes well')
  const latest = 'registry.example.com/shop/auth-service:latest'
  const moving = { image: latest, 'allow-moving-tag': 'true' }
  expect(await upgradeWith(scene, moving)).toMatchObject({ exitCode: 0, result: 'confirmed' })
  const again = await upgradeWith(scene, moving)
  expect(again).toMatchObject({ exitCode: 7, result: 'unchanged' })
  expect(again.printed).toContain('has this image already cannot be told')
})

test('a gate that asks for a version that the image cannot tell is refused before anything is touched', async () => {
  await using scene = await Scene.open('goes well')
  const image = `registry.example.com/shop/auth-service@sha256:${'0f'.repeat(32)}`
  const told = await upgradeWith(scene, {
    image,
    gates: '- { http: "http://127.0.0.1:9/", json: { version: "{version}" } }',
  })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('the image has no tag to compare with')
})

test('a rollback with nothing to roll back to is a failure, not a green nothing', async () => {
  await using scene = await Scene.open('goes well')
  expect((await operate(scene, 'rollback')).exitCode).toBe(7)
})

test('a rollback after the confirmation to a moving tag is refused, unless allowed', async () => {
  await using scene = await Scene.open('goes well')
  const latest = 'registry.example.com/shop/auth-service:latest'
  await upgradeWith(scene, { image: latest, 'allow-moving-tag': 'true' })
  await upgradeWith(scene)
  const told = await operate(scene, 'rollback')
  expect(told.exitCode).toBe(7)
  expect(told.printed).toContain('allow-moving-tag')
  expect(await operate(scene, 'rollback', { 'allow-moving-tag': 'true' })).toMatchObject({
    exitCode: 0,
    result: 'rolled-back',
  })
})

test('status tells what stands and changes nothing', async () => {
  await using scene = await Scene.open('goes well')
  await upgradeWith(scene, { confirm: 'manual' })
  const told = await operate(scene, 'status')
  expect(told).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  expect(told.printed).toContain('begun by https://ci.example.com/runs/7')
  expect(actionsOf(scene)).toEqual(['upgrade'])
})

test('on-failure: hold leaves it, says so, and is red with exit code 8', async () => {
  await using scene = await Scene.open('crashes in the gate')
  const told = await upgradeWith(scene, { 'on-failure': 'hold' })
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(told.printed).toContain('slipway rancher-upgrade rollback')
  expect(actionsOf(scene)).toEqual(['upgrade'])
})

test('somebody who rolls back in the middle is noticed, and what stands then is proven', async () => {
  await using scene = await Scene.open('goes well')
  let done = false
  scene.cattle.onChange = () => {
    if (done || scene.cattle.books.service(scene.serviceId).state !== 'upgraded') return
    done = true
    queueMicrotask(() => scene.cattle.person.rollback(scene.serviceId))
  }
  expect(await upgradeWith(scene)).toMatchObject({ exitCode: 7, result: 'rolled-back' })
  expect(truthOf(scene).stands).toBe('old')
  expect(actionsOf(scene)).toEqual(['upgrade', 'rollback'])
})

test('somebody who confirms in the middle does not make it green by that alone', async () => {
  await using scene = await Scene.open('crashes in the gate')
  let done = false
  scene.cattle.onChange = () => {
    if (done || scene.cattle.books.service(scene.serviceId).state !== 'upgraded') return
    done = true
    queueMicrotask(() => scene.cattle.person.finish(scene.serviceId))
  }
  const told = await upgradeWith(scene)
  expect([7, 8]).toContain(told.exitCode)
})

test('a second upgrade of somebody else wins or loses as a whole: it is named, and not taken back by us', async () => {
  await using scene = await Scene.open('goes well')
  const world = scene.world('here', { image: NEW_IMAGE })
  const theirs = 'registry.example.com/shop/auth-service:1.0.2'
  scene.cattle.http.fault = ({ url }) => {
    // Theirs is committed right before ours arrives: ours is refused, and the look finds theirs.
    if (url.includes('action=upgrade')) {
      scene.cattle.http.fault = () => undefined
      const before = scene.cattle.books.service(scene.serviceId).launchConfig
      scene.cattle.person.upgrade(scene.serviceId, {
        inServiceStrategy: {
          launchConfig: {
            ...before,
            imageUuid: `docker:${theirs}`,
            labels: { 'io.slipway.run': 'https://ci.example.com/runs/8' },
          },
        },
      })
    }
    return undefined
  }
  const told = await scene.upgrade(world)
  expect(told).toMatchObject({ exitCode: 8, result: 'unknown' })
  expect(told.printed).toContain('https://ci.example.com/runs/8')
  expect(actionsOf(scene)).toEqual(['upgrade'])
})

test('two upgrades that the server takes in one instant never converge; that is red', async () => {
  await using scene = await Scene.open('goes well')
  const world = scene.world('here', { image: NEW_IMAGE })
  const { url, keys } = scene.cattle
  world.hooks.beforeRequest = (request) => {
    if (!request.url.search.includes('action=upgrade')) return
    world.hooks.beforeRequest = () => {}
    scene.cattle.sameInstant(2)
    const { launchConfig } = scene.cattle.books.service(scene.serviceId)
    const body = {
      inServiceStrategy: {
        launchConfig: { ...launchConfig, imageUuid: 'docker:registry.example.com/shop/auth-service:1.0.2' },
      },
    }
    const authorization = `Basic ${Buffer.from(`${keys.access}:${keys.secret}`).toString('base64')}`
    void fetch(`${url}${request.url.pathname}${request.url.search}`, {
      method: 'POST',
      headers: { authorization },
      body: JSON.stringify(body),
    })
  }
  const told = await scene.upgrade(world)
  expect([7, 8]).toContain(told.exitCode)
  expect(told.result).not.toBe('confirmed')
})

test.each([
  ['a wrong URL', { 'rancher-url': 'http://127.0.0.1:9' }, 3, 'Cannot reach the Rancher server'],
  ['a URL that is no URL', { 'rancher-url': 'rancher.example.com' }, 2, 'rancher-url is "rancher.example.com"'],
  ['a wrong key', { 'rancher-secret-key': 'wrong-secret-0000' }, 3, 'check rancher-access-key'],
  ['a stack that is not there', { stack: 'auht' }, 3, 'did you mean "auth"?'],
  ['a service that is not there', { service: 'auth-servce' }, 3, 'did you mean "auth-service"?'],
  ['an environment that is not there', { environment: 'production' }, 3, 'There is no environment "production"'],
])('given %s, it says so and touches nothing', async (_, inputs, exitCode, said) => {
  await using scene = await Scene.open('goes well')
  const told = await upgradeWith(scene, inputs)
  expect(told).toMatchObject({ exitCode, result: 'unchanged' })
  expect(told.printed).toContain(said)
  expect(actionsOf(scene)).toEqual([])
})

test('several wrong inputs are told at once, before any request', async () => {
  await using scene = await Scene.open('goes well')
  const told = await upgradeWith(scene, { image: 'Shop/Auth', 'batch-size': '0', every: '5', confim: 'auto' })
  expect(told.exitCode).toBe(2)
  for (const said of ['"Shop/Auth"', 'batch-size is "0"', 'every is "5"', 'did you mean confirm?'])
    expect(told.printed).toContain(said)
  expect(scene.cattle.http.log).toEqual([])
})

test('a secret in the launch config, and our own keys, are in no output, no summary, no log and no ledger', async () => {
  for (const course of ['goes well', 'crashes in the gate', 'cannot be pulled'] as const) {
    await using scene = await Scene.open(course)
    const told = await upgradeWith(scene)
    const everything = [told.printed, told.summary, ...told.outputs.values(), ...scene.ledger.history].join('\n')
    expect(everything).toContain('auth-service')
    expect(everything).not.toContain('canary-0451')
    expect(everything).not.toContain(scene.cattle.keys.secret)
    expect(everything).not.toContain(
      Buffer.from(`${scene.cattle.keys.access}:${scene.cattle.keys.secret}`).toString('base64'),
    )
  }
})
