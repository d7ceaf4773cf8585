import { describe, expect, test } from 'vitest'
import { WEB_BASE } from '../servers/cattle/web-images.ts'
import { EmbeddedRancher } from './embedded-rancher.ts'
import { docker, engineWith } from './engine.ts'

const engine = engineWith(WEB_BASE)
const LIMIT_MS = 120_000
const hosts = ['127.0.0.1', '127.0.0.2']

/** Every container of the books by the engine's id of it. */
const dockerIds = (rancher: EmbeddedRancher) =>
  Object.values(rancher.books())
    .map(({ dockerId }) => dockerId)
    .sort()

const isUpAgain = ({ cattle }: EmbeddedRancher, id: string): boolean => {
  const { state, healthState, startCount } = cattle.books.container(id)
  return startCount === 2 && state === 'running' && healthState === 'healthy'
}

describe.skipIf(!engine.available)(`rancher-upgrade with real containers${engine.reason}`, () => {
  test('given a good image, real containers of exactly it answer on every host, and it is confirmed', {
    timeout: LIMIT_MS,
  }, async () => {
    await using rancher = await EmbeddedRancher.open()
    expect(await Promise.all(hosts.map((host) => rancher.asks(host)))).toEqual(
      hosts.map(() => ({ status: 'ok', version: '1.0.0' })),
    )
    const before = dockerIds(rancher)
    const next = await rancher.images.push('1.1.0')
    const { exitCode, result, printed } = await rancher.upgrade(next, ['--gates', rancher.httpGate])
    expect([exitCode, result.result], printed).toEqual([0, 'confirmed'])
    expect(await Promise.all(hosts.map((host) => rancher.asks(host)))).toEqual(
      hosts.map(() => ({ status: 'ok', version: '1.1.0' })),
    )
    const shown = await rancher.engine()
    expect(shown).toEqual(rancher.books())
    expect(Object.values(shown).map(({ image, running }) => ({ image, running }))).toEqual(
      hosts.map(() => ({ image: next, running: true })),
    )
    expect(dockerIds(rancher).filter((id) => before.includes(id))).toEqual([])
  })

  test('given a version that turns unhealthy in the gate, it is rolled back, and the very same containers run again', {
    timeout: LIMIT_MS,
  }, async () => {
    await using rancher = await EmbeddedRancher.open()
    const before = await rancher.engine()
    const next = await rancher.images.push('1.1.0')
    const struck = new Promise<void>((resolve, reject) => {
      rancher.cattle.onChange = () => {
        if (rancher.cattle.books.service('auth-service').state !== 'upgraded') return
        rancher.cattle.onChange = undefined
        const fresh = rancher.cattle.books
          .containers()
          .find(({ image, state }) => image === next && state === 'running')
        rancher.makeUnhealthy(fresh?.id ?? '').then(resolve, reject)
      }
    })
    const flags = ['--needs', '20', '--gates', rancher.httpGate]
    const { exitCode, result, printed } = await rancher.upgrade(next, flags)
    expect([exitCode, result.result], printed).toEqual([7, 'rolled-back'])
    await struck
    expect(printed).toMatch(/auth-auth-service-\d is unhealthy|status 404/)
    expect(await rancher.engine()).toEqual(before)
    expect(rancher.books()).toEqual(before)
    expect(await Promise.all(hosts.map((host) => rancher.asks(host)))).toEqual(
      hosts.map(() => ({ status: 'ok', version: '1.0.0' })),
    )
  })

  test("given a digest that the registry lacks, it is refused; unasked, it is red with the agent's words, and the old version answers", {
    timeout: LIMIT_MS,
  }, async () => {
    await using rancher = await EmbeddedRancher.open()
    const missing = rancher.images.missing('1.1.0')
    const refused = await rancher.upgrade(missing)
    expect([refused.exitCode, refused.result.result], refused.printed).toEqual([7, 'unchanged'])
    expect(refused.printed).toContain('MANIFEST_UNKNOWN')
    const { exitCode, result, printed } = await rancher.upgrade(missing, ['--check-images=false'])
    expect([exitCode, result.result], printed).toEqual([7, 'rolled-back'])
    expect(printed).toContain(`Image [${missing}] failed to pull: `)
    expect(printed).toMatch(/manifest.* unknown|not found/)
    const shown = await rancher.engine()
    expect(shown).toEqual(rancher.books())
    expect(Object.values(shown).map(({ image, running }) => ({ image, running }))).toEqual(
      hosts.map(() => ({ image: rancher.image, running: true })),
    )
    expect(await Promise.all(hosts.map((host) => rancher.asks(host)))).toEqual(
      hosts.map(() => ({ status: 'ok', version: '1.0.0' })),
    )
  })

  test('given a container that is killed on the engine, the server hears of it and starts the same one again', {
    timeout: LIMIT_MS,
  }, async () => {
    await using rancher = await EmbeddedRancher.open()
    const before = await rancher.engine()
    const [[id = '', { dockerId = '' } = {}] = []] = Object.entries(before)
    docker('kill', dockerId ?? '')
    await rancher.until(() => isUpAgain(rancher, id))
    expect(await rancher.engine()).toEqual(before)
    expect(rancher.books()).toEqual(before)
  })

  test('given a container that is killed while the server is away, it hears of it when it is back', {
    timeout: LIMIT_MS,
  }, async () => {
    await using rancher = await EmbeddedRancher.open()
    const before = await rancher.engine()
    const [[id = '', { dockerId = '' } = {}] = []] = Object.entries(before)
    await rancher.cattle.restart(3_000)
    docker('kill', dockerId ?? '')
    await rancher.until(() => isUpAgain(rancher, id))
    expect(await rancher.engine()).toEqual(before)
    expect(rancher.books()).toEqual(before)
  })

  test('when it is over, nothing of it is on the engine', { timeout: LIMIT_MS }, async () => {
    const rancher = await EmbeddedRancher.open()
    try {
      expect(rancher.left().length).toBeGreaterThan(2)
    } finally {
      await rancher[Symbol.asyncDispose]()
    }
    expect(rancher.left()).toEqual([])
  })
})
