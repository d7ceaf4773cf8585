import { expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/json.ts'
import { readContainer, readService } from '../../../src/systems/cattle/resources.ts'
import { type Asked, NOTHING_ASKED } from '../../../src/targets/cattle-service/edits.ts'
import { type Demands, preflight, refuse, type Sight } from '../../../src/targets/cattle-service/preflight.ts'
import type { ImageLook } from '../../../src/targets/cattle-service/preflight-images.ts'

const NAME = { environmentId: '1a5', environment: 'Default', stack: 'auth', service: 'auth-service', id: '1s1' }
const OLD = 'registry.example.com/shop/auth-service:1.0.0'
const NEW = 'registry.example.com/shop/auth-service:1.0.1'
const DIGEST = `sha256:${'0f'.repeat(32)}`

interface Case {
  readonly launchConfig?: JsonObject
  readonly scale?: number
  readonly demands?: Partial<Demands>
  readonly strategy?: Partial<Demands['strategy']>
  readonly sight?: Partial<Sight>
  readonly image?: string
  /** Asked for beside the image. */
  readonly more?: Partial<Asked>
  readonly proxy?: string
}

function check({ launchConfig = {}, scale = 2, demands, strategy, sight, image = NEW, more, proxy }: Case = {}) {
  const service = readService({
    id: '1s1',
    name: 'auth-service',
    state: 'active',
    kind: 'service',
    scale,
    secondaryLaunchConfigs: proxy === undefined ? [] : [{ name: 'proxy', imageUuid: `docker:${proxy}`, version: 'p' }],
    launchConfig: { imageUuid: `docker:${OLD}`, version: '0', healthCheck: {}, ...launchConfig },
  })
  const containers = ['1i1', '1i2'].map((id) => readContainer({ id, state: 'running', version: '0', imageUuid: OLD }))
  const asked: Demands = {
    requireHealthCheck: false,
    allowMovingTag: false,
    allowDowngrade: false,
    ...demands,
    strategy: { batchSize: 1, intervalMs: 2_000, startFirst: false, ...strategy },
  }
  const seen: Sight = { activeHosts: 3, looks: [], direction: { to: 'newer' }, ...sight }
  const { problems, remarks } = preflight({ ...NOTHING_ASKED, image, ...more }, { service, containers }, seen, {
    demands: asked,
    name: NAME,
  })
  return { problems, remarks, whats: problems.map(({ what }) => what) }
}

const look = (by: ImageLook['by'], seen: Partial<ImageLook['seen']> & Pick<ImageLook['seen'], 'kind'>): ImageLook =>
  ({ image: by === 'running' ? OLD : NEW, by, seen: { platforms: [], labels: {}, ...seen } }) as ImageLook

test('given nothing that speaks against it, nothing is said', () => {
  expect(check()).toMatchObject({ problems: [], remarks: [] })
})

test('all problems are told at once, each with its own thing to do', () => {
  const { problems } = check({
    image: 'registry.example.com/shop/auth-service:latest',
    launchConfig: { healthCheck: null, ports: ['8080:80/tcp'] },
    strategy: { startFirst: true, batchSize: 2 },
    demands: { requireHealthCheck: true },
    sight: {
      looks: [look('image', { kind: 'missing', because: '404 MANIFEST_UNKNOWN', loggedIn: true })],
      direction: { to: 'older', because: 'it runs 1.0.2, and 1.0.1 is lower' },
    },
  })
  expect(problems).toHaveLength(5)
  const told = (() => {
    try {
      refuse(problems, NAME)
    } catch (error) {
      return String(error)
    }
    return ''
  })()
  expect(told).toContain('5 things stand in the way of an upgrade of auth/auth-service in Default')
  for (const word of [
    'give the service a health check',
    'allow-moving-tag',
    'start-first',
    'push it first',
    'allow-downgrade',
  ])
    expect(told.slice(told.indexOf('Try:'))).toContain(word)
  expect(told).toContain('(5) ')
})

test('one problem is told as it is', () => {
  const { problems } = check({ demands: { requireHealthCheck: true }, launchConfig: { healthCheck: null } })
  expect(() => refuse(problems, NAME)).toThrow(/^auth\/auth-service in Default has no health check/)
  expect(() => refuse([], NAME)).not.toThrow()
})

test.each([
  ['latest', false, 1],
  ['1.1', false, 1],
  ['develop', false, 1],
  ['latest', true, 0],
  ['1.0.1-22-7e56158', false, 0],
  [`latest@${DIGEST}`, false, 0],
])('the tag %s, allowed %s: %i problems', (tag, allowMovingTag, count) => {
  const image = `registry.example.com/shop/auth-service:${tag}`
  expect(check({ image, demands: { allowMovingTag } }).problems).toHaveLength(count)
})

test.each([
  // hosts, scale, batch size, ports: what is said
  [3, 3, 1, ['8080:80/tcp'], 'refused'],
  [4, 3, 1, ['8080:80/tcp'], 'remark'],
  [4, 3, 2, ['8080:80/tcp'], 'refused'],
  [5, 3, 2, ['10.0.0.7:8080:80'], 'remark'],
  [6, 3, 9, ['8080:80'], 'remark'],
  [1, 1, 1, ['80'], 'nothing'], // no public port yet
  [1, 1, 1, [], 'nothing'],
])('start-first on %i hosts with %i containers, %i at a time, ports %j: %s', (hosts, scale, batchSize, ports, said) => {
  const { whats, remarks } = check({
    scale,
    launchConfig: { ports },
    strategy: { startFirst: true, batchSize },
    sight: { activeHosts: hosts },
  })
  expect([whats.length, remarks.length]).toEqual({ refused: [1, 1], remark: [0, 1], nothing: [0, 0] }[said])
})

test('a global service has a container on each host, so start-first never has room', () => {
  const global = { labels: { 'io.rancher.scheduler.global': 'true' }, ports: ['80:80'] }
  const { whats } = check({ launchConfig: global, strategy: { startFirst: true }, sight: { activeHosts: 9 } })
  expect(whats).toEqual([expect.stringContaining('cannot start before the old ones are stopped')])
})

test.each([
  [1, 1, {}, 'its only container is'],
  [2, 2, {}, 'all its 2 containers are'],
  [3, 2, {}, undefined],
  [1, 1, { startFirst: true }, undefined],
])('%i containers, %i at a time, %j: down while %s replaced', (scale, batchSize, more, all) => {
  const { remarks } = check({ scale, strategy: { batchSize, ...more } })
  expect(remarks).toEqual(all === undefined ? [] : [expect.stringContaining(`down while ${all} replaced`)])
  expect(remarks.join()).not.toMatch(/\d+ ?s\b/) // nobody has measured how long
})

test.each<[string, readonly string[], readonly string[] | undefined, string | undefined]>([
  ['as assumed', ['linux/amd64'], undefined, undefined],
  ['one of several', ['linux/arm64', 'linux/amd64'], undefined, undefined],
  ['not as assumed', ['linux/arm64'], undefined, 'the hosts are taken for linux/amd64'],
  ['as what runs', ['linux/arm64'], ['linux/arm64/v8'], undefined],
  ['not as what runs', ['linux/amd64'], ['linux/arm64'], 'what runs there is for linux/arm64'],
  ['not as assumed, where what runs is for several', ['linux/arm64'], ['linux/amd64', 'linux/arm64'], 'are taken for'],
  ['not told', ['unknown/unknown'], undefined, undefined],
  ['not read', [], undefined, undefined],
])('a platform %s', (_, platforms, running, saw) => {
  const looks = [look('image', { kind: 'there', platforms })]
  if (running !== undefined) looks.push(look('running', { kind: 'there', platforms: running }))
  const { problems } = check({ sight: { looks } })
  expect(problems.map((one) => one.saw)).toEqual(saw === undefined ? [] : [expect.stringContaining(saw)])
})

test('what runs is never refused for what its registry says', () => {
  const gone = look('running', { kind: 'missing', because: '404 MANIFEST_UNKNOWN', loggedIn: true })
  const { problems, remarks } = check({ sight: { looks: [gone] } })
  expect(problems).toEqual([])
  expect(remarks).toEqual([expect.stringContaining('nothing leads back to it')])
})

test('what was not checked is said once for each reason', () => {
  const because = 'cannot resolve registry.example.com (ENOTFOUND)'
  const looks = (['image', 'running'] as const).map((by) => look(by, { kind: 'not-checked', because }))
  expect(check({ sight: { looks } })).toMatchObject({
    problems: [],
    remarks: [`${NEW} and ${OLD}: not checked, because ${because}`],
  })
})

test('a tag that names something else than the digest is said', () => {
  const looks = [look('image', { kind: 'there', tagNames: `sha256:${'ab'.repeat(32)}` })]
  expect(check({ sight: { looks } }).remarks.join()).toMatch(
    /the tag names sha256:abababababab… by now; hosts pull by the digest/,
  )
})

test('going back is refused, or said where it is allowed; not knowing is said and not refused', () => {
  const direction = { to: 'older', because: 'it runs 1.0.2, and 1.0.1 is lower' } as const
  expect(check({ sight: { direction } }).whats).toEqual([expect.stringContaining('would go back to an older version')])
  const allowed = check({ sight: { direction }, demands: { allowDowngrade: true } })
  expect(allowed).toMatchObject({
    problems: [],
    remarks: [expect.stringContaining('goes back, as allow-downgrade says')],
  })
  const unknown = check({ sight: { direction: { to: 'unknown', because: 'nobody knows' } } })
  expect(unknown).toMatchObject({
    problems: [],
    remarks: [expect.stringContaining('could not be told whether it is older')],
  })
})

test('given the image that runs already, only what is asked of the service counts', () => {
  const sight = { looks: [], direction: undefined }
  expect(check({ image: OLD, scale: 1, sight })).toMatchObject({ problems: [], remarks: [] })
  const bare = { image: OLD, sight, launchConfig: { healthCheck: null }, demands: { requireHealthCheck: true } }
  expect(check(bare).problems).toHaveLength(1)
})

test('a sidekick is not upgraded to a moving tag either, and one that has it already is not asked about', () => {
  const more = { image: undefined, sidekicks: new Map([['proxy', 'example/proxy:latest']]) }
  const told = 'What auth/auth-service in Default would run cannot be told'
  expect(check({ more, proxy: 'example/proxy:1.0.0' }).whats).toEqual([told])
  expect(check({ more, proxy: 'example/proxy:1.0.0', demands: { allowMovingTag: true } }).whats).toEqual([])
  expect(check({ more, proxy: 'example/proxy:latest' }).whats).toEqual([])
})
