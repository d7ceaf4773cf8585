import { describe, expect, test } from 'vitest'
import { type Inputs, read } from '../../../src/actions/containerized-build/inputs.ts'
import type { Json } from '../../../src/core/json.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'

const NEEDED = { 'builder-image': 'go-builder:1.8', run: 'make' }

async function readFrom(values: Readonly<Record<string, Json>>): Promise<Inputs> {
  const given: Readonly<Record<string, Json>> = { ...NEEDED, ...values }
  const reader = new InputReader({
    value: (name) => given[name],
    names: () => Object.keys(given),
    label: (name) => name,
    where: 'under "with:"',
  })
  const inputs = await read(reader)
  reader.finish()
  return inputs
}

test('given the least, the rest has defaults', async () => {
  expect(await readFrom({})).toEqual({
    builderImage: { repository: 'go-builder', tag: '1.8' },
    script: 'make',
    repository: undefined,
    context: '.',
    dockerfile: 'Dockerfile',
    buildArgs: [],
    environment: [],
    artifacts: [],
    labels: {},
  })
})

test('given nothing, it asks for both that are needed', async () => {
  await expect(readFrom({ 'builder-image': '', run: '' })).rejects.toMatchObject({
    code: 'bad-input',
    saw: 'builder-image is nothing: required; run is nothing: required',
  })
})

test('a Dockerfile is beside what it builds', async () => {
  expect(await readFrom({ context: 'svc/', dockerfile: '../docker/Dockerfile' })).toMatchObject({
    context: 'svc/',
    dockerfile: 'docker/Dockerfile',
  })
})

describe('variables', () => {
  test.each([
    ['A=1', [{ name: 'A', value: '1' }]],
    ['A=', [{ name: 'A', value: '' }]],
    ['A=b=c "d" $e', [{ name: 'A', value: 'b=c "d" $e' }]],
    ['A\n# no\n\nB=2', [{ name: 'A' }, { name: 'B', value: '2' }]],
    ['http_proxy', [{ name: 'http_proxy' }]],
  ])('given %j, they are %j', async (environment, expected) => {
    expect(await readFrom({ environment, 'build-args': environment })).toMatchObject({
      environment: expected,
      buildArgs: expected,
    })
  })

  test.each([
    ['1A=x', 'write NAME=value'],
    ['A B', 'write NAME=value'],
    ['=x', 'write NAME=value'],
    ['GITHUB_OUTPUT', 'a build cannot speak for the step'],
    ['GITHUB_STATE=x', 'a build cannot speak for the step'],
    ['INPUT_RUN', 'belongs to the action itself'],
    ['STATE_x', 'belongs to the action itself'],
    ['SLIPWAY_RANCHER_SECRET_KEY', 'belongs to the action itself'],
    ['PATH=/x', 'the docker command reads this itself'],
    ['DOCKER_HOST', 'the docker command reads this itself'],
  ])('given "%s", it is refused: %s', async (environment, because) => {
    await expect(readFrom({ environment })).rejects.toMatchObject({ saw: expect.stringContaining(because) })
  })

  test('given a misspelt name before a secret, the secret is not told', async () => {
    await expect(readFrom({ environment: 'NPM-TOKEN=canary' })).rejects.toMatchObject({
      saw: expect.not.stringContaining('canary'),
    })
  })
})

describe('paths', () => {
  test.each(['/etc/passwd', '..', '../x', 'a/../../x'])(
    'given "%s", it is refused wherever it stands',
    async (path) => {
      await expect(readFrom({ context: path, artifacts: path })).rejects.toMatchObject({
        saw: expect.stringMatching(/context is ".*": not a path below the workspace; .*artifacts is/),
      })
    },
  )

  test('given a Dockerfile outside the workspace, it is refused', async () => {
    await expect(readFrom({ context: 'a', dockerfile: '../../Dockerfile' })).rejects.toMatchObject({
      code: 'bad-input',
    })
    await expect(readFrom({ dockerfile: '/etc/Dockerfile' })).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('given odd but harmless ones, they are cleaned', async () => {
    expect(await readFrom({ artifacts: './out//auth\na/../b' })).toMatchObject({ artifacts: ['out/auth', 'b'] })
  })
})

describe('labels', () => {
  test.each([
    ['noequals', 'write name=value'],
    ['a b=c', 'write name=value'],
    ['io.slipway.run=1', 'written by the action'],
    ['org.opencontainers.image.version=9', 'written by the action'],
    ['org.opencontainers.image.revision=9', 'written by the action'],
  ])('given "%s", it is refused: %s', async (labels, because) => {
    await expect(readFrom({ labels })).rejects.toMatchObject({ saw: expect.stringContaining(because) })
  })

  test('given others, they are taken as they are', async () => {
    expect(await readFrom({ labels: 'a=b=c\norg.opencontainers.image.title=x' })).toMatchObject({
      labels: { a: 'b=c', 'org.opencontainers.image.title': 'x' },
    })
  })
})

test.each(['r.example.com/auth:1', `auth@sha256:${'a'.repeat(64)}`])(
  'given %s as repository, it is refused',
  async (repository) => {
    await expect(readFrom({ repository })).rejects.toMatchObject({ saw: expect.stringContaining('a name alone') })
  },
)

test('given something that is no text, it is a wrong input and not a fault of ours', async () => {
  await expect(readFrom({ context: ['a'], dockerfile: { a: 1 }, run: ['x'] })).rejects.toMatchObject({
    code: 'bad-input',
  })
})
