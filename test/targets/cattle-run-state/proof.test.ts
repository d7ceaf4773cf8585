import { expect, test } from 'vitest'
import type { Entry } from '../../../src/core/change.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import { type Container, readContainer } from '../../../src/systems/cattle/resources.ts'
import { prove } from '../../../src/targets/cattle-run-state/proof.ts'
import type { Step } from '../../../src/targets/cattle-run-state/steps.ts'
import { entryOf, factsOf, launchConfigOf } from './facts.ts'

const UP = ['running', 'running']
const AGAIN = ['running#2', 'running#2']

test.each<readonly [Step, number, string, readonly string[], string]>([
  ['start', 1, 'active', UP, 'good: 2 of 2 healthy'],
  ['start', 1, 'active', ['running'], 'bad: 1 of 2 containers run'],
  ['start', 1, 'active', ['running', 'stopped'], 'bad: 1 of 2 containers run; auth-1i2 is stopped'],
  ['start', 1, 'active', [...UP, 'stopping'], 'bad: 2 of 2 containers run; auth-1i3 is stopping'],
  ['start', 1, 'active', [...UP, 'running'], 'bad: 3 of 2 containers run'],
  ['start', 1, 'active', ['running', 'running:unhealthy'], 'bad: auth-1i2 is unhealthy'],
  ['start', 1, 'active', [], 'bad: no container runs'],
  ['start', 1, 'inactive', UP, 'bad: the service is inactive'],
  ['start', 0, 'inactive', ['stopped', 'stopped'], 'good: none runs'],
  ['stop', 1, 'inactive', ['stopped', 'stopped'], 'good: none runs'],
  ['stop', 1, 'inactive', [], 'good: none runs'],
  ['stop', 1, 'inactive', ['stopped', 'stopping'], 'bad: auth-1i2 is stopping'],
  ['stop', 1, 'inactive', ['stopped', 'running'], 'bad: auth-1i2 is running'],
  ['stop', 1, 'activating', ['stopped', 'stopped'], 'bad: no container runs, and the service is activating'],
  ['restart', 1, 'active', AGAIN, 'good: 2 of 2 healthy'],
  ['restart', 1, 'active', ['running#2', 'running'], 'bad: auth-1i2 was not restarted'],
  ['restart', 0, 'active', ['running#2', 'running'], 'good: 2 of 2 healthy'],
  ['scale', 1, 'active', UP, 'bad: it is scaled to 2, not to 3'],
  ['scale', 0, 'active', UP, 'good: 2 of 2 healthy'],
])('%s at stop %d, %s with %j: %s', (step, to, state, containers, expected) => {
  const { kind, detail } = prove(entryOf(step, { to }), factsOf(state, containers))
  expect(`${kind}: ${detail}`).toBe(expected)
})

test('of another container in place of one that was to be restarted', () => {
  const { service, containers } = factsOf('active', ['running#2', 'running', 'running'])
  const anew = { service, containers: containers.filter(({ id }) => id !== '1i2') }
  expect(prove(entryOf('restart'), anew)).toMatchObject({ kind: 'good' })
})

test('the same containers started once more between two rounds are not the same processes', () => {
  const [one, other] = [UP, AGAIN].map((containers) => prove(entryOf('start'), factsOf('active', containers)))
  expect(one?.fingerprint).not.toBe(other?.fingerprint)
})

test('a global service runs as many as it has', () => {
  const entry = entryOf('start')
  const { change } = entry
  const stops = [{ ...change.stops[0] }, { state: 'active' }] as const
  const facts = factsOf('active', [...UP, 'running'], {
    launchConfig: launchConfigOf('v1', 'shop/auth:1.0.0', { 'io.rancher.scheduler.global': 'true' }),
  })
  expect(prove({ ...entry, change: { ...change, stops } }, facts)).toMatchObject({ detail: '3 of 3 healthy' })
})

test('an upgrade in the middle is no proof of anything', () => {
  const launchConfig = launchConfigOf('v2', 'shop/auth:2.0.0')
  expect(prove(entryOf('start'), factsOf('active', UP, { launchConfig }))).toMatchObject({ kind: 'bad' })
})

/** A container of sidekick `db`. */
function sidekickOf(id: string, more: JsonObject = {}): Container {
  const labels = { 'io.rancher.service.launch.config': 'db' }
  const image = { version: 'd1', imageUuid: 'docker:shop/db:3.0.0' }
  return readContainer({
    id,
    name: `db-${id}`,
    state: 'running',
    healthState: 'healthy',
    startCount: 1,
    labels,
    ...image,
    ...more,
  })
}
const withSidekicks = (sidekicks: readonly Container[], config: JsonObject = {}) => {
  const db = { ...launchConfigOf('d1', 'shop/db:3.0.0'), name: 'db', ...config }
  const { service, containers } = factsOf('active', UP, { secondaryLaunchConfigs: [db] })
  return { service, containers: [...containers, ...sidekicks] }
}
/** A start of a service with these versions of launch configs. */
const beside = (version: string): Entry => {
  const entry = entryOf('start')
  const [start, goal = {}] = entry.change.stops
  return { ...entry, change: { ...entry.change, stops: [{ ...start, launchConfig: { version } }, goal] } }
}
const ONCE: JsonObject = { labels: { 'io.rancher.container.start_once': 'true' } }

test.each<readonly [string, readonly Container[], JsonObject, string]>([
  ['healthy', [sidekickOf('1i8'), sidekickOf('1i9')], {}, 'good: 2 of 2 healthy, and sidekick db'],
  [
    'unhealthy',
    [sidekickOf('1i8'), sidekickOf('1i9', { healthState: 'unhealthy' })],
    {},
    'bad: sidekick db: db-1i9 is unhealthy',
  ],
  ['missing', [sidekickOf('1i8')], {}, 'bad: sidekick db: 1 of 2 containers run'],
  [
    'of another image',
    [sidekickOf('1i8'), sidekickOf('1i9', { imageUuid: 'docker:shop/db:2.0.0' })],
    {},
    'bad: sidekick db: db-1i9 run another image: shop/db:2.0.0',
  ],
  [
    'over, as one that runs once is',
    [sidekickOf('1i8', { state: 'stopped' }), sidekickOf('1i9', { state: 'stopped' })],
    ONCE,
    'good: 2 of 2 healthy, and sidekick db',
  ],
])('sidekicks that are %s count', (_, sidekicks, config, expected) => {
  const { kind, detail } = prove(beside('v1 db=d1'), withSidekicks(sidekicks, config))
  expect(`${kind}: ${detail}`).toBe(expected)
})

test('a global service is proven on every host that is to have a container of it', () => {
  const entry = entryOf('start')
  const { change } = entry
  const stops = [{ ...change.stops[0] }, { state: 'active' }] as const
  const launchConfig = launchConfigOf('v1', 'shop/auth:1.0.0', { 'io.rancher.scheduler.global': 'true' })
  const { service, containers } = factsOf('active', UP, { launchConfig })
  const placed = containers.map((container, index) => ({ ...container, hostId: `1h${index + 1}` }))
  const sample = prove(
    { ...entry, change: { ...change, stops } },
    { service, containers: placed, eligibleHosts: ['1h1', '1h2', '1h3'] },
  )
  expect(sample).toMatchObject({ kind: 'bad', detail: 'none runs on 1 of 3 hosts: 1h3' })
})
