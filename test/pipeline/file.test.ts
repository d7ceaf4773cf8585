import { expect, test } from 'vitest'
import { choose } from '../../src/pipeline/choose.ts'
import { readPipelineFile } from '../../src/pipeline/file.ts'

const FILE = `
slipway: 1
stages:
  - use: containerized-build
    builder-image: registry.example.com/go-builder:1.8
    run: make VERSION=\${VERSION} build
    repository: \${REGISTRY}/shop/auth-service
  - use: compose-integration-test
    images: [auth-service]
    test-service: tests
  - use: tag-and-push
    registry-username: \${REGISTRY_USER:-}
  - use: rancher-upgrade
    stack: auth
    service: auth-service
    gates:
      - { http: "https://\${GATE_HOST}/health", json: { version: "{version}" } }
      - run: test -n "\${HOME}"
  - use: route53-switch
    only: [production]
    record: auth.example.com
    to: other
    steps: [10, 50, 100]
destinations:
  integration: { refs: [develop], rancher-upgrade: { environment: integration } }
  production: { refs: ["v*"], rancher-upgrade: { environment: production, confirm: early } }
`
const ENV = { REGISTRY: 'registry.example.com', GATE_HOST: 'auth.example.com' }
const read = (text: string, env: Readonly<Record<string, string>> = ENV) => readPipelineFile(text, env, 'slipway.yml')
const namesOf = async (want: Parameters<typeof choose>[1]) =>
  choose(await read(FILE), want).stages.map(({ name }) => name)

test('values are filled in, scripts are not', async () => {
  const { stages } = await read(FILE)
  expect(stages[0]?.inputs).toMatchObject({
    run: 'make VERSION=${VERSION} build',
    repository: 'registry.example.com/shop/auth-service',
  })
  expect(stages[2]?.inputs).toEqual({ 'registry-username': '' })
  expect(stages[3]?.inputs.gates).toEqual([
    { http: 'https://auth.example.com/health', json: { version: '{version}' } },
    { run: 'test -n "${HOME}"' },
  ])
})

test('what is filled in is not read again, neither as YAML nor for more places', async () => {
  const { stages } = await read(FILE, { ...ENV, REGISTRY: '${HOME}: [x' })
  expect(stages[0]?.inputs.repository).toBe('${HOME}: [x/shop/auth-service')
})

test('a dollar sign is written twice', async () => {
  const { stages } = await read('slipway: 1\nstages: [{ use: tag-and-push, version: "$$x" }]')
  expect(stages[0]?.inputs.version).toBe('$x')
})

test.each([
  ['an unset variable', FILE.replace('GATE_HOST', 'NO_SUCH'), 'stages[3].gates[0].http: ${NO_SUCH} is not set'],
  ['a wrong place', FILE.replace('${GATE_HOST}', '${GATE-HOST}'), 'is not ${NAME} or ${NAME:-}'],
  [
    'an unknown key',
    FILE.replace('destinations:', 'destination:'),
    '"destination" is not a key here; did you mean "destinations"?',
  ],
  ['an unknown stage', FILE.replace('use: tag-and-push', 'use: tag-and-psuh'), 'did you mean "tag-and-push"?'],
  [
    'an override of no stage',
    FILE.replace('rancher-upgrade: { environment: integration }', 'rancher-upgrad: { environment: i }'),
    'did you mean "rancher-upgrade"?',
  ],
  ['only for no destination', FILE.replace('[production]', '[prodution]'), 'did you mean "production"?'],
  [
    'two stages of one name',
    FILE.replace('use: route53-switch', 'use: rancher-upgrade'),
    'two stages are named "rancher-upgrade"',
  ],
  ['another version', FILE.replace('slipway: 1', 'slipway: 2'), 'write "slipway: 1"'],
  ['no YAML', 'stages: [', 'not YAML'],
  ['nothing', '', 'it is empty'],
])('%s is refused', async (_, text, said) => {
  await expect(read(text)).rejects.toThrow(said)
})

test('several things wrong are told at once', async () => {
  await expect(read(FILE.replace('slipway: 1', 'slipway: 2').replace('GATE_HOST', 'NO_SUCH'))).rejects.toThrow(
    /2 things are wrong[\s\S]*NO_SUCH[\s\S]*slipway: 1/,
  )
})

test.each([
  [{ ref: 'refs/heads/develop' }, 4],
  [{ ref: 'refs/tags/v1.0.1' }, 5],
  [{ ref: 'refs/heads/feature/x' }, 2],
  [{ ref: 'refs/heads/dev' }, 2],
  [{ destination: 'production', ref: 'refs/heads/develop' }, 5],
  [{}, 2],
  [{ destination: 'production', from: 'rancher-upgrade' }, 2],
  [{ destination: 'production', to: 'tag-and-push' }, 3],
])('%j leads through %d stages', async (want, count) => {
  expect((await namesOf(want)).length).toBe(count)
})

test('a destination replaces inputs of its stages', async () => {
  const { stages } = choose(await read(FILE), { destination: 'production' })
  expect(stages[3]?.inputs).toMatchObject({ stack: 'auth', environment: 'production', confirm: 'early' })
})

test('several destinations for one ref are an error, not a guess', async () => {
  const both = FILE.replace('refs: [develop]', 'refs: [develop, "v1*"]')
  expect(() => choose({ stages: [], destinations: [] }, { destination: 'x' })).toThrow('no destination')
  const file = await read(both)
  expect(() => choose(file, { ref: 'refs/tags/v1.0.1' })).toThrow('Several destinations')
})
