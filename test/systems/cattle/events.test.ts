import { expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/json.ts'
import { Heard } from '../../../src/systems/cattle/events.ts'

const SERVICE = { id: '1s12', stack: 'auth', service: 'auth-service' }
const event = (type: string, id: string, more: JsonObject = {}): JsonObject => ({
  name: 'resource.change',
  resourceType: type,
  resourceId: id,
  data: { resource: { id, type, ...more } },
})
const named = (name: string) => ({ serviceIds: null, labels: { 'io.rancher.stack_service.name': name } })

test.each([
  ['the service', event('service', '1s12'), true],
  ['another service', event('service', '1s13'), false],
  ['a container of it', event('container', '1i1', { serviceIds: ['1s12'] }), true],
  ['a container of several', event('container', '1i1', { serviceIds: ['1s13', '1s12'] }), true],
  ['a container of another', event('container', '1i1', { serviceIds: ['1s13'] }), false],
  ['a container whose label alone tells', event('container', '1i1', named('auth/auth-service')), true],
  ['a container without ids and labels', event('container', '1i1'), false],
  ['a container of a sidekick', event('container', '1i1', named('auth/auth-service/proxy')), true],
  ['a container of a service with a longer name', event('container', '1i1', named('auth/auth-service-2')), false],
  ['the stack', event('stack', '1st1', { serviceIds: ['1s12'] }), false],
  ['the map between a service and a container', event('serviceExposeMap', '1sem1', { serviceId: '1s12' }), false],
  ['a ping', { name: 'ping', data: { options: {}, resources: [] } }, false],
  ['an end of the session', { name: 'logout', data: null }, false],
  ['an event without a resource', { name: 'resource.change', data: {} }, false],
])('%s is news: %j → %s', (_, frame, isNews) => {
  expect(new Heard(SERVICE).isNew(frame)).toBe(isNews)
})

test('what was told before is no news, and what differs from it is', () => {
  const heard = new Heard(SERVICE)
  const told = [{ state: 'upgrading' }, { state: 'upgrading' }, { state: 'upgraded' }, { state: 'upgrading' }]
  expect(told.map((more) => heard.isNew(event('service', '1s12', more)))).toEqual([true, false, true, true])
})
