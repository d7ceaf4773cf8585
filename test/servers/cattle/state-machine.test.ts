import { expect, test } from 'vitest'
import { errorOf, Scene } from './scene.ts'

/** A service brought into a state with requests, while it is in it. */
const REACHED: Readonly<Record<string, (scene: Scene) => Promise<string>>> = {
  registering: async (scene) => {
    const stackId = scene.cattle.seed.stack('shop')
    const created = await scene.post('services', { name: 'web', stackId, launchConfig: { imageUuid: 'docker:a/b:1' } })
    return String(created.body.id)
  },
  inactive: async (scene) => scene.seed({ state: 'inactive' }),
  activating: async (scene) => {
    const id = scene.seed({ state: 'inactive' })
    await scene.act(id, 'activate')
    return id
  },
  'updating-inactive': async (scene) => {
    const id = scene.seed({ state: 'inactive' })
    await scene.put(`services/${id}`, { scale: 2 })
    return id
  },
  active: async (scene) => scene.seed(),
  'updating-active': async (scene) => {
    const id = scene.seed()
    await scene.put(`services/${id}`, { scale: 2 })
    return id
  },
  deactivating: async (scene) => {
    const id = scene.seed()
    await scene.act(id, 'deactivate')
    return id
  },
  restarting: async (scene) => {
    const id = scene.seed()
    await scene.act(id, 'restart', { rollingRestartStrategy: {} })
    return id
  },
  upgrading: async (scene) => {
    const id = scene.seed()
    await scene.upgrade(id)
    return id
  },
  'canceling-upgrade': async (scene) => {
    const id = await reached(scene, 'upgrading')
    await scene.pass(100)
    await scene.act(id, 'cancelupgrade')
    return id
  },
  'canceled-upgrade': async (scene) => {
    const id = await reached(scene, 'canceling-upgrade')
    await scene.until(id, 'canceled-upgrade')
    return id
  },
  upgraded: async (scene) => {
    const id = scene.seed()
    await scene.upgraded(id)
    return id
  },
  'finishing-upgrade': async (scene) => {
    const id = await reached(scene, 'upgraded')
    await scene.act(id, 'finishupgrade')
    return id
  },
  'rolling-back': async (scene) => {
    const id = await reached(scene, 'upgraded')
    await scene.act(id, 'rollback')
    return id
  },
  removing: async (scene) => {
    const id = scene.seed()
    await scene.ask('DELETE', `services/${id}`)
    return id
  },
  removed: async (scene) => {
    const id = await reached(scene, 'removing')
    await scene.until(id, 'removed')
    return id
  },
}

async function reached(scene: Scene, state: string): Promise<string> {
  const reach = REACHED[state]
  if (reach === undefined) throw new Error(`no way to ${state}`)
  return reach(scene)
}

/** Reference section 2.5. */
const OFFERED: readonly (readonly [state: string, actions: readonly string[]])[] = [
  ['registering', ['remove']],
  ['inactive', ['activate', 'remove', 'update', 'upgrade']],
  ['activating', ['deactivate', 'remove', 'update', 'upgrade']],
  ['updating-inactive', ['deactivate', 'remove']],
  ['active', ['deactivate', 'remove', 'restart', 'update', 'upgrade']],
  ['updating-active', ['deactivate', 'remove', 'update', 'upgrade']],
  ['deactivating', ['remove']],
  ['restarting', ['activate', 'deactivate', 'remove']],
  ['upgrading', ['cancelupgrade', 'remove', 'rollback', 'update']],
  ['canceling-upgrade', ['remove', 'update']],
  ['canceled-upgrade', ['continueupgrade', 'remove', 'rollback']],
  ['upgraded', ['finishupgrade', 'remove', 'rollback']],
  ['finishing-upgrade', ['cancelupgrade', 'remove', 'update']],
  ['rolling-back', ['remove', 'update']],
  ['removing', []],
  ['removed', []],
]

test.each(OFFERED)('13.2 State machine: in %s these actions are offered: %j', async (state, actions) => {
  await using scene = await Scene.open()
  const id = await reached(scene, state)
  const shown = await scene.shown(id)
  expect(shown.state).toBe(state)
  expect(await scene.actionsOf(id)).toEqual(actions)
})

test('13.2 State machine: upgrade is offered in active, activating, inactive and updating-active only', () => {
  const offering = OFFERED.filter(([, actions]) => actions.includes('upgrade')).map(([state]) => state)
  expect(offering.toSorted()).toEqual(['activating', 'active', 'inactive', 'updating-active'])
})

test.each(OFFERED)(
  '13.2 State machine: in %s what is not offered is refused, and nothing changes',
  async (state, actions) => {
    await using scene = await Scene.open()
    const id = await reached(scene, state)
    const before = scene.book(id)
    const input: Readonly<Record<string, object>> = {
      upgrade: { inServiceStrategy: { launchConfig: { imageUuid: 'docker:a/b:1' } } },
      restart: { rollingRestartStrategy: {} },
    }
    const every = [
      'activate',
      'deactivate',
      'upgrade',
      'finishupgrade',
      'rollback',
      'cancelupgrade',
      'continueupgrade',
      'restart',
    ]
    for (const action of every.filter((name) => !actions.includes(name))) {
      const reply = await scene.act(id, action, JSON.stringify(input[action] ?? {}))
      expect(errorOf(reply), action).toEqual([422, 'ActionNotAvailable', null, 'action'])
    }
    expect(scene.book(id)).toEqual(before)
  },
)

test.each([
  ['upgrade', 'active', 'upgrading', 'upgraded'],
  ['finishupgrade', 'upgraded', 'finishing-upgrade', 'active'],
  ['rollback', 'upgraded', 'rolling-back', 'active'],
  ['rollback', 'canceled-upgrade', 'rolling-back', 'active'],
  ['continueupgrade', 'canceled-upgrade', 'upgrading', 'upgraded'],
  ['restart', 'active', 'restarting', 'active'],
  ['deactivate', 'active', 'deactivating', 'inactive'],
  ['activate', 'inactive', 'activating', 'active'],
])('13.2 State machine: %s takes %s at once to %s, later to %s', async (action, from, via, to) => {
  await using scene = await Scene.open()
  const id = await reached(scene, from)
  const body =
    action === 'upgrade' ? scene.upgradeInput(id) : action === 'restart' ? { rollingRestartStrategy: {} } : undefined
  const reply = await scene.act(id, action, body)
  expect([reply.status, reply.body.state, reply.body.transitioning]).toEqual([202, via, 'yes'])
  await scene.until(id, (book) => book.state !== via)
  expect(await scene.shown(id)).toMatchObject({ state: to, transitioning: 'no', transitioningMessage: null })
})

test('13.2 State machine: remove is accepted once more while it goes on and afterwards', async () => {
  await using scene = await Scene.open()
  const id = await reached(scene, 'removing')
  expect((await scene.ask('DELETE', `services/${id}`)).status).toBe(200)
  await scene.until(id, 'removed')
  expect((await scene.ask('DELETE', `services/${id}`)).status).toBe(200)
})

test('2.6 An old server takes an upgrade back only after a cancel, and has no continueupgrade', async () => {
  await using scene = await Scene.open({ oldServer: true })
  const id = scene.seed()
  await scene.upgrade(id)
  await scene.pass(300)
  expect(await scene.actionsOf(id)).toEqual(['cancelupgrade', 'remove', 'update'])
  await scene.acted(id, 'cancelupgrade', 'canceled-upgrade')
  expect(await scene.actionsOf(id)).toEqual(['finishupgrade', 'remove', 'rollback'])
  await scene.acted(id, 'rollback', 'active')
  expect(scene.tags(id)).toEqual(['1.0.0:running'])
  const schema = await scene.get('schemas/service')
  expect(Object.keys(schema.body.resourceActions ?? {})).not.toContain('continueupgrade')
  expect(Object.keys(schema.body.resourceActions ?? {})).toContain('cancelrollback')
})

test('2.6 An old server begins no upgrade while a service is being activated or updated', async () => {
  await using scene = await Scene.open({ oldServer: true })
  const id = await reached(scene, 'updating-active')
  expect(await scene.actionsOf(id)).not.toContain('upgrade')
})
