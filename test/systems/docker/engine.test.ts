import { describe, expect, test } from 'vitest'
import type { ExecResult } from '../../../src/ports/exec.ts'
import {
  askDocker,
  askEngine,
  dockerEnv,
  engineTrouble,
  hintFor,
  lastLine,
  readEngine,
} from '../../../src/systems/docker/engine.ts'
import { isDockersOwn } from '../../../src/systems/docker/own-variables.ts'
import { FakeDocker, noDocker } from './fake-docker.ts'

const ENV = { PATH: '/usr/bin' }
const fake = () => new FakeDocker(async () => undefined)
const answer = (part: Partial<ExecResult>): ExecResult => ({
  exitCode: 0,
  timedOut: false,
  stdout: '',
  stderr: '',
  ...part,
})
const info = (part: Record<string, unknown> = {}) =>
  answer({ stdout: JSON.stringify({ ServerVersion: '26.1.5', ...part }) })

// The texts are those of the CLIs 20.10, 28.2 and 29 before an engine that is down or forbidden.
const DOWN = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'
const DOWN_29 = 'failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct'
const FORBIDDEN =
  'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.50/info": dial unix /var/run/docker.sock: connect: permission denied'
const NO_CONTEXT = 'Failed to initialize: unable to resolve docker endpoint: context "nope": context not found'

describe('the environment of the docker command', () => {
  test('given the environment of a job, it keeps only the way to the engine', () => {
    const job = {
      PATH: '/bin',
      HOME: '/home/runner',
      DOCKER_HOST: 'tcp://127.0.0.1:2375',
      DOCKER_CONTEXT: 'x',
      DOCKER_TLS_VERIFY: '1',
      DOCKER_CERT_PATH: '/certs',
      DOCKER_CONFIG: '/config',
      https_proxy: 'http://127.0.0.1:3128',
      GITHUB_TOKEN: 'canary',
      INPUT_RUN: 'make',
      BUILDX_BUILDER: 'remote',
      UNSET: undefined,
    }
    const { GITHUB_TOKEN, INPUT_RUN, BUILDX_BUILDER, UNSET, ...way } = job
    expect(dockerEnv(job)).toEqual(way)
  })

  test('given a private folder for logins, it wins over the one of the job', () => {
    expect(dockerEnv({ DOCKER_CONFIG: '/home' }, { DOCKER_CONFIG: '/private' })).toEqual({ DOCKER_CONFIG: '/private' })
  })

  test.each([
    ['PATH', true],
    ['HOME', true],
    ['DOCKER_HOST', true],
    ['DOCKER_DEFAULT_PLATFORM', true],
    ['BUILDX_BUILDER', true],
    ['BUILDKIT_HOST', true],
    ['BUILDKIT_INLINE_CACHE', false],
    ['http_proxy', false],
    ['NPM_TOKEN', false],
    ['MY_PATH', false],
  ])('%s is read by the docker command itself: %s', (name, own) => {
    expect(isDockersOwn(name)).toBe(own)
  })
})

describe('which engine it is', () => {
  test('given an engine on a socket of this machine, it says so', async () => {
    const engine = await askEngine({ exec: fake(), env: ENV })
    expect(engine).toEqual({
      endpoint: 'unix:///var/run/docker.sock',
      isLocal: true,
      version: '26.1.5',
      id: 'engine-1',
      arch: 'x86_64',
      store: 'classic',
      users: 'plain',
    })
  })

  test('given an engine behind TCP, it is not taken for local', async () => {
    const exec = fake()
    exec.endpoint = 'tcp://10.0.0.5:2376'
    expect(await askEngine({ exec, env: ENV })).toMatchObject({ isLocal: false, endpoint: 'tcp://10.0.0.5:2376' })
  })

  test.each([
    [{ DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] }, { store: 'containerd' }],
    [{ DriverStatus: [['Backing Filesystem', 'extfs']] }, { store: 'classic' }],
    [{ DriverStatus: null }, { store: 'classic' }],
    [{ SecurityOptions: ['name=seccomp', 'name=rootless'] }, { users: 'rootless' }],
    [{ SecurityOptions: ['name=userns'] }, { users: 'remapped' }],
    [{ SecurityOptions: null }, { users: 'plain' }],
  ])('given %j, it reads %j', (part, expected) => {
    expect(readEngine(info(part), 'unix:///x')).toMatchObject(expected)
  })

  test('given no docker command, it says to install one', async () => {
    await expect(askEngine({ exec: noDocker, env: ENV })).rejects.toMatchObject({
      code: 'missing-tool',
      saw: 'there is no program "docker" on PATH',
      fix: expect.stringContaining('install the Docker command line'),
    })
  })

  test.each([
    [
      'nothing listens (CLI 28)',
      { exitCode: 1, stdout: '{"ServerVersion":""}', stderr: DOWN },
      'unreachable',
      /systemctl start docker/,
    ],
    ['nothing listens (CLI 29)', { exitCode: 1, stderr: DOWN_29 }, 'unreachable', /systemctl start docker/],
    [
      'nothing listens (CLI 20.10)',
      { exitCode: 0, stdout: JSON.stringify({ ServerErrors: [DOWN] }) },
      'unreachable',
      /DOCKER_HOST/,
    ],
    [
      'the socket is not for this user',
      { exitCode: 1, stdout: '{}', stderr: `WARNING: x\n${FORBIDDEN}` },
      'denied',
      /group "docker"/,
    ],
    ['the context is unknown', { exitCode: 1, stderr: NO_CONTEXT }, 'unreachable', /DOCKER_CONTEXT/],
    ['something else went wrong', { exitCode: 1, stderr: 'a\nodd thing\n' }, 'unreachable', /start it/],
    ['there is no answer at all', { exitCode: 0, stdout: '' }, 'unreachable', /start it/],
  ])('given that %s, it fails and says what to try', (_, result, code, fix) => {
    expect(() => readEngine(answer(result), 'unix:///x')).toThrowError(
      expect.objectContaining({ code, fix: expect.stringMatching(fix) }),
    )
  })

  test('given an engine for Windows containers, it refuses', () => {
    expect(() => readEngine(info({ OSType: 'windows' }), 'npipe:////./pipe/docker_engine')).toThrowError(
      expect.objectContaining({ code: 'missing-tool', saw: expect.stringContaining('windows containers') }),
    )
  })

  test('given an engine that never answers, it gives up by a limit of its own', async () => {
    const exec = fake()
    exec.faults.set('docker info', () => ({ exitCode: null, endedBy: 'SIGTERM', timedOut: true }))
    await expect(askEngine({ exec, env: ENV })).rejects.toMatchObject({
      code: 'unreachable',
      saw: 'no answer to "docker info" within 30 s',
    })
    expect(exec.callOf('docker info').options.timeoutMs).toBe(30_000)
  })

  test('given that docker cannot say where its engine is, it uses what the job says', async () => {
    const exec = fake()
    exec.faults.set('docker context', () => ({ exitCode: 1 }))
    const env = { ...ENV, DOCKER_HOST: 'tcp://127.0.0.1:2375' }
    expect(await askEngine({ exec, env })).toMatchObject({ endpoint: 'tcp://127.0.0.1:2375', isLocal: false })
  })
})

describe('a docker command that must work', () => {
  const failing = (result: Partial<ExecResult>) => {
    const exec = fake()
    exec.faults.set('docker', () => result)
    return askDocker({ exec, env: ENV }, ['docker', 'rm', 'x'], { what: 'Cannot remove x' })
  }

  test.each([
    [{ exitCode: 1, stderr: 'first\nlast\n' }, 'exit code 1, last', /docker info/],
    [{ exitCode: 1 }, 'exit code 1, nothing on stderr', /docker info/],
    [{ exitCode: null, endedBy: 'SIGKILL' }, 'ended by SIGKILL, nothing on stderr', /docker info/],
    [
      { exitCode: null, endedBy: 'SIGTERM', timedOut: true },
      'no end within our limit, nothing on stderr',
      /docker info/,
    ],
    [
      { exitCode: 1, stderr: 'write /z: no space left on device' },
      'exit code 1, write /z: no space left on device',
      /docker system df/,
    ],
    [
      { exitCode: 1, stderr: 'client version 1.24 is too old' },
      'exit code 1, client version 1.24 is too old',
      /DOCKER_API_VERSION/,
    ],
    [
      { exitCode: 1, stderr: 'could not find bridge docker0' },
      'exit code 1, could not find bridge docker0',
      /restart the engine/,
    ],
  ])('given %j, it says "%s"', async (result, saw, fix) => {
    await expect(failing(result)).rejects.toMatchObject({
      code: 'command-failed',
      what: 'Cannot remove x',
      saw,
      fix: expect.stringMatching(fix),
    })
  })

  test('given that the engine went away, it says that instead', async () => {
    await expect(failing({ exitCode: 1, stderr: DOWN })).rejects.toMatchObject({ code: 'unreachable', saw: DOWN })
  })

  test('given exit code 0 with a word on stderr, that is no failure', async () => {
    expect(await failing({ exitCode: 0, stderr: 'WARNING: something', stdout: 'x' })).toBe('x')
  })
})

test('given other output, there is no trouble with the engine in it', () => {
  expect(engineTrouble('Error response from daemon: No such image: x')).toBeUndefined()
})

test('a hint for what is not known is the one that was asked for', () => {
  expect(hintFor('odd', 'do this')).toBe('do this')
})

test.each([
  ['a\nb\n\n', 'b'],
  ['progress\rlast\r', 'last'],
  ['', ''],
])('the last line of %j is %j', (text, expected) => {
  expect(lastLine(text)).toBe(expected)
})
