import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { tool } from '../../scripts/tools.ts'
import { engineWith } from '../end-to-end/engine.ts'
import { BEFORE, type Side } from '../end-to-end/pipeline-scene.ts'
import { workflow } from '../end-to-end/pipeline-workflows.ts'
import type { ActRun } from './act.ts'
import { RunnerScene } from './runner-scene.ts'

const engine = engineWith('auth-builder:1.0', 'mariadb:10.11', 'python:3.11-slim-bookworm')
const act = engine.available ? tool('act') : { missing: engine.reason }
if ('missing' in act && process.env.CI === 'true') throw new Error(`the workflows cannot run: ${act.missing}`)
const reason = 'path' in act ? '' : engine.reason || ` (skipped: ${act.missing})`

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

  const tagged = (tag: string) => scene.run('auth-service/release.yml', scene.push(`refs/tags/${tag}`), 'production')
  const rollback = (what: string) =>
    scene.run(
      'auth-service/rollback.yml',
      scene.dispatch({ what }),
      what === 'integration' ? 'integration' : 'production',
    )
  /** What the run says it released, as the registry tells it. */
  const released = async (version: string, step: Readonly<Record<string, string>> = {}) => {
    const { digest } = await scene.live.held(version)
    const image = `${scene.live.repository}:${version}@${digest}`
    expect(step).toMatchObject({ version, image, digest })
    return image
  }
  const all = (image: string) => [image, image, image] // what the service is set to, and its two containers
  const weights = (side: Side) => ({ blue: 0, green: 0, [side]: 100 })

  test('a pull request is built and tested, and nothing is pushed or deployed', async () => {
    const { live } = scene.live
    const run = await scene.run('auth-service/release.yml', scene.pullRequest, 'none')
    expect([run.exitCode, run.jobs]).toEqual([0, { check: 'success' }])
    expect(run.stages).toContain('check: OWNER/slipway@v1 post success')
    const { result, image, 'result-json': json = '' } = run.outputs['check: OWNER/slipway@v1'] ?? {}
    expect([result, image]).toEqual(['done', ''])
    const { stages } = JSON.parse(json)
    expect(stages).toMatchObject([
      { stage: 'containerized-build', result: 'built' },
      { stage: 'compose-integration-test', result: 'passed' },
    ])
    expect(scene.live.engine.started).toMatchObject([{ service: 'auth-service', image: stages[0]['image-id'] }])
    expect([scene.live.registry.writes, scene.live.live]).toEqual([[], live])
  })

  test('a run that is killed while it tests leaves nothing behind', async () => {
    const { started } = scene.live.engine
    const begun = started.length
    const running = scene.start('auth-service/release.yml', scene.pullRequest, 'none')
    await vi.waitUntil(() => started.length > begun, { timeout: 120_000 })
    running.interrupt()
    const run = await running.ended
    expect([run.exitCode, run.jobs]).toEqual([1, { check: 'failure' }])
    expect(run.stages).toContain('check: OWNER/slipway@v1 main failure')
    expect(run.stages).toContain('check: OWNER/slipway@v1 post success')
    expect(scene.left).toEqual([])
  })

  test('a push to develop is released to integration: its service runs exactly the image that the registry has', async () => {
    const run = await scene.run('auth-service/release.yml', scene.push('refs/heads/develop'), 'integration')
    expectGreen(run)
    const image = await released(scene.live.sample.version, run.outputs[PIPELINE])
    expect(scene.live.imagesOf('auth-service')).toEqual(all(image))
    expect(scene.live.imagesOf('auth-service-green')).toEqual(all(BEFORE))
    expect(run.stages.filter((stage) => stage.includes(': record ') || stage.includes(': idle '))).toEqual([])
    expect(scene.live.weights).toEqual(weights('blue'))
  })

  test('a version is released to production: the side that Route 53 says is idle is upgraded, and gets the traffic', async () => {
    const run = await tagged('v1.0.2')
    expectGreen(run)
    expect(run.outputs['release: idle']).toEqual({ side: 'green', url: scene.live.urlOf('auth-service-green') })
    expect(run.stages).toContain('release: record post success')
    const image = await released('1.0.2', run.outputs[PIPELINE])
    expect(scene.live.imagesOf('auth-service-green')).toEqual(all(image))
    expect(scene.live.imagesOf('auth-service-blue')).toEqual(all(BEFORE))
    expect(scene.live.steps.map(({ green }) => green)).toEqual([10, 50, 100])
    expect(scene.live.weights).toEqual(weights('green'))
    expect(run.summaries.join('\n')).toContain('route53-switch')
  })

  test('a release that turns bad with half of the traffic is taken back as a whole, and the run is red', async () => {
    const { live, steps, idle } = scene.live
    scene.live.status = () => (scene.live.weights[idle] === 50 ? 'bad' : 'ok')
    const run = await tagged('v1.0.2')
    expect([run.exitCode, run.jobs]).toEqual([1, { release: 'failure' }])
    expect(run.stages).toContain(`${PIPELINE} main failure`)
    expect(run.stages).toContain(`${PIPELINE} post success`)
    expect(run.outputs[PIPELINE]).toMatchObject({ result: 'rolled-back', 'failed-stage': 'route53-switch' })
    expect(run.summaries.join('\n')).toMatch(/rolled.back|taken back/i)
    expect(scene.live.steps.slice(steps.length).map((weights) => weights[idle])).toEqual([10, 50, 0])
    expect(scene.live.live).toEqual(live)
  })

  test('a release that is killed with half of the traffic is taken back by the post step, and the run is red', async () => {
    const { live, steps, idle } = scene.live
    const running = scene.start('auth-service/release.yml', scene.push('refs/tags/v1.0.2'), 'production')
    // At Ctrl-C act kills the process of the action at once and hard, and runs the post steps; a second one kills those.
    let interrupted = false
    scene.live.status = () => {
      if (scene.live.weights[idle] === 50 && !interrupted) interrupted = running.interrupt()
      return 'ok'
    }
    const run = await running.ended
    expect([run.exitCode, run.jobs]).toEqual([1, { release: 'failure' }])
    expect(run.stages).toContain(`${PIPELINE} main failure`)
    expect(run.stages).toContain(`${PIPELINE} post success`)
    expect(run.outputs[PIPELINE]).toMatchObject({ result: 'unknown' }) // all that main could say
    expect(scene.live.steps.slice(steps.length).map((weights) => weights[idle])).toEqual([10, 50, 0])
    expect(scene.live.live).toEqual(live)
  })

  test('in separate jobs the second one deploys what the first one pushed', async () => {
    const { idle } = scene.live
    const run = await scene.run('separate-jobs/release.yml', scene.push('refs/tags/v1.0.2'), 'production')
    expect([run.exitCode, run.jobs]).toEqual([0, { image: 'success', production: 'success' }])
    const image = await released('1.0.2', run.outputs['image: pipeline'])
    expect(run.outputs['production: pipeline']).toMatchObject({ result: 'done', image })
    expect(scene.live.imagesOf(`auth-service-${idle}`)).toEqual(all(image))
    expect(scene.live.weights).toEqual(weights(idle))
  })

  // In this order: what each of them takes back is there when its turn comes.
  const choices = [
    ['traffic to green', 'traffic', () => expect(scene.live.weights).toEqual(weights('green'))],
    ['service auth-service-blue', 'service', () => expectBefore('auth-service-blue')],
    ['traffic to blue', 'traffic', () => expect(scene.live.weights).toEqual(weights('blue'))],
    ['service auth-service-green', 'service', () => expectBefore('auth-service-green')],
    ['integration', 'service', () => expectBefore('auth-service')],
  ] as const
  const expectBefore = (service: string) => expect(scene.live.imagesOf(service)).toEqual(all(BEFORE))

  test.each(choices)('an operator takes back: %s', async (what, job, expectDone) => {
    const run = await rollback(what)
    expect([run.exitCode, run.jobs]).toEqual([0, { [job]: 'success' }])
    expectDone()
  })

  test('these are all the choices that an operator has, and anything else is refused', async () => {
    const { options = [] } = workflow('auth-service/rollback.yml').on.workflow_dispatch?.inputs.what ?? {}
    expect([...options].sort()).toEqual(choices.map(([what]) => what).sort())
    const { live } = scene.live
    const run = await rollback('traffic to red')
    expect([run.exitCode, run.jobs]).toEqual([1, { traffic: 'failure' }])
    expect(scene.live.live).toEqual(live)
  })

  test('with traffic on both sides a release ends before anything is built', async () => {
    scene.live.weigh({ blue: 50, green: 50 })
    const { live } = scene.live
    const begun = [scene.live.engine.started.length, scene.live.registry.writes.length]
    const run = await tagged('v1.0.2')
    expect([run.exitCode, run.jobs]).toEqual([1, { release: 'failure' }])
    expect(run.log).toContain('Without traffic is not one side, but: none')
    expect(run.stages.filter((stage) => stage.startsWith(PIPELINE))).toEqual([])
    expect([scene.live.engine.started.length, scene.live.registry.writes.length]).toEqual(begun)
    expect(scene.live.live).toEqual(live)
  })
})

function expectGreen(run: ActRun): void {
  expect([run.exitCode, run.jobs]).toEqual([0, { release: 'success' }])
  expect(run.outputs[PIPELINE]).toMatchObject({ result: 'done', 'failed-stage': '' })
  for (const stage of ['main', 'post'] as const) expect(run.stages).toContain(`${PIPELINE} ${stage} success`)
  expect(run.log).not.toContain('not matched') // every action was a folder here
}
