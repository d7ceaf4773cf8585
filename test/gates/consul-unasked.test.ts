import { expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { askRounds } from '../../src/gates/rounds.ts'
import type { Acl } from '../servers/consul/index.ts'
import type { Fault } from '../servers/http.ts'
import { ConsulScene, NEW } from './consul-scene.ts'

type Members = Readonly<Record<string, Json>>

const LEADER = { 'x-consul-knownleader': 'true', 'x-consul-lastcontact': '0', 'x-consul-index': '7' }
const answer = (status: number, body = '', headers: Readonly<Record<string, string>> = LEADER): Fault => ({
  kind: 'answer',
  answer: { status, headers, body },
})

test.each<[string, Fault, string]>([
  ['no leader', answer(500, 'No cluster leader'), 'status 500 "No cluster leader"; look at the servers of Consul'],
  ['too many requests', answer(429, 'rate limit exceeded'), 'status 429'],
  ['another path', answer(404), 'status 404; check "url": is 127.0.0.1'],
  ['a redirect', answer(301, '', { location: 'https://consul.example.com/' }), 'write the final address in "url"'],
  ['a web page', answer(200, '<html>'), 'an answer that is no list of instances; it begins "<html>"'],
  ['a map', answer(200, '{}'), 'no list of instances'],
  [
    'instances without checks',
    answer(200, '[{"Node":{"Node":"n"},"Service":{"ID":"auth-1"}}]'),
    'no list of instances',
  ],
  ['what is no Consul', answer(200, '[]', {}), 'an answer without X-Consul-KnownLeader; check "url"'],
  [
    'a follower without a leader',
    answer(200, '[]', { ...LEADER, 'x-consul-knownleader': 'false' }),
    'it knows no leader',
  ],
  [
    'a follower behind its leader',
    answer(200, '[]', { ...LEADER, 'x-consul-lastcontact': '90000' }),
    'a follower, 90000 ms behind',
  ],
  ['half an answer', { kind: 'garbage' }, 'no list of instances'],
  ['a broken connection', { kind: 'reset-before' }, 'broke'],
  ['no answer', { kind: 'hang-before' }, 'within 9000 ms'],
])('%s says nothing of the service', async (_, fault, said) => {
  await using scene = await ConsulScene.open()
  scene.instance('auth-1')
  scene.consul.http.fault = () => fault
  const sample = await scene.ask(scene.gate())
  expect([sample.kind, sample.detail]).toEqual(['unasked', expect.stringContaining(said)])
})

const DENY: Acl = {
  defaultPolicy: 'deny',
  tokens: {
    'fake-token-web': { services: ['web'], nodes: true },
    'fake-token-some': { services: ['auth'], nodes: false },
  },
}

test.each<[string, Members, string]>([
  ['no token', {}, 'an empty list, asked without a token where the ACL denies by default; give the gate a "token"'],
  [
    'a token that is gone',
    { token: 'fake-token-gone' },
    'status 403 "ACL not found"; Consul does not know this "token"',
  ],
  ['a token of another service', { token: 'fake-token-web' }, 'it needs service:read of the service and node:read'],
  ['a token without nodes', { token: 'fake-token-some' }, 'the token may not see all instances'],
])('with %s what Consul shows says nothing, and what is missing is told', async (_, members, said) => {
  await using scene = await ConsulScene.open({ acl: DENY })
  scene.instance('auth-1')
  const sample = await scene.ask(scene.gate(members))
  expect([sample.kind, sample.detail]).toEqual(['unasked', expect.stringContaining(said)])
  expect(sample.detail).not.toContain('fake-token')
})

test('permission denied without and with a token', async () => {
  await using scene = await ConsulScene.open()
  scene.consul.http.fault = () => answer(403, 'Permission denied')
  expect((await scene.ask(scene.gate())).detail).toContain('give the gate a "token"')
  expect((await scene.ask(scene.gate({ token: 'fake-token-1' }))).detail).toContain('check "token"')
})

test('a wrong datacenter is named', async () => {
  await using scene = await ConsulScene.open()
  expect(await scene.ask(scene.gate({ datacenter: 'dc9' }))).toMatchObject({
    kind: 'unasked',
    detail: expect.stringContaining('check "datacenter"'),
  })
})

test('given a Consul that answers from followers by default, the leader is asked all the same', async () => {
  await using scene = await ConsulScene.open()
  scene.consul.temper.staleByDefault = true
  scene.instance('auth-1')
  scene.consul.cutOff()
  scene.consul.catalogue.report('auth-1', 'critical')
  expect((await scene.ask(scene.gate())).kind).toBe('bad')
})

test('a Consul that hangs or is down ends in unknown, never in unhealthy', async () => {
  for (const fault of [{ kind: 'hang-before' }, { kind: 'refuse', forMs: 600_000 }] as const) {
    await using scene = await ConsulScene.open()
    scene.instance('auth-1')
    scene.consul.http.fault = () => fault
    const rule = { needs: 1, everyMs: 5_000, withinMs: 120_000, allowBad: 0, allowUnasked: 2 }
    const { verdict } = await askRounds([scene.gate()], NEW, rule, scene.world)
    expect(verdict.kind).toBe('unknown')
  }
})
