import { expect, test } from 'vitest'
import { readContainers } from '../../../src/systems/compose/state.ts'

/** Shortened from what engine 26.1 printed; the order of its keys does not matter. */
const RUNNING = {
  Id: '7421856b7fe8a94086bfdc82e51e70f0d62e0834b78619bae010db0954266aaf',
  State: {
    Status: 'running',
    Running: true,
    OOMKilled: false,
    ExitCode: 0,
    Error: '',
    Health: {
      Status: 'healthy',
      FailingStreak: 0,
      Log: [{ Start: '2026-11-21T10:47:34Z', End: '2026-11-21T10:47:34Z', ExitCode: 0, Output: '200 ok\n' }],
    },
  },
  Image: 'sha256:bdd2',
  Name: '/it-1-web-1',
  RestartCount: 2,
  Config: {
    Labels: {
      'com.docker.compose.container-number': '1',
      'com.docker.compose.oneoff': 'False',
      'com.docker.compose.project': 'it-1',
      'com.docker.compose.service': 'web',
    },
  },
  NetworkSettings: {
    Ports: {
      '80/tcp': [
        { HostIp: '127.0.0.1', HostPort: '32768' },
        { HostIp: '::1', HostPort: '32769' },
      ],
      '53/udp': [{ HostIp: '127.0.0.1', HostPort: '32770' }],
      '3306/tcp': null,
    },
  },
}

const FAILED = {
  Id: '63fb',
  State: {
    Status: 'created',
    OOMKilled: false,
    ExitCode: 127,
    Error: 'exec: "nope": executable file not found in $PATH: unknown',
  },
  Image: 'sha256:index',
  ImageManifestDescriptor: { digest: 'sha256:manifest' },
  Name: '/it-1-app-1',
  RestartCount: 0,
  Config: { Labels: { 'com.docker.compose.service': 'app' } },
  NetworkSettings: { Ports: {} },
}

test('a container as the engine tells it', () => {
  const [app, web] = readContainers(`${JSON.stringify(RUNNING)}\n${JSON.stringify(FAILED)}\n`)
  expect(web).toEqual({
    id: RUNNING.Id,
    name: 'it-1-web-1',
    service: 'web',
    number: 1,
    oneOff: false,
    status: 'running',
    exitCode: 0,
    outOfMemory: false,
    startError: '',
    restarts: 2,
    health: { status: 'healthy', said: [{ exitCode: 0, output: '200 ok\n' }] },
    images: ['sha256:bdd2'],
    ports: [
      { port: 80, protocol: 'tcp', published: 32_768 },
      { port: 53, protocol: 'udp', published: 32_770 },
    ],
  })
  expect(app).toMatchObject({
    service: 'app',
    status: 'created',
    exitCode: 127,
    startError: FAILED.State.Error,
    health: undefined,
    images: ['sha256:index', 'sha256:manifest'],
    ports: [],
  })
})

test('a health check that was disabled is none', () => {
  const disabled = { ...RUNNING, State: { ...RUNNING.State, Health: { Status: 'none' } } }
  expect(readContainers(JSON.stringify(disabled))[0]?.health).toBeUndefined()
})

test('nothing, and what is no JSON, is no container', () => {
  expect(readContainers('')).toEqual([])
  expect(readContainers('Error response from daemon: no\n')).toEqual([])
})
