import { expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { unfillable } from '../../src/gates/placeholders.ts'
import { secretsOfGates } from '../../src/gates/secrets.ts'
import { readGateSpecs } from '../../src/gates/specs.ts'

const GATE = { consul: 'auth-service', url: 'http://consul.internal:8500' }

function problemsOf(value: Json): string {
  const problems: string[] = []
  readGateSpecs(value, (saw, because) => problems.push(`${saw}: ${because}`))
  return problems.join('\n')
}

test.each<[string, Readonly<Record<string, Json>>, string]>([
  ['no URL', { consul: 'auth-service' }, '"url" is not the http or https URL of Consul'],
  ['no service', { ...GATE, consul: '' }, '"consul" is not the name of a service'],
  ['a host without a scheme', { ...GATE, url: 'consul.internal:8500' }, '"url" is not the http or https URL'],
  ['no instance at all', { ...GATE, instances: 0 }, '"instances" is not a whole number of at least 1'],
  ['a part of one', { ...GATE, instances: 1.5 }, '"instances" is not a whole number'],
  ['a version that YAML reads as a number', { ...GATE, tag: 1.1 }, '"tag" is not a text; write it in quotes'],
  ['meta of numbers', { ...GATE, meta: { version: 1.1 } }, '"meta" is not a map of texts; write numbers in quotes'],
  ['a token that is empty', { ...GATE, token: '' }, '"token" is empty'],
  ['a token that is nothing', { ...GATE, token: null }, '"token" is empty'],
  ['a misspelt key', { ...GATE, datacentre: 'dc1' }, 'did you mean "datacenter"?'],
])('%s is refused', (_, gate, said) => {
  expect(problemsOf([gate])).toContain(said)
})

test('a secret in a wrong place or of a wrong form is refused and not told', () => {
  for (const wrong of [
    { url: 'http://consul.internal:8500/?token=canary-1' },
    { url: 'http://u:canary-1@consul.internal:8500' },
    { token: 'canary-1\n' },
    { token: 'canary-1 \u00e9' },
    { token: 'canary-1 ' },
    { token: 'canary-1', tga: 'x' },
  ]) {
    expect(problemsOf([{ ...GATE, ...wrong }])).toMatch(/url|token|tag/)
    expect(problemsOf([{ ...GATE, ...wrong }])).not.toContain('canary')
  }
})

test('the documented form is read; its token is a secret, however short, and prints as none', () => {
  const whole = { instances: 3, tag: '{version}', meta: { a: 'b' }, datacenter: 'dc1', token: 'canary' }
  const specs = readGateSpecs([{ ...GATE, ...whole }], (saw, because) => {
    throw new Error(`${saw}: ${because}`)
  })
  expect(secretsOfGates(specs).map((one) => one.reveal())).toEqual(['canary'])
  expect(JSON.stringify(specs)).not.toContain('canary')
})

test('a gate without a token has no secret', () => {
  expect(secretsOfGates(readGateSpecs([GATE], () => {}))).toEqual([])
})

test.each<[Readonly<Record<string, Json>>, readonly string[]]>([
  [{ tag: 'v{version}' }, ['version']],
  [{ meta: { image: '{digest}' } }, ['digest']],
  [{ tag: 'blue' }, []],
])('%j asks for %j, which an image without them cannot fill', (members, names) => {
  expect(
    unfillable(
      readGateSpecs([{ ...GATE, ...members }], () => {}),
      {},
    ),
  ).toEqual(names)
})
