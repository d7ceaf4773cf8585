import { expect, test } from 'vitest'
import { dockerLogin, loginTrouble, privateConfig, withConfig } from '../../../src/systems/docker/login.ts'

test('the words of a login hold no password', () => {
  expect(dockerLogin('registry.example.com', 'ci')).toEqual([
    'docker',
    'login',
    '--username',
    'ci',
    '--password-stdin',
    'registry.example.com',
  ])
})

test.each([
  ['registry.example.com:5000', '{"auths":{"registry.example.com:5000":{}}}\n'],
  ['docker.io', '{"auths":{"https://index.docker.io/v1/":{}}}\n'],
])('the private configuration for %s knows that registry only', (registry, text) => {
  expect(privateConfig(registry)).toBe(text)
})

test.each([
  ['a context', { HOME: '/h', DOCKER_CONTEXT: 'far' }, { HOME: '/h', DOCKER_HOST: 'ssh://far' }],
  ['an engine over TCP', { DOCKER_HOST: 'tcp://far:2375' }, { DOCKER_HOST: 'ssh://far' }],
  [
    'certificates in the old folder',
    { HOME: '/h', DOCKER_TLS_VERIFY: '1' },
    { HOME: '/h', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/h/.docker', DOCKER_HOST: 'ssh://far' },
  ],
  [
    'certificates in a folder of their own',
    { DOCKER_CONFIG: '/c', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs' },
    { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: '/certs', DOCKER_HOST: 'ssh://far' },
  ],
])('given %s, the engine stays the same one', (_name, env, expected) => {
  expect(withConfig(env as Record<string, string>, '/private', 'ssh://far')).toEqual({
    ...expected,
    DOCKER_CONFIG: '/private',
  })
})

test('given no address of the engine, none is made up', () => {
  expect(withConfig({}, '/private', 'the default endpoint')).toEqual({ DOCKER_CONFIG: '/private' })
})

test.each([
  ['Error response from daemon: login attempt to http://r/v2/ failed with status: 401 Unauthorized', 'denied'],
  ['Error response from daemon: Get "https://r/v2/": unauthorized: incorrect username or password', 'denied'],
  ['Error response from daemon: Get "https://r/v2/": dial tcp: lookup r: no such host', 'unreachable'],
  ['Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?', 'unreachable'],
])('given %j, it is %s', (stderr, code) => {
  const failure = loginTrouble({ exitCode: 1, timedOut: false, stdout: '', stderr }, 'r')
  expect(failure).toMatchObject({ code, saw: stderr })
})

test('given silence on both sides, the exit code alone decides', () => {
  const result = { timedOut: false, stdout: 'Login Succeeded', stderr: '' }
  expect(loginTrouble({ ...result, exitCode: 0 }, 'r')).toBeUndefined()
  expect(loginTrouble({ ...result, exitCode: 1 }, 'r')).toMatchObject({ code: 'unreachable' })
})
