import { describe, expect, test } from 'vitest'
import { processesWith } from './build-step.ts'
import { BUSYBOX, check, engine, idOf, running, said, sleeping, stepForEach, timeout } from './compose-scene.ts'
import type { ComposeStep } from './compose-step.ts'
import { docker } from './engine.ts'

describe.skipIf(!engine.available)(
  `a compose integration test that is red says why${engine.reason}`,
  { timeout },
  () => {
    let step: ComposeStep
    stepForEach((one) => {
      step = one
    })

    test('a service that dies at start ends the wait at once, and its last lines are shown', async () => {
      step.compose({
        app: running('echo "KeyError: DB_HOST" >&2; sleep 0.3; exit 3', check(['CMD', 'false'])),
        slow: sleeping(check(['CMD', 'false'])),
      })
      const ended = await step.main({ 'test-command': 'echo never', within: '60s' })
      expect(ended.exitCode).toBe(5)
      expect(ended.tookMs).toBeLessThan(20_000)
      expect(ended.outputs.get('result')).toBe('failed')
      expect(said(ended)).toMatchObject({ code: 'tests-failed', what: 'Service "app" failed while it came up' })
      expect(said(ended).saw).toBe('it ended with exit code 3; last line: KeyError: DB_HOST')
      expect(ended.log).toMatch(/::group::app: ended with exit code 3\n(health check.*\n)*KeyError: DB_HOST\n/)
      expect(said(ended).fix).toContain('its whole log')
      expect(ended.log).not.toContain('\nnever\n')
      expect(step.logs(ended)['app.log']).toContain('KeyError: DB_HOST')
    })

    test('a service whose program is not there', async () => {
      step.compose({ app: { image: BUSYBOX, command: ['no-such-program'] } })
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended).saw).toContain('executable file not found')
      expect(said(ended).fix).toContain('"command"')
    })

    test('a service that another waits for in vain', async () => {
      step.compose({
        migrate: running('echo "no such table"; exit 7'),
        app: sleeping({ depends_on: { migrate: { condition: 'service_completed_successfully' } } }),
      })
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended)).toMatchObject({
        what: 'Service "migrate" failed while it came up',
        saw: 'it ended with exit code 7; last line: no such table',
      })
    })

    test('a service without a health check that dies in its first second', async () => {
      step.compose({ app: running('sleep 1; echo sorry; exit 0') })
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended).saw).toBe('it ended with exit code 0; last line: sorry')
      expect(said(ended).fix).toContain('restart: "no"')
    })

    test('a service that restarts in a loop', async () => {
      step.compose({ app: running('echo again; exit 1', { restart: 'always' }) })
      const ended = await step.main({ 'test-command': 'true', within: '60s' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended).saw).toMatch(/^it was started again 3 times, ended with exit code 1; last line: again$/)
    })

    test('a service that never gets healthy: what its health check says is shown', async () => {
      step.compose({ app: sleeping(check(['CMD', 'sh', '-c', 'echo "503 warming up"; exit 1'])) })
      const ended = await step.main({ 'test-command': 'true', within: '2s' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended)).toMatchObject({ what: 'Not all services were up and healthy within 2s' })
      expect(said(ended).saw).toContain('app waits for its health check')
      expect(ended.log).toContain('health check, exit code 1: 503 warming up')
      expect(ended.summary).toContain('503 warming up')
    })

    test('a service whose health check gives up, although another depends on it', async () => {
      step.compose({
        app: sleeping(check(['CMD', 'false'], { retries: 2 })),
        next: sleeping({ depends_on: { app: { condition: 'service_healthy' } } }),
      })
      const ended = await step.main({ 'test-command': 'true', within: '60s' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended)).toMatchObject({ what: 'Service "app" failed while it came up' })
      expect(said(ended).saw).toMatch(/^it is unhealthy/)
      expect(said(ended).fix).toContain('start_period')
    })

    test('a service that dies while the tests run: they are ended, and the service is the reason', async () => {
      step.compose({ app: running('sleep 3; echo "out of luck"; exit 4', check()) })
      const ended = await step.main({ 'test-command': 'echo testing; sleep 300' })
      expect(ended.tookMs).toBeLessThan(25_000)
      expect(ended.exitCode).toBe(5)
      expect(said(ended)).toMatchObject({
        what: 'Service "app" failed while the tests ran',
        saw: 'it ended with exit code 4; last line: out of luck',
      })
      expect(ended.log).toContain('\ntesting\n')
      expect(processesWith('sleep 300')).toEqual([])
    })

    test('a service that died although the tests passed', async () => {
      step.compose({ app: sleeping(check()) })
      const ended = await step.main({ 'test-command': 'docker kill "$SLIPWAY_PROJECT-app-1"' })
      expect(ended.exitCode).toBe(5)
      expect(ended.outputs.get('result')).toBe('failed')
      expect(said(ended).what).toMatch(/^Service "app" failed while the tests ran/)
      expect(said(ended).saw).toContain('killed (exit code 137)')
    })

    test('a service that was started again while the tests ran', async () => {
      step.compose({ app: running('sleep 600', { restart: 'always', init: true, ...check() }) })
      const crash = 'docker exec "$SLIPWAY_PROJECT-app-1" sh -c "kill -TERM 1"; sleep 1'
      const ended = await step.main({ 'test-command': crash })
      expect(ended.exitCode).toBe(5)
      expect(said(ended).saw).toContain('died and was started again')
    })

    test('tests that fail: exit code, last line, and the log of the service under test', async () => {
      step.compose({ app: running('echo "I am app"; sleep 600', check()) })
      const ended = await step.main({
        image: idOf(BUSYBOX),
        images: 'app',
        'test-command': 'echo "one is not two"\n(exit 3)\necho "not reached"',
      })
      expect(ended.exitCode).toBe(5)
      expect(ended.outputs.get('result')).toBe('failed')
      expect(said(ended)).toMatchObject({
        code: 'tests-failed',
        what: 'The tests failed: echo "one is not two" … (2 more lines)',
      })
      expect(said(ended).saw).toBe('they ended with exit code 3; last line: one is not two')
      expect(ended.log).not.toContain('not reached\n::')
      expect(ended.result.tests).toMatchObject({ exitCode: 3 })
      expect(ended.log).toMatch(/::group::app: running, healthy\n.*health check, exit code 0[\s\S]*I am app/)
    })

    test('a test service that fails', async () => {
      step.compose({ app: sleeping(check()), tests: running('echo "two failures"; exit 9', { profiles: ['tests'] }) })
      const ended = await step.main({ 'test-service': 'tests' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended).saw).toBe('they ended with exit code 9; last line: two failures')
    })

    test('a test service whose program is not there', async () => {
      step.compose({ app: sleeping(check()), tests: { image: BUSYBOX, command: ['pytest'], profiles: ['tests'] } })
      const ended = await step.main({ 'test-service': 'tests' })
      expect(ended.exitCode).toBe(5)
      expect(said(ended)).toMatchObject({ what: 'The tests could not be started: service tests' })
      expect(said(ended).saw).toContain('executable file not found')
    })

    test('a test service that never ends is ended when the time is up', async () => {
      step.compose({ app: sleeping(check()), tests: running('echo begun; sleep 600', { profiles: ['tests'] }) })
      const ended = await step.main({ 'test-service': 'tests', timeout: '8s' })
      expect(ended.exitCode).toBe(5)
      expect(ended.outputs.get('result')).toBe('failed')
      expect(said(ended)).toMatchObject({ what: 'The test (service tests) was not done in time' })
      expect(said(ended).saw).toBe('ended by us, 8s after the start; last line: begun')
    })

    test('a container that the tests put into the network and left there is named', async () => {
      step.compose({ app: sleeping(check()) })
      const name = `slipway-e2e-foreign-${process.pid}`
      const ended = await step.main({
        'test-command': `docker run --detach --name ${name} --network "$SLIPWAY_PROJECT"_default ${BUSYBOX} sleep 600`,
      })
      docker('rm', '--force', name)
      expect(ended.exitCode).toBe(5)
      expect(ended.outputs.get('result')).toBe('failed')
      const [project] = [...step.projects]
      expect(said(ended)).toMatchObject({ code: 'left-behind' })
      expect(said(ended).what).toContain('The tests passed, but')
      expect(said(ended).saw).toContain(`left behind: network ${project}_default`)
      expect(said(ended).saw).toContain(name)
      // The post step tries once more, and now it can.
      const post = await step.post()
      expect(post.exitCode).toBe(0)
      expect(post.log).toContain(`Project ${project} is gone`)
    })

    test('lines that look like commands to the runner, and lines for a terminal, are shown as plain text', async () => {
      const junk =
        'printf "::error::forged\\n\\033[31m::error::red\\033[0m\\n##[set-output name=logs]x\\nbar\\r::notice::hidden\\n"'
      step.compose({ app: running(`${junk}; exit 1`) })
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.exitCode).toBe(5)
      expect(ended.log).toContain('forged')
      expect(ended.log).toContain('hidden')
      const commands = ended.log
        .split(/\r\n|\n|\r/)
        .filter((line) => /^\s*::(error|notice)/.test(line) || line.includes('##['))
      expect(commands).toHaveLength(1)
      expect(commands[0]).toMatch(/^::error::Service "app" failed/)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(ended.log + ended.summary + step.logs(ended)['app.log']).not.toMatch(/\u001b/)
    })

    test('a secret of the job that a service prints is in no log file and no output', async () => {
      step.compose({
        app: running('echo "token is $TOKEN"; exit 1', { environment: { TOKEN: '${DEPLOY_TOKEN}' } }),
      })
      const ended = await step.main({ 'test-command': 'true' }, { DEPLOY_TOKEN: 'canary-1f2e3d4c' })
      expect(ended.exitCode).toBe(5)
      expect(step.logs(ended)['app.log']).toContain('token is ***')
      const all = [ended.log, ended.summary, ...ended.outputs.values(), ...Object.values(step.logs(ended))].join('\n')
      expect(all).not.toContain('canary-1f2e3d4c')
    })
  },
)
