import { describe, expect, test } from 'vitest'
import { composeIntegrationTest } from '../../../src/actions/compose-integration-test/index.ts'
import { Cancelled } from '../../../src/core/failure.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'
import { formatOwner } from '../../../src/systems/docker/owner.ts'
import { idOf, Rig } from './rig.ts'

const CHECKED = { healthyAfterMs: 1_000 }
const healthyWeb = (): Rig => {
  const rig = new Rig({ web: { image: 'web:1', ports: [{ target: 8080, published: '8080', protocol: 'tcp' }] } })
  rig.engine.behaviours.set('web', CHECKED)
  return rig
}
const rows = (rig: Rig): readonly string[] =>
  rig.result.services.map(({ service, ready }: Record<string, string>) => `${service} ${ready}`)
const post = (rig: Rig) => {
  const world = rig.world({})
  return composeIntegrationTest.post?.(new InputReader(world.host.inputs), world)
}

const untilStopped: Rig['engine']['command'] = ({ options: { signal } }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))

describe('green', () => {
  test('the services come up, the tests find them, everything is removed and forgotten', async () => {
    const rig = healthyWeb()
    rig.engine.command = ({ options }, say) => {
      say(`asked ${options.env.WEB_HOST}:${options.env.WEB_PORT_8080}`)
      return 0
    }
    expect(await rig.main({ image: idOf('web:1'), images: 'web' })).toBe(0)
    expect(rig.outputs.get('result')).toBe('passed')
    expect(rows(rig)).toEqual(['web healthy'])
    expect(rig.printed).toContain('info asked 127.0.0.1:32768')
    expect(rig.engine.left).toEqual([])
    expect([...rig.kept.values()]).toEqual([''])
    expect(rig.summary).toMatch(/## ✅ Integration test: passed[\s\S]*Nothing was left behind\.$/)
  })

  test('a service without a health check counts once it has stayed up, and that is told', async () => {
    const rig = new Rig({ web: { image: 'web:1' } })
    const startedMs = rig.time.nowMs()
    let testedMs = 0
    rig.engine.command = () => {
      testedMs = rig.time.nowMs()
      return 0
    }
    expect(await rig.main({})).toBe(0)
    expect(testedMs - startedMs).toBeGreaterThanOrEqual(2_000)
    expect(rows(rig)).toEqual(['web unchecked'])
    expect(rig.result.warnings).toContainEqual(expect.stringMatching(/^web has no health check/))
  })

  test('the project is remembered before anything of it is made', async () => {
    const rig = healthyWeb()
    rig.engine.faults.set('docker compose --progress', () => {
      expect([...rig.kept.values()][0]).toMatch(/^{"project":"slipway-[0-9a-f]{12}","pid":1,"startedAt":"100"}$/)
      rig.engine.faults.clear()
      throw new Error('seen')
    })
    await expect(rig.main({})).rejects.toThrow('seen')
    expect(rig.engine.left).toEqual([])
  })

  test('children get nothing of ours, compose the rest of the job, and docker only what it needs', async () => {
    const rig = healthyWeb()
    const env = { INPUT_IMAGE: 'x', SLIPWAY_X: 'x', ACTIONS_TOKEN: 'x', AWS_KEY: 'x', GITHUB_OUTPUT: 'x', BRANCH: 'b' }
    expect(await rig.main({}, { env })).toBe(0)
    const envOf = (part: string) => Object.keys(rig.engine.callOf(part).options.env).sort()
    expect(envOf('sh -ec')).toEqual(['BRANCH', 'PATH', 'SLIPWAY_PROJECT', 'WEB_HOST', 'WEB_PORT_8080'])
    expect(envOf(' up --detach')).toEqual(['BRANCH', 'PATH', 'SLIPWAY_PROJECT'])
    expect(envOf(' config --format')).toEqual(['BRANCH', 'PATH', 'SLIPWAY_PROJECT'])
    expect(envOf('docker rm')).toEqual(['PATH'])
  })

  test('no value of the compose file is among the words of a command', async () => {
    const rig = new Rig({ web: { image: 'web:1', environment: { DB_PASSWORD: 'canary-7f' }, healthcheck: {} } })
    rig.engine.behaviours.set('web', CHECKED)
    expect(await rig.main({})).toBe(0)
    expect(rig.engine.lines.join('\n')).not.toContain('canary-7f')
    expect(rig.engine.callOf(' up --detach').options.stdin).toContain('canary-7f')
    expect([rig.printed, rig.summary, ...rig.outputs.values(), ...rig.kept.values()].join('\n')).not.toContain(
      'canary-7f',
    )
  })

  test('an image that is not here is pulled by its name, and runs by its id', async () => {
    const digest = `sha256:${'d'.repeat(64)}`
    const rig = healthyWeb()
    rig.engine.registry.set(`shop/web:2@${digest}`, 'sha256:pulled')
    expect(await rig.main({ image: `shop/web:2@${digest}`, images: 'web' })).toBe(0)
    expect(JSON.parse(rig.engine.callOf(' up --detach').options.stdin ?? '').services.web.image).toBe('sha256:pulled')
    expect(rig.result.images.web.id).toBe('sha256:pulled')
  })

  test.each([
    ['it is here', {}, false],
    ['it is here, and is to be pulled always', { pull_policy: 'always' }, true],
  ])('an image that the file names, when %s', async (_, more, pulled) => {
    const rig = new Rig({ web: { image: 'web:1', ...more } })
    rig.engine.behaviours.set('web', CHECKED)
    rig.engine.registry.set('web:1', idOf('web:1'))
    expect(await rig.main({})).toBe(0)
    expect(rig.engine.lines.some((line) => line.startsWith('docker pull'))).toBe(pulled)
    expect(rig.engine.callOf(' up --detach').words.join(' ')).toContain('--pull never')
  })

  test('an image that the file builds is built before the services, and removed after them', async () => {
    const rig = new Rig({ web: { image: 'web:1', build: { context: '/workspace' } } })
    rig.engine.behaviours.set('web', CHECKED)
    expect(await rig.main({})).toBe(0)
    expect(rig.engine.callOf(' build web').options.stdin).toBe(rig.engine.callOf(' up --detach').options.stdin)
    expect(rig.engine.left).toEqual([])
  })

  test('a service with several containers is up when all are', async () => {
    const rig = new Rig({ web: { image: 'web:1', deploy: { replicas: 3 } } })
    rig.engine.behaviours.set('web', CHECKED)
    expect(await rig.main({})).toBe(0)
    expect(rig.result.services[0].containers).toHaveLength(3)
  })

  test('only tests, no other service', async () => {
    const rig = new Rig({ tests: { image: 't:1', profiles: ['tests'] } })
    rig.engine.behaviours.set('tests', { exitsAfterMs: 500, exitCode: 0, prints: ['ok'] })
    expect(await rig.main({ 'test-command': '', 'test-service': 'tests' })).toBe(0)
    expect(rig.printed).toContain('info ok')
  })

  test('a dry run tells what it would do, and does nothing', async () => {
    const rig = healthyWeb()
    expect(await rig.main({ 'dry-run': 'true' })).toBe(0)
    expect(rig.outputs.get('result')).toBe('not-run')
    expect(rig.result).toMatchObject({ dryRun: true, services: [{ service: 'web', ready: 'not looked at' }] })
    expect(rig.printed).toMatch(/bring up web[\s\S]*~ web: free ports[\s\S]*run true/)
    expect(rig.engine.lines.filter((line) => / (up|build|pull|rm|remove) /.test(line))).toEqual([])
    expect(rig.kept.size).toBe(0)
  })
})

describe('red', () => {
  test('an image id that is not on this engine is neither pulled nor looked for elsewhere', async () => {
    const rig = healthyWeb()
    const id = `sha256:${'0'.repeat(64)}`
    expect(await rig.main({ image: id, images: 'web' })).toBe(3)
    expect(rig.outputs.get('result')).toBe('not-run')
    expect(rig.printed).toMatch(/not on this engine[\s\S]*no image sha256:0{64}[\s\S]*"image"/)
    expect(rig.engine.lines.filter((line) => / (pull|up) /.test(line))).toEqual([])
  })

  test('an image that cannot be built', async () => {
    const rig = new Rig({ web: { image: 'web:1', build: { context: '/workspace' } } })
    rig.engine.faults.set('docker compose --progress plain', () => ({
      exitCode: 17,
      stderr: '#1 x\nfailed to solve: y\n',
    }))
    expect(await rig.main({})).toBe(4)
    expect(rig.result.failure).toMatchObject({ code: 'build-failed', saw: 'failed to solve: y' })
    expect(rig.outputs.get('result')).toBe('not-run')
  })

  test('the reason is shown before it is removed, and the logs are written', async () => {
    const rig = healthyWeb()
    rig.engine.behaviours.set('web', {
      ...CHECKED,
      exitsAfterMs: 500,
      exitCode: 3,
      prints: ['no database', 'giving up'],
    })
    expect(await rig.main({ 'logs-folder': 'logs' })).toBe(5)
    expect(rig.result.failure).toMatchObject({
      code: 'tests-failed',
      saw: 'it ended with exit code 3; last line: giving up',
    })
    const order = ['app log', 'removal'].map((what) =>
      rig.engine.lines.findIndex((line) => line.startsWith(what === 'removal' ? 'docker rm' : 'docker logs')),
    )
    expect(order[0]).toBeGreaterThan(0)
    expect(order[1]).toBeGreaterThan(order[0] ?? 0)
    const logs = rig.outputs.get('logs') ?? ''
    expect(logs).toBe(`/workspace/logs/${rig.result.project}`)
    expect(rig.files.get(`${logs}/web.log`)).toBe(
      '2026-11-21T10:00:00.000000000Z no database\n2026-11-21T10:00:00.000000000Z giving up\n',
    )
    expect(rig.engine.left).toEqual([])
  })

  test('the wait ends at the moment the service dies, not at its limit', async () => {
    const rig = healthyWeb()
    rig.engine.behaviours.set('web', { healthyAfterMs: 60_000, exitsAfterMs: 5_000, exitCode: 1 })
    const beganMs = rig.time.nowMs()
    expect(await rig.main({ within: '30s' })).toBe(5)
    expect(rig.time.nowMs() - beganMs).toBeLessThan(6_000)
  })

  test('the time is up before all are healthy: it says who was waited for', async () => {
    const rig = new Rig({
      web: { image: 'web:1', depends_on: { db: { condition: 'service_healthy', required: true } } },
      db: { image: 'db:1' },
    })
    rig.engine.behaviours.set('db', { healthyAfterMs: 60_000, healthSays: 'still loading' })
    expect(await rig.main({ within: '10s' })).toBe(5)
    expect(rig.result.failure.what).toBe('Not all services were up and healthy within 10s')
    expect(rig.result.failure.saw).toContain('db waits for its health check; web waits for what it depends on')
    expect(rig.result.evidence[0]).toMatchObject({ title: 'db: running, starting' })
    expect(rig.result.evidence[0].lines[0]).toBe('health check, exit code 1: still loading')
    expect(rig.engine.left).toEqual([])
  })

  test('a long line is cut in the message, and whole in the log file', async () => {
    const rig = healthyWeb()
    const long = 'x'.repeat(1_000)
    rig.engine.behaviours.set('web', { ...CHECKED, prints: [long] })
    rig.engine.command = (_, say) => {
      say(long)
      return 1
    }
    expect(await rig.main({ image: idOf('web:1'), images: 'web' })).toBe(5)
    expect(rig.outputs.get('result-json')).not.toContain('x'.repeat(401))
    const logs = rig.outputs.get('logs') ?? ''
    expect(rig.files.get(`${logs}/web.log`)).toContain(long)
    expect(rig.files.get(`${logs}/test command.log`)).toContain(long)
  })

  test('a service that another waits for dies: the wait ends, and so does compose', async () => {
    const rig = new Rig({
      web: { image: 'web:1', depends_on: { db: { condition: 'service_healthy', required: true } } },
      db: { image: 'db:1' },
    })
    rig.engine.behaviours.set('db', { healthyAfterMs: 60_000, exitsAfterMs: 3_000, exitCode: 1 })
    const beganMs = rig.time.nowMs()
    expect(await rig.main({})).toBe(5)
    expect(rig.time.nowMs() - beganMs).toBeLessThan(4_000)
    expect(rig.engine.callOf(' up --detach').options.signal?.aborted).toBe(true)
  })

  test('a service that dies while the tests run ends them', async () => {
    const rig = healthyWeb()
    rig.engine.behaviours.set('web', { ...CHECKED, exitsAfterMs: 5_000, exitCode: 4, prints: ['out of luck'] })
    rig.engine.command = untilStopped
    const beganMs = rig.time.nowMs()
    expect(await rig.main({})).toBe(5)
    expect(rig.time.nowMs() - beganMs).toBeLessThan(7_000)
    expect(rig.result.failure).toMatchObject({
      what: 'Service "web" failed while the tests ran',
      saw: 'it ended with exit code 4; last line: out of luck',
    })
  })

  test('a service that was started again while the tests ran, although it is healthy again', async () => {
    const rig = healthyWeb()
    rig.engine.command = () => {
      rig.engine.restart('web')
      return 0
    }
    expect(await rig.main({})).toBe(5)
    expect(rig.result.failure.saw).toContain('died and was started again')
  })

  test('a test service that fails, by the exit code that the engine tells', async () => {
    const rig = new Rig({ web: { image: 'web:1' }, tests: { image: 't:1', profiles: ['tests'] } })
    rig.engine.behaviours.set('web', CHECKED)
    rig.engine.behaviours.set('tests', { exitsAfterMs: 700, exitCode: 9, prints: ['two failures'] })
    expect(await rig.main({ 'test-command': '', 'test-service': 'tests' })).toBe(5)
    expect(rig.result.failure).toMatchObject({
      what: 'The tests failed: service tests',
      saw: 'they ended with exit code 9; last line: two failures',
    })
    expect(rig.result.tests).toMatchObject({ exitCode: 9 })
    // Alone: the others are up, and compose need not look at them again.
    expect(rig.engine.lines.filter((line) => line.includes(' up '))).toEqual([
      expect.stringMatching(/--no-build --pull never web$/),
      expect.stringMatching(/--no-build --pull never --no-deps tests$/),
    ])
  })

  test('tests that pass on a service that died are not green', async () => {
    const rig = healthyWeb()
    rig.engine.command = () => {
      rig.engine.kill('web')
      return 0
    }
    expect(await rig.main({})).toBe(5)
    expect(rig.outputs.get('result')).toBe('failed')
    expect(rig.result.failure.what).toBe('Service "web" failed while the tests ran (exit code 0)')
  })

  test('a container that was made from another image is not tested', async () => {
    const rig = healthyWeb()
    rig.engine.behaviours.set('web', { ...CHECKED, imageId: 'sha256:other' })
    expect(await rig.main({ image: idOf('web:1'), images: 'web' })).toBe(3)
    expect(rig.result.failure).toMatchObject({ code: 'answer-wrong', saw: expect.stringContaining('sha256:other') })
    expect(rig.outputs.get('result')).toBe('not-run')
    expect(rig.engine.lines.some((line) => line.startsWith('sh -ec'))).toBe(false)
    expect(rig.engine.left).toEqual([])
  })

  test('a test service made from another image does not count, whatever it says', async () => {
    const rig = new Rig({ tests: { image: 'tests:1', profiles: ['tests'] } })
    rig.engine.behaviours.set('tests', { exitsAfterMs: 100, imageId: 'sha256:other' })
    const inputs = { 'test-command': '', 'test-service': 'tests', image: idOf('tests:1'), images: 'tests' }
    expect(await rig.main(inputs)).toBe(3)
    expect(rig.result.failure.code).toBe('answer-wrong')
  })

  test('what cannot be removed makes a passed test red, and is named', async () => {
    const rig = healthyWeb()
    rig.engine.faults.set('docker network rm', () => ({
      exitCode: 1,
      stderr: 'Error response from daemon: network has active endpoints\n',
    }))
    expect(await rig.main({})).toBe(5)
    expect(rig.outputs.get('result')).toBe('failed')
    const { project } = rig.result
    expect(rig.result.failure).toMatchObject({
      code: 'left-behind',
      what: expect.stringContaining('The tests passed, but'),
    })
    expect(rig.result.leftBehind).toEqual([`network ${project}_default`])
    expect(rig.summary).toContain(`docker compose --project-name ${project} down`)
    expect(JSON.parse([...rig.kept.values()][0] ?? '')).toMatchObject({ project })
  })

  test('tests that failed, and something that was left: both are told', async () => {
    const rig = healthyWeb()
    rig.engine.command = () => 3
    rig.engine.faults.set('docker network rm', () => ({ exitCode: 1, stderr: 'busy\n' }))
    expect(await rig.main({})).toBe(5)
    expect(rig.result.failure).toMatchObject({ code: 'tests-failed' })
    expect(rig.result.failure.saw).toMatch(/exit code 3.*then: Could not remove.*busy/)
  })

  test('an engine that goes away while the tests run: not green, and nobody says that all is gone', async () => {
    const rig = healthyWeb()
    const gone = () => ({
      exitCode: 1,
      stderr: 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
    })
    rig.engine.command = () => {
      rig.engine.faults.set('docker', gone)
      return 0
    }
    expect(await rig.main({})).toBe(3)
    expect(rig.outputs.get('result')).toBe('failed')
    expect(rig.result.failure.saw).toMatch(/Cannot connect.*then: Cannot prove that project slipway-\w+ is gone/)
    expect([...rig.kept.values()][0]).not.toBe('')
  })

  test('logs that cannot be had do not keep anything from being removed', async () => {
    const rig = healthyWeb()
    rig.engine.faults.set('docker logs', () => {
      throw new Error('no logs today')
    })
    expect(await rig.main({})).toBe(0)
    expect(rig.printed).toContain('warn Could not write the logs: no logs today')
    expect(rig.engine.left).toEqual([])
  })

  test('a fault of ours removes everything, and keeps its stack', async () => {
    const rig = healthyWeb()
    rig.engine.command = () => {
      throw new TypeError('a bug')
    }
    await expect(rig.main({})).rejects.toThrow(TypeError)
    expect(rig.engine.left).toEqual([])
    expect(rig.outputs.get('logs')).toContain('/temp/slipway-logs/')
  })

  test('compose that fails for a reason of its own', async () => {
    const rig = healthyWeb()
    rig.engine.faults.set('docker compose --progress quiet', () => ({
      exitCode: 1,
      stderr:
        'failed to create network x: could not find an available, non-overlapping IPv4 address pool among the defaults',
    }))
    expect(await rig.main({})).toBe(3)
    expect(rig.result.failure).toMatchObject({
      code: 'command-failed',
      fix: expect.stringContaining('docker network prune'),
    })
  })

  test('an order that cannot be: a service that needs the tests', async () => {
    const rig = new Rig({
      tests: { image: 't:1' },
      web: { image: 'web:1', depends_on: { tests: { condition: 'service_started', required: true } } },
    })
    expect(await rig.main({ 'test-command': '', 'test-service': 'tests' })).toBe(2)
    expect(rig.printed).toContain('web depends on it')
  })
})

test('a file whose services all have profiles is nothing to test', async () => {
  const rig = new Rig({ web: { image: 'web:1', profiles: ['x'] } })
  expect(await rig.main({})).toBe(2)
  expect(rig.printed).toMatch(/nothing to test[\s\S]*COMPOSE_PROFILES/)
  expect(await rig.main({ images: 'web=web:1' })).toBe(0)
})

describe('stopped', () => {
  const stuck = (rig: Rig) => {
    rig.engine.command = (call, say) => {
      setImmediate(() => rig.cancel(new Cancelled('SIGINT')))
      return untilStopped(call, say)
    }
  }

  test.each(['here', 'post'] as const)(
    'a cancel with recovery %s removes what it can, in that time',
    async (recovery) => {
      const rig = healthyWeb()
      stuck(rig)
      expect(await rig.main({}, { recovery })).toBe(130)
      expect(rig.outputs.get('result')).toBe('cancelled')
      expect(rig.engine.left).toEqual([])
      expect([...rig.kept.values()]).toEqual([''])
      expect(rig.outputs.get('logs')).toContain('/temp/slipway-logs/')
    },
  )

  test('an engine that is slow: main leaves in time, and post does the rest', async () => {
    const rig = healthyWeb()
    stuck(rig)
    const { clock } = rig.world({})
    rig.engine.faults.set('docker rm', (_, { signal }) => clock.sleep(60_000, signal).then(() => ({})))
    const beganMs = rig.time.nowMs()
    expect(await rig.main({}, { recovery: 'post' })).toBe(130)
    expect(rig.time.nowMs() - beganMs).toBeLessThan(1_200 + 2_500)
    expect(rig.outputs.get('result')).toBe('cancelled')
    expect(rig.printed).toContain('The post step of this action removes what is left')
    expect(rig.summary).toMatch(/Remove what is left:\n\n {4}docker compose --project-name slipway-\w+ down/)
    expect(rig.engine.left).not.toEqual([])
    rig.engine.faults.clear()
    expect(await post(rig)).toBe(0)
    expect(rig.engine.left).toEqual([])
  })

  test('a cancel while all is being removed: post goes on', async () => {
    const rig = healthyWeb()
    const { clock } = rig.world({})
    rig.engine.faults.set('docker rm', (_, { signal }) => {
      setImmediate(() => rig.cancel(new Cancelled('SIGTERM')))
      return clock.sleep(60_000, signal).then(() => ({}))
    })
    expect(await rig.main({}, { recovery: 'post' })).toBe(130)
    expect([...rig.kept.values()][0]).not.toBe('')
    rig.engine.faults.clear()
    expect(await post(rig)).toBe(0)
    expect(rig.engine.left).toEqual([])
  })

  test('a cancel while all is being removed after tests that failed: they stay failed', async () => {
    const rig = healthyWeb()
    rig.engine.command = () => 3
    const { clock } = rig.world({})
    rig.engine.faults.set('docker rm', (_, { signal }) => {
      setImmediate(() => rig.cancel(new Cancelled('SIGTERM')))
      return clock.sleep(60_000, signal).then(() => ({}))
    })
    expect(await rig.main({}, { recovery: 'post' })).toBe(5)
    expect(rig.outputs.get('result')).toBe('failed')
    expect(rig.result.failure.saw).toMatch(/exit code 3.*then: Cannot prove/)
  })

  test('a cancel before anything is made leaves nothing for anybody to remove', async () => {
    const rig = healthyWeb()
    const { clock } = rig.world({})
    rig.engine.faults.set('docker pull', (_, { signal }) => {
      setImmediate(() => rig.cancel(new Cancelled('SIGINT')))
      return clock.sleep(60_000, signal).then(() => ({}))
    })
    expect(await rig.main({ images: 'web=shop/web:2' })).toBe(130)
    expect(rig.outputs.get('result')).toBe('cancelled')
    expect(rig.result.failure.saw).toBe('cancelled by SIGINT; The pull of images was going on')
    expect(rig.summary).toMatch(/Nothing was started\.$/)
    expect(rig.kept.size).toBe(0)
  })

  test('the time of the whole is up: it says what was going on', async () => {
    const rig = healthyWeb()
    rig.engine.command = untilStopped
    expect(await rig.main({ timeout: '40s' })).toBe(5)
    expect(rig.outputs.get('result')).toBe('failed')
    expect(rig.result.failure).toMatchObject({
      what: 'The test (true) was not done in time',
      saw: 'ended by us, 40s after the start',
    })
    expect(rig.engine.left).toEqual([])
  })
})

describe('post', () => {
  test('makes sure that main is gone, then removes by label and ends what main had started', async () => {
    const rig = healthyWeb()
    const project = 'slipway-0123456789ab'
    rig.kept.set('compose-project', JSON.stringify({ project, pid: 77, startedAt: '5' }))
    for (const kind of ['container', 'network', 'volume', 'image'] as const) {
      rig.engine.add(kind, `${project}-x`, { 'com.docker.compose.project': project })
    }
    rig.files.set('/proc/88/environ', `PATH=/bin\0SLIPWAY_PROJECT=${project}\0`)
    rig.files.set('/proc/88/stat', `88 (sleep 1 2) S ${Array.from({ length: 40 }, (_, index) => index).join(' ')}`)
    rig.files.set('/proc/89/environ', `SLIPWAY_PROJECT=${project}0\0`)
    rig.files.set('/proc/89/stat', `89 (sh) S ${Array.from({ length: 40 }, (_, index) => index).join(' ')}`)
    expect(await post(rig)).toBe(0)
    expect(rig.killed).toEqual([77, 88])
    expect(rig.engine.left).toEqual([])
    expect(rig.printed).toContain(`Project ${project} is gone`)
  })

  test('removes what a compose command that outlived main still makes', async () => {
    const rig = healthyWeb()
    const labels = { 'com.docker.compose.project': 'slipway-1' }
    rig.kept.set('compose-project', JSON.stringify({ project: 'slipway-1', pid: 77, startedAt: '5' }))
    rig.engine.add('container', 'slipway-1-db-1', labels)
    const { clock } = rig.world({})
    rig.engine.faults.set('docker rm', (words) => {
      rig.engine.faults.clear()
      void clock.sleep(200).then(() => rig.engine.add('container', 'slipway-1-web-1', labels))
      return rig.engine.run(words, { env: {} })
    })
    expect(await post(rig)).toBe(0)
    await clock.sleep(1_000)
    expect(rig.engine.left).toEqual([])
  })

  test('has nothing to do when main did it all', async () => {
    const rig = healthyWeb()
    await rig.main({})
    const calls = rig.engine.calls.length
    expect(await post(rig)).toBe(0)
    expect(rig.engine.calls.length).toBe(calls)
  })

  test('is red when something stays', async () => {
    const rig = healthyWeb()
    rig.kept.set('compose-project', JSON.stringify({ project: 'slipway-1', pid: 77, startedAt: '5' }))
    rig.engine.add('volume', 'slipway-1_data', { 'com.docker.compose.project': 'slipway-1' })
    rig.engine.faults.set('docker volume rm', () => ({ exitCode: 1, stderr: 'volume is in use' }))
    expect(await post(rig)).toBe(5)
    expect(rig.printed).toMatch(/error Could not remove everything of project slipway-1[\s\S]*volume is in use/)
  })
})

describe('what killed runs left', () => {
  const owned = (project: string, pid: number) => ({
    'com.docker.compose.project': project,
    'io.slipway.action': 'compose-integration-test',
    'io.slipway.owner': formatOwner({ place: 'filled in', process: { pid, startedAt: '5' } }),
  })

  test('is removed before anything is begun; what belongs to a living run stays', async () => {
    const rig = healthyWeb()
    // The labels of this machine, as a run of it writes them.
    await rig.main({})
    const labels = JSON.parse(rig.engine.callOf(' up --detach').options.stdin ?? '').services.web.labels
    const place = labels['io.slipway.owner'].split('/')[0]
    const at = (project: string, pid: number) => ({
      ...owned(project, pid),
      'io.slipway.owner': formatOwner({ place, process: { pid, startedAt: '5' } }),
    })
    rig.engine.add('container', 'dead-web-1', at('slipway-dead', 5))
    rig.engine.add('network', 'dead_default', { 'com.docker.compose.project': 'slipway-dead' })
    rig.engine.add('container', 'living-web-1', at('slipway-living', 6))
    rig.engine.add('container', 'elsewhere-web-1', owned('slipway-elsewhere', 5))
    rig.alive.add(6)
    for (const [pid, project] of [
      [8, 'slipway-dead'],
      [9, 'slipway-living'],
    ] as const) {
      rig.files.set(`/proc/${pid}/environ`, `SLIPWAY_PROJECT=${project}\0`)
      rig.files.set(`/proc/${pid}/stat`, `${pid} (sh) S ${Array.from({ length: 40 }, (_, index) => index).join(' ')}`)
    }
    expect(await rig.main({})).toBe(0)
    expect(rig.killed).toEqual([8])
    expect(rig.printed).toContain('Removed project slipway-dead')
    expect(rig.engine.left).toEqual(['container living-web-1', 'container elsewhere-web-1'])
  })
})
