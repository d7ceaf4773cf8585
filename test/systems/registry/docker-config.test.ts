import { expect, test } from 'vitest'
import { loginIn } from '../../../src/systems/registry/docker-config.ts'

const auth = Buffer.from('ci:canary:with:colons').toString('base64')
const config = (auths: object) => JSON.stringify({ auths })

test.each([
  ['registry.example.com:5000', config({ 'registry.example.com:5000': { auth } })],
  ['registry.example.com', config({ 'https://registry.example.com': { auth } })],
  ['docker.io', config({ 'https://index.docker.io/v1/': { auth } })],
])('reads what docker login left for %s', (registry, text) => {
  const login = loginIn(text, registry)
  expect([login?.username, login?.password.reveal()]).toEqual(['ci', 'canary:with:colons'])
})

test.each([
  ['another registry', config({ 'registry.example.com': { auth } })],
  ['a login that a helper keeps', config({ 'r.example.com': {} })],
  ['a token without a password', config({ 'r.example.com': { auth: Buffer.from('ci').toString('base64') } })],
  ['no logins', '{}'],
  ['no file', ''],
  ['no JSON', '{'],
  ['a list', '[]'],
])('given %s, there is none', (_, text) => {
  expect(loginIn(text, 'r.example.com')).toBeUndefined()
})
