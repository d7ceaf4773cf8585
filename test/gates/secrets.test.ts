import { expect, test } from 'vitest'
import { secretsOfGates } from '../../src/gates/secrets.ts'
import { readGateSpecs } from '../../src/gates/specs.ts'

const secretsOf = (headers: Readonly<Record<string, string>>) =>
  secretsOfGates(readGateSpecs([{ http: 'https://auth.example.com/health', headers }], () => {})).map((one) =>
    one.reveal(),
  )

test('of a login with its scheme, the login alone is a secret too', () => {
  expect(secretsOf({ Authorization: 'Bearer canary-token' })).toEqual(['Bearer canary-token', 'canary-token'])
})

test('a header that sounds like no login is no secret, nor is a word', () => {
  expect(secretsOf({ accept: 'application/json', 'x-route-key': 'blue' })).toEqual([])
})
