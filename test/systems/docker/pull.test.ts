import { expect, test } from 'vitest'
import { parseImageRef } from '../../../src/core/image-ref.ts'
import { pullImage } from '../../../src/systems/docker/pull.ts'
import { FakeDocker } from './fake-docker.ts'

const pull = (stderr: string, name = 'r.example.com/go-builder:1.8') => {
  const exec = new FakeDocker(async () => undefined)
  exec.faults.set('docker pull', () => ({ exitCode: 1, stderr }))
  return pullImage({ exec, env: {} }, parseImageRef(name), { input: 'builder-image' })
}

// What engines of 20.10 and 26.1 print.
test.each([
  [
    'Error response from daemon: manifest for r.example.com/go-builder:1.8 not found: manifest unknown',
    'not-found',
    /tag and digest in builder-image/,
  ],
  [
    "Error response from daemon: pull access denied for x, repository does not exist or may require 'docker login'",
    'denied',
    /log in to r\.example\.com/,
  ],
  ['Error response from daemon: Get "https://r/v2/": unauthorized: authentication required', 'denied', /log in/],
  [
    'Error response from daemon: Get "http://127.0.0.1:9/v2/": dial tcp 127.0.0.1:9: connect: connection refused',
    'unreachable',
    /reaches r\.example\.com/,
  ],
  [
    'Error response from daemon: Get "https://r/v2/": dial tcp: lookup r on 127.0.0.1:53: no such host',
    'unreachable',
    /docker image ls/,
  ],
  [
    'Error response from daemon: Get "https://r/v2/": x509: certificate signed by unknown authority',
    'unreachable',
    /builder-image/,
  ],
  ['toomanyrequests: You have reached your unauthenticated pull rate limit', 'unreachable', /wait, or log in/],
  ['permission denied while trying to connect to the Docker daemon socket at unix:///x', 'denied', /group "docker"/],
  ['Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?', 'unreachable', /systemctl/],
  ['failed to register layer: write /x: no space left on device', 'command-failed', /docker system df/],
])('given "%s", it is %s', async (stderr, code, fix) => {
  await expect(pull(stderr)).rejects.toMatchObject({ code, fix: expect.stringMatching(fix) })
})

test('the message names the image and holds the words of the engine', async () => {
  const stderr = 'Using default tag\nError response from daemon: manifest unknown\n'
  await expect(pull(stderr)).rejects.toMatchObject({
    what: 'Cannot pull r.example.com/go-builder:1.8: its registry does not have it',
    saw: 'Error response from daemon: manifest unknown',
  })
})

test('given a short name, the registry it stands for is named', async () => {
  await expect(pull('unauthorized', 'go-builder:1.8')).rejects.toMatchObject({
    fix: expect.stringContaining('log in to docker.io'),
  })
})
