import { expect, test } from 'vitest'
import { rancherUpgrade } from '../../../src/actions/rancher-upgrade/index.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'
import { undo } from '../../../src/main/undo.ts'
import { runAction } from '../../../src/run/run-action.ts'
import { unfinished } from '../../../src/run/unfinished.ts'
import { startCattle } from '../../servers/cattle/index.ts'
import { VirtualTime } from '../../servers/time.ts'
import { MemoryLedger } from '../../support/memory-ledger.ts'
import { type InputValues, testWorld } from '../../support/test-world.ts'

const OLD = 'registry.example.com/shop/api:1.0.0'
const NEW = 'registry.example.com/shop/api:1.0.1'
const SERVICES = 'shop/api\nedge/worker'

async function open() {
  const time = new VirtualTime()
  const cattle = await startCattle({ time })
  const ledger = new MemoryLedger()
  for (const line of SERVICES.split('\n')) {
    const [stack = '', name = ''] = line.split('/')
    cattle.seed.service({ stack, name, image: OLD, scale: 1, healthCheck: true })
  }
  const worldOf = (inputs: InputValues, recovery: 'here' | 'post' = 'here') => {
    const access = {
      'rancher-url': cattle.url,
      'rancher-access-key': cattle.keys.access,
      'rancher-secret-key': cattle.keys.secret,
    }
    return testWorld({ time, ledger, recovery, inputs: { ...access, every: '2s', ...inputs } })
  }
  const names = SERVICES.split('\n').map((line) => line.split('/')[1] ?? '')
  const stands = () =>
    names.map((name) => {
      const { image = '', state } = cattle.books.service(name)
      return `${image.split(':').at(-1)} ${state}`
    })
  return { cattle, ledger, worldOf, stands }
}

/** @returns false when the run ended before that moment. */
async function dieAt(scene: Awaited<ReturnType<typeof open>>, inputs: InputValues, moment: number): Promise<boolean> {
  const { cattle, ledger, worldOf } = scene
  const world = worldOf(inputs)
  const died = Promise.withResolvers<boolean>()
  let moments = 0
  let seen = cattle.books.accepted.length
  const tick = () => {
    moments += 1
    if (moments !== moment) return
    world.die()
    died.resolve(true)
  }
  cattle.onChange = () => {
    if (cattle.books.accepted.length === seen) return
    seen = cattle.books.accepted.length
    tick()
  }
  ledger.onPut = tick
  void runAction(rancherUpgrade, world).then(() => died.resolve(false))
  const isDead = await died.promise
  cattle.onChange = undefined
  ledger.onPut = () => {}
  return isDead
}

test.each([
  ['upgrade', '2', 'post'],
  ['confirm', '1', 'undo'],
  ['confirm', '2', 'post'],
  ['rollback', '1', 'undo'],
  ['rollback of what is confirmed', '2', 'post'],
] as const)(
  '%s of several, %s at a time, killed at any moment, is made whole by %s',
  async (doing, parallel, by) => {
    const operation = doing.split(' ')[0] ?? ''
    const torn: string[] = []
    for (let moment = 1; ; moment += 1) {
      const scene = await open()
      await using cattle = scene.cattle
      const { ledger, worldOf, stands } = scene
      const upgrade: InputValues = { services: SERVICES, image: NEW }
      if (doing === 'confirm' || doing === 'rollback')
        await runAction(rancherUpgrade, worldOf({ ...upgrade, confirm: 'manual' }))
      if (doing === 'rollback of what is confirmed') await runAction(rancherUpgrade, worldOf(upgrade))
      const before = cattle.books.accepted.length
      const inputs = { ...(operation === 'upgrade' ? upgrade : { services: SERVICES, operation }), parallel }
      if (!(await dieAt(scene, inputs, moment))) break
      const hadBegun = cattle.books.accepted.length > before
      const found = stands().join(', ')
      const after = by === 'post' ? worldOf(inputs, 'post') : worldOf({})
      const code =
        by === 'post'
          ? await rancherUpgrade.post?.(new InputReader(after.host.inputs), after)
          : (await undo(after)).exitCode
      const isWhole = new Set(stands()).size === 1 || !hadBegun
      const left = unfinished(await ledger.open()).length
      if (!isWhole || code !== 0 || left > 0)
        torn.push(`at ${moment}: ${found}; then ${stands().join(', ')}, exit code ${code}, ${left} left`)
    }
    expect(torn).toEqual([])
  },
  120_000,
)
