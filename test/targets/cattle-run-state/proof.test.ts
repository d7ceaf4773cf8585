import { expect, test } from 'vitest'
import { readContainer } from '../../../src/systems/cattle/resources.ts'
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

test.each<readonly [string, string, string, string]>([
  ['that is unhealthy', 'running', 'unhealthy', 'bad: sidekicks are not healthy: auth-db'],
  ['that is down', 'stopped', 'healthy', 'bad: sidekicks are down: auth-db'],
  ['that is well', 'running', 'healthy', 'good: 2 of 2 healthy'],
])('a sidekick %s', (_, state, healthState, expected) => {
  const sidekick = { ...launchConfigOf('d1', 'shop/db:1'), name: 'db' }
  const facts = factsOf('active', UP, { secondaryLaunchConfigs: [sidekick] })
  const labels = { 'io.rancher.service.launch.config': 'db' }
  const raw = { id: '1i9', name: 'auth-db', state, healthState, version: 'd1', startCount: 1, labels }
  const entry = entryOf('start')
  const [start, goal = {}] = entry.change.stops
  const stops = [{ ...start, launchConfig: { version: 'v1 db=d1' } }, goal] as const
  const all = { ...facts, containers: [...facts.containers, readContainer(raw)] }
  const { kind, detail } = prove({ ...entry, change: { ...entry.change, stops } }, all)
  expect(`${kind}: ${detail}`).toBe(expected)
})
