import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputReader } from '../../src/core/read-inputs.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { observePipeline } from '../../src/pipeline/observe.ts'
import { envFor } from '../../src/pipeline/trust.ts'
import { runAction } from '../../src/run/run-action.ts'
import { VirtualTime } from '../servers/time.ts'
import { patientClock } from '../support/patient-clock.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'
import { FakeEngine, idOf } from '../systems/compose/fake-engine.ts'
import { Checkout } from '../systems/git/checkout.ts'

const CANARY = 'canary-registry-password'
const FILE = `
slipway: 1
stages:
  - use: compose-integration-test
    image: ${idOf('auth')}
    images: [auth-service]
    test-command: "\${CHECK} nothing is filled in here"
  - use: tag-and-push
    image-id: ${idOf('auth')}
    repository: "\${REPOSITORY}"
    registry-username: ci
    registry-password: "\${REGISTRY_PASSWORD}"
  - use: rancher-upgrade
    rancher-url: "\${RANCHER_URL}"
    rancher-access-key: "\${RANCHER_KEY}"
    rancher-secret-key: "\${RANCHER_SECRET}"
    stack: auth
    service: auth-service
`
const FORK = JSON.stringify({
  repository: { full_name: 'shop/auth' },
  pull_request: { number: 7, head: { repo: { full_name: 'someone/auth' } } },
})

let folder: string
let checkout: Checkout
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-trust-'))
  checkout = Checkout.withHistory([])
  checkout.write('slipway.yml', FILE)
})
afterEach(() => {
  checkout[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

/** A compose test on an engine in memory; what its command is given is kept. */
function worldOf(event: string, inputs: InputValues = {}, env: Readonly<Record<string, string>> = {}) {
  const payload = join(folder, 'event.json')
  writeFileSync(payload, FORK)
  const time = new VirtualTime()
  const base = testWorld({
    time,
    inputs,
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: payload,
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_REF: 'refs/pull/7/merge',
      HOME: folder,
      ...env,
    },
  })
  const services = { 'auth-service': { image: 'auth' } }
  const engine = new FakeEngine(base.clock, { networks: { default: { ipam: {} } }, services })
  const given: Readonly<Record<string, string>>[] = []
  const world: TestWorld = {
    ...base,
    clock: patientClock(base.clock, time),
    workspace: checkout.folder,
    temp: folder,
    exec: {
      run: async (argv, options) => {
        if (argv[0] === 'git') return base.exec.run(argv, options)
        if (argv[0] === 'sh') given.push(options.env)
        return engine.run(argv, options)
      },
    },
  }
  return { world, given }
}
const resultOf = ({ outputs }: TestWorld) => JSON.parse(outputs.get('result-json') ?? '{}')
const stagesIn = (world: TestWorld) =>
  resultOf(world).stages.map(({ stage, result }: { stage: string; result: string }) => `${stage}: ${result}`)

describe('a pull request from a fork', () => {
  test('is built and tested; the rest is skipped, green, with the reason, and nobody misses its secrets', async () => {
    const { world } = worldOf('pull_request')
    const exitCode = await runAction(pipeline, world)
    expect(exitCode, world.printed.join('\n')).toBe(0)
    expect(world.outputs.get('result')).toBe('done')
    expect(stagesIn(world)).toEqual([
      'compose-integration-test: passed',
      'tag-and-push: skipped',
      'rancher-upgrade: skipped',
    ])
    const because = 'pull request #7 comes from the fork someone/auth, and GitHub gives it no secrets'
    expect(resultOf(world).stages[2].because).toBe(because)
    expect(world.printed).toContain(`info Skipped rancher-upgrade: ${because}`)
    expect(world.summaries.join('\n')).toMatch(/tag-and-push \| ℹ️ skipped \| {2}\| pull request/)
    expect(world.summaries.join('\n')).toContain('| rancher-upgrade | ℹ️ skipped |')
  })

  test('its post step cleans up without the secrets, too', async () => {
    const { world } = worldOf('pull_request')
    await runAction(pipeline, world)
    expect(await pipeline.post?.(new InputReader(world.host.inputs), world)).toBe(0)
  })

  test('what a stage that runs needs is still demanded', async () => {
    checkout.write('slipway.yml', FILE.replace('images: [auth-service]', 'images: ["${SERVICE}"]'))
    const { world } = worldOf('pull_request')
    expect(await runAction(pipeline, world)).toBe(2)
    expect(world.printed.join('\n')).toContain('${SERVICE} is not set')
  })

  test('given that a person allows it, nothing is skipped and everything is demanded', async () => {
    const { world } = worldOf('pull_request', { 'allow-untrusted': 'true' })
    expect(await runAction(pipeline, world)).toBe(2)
    expect(world.printed.join('\n')).toContain('${REGISTRY_PASSWORD} is not set')
  })
})

describe.each(['pull_request_target', 'workflow_run'])('%s with code that is not the base’s', (event) => {
  const secrets = {
    REGISTRY_PASSWORD: CANARY,
    RANCHER_KEY: 'canary-key',
    RANCHER_SECRET: 'canary-secret',
    CHECK: 'true',
  }

  test('is refused before anything is done when a stage would publish or deploy', async () => {
    const { world, given } = worldOf(event, {}, secrets)
    expect(await runAction(pipeline, world)).toBe(7)
    expect(world.printed.join('\n')).toContain('the stages tag-and-push, rancher-upgrade')
    expect(world.outputs.get('result')).toBe('failed')
    expect(given).toEqual([])
  })

  test('builds and tests alone, and of the job’s own variables it sees none', async () => {
    const { world, given } = worldOf(event, { to: 'compose-integration-test' }, { ...secrets, ANY: 'canary-any-value' })
    const exitCode = await runAction(pipeline, world)
    expect(exitCode, world.printed.join('\n')).toBe(0)
    expect(given).toHaveLength(1)
    expect(JSON.stringify(given)).not.toContain('canary')
    expect(given[0]).toMatchObject({ GITHUB_REF: 'refs/pull/7/merge', PATH: expect.stringMatching(/./), ANY: '' })
  })

  test('cannot allow itself', async () => {
    checkout.write('slipway.yml', FILE.replace('    stack: auth\n', '    stack: auth\n    allow-untrusted: true\n'))
    const { world } = worldOf(event, { to: 'compose-integration-test' }, secrets)
    expect(await runAction(pipeline, world)).toBe(2)
    expect(world.printed.join('\n')).toContain('The pipeline file cannot allow untrusted code')
  })

  test('fills nothing of the job into its own pipeline file', async () => {
    checkout.write('slipway.yml', FILE.replace('images: [auth-service]', 'images: ["x${REGISTRY_PASSWORD}"]'))
    const { world } = worldOf(event, { to: 'compose-integration-test' }, secrets)
    const { stages } = await observePipeline(
      { config: 'slipway.yml', destination: undefined, from: undefined, to: 'compose-integration-test' },
      world,
    )
    expect(stages[0]?.inputs.images).toEqual(['x'])
  })
})

test('the commit of the base goes all the way', async () => {
  const { world } = worldOf('pull_request_target', {}, { GITHUB_SHA: checkout.head })
  expect(await runAction(pipeline, world)).toBe(2)
  expect(world.printed.join('\n')).toContain('${REGISTRY_PASSWORD} is not set')
})

test('of the environment for code of others, only what is the runner’s or the system’s has a value', () => {
  const env = {
    PATH: '/bin',
    LC_ALL: 'C',
    https_proxy: 'http://proxy:3128',
    DOCKER_HOST: 'tcp://docker:2375',
    DOCKER_AUTH_CONFIG: CANARY,
    GITHUB_RUN_ID: '7',
    GITHUB_TOKEN: CANARY,
    RUNNER_TEMP: '/tmp',
    ACTIONS_RUNTIME_TOKEN: CANARY,
    DEPLOY_PW: CANARY,
  }
  const left = Object.entries(envFor({ code: 'foreign', because: '' }, env)).filter(([, value]) => value !== '')
  expect(left.map(([name]) => name)).toEqual([
    'PATH',
    'LC_ALL',
    'https_proxy',
    'DOCKER_HOST',
    'GITHUB_RUN_ID',
    'RUNNER_TEMP',
  ])
  expect(envFor({ code: 'fork', because: '' }, env)).toBe(env)
})
