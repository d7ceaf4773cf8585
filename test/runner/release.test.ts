import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { tool } from '../../scripts/tools.ts'
import { engineWith } from '../end-to-end/engine.ts'
import { BEFORE, type Side } from '../end-to-end/pipeline-scene.ts'
import type { ActRun } from './act.ts'
import { RunnerScene } from './runner-scene.ts'

const engine = engineWith('auth-builder:1.0', 'mariadb:10.11', 'python:3.11-slim-bookworm')
const act = tool('act')
if ('missing' in act && process.env.CI === 'true') throw new Error(`the workflows cannot run: ${act.missing}`)
const reason = engine.reason || ('missing' in act ? ` (skipped: ${act.missing})` : '')

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const PIPELINE = 'release: OWNER/slipway@v1'

describe.skipIf(reason !== '')(`the sample's workflows on act${reason}`, () => {
  let scene: RunnerScene

  beforeAll(async () => {
    scene = await RunnerScene.open('path' in act ? act.path : '')
  })
  afterAll(() => scene?.[Symbol.asyncDispose]())
  afterEach(() => {
    scene.live.status = () => 'ok'
    expect(scene.left).toEqual([])
  })

  const tagged = (tag: string) => scene.run('release.yml', scene.push(`refs/tags/${tag}`), 'production')
  const rollback = (what: string) =>
    scene.run('rollback.yml', scene.dispatch({ what }), what === 'integration' ? 'integration' : 'production')
  /** What the run says it released, as the registry tells it. */
  const released = async (step: Readonly<Record<string, string>> = {}) => {
    const { digest } = await scene.live.held(step.version ?? '')
    expect(step.image).toBe(`${scene.live.repository}:${step.version}@${digest}`)
    return step.image ?? ''
  }
  const all = (image: string) => [image, image, image] // what the service is set to, and its two containers
  const weights = (side: Side) => ({ blue: 0, green: 0, [side]: 100 })

  test('a pull request is built and tested, and nothing is pushed or deployed', async () => {
    const { live } = scene.live
    const run = await scene.run('release.yml', scene.pullRequest, 'none')
    expect([run.exitCode, run.jobs]).toEqual([0, { check: 'success' }])
    expect(run.stages).toContain('check: OWNER/slipway@v1 post success')
    const { result, image, 'result-json': json = '{}' } = run.outputs['check: OWNER/slipway@v1'] ?? {}
    expect([result, image]).toEqual(['done', ''])
    expect(resultsIn(json)).toEqual({ 'containerized-build': 'built', 'compose-integration-test': 'passed' })
    expect(scene.live.engine.started).toHaveLength(1)
    expect([scene.live.registry.writes, scene.live.live]).toEqual([[], live])
  })

  test('a push to develop is released to integration: its service runs exactly the image that the registry has', async () => {
    const run = await scene.run('release.yml', scene.push('refs/heads/develop'), 'integration')
    expectGreen(run)
    const image = await released(run.outputs[PIPELINE])
    expect(scene.live.imagesOf('auth-service')).toEqual(all(image))
    expect(scene.live.imagesOf('auth-service-green')).toEqual(all(BEFORE))
    expect(run.stages.filter((stage) => stage.includes(': record ') || stage.includes(': idle '))).toEqual([])
    expect(scene.live.weights).toEqual(weights('blue'))
  })

  test('a version is released to production: the side that Route 53 says is idle is upgraded, and gets the traffic', async () => {
    scene.live.sample.tag('v1.0.2')
    const run = await tagged('v1.0.2')
    expectGreen(run)
    expect(run.outputs['release: idle']).toEqual({ side: 'green', url: scene.live.urlOf('auth-service-green') })
    expect(run.stages).toContain('release: record post success')
    const image = await released(run.outputs[PIPELINE])
    expect(scene.live.imagesOf('auth-service-green')).toEqual(all(image))
    expect(scene.live.imagesOf('auth-service-blue')).toEqual(all(BEFORE))
    expect(scene.live.steps.map(({ green }) => green)).toEqual([10, 50, 100])
    expect(scene.live.weights).toEqual(weights('green'))
    expect(run.summaries.join('\n')).toContain('route53-switch')
  })

  test('a release that turns bad with half of the traffic is taken back as a whole, and the run is red', async () => {
    const { live } = scene.live
    scene.live.status = () => (scene.live.weights.blue === 50 ? 'bad' : 'ok')
    const run = await tagged('v1.0.2')
    expect([run.exitCode, run.jobs]).toEqual([1, { release: 'failure' }])
    expect(run.stages).toContain(`${PIPELINE} main failure`)
    expect(run.stages).toContain(`${PIPELINE} post success`)
    expect(run.outputs[PIPELINE]).toMatchObject({ result: 'rolled-back', 'failed-stage': 'route53-switch' })
    expect(run.summaries.join('\n')).toContain('rolled-back')
    expect(scene.live.live).toEqual(live)
  })

  test('a release that is killed with half of the traffic is taken back by the post step, and the run is red', async () => {
    const { live } = scene.live
    const running = scene.start('release.yml', scene.push('refs/tags/v1.0.2'), 'production')
    scene.live.status = () => {
      if (scene.live.weights.blue === 50) running.interrupt()
      return 'ok'
    }
    const run = await running.ended
    expect([run.exitCode, run.jobs]).toEqual([1, { release: 'failure' }])
    expect(run.stages).toContain(`${PIPELINE} main failure`)
    expect(run.stages.filter((stage) => stage.startsWith(`${PIPELINE} post`))).toHaveLength(1)
    expect(scene.live.live).toEqual(live)
  })

  test('in separate jobs the second one deploys what the first one pushed', async () => {
    const workflow = 'separate-jobs/.github/workflows/release.yml'
    const run = await scene.run(workflow, scene.push('refs/tags/v1.0.2'), 'production')
    expect([run.exitCode, run.jobs]).toEqual([0, { image: 'success', production: 'success' }])
    const { image = '' } = run.outputs['image: pipeline'] ?? {}
    expect(run.outputs['production: pipeline']).toMatchObject({ result: 'done', image })
    expect(scene.live.imagesOf('auth-service-blue')).toEqual(all(image))
    expect(scene.live.weights).toEqual(weights('blue'))
  })

  test('an operator gives the traffic back', async () => {
    const run = await rollback('traffic to green')
    expect([run.exitCode, run.jobs]).toEqual([0, { traffic: 'success' }])
    expect(scene.live.weights).toEqual(weights('green'))
  })

  test.each([
    ['service auth-service-blue', 'auth-service-blue'],
    ['integration', 'auth-service'],
  ])('an operator takes back: %s', async (what, service) => {
    const run = await rollback(what)
    expect([run.exitCode, run.jobs]).toEqual([0, { service: 'success' }])
    expect(scene.live.imagesOf(service)).toEqual(all(BEFORE))
  })
})

function expectGreen(run: ActRun): void {
  expect([run.exitCode, run.jobs]).toEqual([0, { release: 'success' }])
  expect(run.outputs[PIPELINE]).toMatchObject({ result: 'done', 'failed-stage': '', undo: '' })
  for (const stage of ['main', 'post'] as const) expect(run.stages).toContain(`${PIPELINE} ${stage} success`)
  expect(run.log).not.toContain('not matched') // every action was a folder here
}

const resultsIn = (json: string): unknown =>
  Object.fromEntries(JSON.parse(json).stages?.map(({ stage, result }: Record<string, string>) => [stage, result]) ?? [])
