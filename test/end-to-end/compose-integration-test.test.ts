import { cpSync, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  BUSYBOX,
  check,
  engine,
  fetching,
  idOf,
  running,
  said,
  sleeping,
  stepForEach,
  timeout,
  web,
} from './compose-scene.ts'
import { ComposeStep } from './compose-step.ts'
import { docker, engineWith } from './engine.ts'

const sampleEngine = engineWith(BUSYBOX, 'auth-builder:1.0', 'mariadb:10.11', 'python:3.11-slim-bookworm')

describe.skipIf(!engine.available)(`a compose integration test on a real engine${engine.reason}`, { timeout }, () => {
  let step: ComposeStep
  stepForEach((one) => {
    step = one
  })

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
