import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { CommandLine } from '../support/command-line.ts'
import { engineWith } from './engine.ts'
import type { ReleaseCheckout } from './pipeline-checkout.ts'
import { BEFORE, PipelineScene, type Run, USER } from './pipeline-scene.ts'

const engine = engineWith('auth-builder:1.0', 'mariadb:10.11', 'python:3.11-slim-bookworm')

// An engine that many tests share may be slow.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const resultsOf = ({ stages }: Run) =>
  Object.fromEntries(Object.entries(stages).map(([name, { result }]) => [name, result]))
const withoutMasks = (log: string) => log.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))
const actionsOf = ({ cattle }: PipelineScene) =>
  cattle.books.accepted.map(({ action, id }) => `${action} ${cattle.books.service(id).name}`)

describe.skipIf(!engine.available)(`a release of the sample${engine.reason}`, () => {
  let scene: PipelineScene
  let run: Run
  let imageId: string
  let image: string
  /** What the post step of the run left on the engine. */
  let left: readonly string[]

  beforeAll(async () => {
    scene = await PipelineScene.open()
    run = await scene.run()
    imageId = run.stages['containerized-build']?.['image-id']
    image = run.outputs.get('image') ?? ''
    left = [...scene.sample.left, ...scene.sample.names]
  })
  afterAll(() => scene[Symbol.asyncDispose]())
  afterEach(() => {
    expect([...scene.sample.left, ...scene.sample.names]).toEqual([])
  })

  /** A release to the side that has no traffic now. */
  const toIdle = (inputs: Readonly<Record<string, string>> = {}) => scene.run(inputs, scene.envFor(scene.idle))

  test('it goes through every stage to its end, and leaves nothing to the post step', () => {
    expect(run.annotations).toEqual([])
    expect([run.exitCode, run.outputs.get('result'), run.outputs.get('failed-stage')]).toEqual([0, 'done', ''])
    expect(resultsOf(run)).toEqual({
      'containerized-build': 'built',
      'compose-integration-test': 'passed',
      'tag-and-push': 'pushed',
      'rancher-upgrade': 'confirmed',
      'route53-switch': 'switched',
    })
    expect([run.post.exitCode, withoutMasks(run.post.log)]).toEqual([0, []])
    expect(actionsOf(scene)).toEqual(['upgrade auth-service-green', 'finishupgrade auth-service-green'])
    expect(scene.steps).toEqual([
      { blue: 90, green: 10 },
      { blue: 50, green: 50 },
      { blue: 0, green: 100 },
    ])
    expect(left).toEqual([])
  })

  test('one image goes through: what the builder wrote is what ran under test, is what is pushed, is what is deployed', async () => {
    const { version } = scene.sample
    expect(version).toMatch(/^1\.0\.1-1-[0-9a-f]{7}$/)
    expect(imageId).toMatch(/^sha256:[0-9a-f]{64}$/)
    // Built: the only image that this commit ever had.
    expect(scene.sample.images).toEqual([imageId])
    // Tested: what the engine says that the container was made from.
    const { project } = run.stages['compose-integration-test']
    expect(scene.engine.started).toEqual([{ project, service: 'auth-service', image: imageId }])
    // Pushed: what the registry says that the version is.
    const held = await scene.held(version)
    expect([held.digest, held.config]).toContain(imageId)
    // Deployed: what the service and each of its containers is set to.
    expect(image).toBe(`${scene.repository}:${version}@${held.digest}`)
    expect(scene.imagesOf('auth-service-green')).toEqual([image, image, image])
    expect([scene.imagesOf('auth-service-blue'), scene.imagesOf('auth-service')].flat()).toEqual(Array(6).fill(BEFORE))
  })

  test('the outputs and the result file tell the same image at every stage', async () => {
    const { version } = scene.sample
    const { digest } = await scene.held(version)
    const { stages } = run
    expect(Object.fromEntries(run.outputs)).toMatchObject({ image, version, digest, result: 'done' })
    expect(run.result).toMatchObject({ action: 'pipeline', result: 'done', destination: 'production', image })
    expect(JSON.parse(run.outputs.get('result-json') ?? '')).toEqual(run.result)
    expect(stages['containerized-build']).toMatchObject({ 'image-id': imageId, source: { version, dirty: false } })
    expect(stages['compose-integration-test']).toMatchObject({
      images: { 'auth-service': { given: imageId, id: imageId } },
      tests: { by: 'service', exitCode: 0 },
    })
    expect(stages['tag-and-push']).toMatchObject({ imageId, image, digest, version, commit: scene.sample.head })
    expect(stages['rancher-upgrade']).toMatchObject({ from: { image: BEFORE }, to: { image } })
    for (const told of [imageId, image.replace(/(@sha256:\w{12})\w+/, '$1')]) {
      // Signs that Markdown might read are written as entities.
      expect(run.summary.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code))).toContain(told)
    }
  })

  test('no secret stands in what it tells', () => {
    const secrets = [USER.password, scene.cattle.keys.secret, scene.route53.keys.secretAccessKey]
    const told = [
      ...withoutMasks(run.log),
      run.summary,
      ...run.outputs.values(),
      ...run.state.values(),
      JSON.stringify(run.result),
    ]
    expect(secrets.filter((secret) => told.some((text) => text.includes(secret)))).toEqual([])
  })

  test('a second run of the same commit, from another clone and by the command line, goes green with the image that is there, and says so', async () => {
    const before = { live: scene.live, actions: actionsOf(scene), steps: scene.steps, writes: scene.registry.writes }
    using commandLine = new CommandLine(scene.env)
    scene.sample.cloneInto(commandLine.workspace)
    const again = await commandLine.run('run', 'production', '--json')
    expect(again.exitCode).toBe(0)
    expect(again.stderr).toContain(
      `${image} is there already: the image that is there was built from this commit and a clean tree; build, tests and push are skipped`,
    )
    const result = JSON.parse(again.stdout)
    expect(result).toMatchObject({ result: 'done', image, failedStage: null })
    expect(result.stages.map((stage: { result: string }) => stage.result)).toEqual([
      'skipped',
      'skipped',
      'skipped',
      'unchanged',
      'unchanged',
    ])
    expect({ live: scene.live, actions: actionsOf(scene), steps: scene.steps, writes: scene.registry.writes }).toEqual(
      before,
    )
    expect(scene.sample.images).toEqual([imageId])
  })

  test('a service that says of itself that it is not well is taken back, and the traffic is never touched', async () => {
    const { idle, live } = scene
    const [actions, steps] = [actionsOf(scene).length, scene.steps]
    scene.status = (running) => (running === image ? 'bad' : 'ok')
    const failed = await toIdle()
    scene.status = () => 'ok'
    expect([failed.exitCode, failed.outputs.get('result')]).toEqual([7, 'rolled-back'])
    expect(failed.outputs.get('failed-stage')).toBe('rancher-upgrade')
    expect(failed.annotations.join('\n')).toContain('status is "bad", expected "ok"')
    expect([failed.post.exitCode, withoutMasks(failed.post.log)]).toEqual([0, []])
    expect(scene.live).toEqual(live)
    expect(actionsOf(scene).slice(actions)).toEqual([`upgrade auth-service-${idle}`, `rollback auth-service-${idle}`])
    expect(scene.steps).toEqual(steps)
  })

  test('when the tag is made to mean another image after the push, what is deployed is what was tested', async () => {
    const { idle } = scene
    const { version } = scene.sample
    const digest = run.outputs.get('digest') ?? ''
    await scene.overwrite(version)
    const deployed = await toIdle({ from: 'rancher-upgrade', image })
    expect([deployed.exitCode, deployed.outputs.get('image')]).toEqual([0, image])
    expect(scene.imagesOf(`auth-service-${idle}`)).toEqual([image, image, image])
    expect((await scene.held(version)).digest).not.toBe(digest)
    const held = await scene.held(digest)
    expect([held.digest, held.config]).toContain(imageId)
  })
})

describe.skipIf(!engine.available)(`a release of the sample that must not get far${engine.reason}`, () => {
  /** Runs the whole pipeline, and proves that nothing of it is anywhere but in the log. */
  async function runInVain(
    change: (sample: ReleaseCheckout) => void,
    docker?: string,
  ): Promise<{ readonly run: Run; readonly tested: readonly string[]; readonly images: readonly string[] }> {
    await using scene = await PipelineScene.open(change)
    const { live } = scene
    const run = await scene.run({}, docker === undefined ? {} : { PATH: scene.sample.dockerThat(docker) })
    expect(scene.live).toEqual(live)
    expect([...actionsOf(scene), ...scene.steps]).toEqual([])
    expect(scene.registry.writes).toEqual([])
    expect(scene.sample.left).toEqual([])
    expect(run.outputs.get('image')).toBe('')
    expect([run.post.exitCode, withoutMasks(run.post.log)]).toEqual([0, []])
    return { run, tested: scene.engine.started.map(({ image }) => image), images: scene.sample.images }
  }

  test('tests that fail end it there', async () => {
    const { run } = await runInVain((sample) => {
      sample.change('integration_test.py', (text) => text.replace('{"status": "ok"}', '{"status": "fine"}')).commit()
    })
    expect([run.exitCode, run.outputs.get('result')]).toEqual([5, 'failed'])
    expect(run.outputs.get('failed-stage')).toBe('compose-integration-test')
    expect(run.log).toContain('4 of 5 answers are right')
  })

  test('a container under test that is made from another image is refused', async () => {
    const { run, tested, images } = await runInVain(
      () => {},
      `case " $* " in *" up "*)
  model=$(cat)
  built=$(printf %s "$model" | grep -o 'sha256:[0-9a-f]\\{64\\}' | head -n 1)
  printf %s "$model" | sed "s/$built/$(another "$built")/g" | "$DOCKER" "$@"
  exit ;;
esac`,
    )
    const [swapped = ''] = tested
    const { 'image-id': imageId } = run.stages['containerized-build']
    expect(swapped).not.toBe(imageId)
    expect([...images].sort()).toEqual([swapped, imageId].sort())
    expect(run.outputs.get('failed-stage')).toBe('compose-integration-test')
    expect(run.exitCode).toBe(3)
    expect(run.log).toContain('Service "auth-service" does not run the image under test')
    for (const id of [swapped, imageId]) expect(run.annotations.join('\n')).toContain(id)
  })

  test('a name that is given to another image between the tests and the push is refused', async () => {
    const { run, tested, images } = await runInVain(
      () => {},
      `case "$1 $3" in "tag "*/shop/auth-service:*)
  "$DOCKER" "$@"
  set -- tag "$(another "$2")" "$3" ;;
esac`,
    )
    const { 'image-id': imageId } = run.stages['containerized-build']
    expect(tested).toEqual([imageId])
    const swapped = images.filter((id) => id !== imageId)
    expect(run.outputs.get('failed-stage')).toBe('tag-and-push')
    expect(run.exitCode).toBe(7)
    for (const id of [...swapped, imageId]) expect(run.annotations.join('\n')).toContain(id)
    expect(swapped).toHaveLength(1)
  })
})
