import { expect, test } from 'vitest'
import { readContainer, readService } from '../../../src/systems/cattle/resources.ts'
import { evidenceIn, tellingOf } from '../../../src/targets/cattle-service/evidence.ts'

const service = readService({
  id: '1s1',
  name: 'auth-service',
  state: 'upgraded',
  transitioning: 'error',
  transitioningMessage: 'no room',
  scale: 4,
  launchConfig: { version: 'v1', imageUuid: 'docker:shop/auth:2', healthCheck: { port: 80 } },
})
const container = (id: string, more: object = {}) =>
  readContainer({ id, state: 'running', healthState: 'healthy', version: 'v1', startCount: 1, ...more })
const heard = (...containers: readonly ReturnType<typeof container>[]) =>
  tellingOf({ service, containers }).map(({ id }) => id)

test('the new containers that failed are heard, newest first, three of them', () => {
  const down = { state: 'stopped', healthState: 'healthy' }
  const all = ['1i9', '1i10', '1i11', '1i8'].map((id) => container(id, down))
  expect(heard(container('1i12'), ...all)).toEqual(['1i11', '1i10', '1i9'])
})

test.each([
  ['is stopped', { state: 'stopped' }],
  ['is unhealthy', { healthState: 'unhealthy' }],
  ['was started again', { startCount: 2 }],
])('one that %s has failed', (_, more) => {
  expect(heard(container('1i1', more), container('1i2'))).toEqual(['1i1'])
})

test('where none failed, the newest is heard; one that never started or is of before is not', () => {
  expect(heard(container('1i1'), container('1i2'), container('1i3', { version: '0', state: 'stopped' }))).toEqual([
    '1i2',
  ])
  expect(heard(container('1i4', { state: 'error', startCount: 0 }))).toEqual([])
})

test('the message of the server and each new container are told', () => {
  expect(evidenceIn({ service, containers: [container('1i1', { startCount: 3 })] })).toEqual({
    title: 'auth-service is upgraded, transitioning "error"',
    lines: ['server: no room', '1i1 (1i1): running, health healthy, started 3 times'],
  })
})
