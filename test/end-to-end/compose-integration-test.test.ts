import { cpSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { processesWith } from './build-step.ts'
import { ComposeStep, type Ended } from './compose-step.ts'
import { docker, engineWith } from './engine.ts'

const BUSYBOX = 'busybox:1.36'
const engine = engineWith(BUSYBOX)
const sampleEngine = engineWith(BUSYBOX, 'auth-builder:1.0', 'mariadb:10.11', 'python:3.11-slim-bookworm')

/** Answers every request on port 8080 with its own name. */
const web = (more: object = {}): object => ({
  image: BUSYBOX,
  command: ['sh', '-c', 'mkdir /www && hostname > /www/name && echo up && exec httpd -f -v -p 8080 -h /www'],
  ports: ['8080'],
  ...more,
})
const sleeping = (more: object = {}): object => ({ image: BUSYBOX, command: ['sleep', '600'], init: true, ...more })
const running = (script: string, more: object = {}): object => ({
  image: BUSYBOX,
  command: ['sh', '-c', script.replaceAll('$', '$$$$')],
  init: true,
  ...more,
})
/** Healthy as soon as it is asked. */
const check = (test: readonly string[] | string = ['CMD', 'true'], more: object = {}): object => ({
  healthcheck: { test, interval: '200ms', retries: 600, ...more },
})
const fetching = (url: string): string =>
  `"$NODE" -e "fetch('${url}').then((r) => r.text()).then((t) => console.log('it says', t))"`

/** What, saw and try, as result-json has them. */
const said = (ended: Ended) => ended.result.failure ?? {}
const timeout = 60_000

describe.skipIf(!engine.available)(`a compose integration test on a real engine${engine.reason}`, { timeout }, () => {
  let step: ComposeStep

  beforeEach(() => {
    step = new ComposeStep()
  })

  afterEach(() => {
    const left = step.left()
    step[Symbol.dispose]()
    expect(left).toEqual([])
  })

  const idOf = (image: string) => docker('image', 'inspect', '--format', '{{.Id}}', image)

  describe('green', () => {
    test('a command finds the services by their addresses, and nothing is left', async () => {
      step.compose(
        {
          'web-site': web({ ports: ['8080:8080'], ...check(['CMD', 'wget', '-q', '-O', '-', '127.0.0.1:8080/name']) }),
          cache: sleeping({ volumes: ['data:/data', '/anonymous'] }),
        },
        { volumes: { data: {} } },
      )
      const script = [
        `test "$WEB_SITE_HOST" = 127.0.0.1`,
        fetching('http://$WEB_SITE_HOST:$WEB_SITE_PORT_8080/name'),
        'docker inspect --format "mounts{{range .Mounts}} {{.Name}}{{end}}" "$SLIPWAY_PROJECT-cache-1"',
      ].join('\n')
      const ended = await step.main({ 'test-command': script, images: `cache=${BUSYBOX}` })
      expect(ended.log).not.toContain('::error')
      expect(ended.exitCode).toBe(0)
      expect(ended.log).toMatch(/^it says [0-9a-f]{12}$/m)
      expect(ended.outputs.get('result')).toBe('passed')
      const volumes = /^mounts (.+) (.+)$/m.exec(ended.log)?.slice(1) ?? []
      expect(volumes).toContain(`${ended.result.project}_data`)
      for (const volume of volumes) expect(docker('volume', 'ls', '--quiet', '--filter', `name=${volume}`)).toBe('')
      expect(ended.result.services).toMatchObject([
        { service: 'cache', ready: 'unchecked', containers: [{ image: idOf(BUSYBOX), health: 'no health check' }] },
        { service: 'web-site', ready: 'healthy', containers: [{ state: 'running', health: 'healthy', restarts: 0 }] },
      ])
      expect(ended.result.images).toEqual({ cache: { given: BUSYBOX, id: idOf(BUSYBOX) } })
      expect(ended.summary).toContain('cache has no health check')
      expect(Object.keys(step.logs(ended)).sort()).toEqual(['cache.log', 'test command.log', 'web-site.log'])
      expect(step.logs(ended)['web-site.log']).toMatch(/^\d{4}-\S+Z up$/m)
      expect(step.logs(ended)['test command.log']).toContain('it says')
    })

    test('a test service sees the others by name, and gets the image under test when it is listed', async () => {
      step.compose({
        web: web(check(['CMD', 'wget', '-q', '-O', '-', '127.0.0.1:8080/name'])),
        tests: {
          image: 'no.such.registry.invalid/tests:1',
          profiles: ['tests'],
          restart: 'always',
          command: ['sh', '-c', 'wget -q -O - web:8080/name && echo seen'],
          depends_on: { web: { condition: 'service_healthy' } },
        },
      })
      const ended = await step.main({ 'test-service': 'tests', image: idOf(BUSYBOX), images: 'tests' })
      expect(ended.log).not.toContain('::error')
      expect(ended.exitCode).toBe(0)
      expect(ended.log).toContain('\nseen\n')
      expect(ended.result.tests).toMatchObject({ by: 'service', exitCode: 0 })
      expect(Object.keys(step.logs(ended)).sort()).toEqual(['tests.log', 'web.log'])
    })

    test('two copies of a file with fixed names, ports, addresses and subnets run side by side', async () => {
      using taken = await listening()
      const fixed = (name: string) =>
        web({
          container_name: 'slipway-e2e-fixed-name',
          ports: [`${taken.port}:8080`],
          networks: { back: { ipv4_address: '10.123.45.5' } },
          volumes: ['data:/data'],
          ...check(['CMD', 'wget', '-q', '-O', '-', 'slipway-e2e-fixed-name:8080/name']),
          hostname: name,
        })
      const rest = {
        name: 'slipway-e2e-fixed-project',
        networks: { back: { name: 'slipway-e2e-fixed-network', ipam: { config: [{ subnet: '10.123.45.0/24' }] } } },
        volumes: { data: { name: 'slipway-e2e-fixed-volume' } },
      }
      step.write('one.yml', JSON.stringify({ services: { web: fixed('one') }, ...rest }))
      step.write('two.yml', JSON.stringify({ services: { web: fixed('two') }, ...rest }))
      // Each waits for the other: they pass only when both are up at one time.
      const meet = (own: string, other: string) =>
        [
          `touch ${own}`,
          `until test -e ${other}; do sleep 0.1; done`,
          fetching('http://$WEB_HOST:$WEB_PORT_8080/name'),
          'docker volume inspect "$SLIPWAY_PROJECT"_data > /dev/null',
          'docker network inspect "$SLIPWAY_PROJECT"_back > /dev/null',
        ].join('\n')
      const [one, two] = await Promise.all([
        step.main({ 'compose-file': 'one.yml', 'test-command': meet('1', '2') }),
        step.main({ 'compose-file': 'two.yml', 'test-command': meet('2', '1') }),
      ])
      expect([one.exitCode, two.exitCode], `${one.log}\n${two.log}`).toEqual([0, 0])
      expect(one.log).toMatch(/^it says one$/m)
      expect(two.log).toMatch(/^it says two$/m)
      expect(one.result.changes.join('\n')).toMatch(
        /free ports[\s\S]*slipway-e2e-fixed-name[\s\S]*subnet[\s\S]*fixed-volume/,
      )
    })

    test('a job that others wait for ends, one that may end does, and all others stay', async () => {
      step.compose({
        migrate: running('echo migrated'),
        seed: running('sleep 0.5', { restart: 'no' }),
        app: sleeping({ ...check(), depends_on: { migrate: { condition: 'service_completed_successfully' } } }),
      })
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.log).not.toContain('::error')
      expect(ended.exitCode).toBe(0)
      const ready = ended.result.services.map(({ service, ready }: Record<string, string>) => [service, ready])
      expect(ready).toEqual([
        ['app', 'healthy'],
        ['migrate', 'done'],
        ['seed', 'done'],
      ])
    })

    test('what the file builds is built for this run alone, and removed with it', async () => {
      step.write('Dockerfile', `FROM ${BUSYBOX}\nRUN echo built > /built\n`)
      step.compose({
        helper: { build: '.', image: 'slipway-e2e-helper:1', command: ['sleep', '600'], init: true, ...check() },
        other: { image: 'slipway-e2e-helper:1', command: ['sleep', '600'], init: true, ...check() },
      })
      const ended = await step.main({ 'test-command': 'docker exec "$SLIPWAY_PROJECT-other-1" cat /built' })
      expect(ended.log).not.toContain('::error')
      expect(ended.exitCode).toBe(0)
      expect(ended.log).toMatch(/^built$/m)
      expect(docker('image', 'ls', '--quiet', 'slipway-e2e-helper:1')).toBe('')
    })

    test('a dry run tells the plan and touches nothing', async () => {
      step.compose({ web: web({ container_name: 'shop-web', ports: ['8080:8080'] }) })
      const ended = await step.main({ 'test-command': 'false', 'dry-run': 'true' })
      expect(ended.exitCode).toBe(0)
      expect(ended.outputs.get('result')).toBe('not-run')
      expect(ended.log).toMatch(
        /bring up web from .*docker-compose.yml[\s\S]*~ web: free ports[\s\S]*~ web: container named/,
      )
      expect(step.projects.size).toBe(1)
    })
  })

  describe('red, with the reason', () => {
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
  })

  describe('not run, for want of something', () => {
    test.each([
      [
        'a compose file that is not there',
        { 'compose-file': 'compose.yaml' },
        2,
        /no file .*compose.yaml[\s\S]*did you mean docker-compose.yml/,
      ],
      [
        'a service that is not there',
        { 'test-command': '', 'test-service': 'test' },
        2,
        /test-service names "test"; did you mean "tests"/,
      ],
      ['an image for nobody', { images: `wep=${BUSYBOX}` }, 2, /images names "wep"; did you mean "web"/],
      [
        'an image id of another machine',
        { images: 'web', image: `sha256:${'0'.repeat(64)}` },
        3,
        /no image sha256:0{64}[\s\S]*repository:tag@sha256/,
      ],
      [
        'an image that its registry does not give',
        { images: 'web=127.0.0.1:9/nobody/web:1' },
        3,
        /Cannot pull 127.0.0.1:9\/nobody\/web:1[\s\S]*images/,
      ],
    ])('%s', async (_, inputs, exitCode, saying) => {
      step.compose({ web: web(), tests: { image: BUSYBOX, profiles: ['tests'] } })
      const ended = await step.main({ 'test-command': 'true', ...inputs })
      expect(ended.exitCode, ended.log).toBe(exitCode)
      expect(ended.outputs.get('result')).toBe('not-run')
      expect(decodeURIComponent(ended.log.split('::error::')[1] ?? '')).toMatch(saying)
    })

    test.each([
      ['{"services": {"web": {"image": "x", "prots": []}}}', /Additional property prots is not allowed/],
      ['services: [', /yaml: line 1/],
      ['{"services": {"web": {"image": "${NEEDED:?tell me}"}}}', /NEEDED is missing a value: tell me/],
    ])('a compose file that is wrong: %s', async (text, saying) => {
      step.write('docker-compose.yml', text)
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.exitCode).toBe(2)
      expect(ended.log).toMatch(saying)
    })

    test('an engine that is not there', async () => {
      step.compose({ web: web() })
      const ended = await step.main({ 'test-command': 'true' }, { DOCKER_HOST: 'tcp://127.0.0.1:1' })
      expect(ended.exitCode).toBe(3)
      expect(ended.log).toContain('Cannot reach a Docker engine')
      expect(ended.log).toContain('tcp://127.0.0.1:1')
    })

    test('a docker command without compose', async () => {
      step.compose({ web: web() })
      const real = (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, 'docker')))
      const bin = step.program(
        'docker',
        `#!/bin/sh
        if [ "$1" = compose ]; then echo "docker: unknown command: docker compose" >&2; exit 1; fi
        exec ${real}/docker "$@"`,
      )
      const ended = await step.main({ 'test-command': 'true' }, { PATH: `${bin}:${process.env.PATH}` })
      expect(ended.exitCode).toBe(3)
      expect(ended.log).toContain('docker-compose-plugin')
    })

    test('a folder to mount that is not there: nobody makes one of root', async () => {
      step.compose({ web: web({ volumes: ['./conf:/conf:ro'] }) })
      const ended = await step.main({ 'test-command': 'true' })
      expect(ended.exitCode).toBe(3)
      expect(said(ended).saw).toContain(`bind source path does not exist: ${step.workspace}/conf`)
    })
  })

  describe('stopped in the middle', () => {
    const longTest = (mark: string) => ({
      'test-command': `echo begun; sleep ${mark} & trap "" TERM; sleep ${mark}; sleep ${mark}`,
    })

    test.each(['SIGINT', 'SIGTERM'] as const)(
      '%s in the tests: main is gone in five seconds, and nothing is left after post',
      async (signal) => {
        const mark = `6${process.pid}${signal.length}`
        step.compose({ app: sleeping(check()) })
        const started = step.start(longTest(mark))
        await started.printed('\nbegun')
        const sentMs = performance.now()
        started.child.kill(signal)
        const ended = await started.ended
        expect(performance.now() - sentMs).toBeLessThan(5_000)
        expect(ended.exitCode).toBe(130)
        expect(ended.outputs.get('result')).toBe('cancelled')
        expect(said(ended).saw).toContain(`cancelled by ${signal}`)
        expect((await step.post()).exitCode).toBe(0)
        expect(step.left()).toEqual([])
        expect(processesWith(`sleep ${mark}`)).toEqual([])
      },
    )

    test('SIGINT while the services come up', async () => {
      step.compose({
        app: sleeping(check(['CMD', 'false'])),
        next: sleeping({ depends_on: { app: { condition: 'service_healthy' } } }),
      })
      const started = step.start({ 'test-command': 'true', within: '60s' })
      await started.printed('app waits for its health check')
      started.child.kill('SIGINT')
      const ended = await started.ended
      expect(ended.exitCode).toBe(130)
      expect(said(ended).saw).toContain('The start of the services was going on')
      await step.post()
      expect(step.left()).toEqual([])
    })

    test('SIGKILL in the tests: post removes everything, and ends what the tests had started', async () => {
      const mark = `7${process.pid}`
      step.compose({ app: sleeping(check()) }, {})
      const started = step.start(longTest(mark))
      await started.printed('\nbegun')
      started.child.kill('SIGKILL')
      await started.ended
      expect(step.left()).not.toEqual([])
      expect(processesWith(`sleep ${mark}`)).not.toEqual([])
      const post = await step.post()
      expect(post.exitCode).toBe(0)
      expect(post.log).toMatch(/Project slipway-\w+ is gone/)
      expect(step.left()).toEqual([])
      expect(processesWith(`sleep ${mark}`)).toEqual([])
    })

    test('SIGKILL while compose is at work: it makes nothing more after post', async () => {
      step.compose({
        app: sleeping(check(['CMD', 'sleep', '1'], { interval: '1s' })),
        next: sleeping({ depends_on: { app: { condition: 'service_healthy' } } }),
      })
      const started = step.start({ 'test-command': 'true' })
      await started.printed('app waits for')
      started.child.kill('SIGKILL')
      await started.ended
      await step.post()
      expect(processesWith(`--project-name ${[...step.projects][0]} `)).toEqual([])
      expect(step.left()).toEqual([])
    })

    test('SIGKILL and no post: the next run on this machine removes what it left, and nothing of a run that lives', async () => {
      const mark = `8${process.pid}`
      step.compose({ app: sleeping(check()) }, {})
      const killed = step.start(longTest(mark))
      await killed.printed('\nbegun')
      killed.child.kill('SIGKILL')
      await killed.ended
      const [dead] = [...step.projects]
      const living = step.start({ 'test-command': 'echo begun; until test -e over; do sleep 0.1; done' })
      await living.printed('\nbegun')
      const next = await step.main({ 'test-command': 'true' })
      step.write('over', '')
      expect(next.exitCode).toBe(0)
      expect(next.log + (await living.ended).log).toContain(`Removed project ${dead}`)
      expect((await living.ended).exitCode).toBe(0)
      expect(step.left()).toEqual([])
      expect(processesWith(`sleep ${mark}`)).toEqual([])
    })
  })
})

describe.skipIf(!sampleEngine.available)(`the sample${sampleEngine.reason}`, { timeout }, () => {
  const folder = resolve(import.meta.dirname, '../../examples/auth-service')
  let step: ComposeStep
  let image: string

  beforeAll(() => {
    step = new ComposeStep()
    const { workspace } = step
    cpSync(folder, workspace, { recursive: true })
    docker('run', '--rm', '--network', 'none', '--volume', `${workspace}:/src`, 'auth-builder:1.0', '/src/build.sh')
    // A label of its own: the same image built by somebody else is not the one that is removed afterwards.
    image = docker('build', '--quiet', '--label', `e2e=${workspace}`, workspace)
  }, 120_000)

  afterAll(() => {
    const left = step.left()
    step[Symbol.dispose]()
    docker('image', 'rm', '--force', image)
    expect(left).toEqual([])
  })

  test('its tests pass with its port taken, by the service and by a command', async () => {
    using _taken = await listening(8080)
    const [service, command] = await Promise.all([
      step.main({ image, images: 'auth-service', 'test-service': 'tests' }),
      step.main({
        image,
        images: 'auth-service',
        'test-command': 'python3 integration_test.py "http://$AUTH_SERVICE_HOST:$AUTH_SERVICE_PORT_8080"',
      }),
    ])
    for (const ended of [service, command]) {
      expect(ended.log).not.toContain('::error')
      expect(ended.exitCode).toBe(0)
      expect(ended.log).toContain('5 of 5 answers are right')
      expect(ended.result.services).toMatchObject([
        { service: 'auth-service', ready: 'healthy', containers: [{ image }] },
        { service: 'database', ready: 'healthy' },
      ])
    }
  })

  test('a service that cannot log in to its database: its health check says so', async () => {
    const file = readFileSync(join(folder, 'docker-compose.yml'), 'utf8')
    step.write('wrong.yml', file.replace('DB_PASSWORD: only-for-tests', 'DB_PASSWORD: wrong'))
    const inputs = {
      image,
      images: 'auth-service',
      'compose-file': 'wrong.yml',
      'test-service': 'tests',
      within: '15s',
    }
    const ended = await step.main(inputs)
    expect(ended.exitCode).toBe(5)
    expect(ended.log).toMatch(/::group::auth-service[\s\S]*Access denied/)
  })
})

/** A port of this machine that somebody has: that one, if nobody has it yet. */
async function listening(wanted = 0): Promise<Disposable & { readonly port: number }> {
  const server = createServer()
  await new Promise<void>((done) => {
    server.once('error', () => done())
    server.listen(wanted, '127.0.0.1', done)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { port, [Symbol.dispose]: () => void server.close() }
}
