import { expect, test } from 'vitest'
import { childEnv } from '../../src/core/child-env.ts'
import { Secret } from '../../src/core/secret.ts'

const CANARY = 'canary-1/+ "q" value'
const secrets = [new Secret('registry-password', CANARY), new Secret('pin', 'app')]
const namesOf = (env: Readonly<Record<string, string>>) => Object.keys(childEnv(env, secrets))

test('a child gets the job without what is ours, the runner’s or the cloud account’s', () => {
  const env = {
    PATH: '/bin',
    GITHUB_REF: 'refs/heads/main',
    INPUT_IMAGE: 'x',
    'STATE_slipway-entry-1': 'x',
    SLIPWAY_STACK: 'x',
    ACTIONS_RUNTIME_URL: 'x',
    AWS_REGION: 'x',
    GITHUB_OUTPUT: 'x',
    GITHUB_STATE: 'x',
    GITHUB_ENV: 'x',
    GITHUB_PATH: 'x',
    GITHUB_STEP_SUMMARY: 'x',
    GITHUB_ARTIFACTS: 'x',
  }
  expect(namesOf(env)).toEqual(['PATH', 'GITHUB_REF'])
})

test.each([
  ['the secret itself', CANARY],
  ['with a line end behind it', `${CANARY}\n`],
  ['in a connection string', `postgres://u:${CANARY}@h/db`],
  ['in a URL, escaped', `https://u:${encodeURIComponent(CANARY)}@h/`],
  ['in JSON, escaped', JSON.stringify({ all: { password: CANARY } })],
])('a variable is held back that holds a secret: %s', (_, value) => {
  expect(namesOf({ A: value, B: 'kept' })).toEqual(['B'])
})

test('one body line of a secret with several is the secret', () => {
  const pem = new Secret('key', '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\n-----END KEY-----\n')
  const env = { LINE: 'MIIEvQIBADANBgkq', JSON: JSON.stringify(pem.reveal()), FRAME: '-----BEGIN KEY-----' }
  expect(Object.keys(childEnv(env, [pem]))).toEqual(['FRAME'])
})

test('a short secret is looked for as the whole value only', () => {
  expect(namesOf({ PIN: 'app', HOME: '/home/app' })).toEqual(['HOME'])
})

test('an empty secret is no reason to hold back what is empty', () => {
  expect(childEnv({ EMPTY: '' }, [new Secret('none', '')])).toEqual({ EMPTY: '' })
})

test('the secrets of the cloud account and of the runner are held back under every name, though nobody registered them', () => {
  const env = {
    AWS_SECRET_ACCESS_KEY: 'canary-aws-secret-key',
    MY_KEY: 'canary-aws-secret-key',
    ACTIONS_RUNTIME_TOKEN: 'canary-runtime-token',
    TOKEN: 'bearer canary-runtime-token',
  }
  expect(childEnv(env, [])).toEqual({})
})

test('a stand-in such as "test" for a cloud key takes no other variable away', () => {
  expect(childEnv({ AWS_SECRET_ACCESS_KEY: 'test', NODE_ENV: 'test' }, [])).toEqual({ NODE_ENV: 'test' })
})

test('what is named is handed on, and what is added wins', () => {
  const env = { DEPLOY_TOKEN: CANARY, AWS_REGION: 'eu-west-1', A: '1' }
  expect(childEnv(env, secrets, { named: ['DEPLOY_TOKEN', 'AWS_REGION'], add: { A: '2' } })).toEqual({ ...env, A: '2' })
})
