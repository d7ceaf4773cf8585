import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/json.ts'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'
import type { ServiceSeed } from '../../servers/cattle/index.ts'

/** A service with something in every member that an upgrade must not touch. */
const RICH: Partial<ServiceSeed> = {
  launchConfig: {
    environment: { DB_URL: 'mysql://app:canary-0451@db/app', DEBUG: 'false', OLD: 'canary-0451-old' },
    ports: ['8080:80/tcp'],
    dataVolumes: ['/srv/data:/data:ro'],
    command: ['serve', '--quiet'],
    memory: 268_435_456,
    dns: ['10.0.0.2'],
    capAdd: ['NET_ADMIN'],
    dataVolumesFromLaunchConfigs: ['data'],
  },
  labels: {
    'io.rancher.scheduler.affinity:host_label': 'disk=ssd',
    'io.rancher.container.hostname_override': 'container_name',
    team: 'canary-0451-team',
  },
  sidekicks: [
    { name: 'data', imageUuid: 'docker:example/data:1.0.0', environment: { TOKEN: 'canary-0451-data' } },
    { name: 'proxy', imageUuid: 'docker:example/proxy:1.0.0', labels: { team: 'edge' } },
  ],
}
const PLAIN_SIDEKICK: Partial<ServiceSeed> = {
  sidekicks: [{ name: 'proxy', imageUuid: 'docker:example/proxy:1.0.0', labels: { team: 'edge' } }],
}
/** The scheduler of the test server knows no host with such a label. */
const withoutAffinity = ({ labels, ...rest }: Partial<ServiceSeed>): Partial<ServiceSeed> => ({
  ...rest,
  labels: { ...Object.fromEntries(Object.entries(labels ?? {}).filter(([name]) => !name.includes(':'))) },
})
const SEED = withoutAffinity(RICH)

const upgrade = (scene: Scene, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  scene.upgrade(scene.world('here', inputs, { env }))
const book = (scene: Scene) => scene.cattle.books.service(scene.serviceId)
const upgradesIn = (scene: Scene): readonly JsonObject[] =>
  scene.cattle.http.log
    .filter(({ url }) => url.includes('action=upgrade'))
    .map(({ body }) => JSON.parse(body).inServiceStrategy)
const actionsOf = (scene: Scene) => scene.cattle.books.accepted.map(({ action }) => action)
const running = (scene: Scene, configName: string) =>
  scene.cattle.books
    .containers(scene.serviceId)
    .filter(({ launchConfigName, state }) => launchConfigName === configName && state === 'running')
const PRIMARY = 'io.rancher.service.primary.launch.config'

/** Without our labels and the server's versions: what a person set. */
function setBy(config: JsonObject | null | undefined): JsonObject {
  const { version: _, labels, ...rest } = config ?? {}
  const kept = Object.entries((labels ?? {}) as JsonObject).filter(([name]) => !name.startsWith('io.slipway.'))
  return { ...rest, labels: Object.fromEntries(kept) }
}
const allSet = (scene: Scene) => ({
  primary: setBy(book(scene).launchConfig),
  sidekicks: Object.fromEntries(book(scene).secondaryLaunchConfigs.map((each) => [each.name, setBy(each)])),
})

describe('what is sent', () => {
  test('with an image alone all else is what the server had, to the letter', async () => {
    await using scene = await Scene.open('goes well', SEED)
    const before = allSet(scene)
    expect(await upgrade(scene, { image: NEW_IMAGE })).toMatchObject({ exitCode: 0, result: 'confirmed' })
    const [sent] = upgradesIn(scene)
    expect(Object.keys(sent ?? {}).sort()).toEqual(['batchSize', 'intervalMillis', 'launchConfig', 'startFirst'])
    expect(setBy(sent?.launchConfig as JsonObject)).toEqual({ ...before.primary, imageUuid: `docker:${NEW_IMAGE}` })
    expect(allSet(scene)).toEqual({
      primary: { ...before.primary, imageUuid: `docker:${NEW_IMAGE}` },
      sidekicks: before.sidekicks,
    })
  })

  test('labels of the scheduler, and members that nobody of us knows, go back as they came', async () => {
    await using scene = await Scene.open('goes well', SEED)
    const unknown = { 'io.rancher.scheduler.affinity:host_label': 'disk=ssd' }
    const world = scene.world('here', { image: NEW_IMAGE, 'dry-run': 'false' })
    const { request } = world.http
    const altered = {
      ...world,
      http: {
        ...world.http,
        request: async (asked: Parameters<typeof request>[0]) => {
          const answer = await request.call(world.http, asked)
          if (asked.method !== 'GET' || !asked.url.pathname.endsWith(scene.serviceId)) return answer
          const body = JSON.parse(answer.body)
          body.launchConfig = {
            ...body.launchConfig,
            fromTheFuture: { a: [1, null] },
            labels: { ...body.launchConfig.labels, ...unknown },
          }
          return { ...answer, body: JSON.stringify(body) }
        },
      },
    }
    await scene.upgrade(altered)
    const { launchConfig } = upgradesIn(scene)[0] as { launchConfig: JsonObject }
    expect(launchConfig.fromTheFuture).toEqual({ a: [1, null] })
    expect(launchConfig.labels).toMatchObject(unknown)
  })

  test('variables and labels are merged: set, taken from the job, removed; the rest stays', async () => {
    await using scene = await Scene.open('goes well', SEED)
    const before = allSet(scene)
    const env = 'FEATURE_X=on\nDEBUG=true\nOLD-\nFROM_JOB\n# a remark\nEMPTY=\nEQUALS=a=b'
    const labels = 'team-\ntier=front\nio.rancher.container.dns=true'
    const told = await upgrade(scene, { env, labels }, { FROM_JOB: 'canary-0451-job' })
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    const { environment, labels: had, ...rest } = before.primary as Record<string, JsonObject>
    const { OLD: _, ...kept } = environment as JsonObject
    const { team: __, ...keptLabels } = had as JsonObject
    expect(allSet(scene)).toEqual({
      primary: {
        ...rest,
        environment: { ...kept, FEATURE_X: 'on', DEBUG: 'true', FROM_JOB: 'canary-0451-job', EMPTY: '', EQUALS: 'a=b' },
        labels: { ...keptLabels, tier: 'front', 'io.rancher.container.dns': 'true' },
      },
      sidekicks: before.sidekicks,
    })
  })

  test('the image stays where none is given, and what tells its version and commit stays with it', async () => {
    await using scene = await Scene.open('goes well')
    await upgrade(scene, { image: NEW_IMAGE })
    const marks = () => book(scene).launchConfig?.labels as JsonObject
    const first = marks()
    expect(await upgrade(scene, { env: 'A=1' })).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(book(scene).image).toBe(NEW_IMAGE)
    expect(marks()).toMatchObject({ 'io.slipway.version': '1.0.1', 'io.slipway.commit': '7e561581c0ffee' })
    expect(marks()['io.slipway.change']).not.toBe(first['io.slipway.change'])
    await upgrade(scene, { image: `registry.example.com/shop/auth-service@sha256:${'0f'.repeat(32)}` })
    expect(marks()).not.toHaveProperty('io.slipway.version')
  })

  test.each([
    ['always', {}, 'always'],
    ['always', { 'io.rancher.container.pull_image': 'always' }, 'always'],
    ['missing', { 'io.rancher.container.pull_image': 'always' }, undefined],
    ['missing', {}, undefined],
    ['', { 'io.rancher.container.pull_image': 'always' }, 'always'],
  ])('pull "%s" over labels %j leaves %s', async (pull, had, left) => {
    await using scene = await Scene.open('goes well', { labels: had })
    expect(await upgrade(scene, { image: NEW_IMAGE, pull })).toMatchObject({ exitCode: 0 })
    const labels = book(scene).launchConfig?.labels as JsonObject
    expect(labels['io.rancher.container.pull_image']).toBe(left)
  })
})

describe('sidekicks', () => {
  test('of a sidekick alone the others are not sent and run on; its containers are proven', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const primary = running(scene, PRIMARY).map(({ id }) => id)
    const before = allSet(scene)
    const told = await upgrade(scene, { 'sidekick-images': 'proxy=example/proxy:2.0.0' })
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.printed).toContain('~ sidekick proxy image example/proxy: 1.0.0 → 2.0.0')
    expect(upgradesIn(scene)[0]).not.toHaveProperty('launchConfig')
    expect(running(scene, PRIMARY).map(({ id }) => id)).toEqual(primary)
    expect(running(scene, 'proxy').map(({ image }) => image)).toEqual(Array(2).fill('example/proxy:2.0.0'))
    expect(allSet(scene)).toEqual({
      ...before,
      sidekicks: { proxy: { ...before.sidekicks.proxy, imageUuid: 'docker:example/proxy:2.0.0' } },
    })
  })

  test('together with the image, one upgrade brings both, and a sidekick that is not named stays', async () => {
    await using scene = await Scene.open('goes well', SEED)
    const proxies = running(scene, 'proxy').map(({ id }) => id)
    const told = await upgrade(scene, { image: NEW_IMAGE, 'sidekick-images': 'data=example/data:2.0.0' })
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(running(scene, 'data').map(({ image }) => image)).toEqual(Array(2).fill('example/data:2.0.0'))
    expect(running(scene, 'proxy').map(({ id }) => id)).toEqual(proxies)
    expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade'])
  })

  test('whoever uses the volumes of what changes is replaced by the server too: the plan says so', async () => {
    await using scene = await Scene.open('goes well', SEED)
    const told = await upgrade(scene, { 'sidekick-images': 'data=example/data:2.0.0' })
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.printed).toContain('the containers of the service itself are replaced too')
    expect(told.printed).toMatch(/~ containers +made anew/)
  })

  test.each([
    ['dies in the gate', { exitAfterMs: 7_000 }],
    ['cannot be pulled', { pullError: 'Error: manifest unknown' }],
  ])('one that %s is taken back: the one of before runs again, and that is proven', async (_, does) => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const before = allSet(scene)
    scene.cattle.agent.behave('example/proxy:2.0.0', does)
    const told = await upgrade(scene, { 'sidekick-images': 'proxy=example/proxy:2.0.0' })
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(told.printed).toMatch(/proxy/)
    expect(actionsOf(scene)).toEqual(['upgrade', 'rollback'])
    expect(allSet(scene)).toEqual(before)
    expect(running(scene, 'proxy').map(({ image }) => image)).toEqual(Array(2).fill('example/proxy:1.0.0'))
  })

  test('one that was confirmed is rolled back by another job, and the service itself runs on', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const primary = running(scene, PRIMARY).map(({ id }) => id)
    const before = allSet(scene)
    await upgrade(scene, { 'sidekick-images': 'proxy=example/proxy:2.0.0' })
    const told = await upgrade(scene, { operation: 'rollback' })
    expect(told).toMatchObject({ exitCode: 0, result: 'rolled-back' })
    expect(told.printed).toContain('~ sidekick proxy image example/proxy: 2.0.0 → 1.0.0')
    expect(allSet(scene)).toEqual(before)
    expect(running(scene, PRIMARY).map(({ id }) => id)).toEqual(primary)
    expect((await upgrade(scene, { operation: 'rollback' })).printed).toContain('was rolled back already')
  })

  test('confirm: manual waits with a sidekick too; another job finds it by its mark and takes it back', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    await upgrade(scene, { image: NEW_IMAGE })
    await upgrade(scene, { 'sidekick-images': 'proxy=example/proxy:2.0.0', confirm: 'manual' })
    expect((await upgrade(scene, { operation: 'status' })).result).toBe('awaiting-confirm')
    expect(await upgrade(scene, { operation: 'rollback' })).toMatchObject({ exitCode: 0, result: 'rolled-back' })
    expect(running(scene, 'proxy').map(({ image }) => image)).toEqual(Array(2).fill('example/proxy:1.0.0'))
    expect(book(scene).image).toBe(NEW_IMAGE)
  })

  test('a process that dies while a sidekick is upgraded is followed by a post step that takes it back', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const before = allSet(scene)
    const world = scene.world('post', { 'sidekick-images': 'proxy=example/proxy:2.0.0' })
    const died = Promise.withResolvers<void>()
    world.hooks.beforeRequest = () => {
      if (book(scene).state !== 'upgrading') return
      world.die()
      died.resolve()
    }
    void scene.upgrade(world)
    await died.promise
    expect(await scene.post()).toMatchObject({ exitCode: 0 })
    expect(allSet(scene)).toEqual(before)
    expect(running(scene, 'proxy').map(({ image }) => image)).toEqual(Array(2).fill('example/proxy:1.0.0'))
  })

  test('one that the service does not have is refused with the nearest name: the server would add it', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const told = await upgrade(scene, { 'sidekick-images': 'proxi=example/proxy:2.0.0' })
    expect(told).toMatchObject({ exitCode: 3, result: 'unchanged' })
    expect(told.printed).toContain('did you mean "proxy"?')
    expect(actionsOf(scene)).toEqual([])
  })

  test('one that is down makes "unchanged" red', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    scene.cattle.agent.behave('example/proxy:1.0.0', { startError: 'no' })
    const [first] = running(scene, 'proxy')
    scene.cattle.agent.crash(first?.id ?? '')
    expect((await upgrade(scene, { image: OLD_IMAGE, within: '4s' })).exitCode).not.toBe(0)
  })
})

test('status tells of a sidekick that is down, and does not call the service whole', async () => {
  await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
  const healthy = async () =>
    JSON.parse((await upgrade(scene, { operation: 'status' })).outputs.get('result-json') ?? '')
  expect(await healthy()).toMatchObject({ healthy: 2, scale: 2 })
  scene.cattle.agent.behave('example/proxy:1.0.0', { startError: 'no' })
  scene.cattle.agent.crash(running(scene, 'proxy')[0]?.id ?? '')
  await scene.pass(2_000)
  expect(await healthy()).toMatchObject({ healthy: 1, scale: 2 })
  expect((await upgrade(scene, { operation: 'status' })).summary).toContain('of sidekick proxy 1 of 2')
})

describe('the way back after the confirmation', () => {
  test('goes to all that the server kept from before: variables, labels and sidekicks', async () => {
    await using scene = await Scene.open('fails after the seal', SEED)
    const before = allSet(scene)
    const told = await upgrade(scene, {
      image: NEW_IMAGE,
      env: 'FEATURE_X=on\nOLD-\nDEBUG=true',
      labels: 'team=other',
      'sidekick-images': 'data=example/data:2.0.0',
    })
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade', 'upgrade', 'finishupgrade'])
    expect(allSet(scene)).toEqual(before)
    expect(book(scene).launchConfig?.labels).not.toHaveProperty('io.slipway.version')
  })

  test('given a server that has lost it, refuses what would not be exact, and says so', async () => {
    await using scene = await Scene.open('fails after the seal')
    const told = await forgetful(scene, { image: NEW_IMAGE, env: 'FEATURE_X=on' })
    expect(told).toMatchObject({ exitCode: 8, result: 'rollback-failed' })
    expect(told.printed).toContain('the server does not have its settings of before any more')
    expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade'])
  })

  test('given a server that has lost it, goes back where nothing but the image was changed', async () => {
    await using scene = await Scene.open('fails after the seal', SEED)
    const before = allSet(scene)
    expect(await forgetful(scene, { image: NEW_IMAGE })).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(allSet(scene)).toEqual(before)
    expect(book(scene).launchConfig?.labels).not.toHaveProperty('io.slipway.version')
  })

  /** The server keeps no record once the upgrade is confirmed. */
  function forgetful(scene: Scene, inputs: Readonly<Record<string, string>>) {
    const world = scene.world('here', inputs)
    const { request } = world.http
    const http: typeof world.http = {
      ...world.http,
      request: async (asked) => {
        const answer = await request.call(world.http, asked)
        const isService = asked.url.pathname.endsWith(scene.serviceId)
        const upgrades = actionsOf(scene).filter((action) => action === 'upgrade').length
        if (!isService || upgrades > 1 || !actionsOf(scene).includes('finishupgrade')) return answer
        return { ...answer, body: JSON.stringify({ ...JSON.parse(answer.body), upgrade: null }) }
      },
    }
    return scene.upgrade({ ...world, http })
  }

  test('a rollback by another job says field by field what it brings back, and no value', async () => {
    await using scene = await Scene.open('goes well', SEED)
    const before = allSet(scene)
    await upgrade(scene, { image: NEW_IMAGE, env: 'FEATURE_X=on\nOLD-\nDEBUG=true', labels: 'team=other' })
    const told = await upgrade(scene, { operation: 'rollback' })
    expect(told).toMatchObject({ exitCode: 0, result: 'rolled-back' })
    for (const line of [
      '- env   FEATURE_X',
      '+ env   OLD',
      '~ env   DEBUG (value changes)',
      '~ label team (value changes)',
    ])
      expect(told.printed).toContain(line)
    expect(allSet(scene)).toEqual(before)
  })
})

describe('nothing to do', () => {
  const ALL = {
    image: NEW_IMAGE,
    env: 'FEATURE_X=on\nCOUNT=1\nOLD-',
    labels: 'tier=front',
    'sidekick-images': 'proxy=example/proxy:2.0.0',
    pull: 'always',
  }

  test('where all that is asked for is there already: it is proven, and nothing is sent', async () => {
    await using scene = await Scene.open('goes well', SEED)
    await upgrade(scene, ALL)
    const told = await upgrade(scene, ALL)
    expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
    expect(told.printed).toContain('nothing to do')
    expect(actionsOf(scene)).toEqual(['upgrade', 'finishupgrade'])
  })

  test.each([
    ['the image', { image: OLD_IMAGE, 'allow-downgrade': 'true' }],
    ['a variable', { env: 'FEATURE_X=off' }],
    ['a variable to remove', { env: 'COUNT-' }],
    ['a label', { labels: 'tier=back' }],
    ['a sidekick', { 'sidekick-images': 'proxy=example/proxy:3.0.0' }],
    ['the pull', { pull: 'missing' }],
    ['force', { force: 'true' }],
  ])('not where %s differs', async (_, other) => {
    await using scene = await Scene.open('goes well', SEED)
    await upgrade(scene, ALL)
    const told = await upgrade(scene, { ...ALL, ...other, 'dry-run': 'true' })
    expect(told.printed).toContain('1 to change')
  })

  test('force: true makes the containers anew, of the same moving tag too', async () => {
    await using scene = await Scene.open('goes well')
    const image = 'registry.example.com/shop/auth-service:latest'
    await upgrade(scene, { image, 'allow-moving-tag': 'true' })
    const before = running(scene, PRIMARY).map(({ id }) => id)
    expect((await upgrade(scene, { image, 'allow-moving-tag': 'true' })).printed).toContain('set force: true')
    const told = await upgrade(scene, { image, force: 'true', 'allow-moving-tag': 'true' })
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.printed).toContain('~ containers made anew, nothing else changes')
    expect(told.printed).toContain('the new containers may be of another image than those that run')
    expect(running(scene, PRIMARY).some(({ id }) => before.includes(id))).toBe(false)
  })

  test('what is to be removed and is not there is told, and is no failure', async () => {
    await using scene = await Scene.open('goes well')
    const told = await upgrade(scene, { image: NEW_IMAGE, env: 'NEVER_THERE-' })
    expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
    expect(told.printed).toContain('env NEVER_THERE is not there')
  })

  test('the same moving tag beside something else that changes is refused, when its containers stay', async () => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const image = 'registry.example.com/shop/auth-service:latest'
    await upgrade(scene, { image, 'allow-moving-tag': 'true' })
    const told = await upgrade(scene, {
      image,
      'sidekick-images': 'proxy=example/proxy:2.0.0',
      'allow-moving-tag': 'true',
    })
    expect(told).toMatchObject({ exitCode: 7, result: 'unchanged' })
    expect(told.printed).toContain('a moving tag')
  })
})

describe('inputs', () => {
  test.each([
    ['nothing to change', {}, 2, 'required for an upgrade that changes nothing else'],
    ['the image that means none', { image: 'rancher/none' }, 2, 'no container at all'],
    ['a sidekick with that image', { 'sidekick-images': 'proxy=rancher/none' }, 2, 'no container at all'],
    ['a name twice', { env: 'A=1\nA-' }, 2, '"A": it is there twice'],
    ['a sidekick twice', { 'sidekick-images': 'a=b:1\na=b:2' }, 2, 'it is there twice'],
    ['no name', { env: '=canary-0451' }, 2, 'env is wrong at item 1: write NAME=value'],
    ['a line of a secret', { env: 'A=1\ncanary-0451/0f+9' }, 2, 'env is wrong at item 2: write NAME=value'],
    ['a long line of a secret', { env: `canary_0451${'x'.repeat(53)}` }, 2, 'not set in this job: cana…'],
    ['a label without a value', { labels: 'team' }, 2, 'labels is wrong at item 1: write NAME=value'],
    ['one of our labels', { labels: 'io.slipway.change=x' }, 2, 'is written by the action'],
    ['one of our labels to remove', { labels: 'io.slipway.back-' }, 2, 'is written by the action'],
    ['a pull that is none', { pull: 'sometimes' }, 2, 'not one of always, missing'],
    ['pull said twice', { pull: 'always', labels: 'io.rancher.container.pull_image=always' }, 2, 'say it once'],
    ['a variable that the job does not have', { env: 'NOT_IN_JOB' }, 2, 'not set in this job: NOT_IN_JOB'],
  ])('%s is refused before any request', async (_, inputs, exitCode, said) => {
    await using scene = await Scene.open('goes well', PLAIN_SIDEKICK)
    const told = await upgrade(scene, inputs as Readonly<Record<string, string>>)
    expect(told.exitCode).toBe(exitCode)
    expect(told.printed).toContain(said)
    expect(told.printed).not.toMatch(/canary.0451/)
    expect(scene.cattle.http.log).toEqual([])
  })

  test('without an image a gate is filled from the one that runs, and refused where that does not tell', async () => {
    const gates = '- { http: "http://127.0.0.1:9/", json: { version: "{version}" } }'
    await using scene = await Scene.open('goes well')
    expect((await upgrade(scene, { env: 'A=1', gates, 'dry-run': 'true' })).exitCode).toBe(0)
    await using other = await Scene.open('goes well', { image: `shop/auth@sha256:${'0f'.repeat(32)}` })
    const told = await upgrade(other, { env: 'A=1', gates })
    expect(told).toMatchObject({ exitCode: 2, result: 'unchanged' })
    expect(told.printed).toContain('{version} of shop/auth@sha256')
    expect(actionsOf(other)).toEqual([])
  })
})

test('the result and the summary tell what changed by name', async () => {
  await using scene = await Scene.open('goes well', SEED)
  const told = await upgrade(scene, { image: NEW_IMAGE, env: 'FEATURE_X=on', 'dry-run': 'true' })
  const result = JSON.parse(told.outputs.get('result-json') ?? '{}')
  expect(result.to).toMatchObject({ env: ['+FEATURE_X'], sidekicks: { data: 'example/data:1.0.0' } })
  expect(result.changes).toContain('+ env FEATURE_X')
  expect(told.summary).toContain('&#43; env FEATURE&#95;X')
})

describe('a secret in variables and labels stands nowhere', () => {
  const CANARY = 'canary-0451'
  const everything = (scene: Scene, told: Awaited<ReturnType<typeof upgrade>>) =>
    [told.printed, told.summary, ...told.outputs.values(), ...scene.ledger.history].join('\n')
  const inputs = {
    image: NEW_IMAGE,
    env: `DB_PASSWORD=${CANARY}-input\nDB_URL=mysql://app:${CANARY}-url@db/app\nFROM_JOB\nOLD-`,
    labels: `team=${CANARY}-label`,
  }
  const job = { FROM_JOB: `${CANARY}-job-value` }

  test.each(['goes well', 'crashes in the gate', 'cannot be pulled', 'fails after the seal'] as const)(
    'when it %s',
    async (course) => {
      await using scene = await Scene.open(course, SEED)
      const told = await upgrade(scene, inputs, job)
      expect(scene.cattle.http.log.some(({ body }) => body.includes(`${CANARY}-job-value`))).toBe(true)
      expect(everything(scene, told)).toContain('auth-service')
      expect(everything(scene, told)).not.toContain(CANARY)
      const back = await upgrade(scene, { operation: 'rollback' })
      const status = await upgrade(scene, { operation: 'status' })
      expect(everything(scene, back)).not.toContain(CANARY)
      expect(everything(scene, status)).not.toContain(CANARY)
    },
  )

  test('when the server repeats it in its refusal', async () => {
    await using scene = await Scene.open('goes well', SEED)
    scene.cattle.http.fault = ({ url, body }) =>
      url.includes('action=upgrade')
        ? {
            kind: 'answer',
            answer: {
              status: 422,
              body: JSON.stringify({ type: 'error', code: 'InvalidOption', fieldName: `no good: ${body}` }),
            },
          }
        : undefined
    const told = await upgrade(scene, inputs, job)
    expect(told.printed).toContain('no good')
    expect(everything(scene, told)).not.toContain(CANARY)
  })

  test('when an answer of the server that is no answer begins with it', async () => {
    await using scene = await Scene.open('goes well', SEED)
    scene.cattle.http.fault = ({ url }) =>
      url.includes('action=upgrade')
        ? { kind: 'answer', answer: { status: 500, body: `failed at ${CANARY}-job-value and more` } }
        : undefined
    expect(everything(scene, await upgrade(scene, { ...inputs, timeout: '90s' }, job))).not.toContain(CANARY)
  })

  test('when the host repeats it in the reason why a container does not start', async () => {
    await using scene = await Scene.open('goes well', SEED)
    scene.cattle.agent.behave(NEW_IMAGE, {
      startError: `oci error: bad ${CANARY}-job-value, ${CANARY}-url, ${CANARY}-old`,
    })
    const told = await upgrade(scene, inputs, job)
    expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
    expect(told.printed).toContain('oci error: bad ***')
    expect(everything(scene, told)).not.toContain(CANARY)
  })
})
