import { describe, expect, test } from 'vitest'
import { parseImageRef } from '../../../src/core/image-ref.ts'
import { findImage, type ImageFacts, identify, readImage, readState } from '../../../src/systems/docker/inspect.ts'
import { FakeDocker } from './fake-docker.ts'

const A = `sha256:${'a'.repeat(64)}`
const B = `sha256:${'b'.repeat(64)}`
const ID = `sha256:${'1'.repeat(64)}`
const facts = (repoDigests: readonly string[]): ImageFacts => ({ id: ID, repoDigests, labels: {}, sizeBytes: 1 })

describe('what an image is known by', () => {
  test.each([
    ['golang:1.22', [`golang@${A}`], A, 'registry-digest'],
    ['docker.io/library/golang:1.22', [`golang@${A}`], A, 'registry-digest'],
    ['shop/go', [`docker.io/shop/go@${A}`], A, 'registry-digest'],
    ['r.example.com/go:1', [`golang@${B}`, `r.example.com/go@${A}`], A, 'registry-digest'],
    [`r.example.com/go@${B}`, [`r.example.com/go@${A}`, `r.example.com/go@${B}`], B, 'registry-digest'],
    ['go:1', [], ID, 'image-id'],
    // As the containerd store says it of an image that was loaded from a file.
    ['busybox:1.36', [`busybox@${ID}`], ID, 'manifest-digest'],
    // Another registry's digest of it may be another one, so it does not count.
    ['r.example.com/go:1', [`golang@${B}`], ID, 'image-id'],
  ])('given %s with %j, it is %s, a %s', (ref, repoDigests, digest, kind) => {
    expect(identify(parseImageRef(ref), facts(repoDigests))).toEqual({ id: ID, digest, kind })
  })
})

describe('an image on the engine', () => {
  const lookUp = (answer: Record<string, unknown>) => {
    const exec = new FakeDocker(async () => undefined)
    exec.faults.set('docker image inspect', () => answer)
    return findImage({ exec, env: {} }, 'auth:1')
  }

  test('given its description, it reads what matters', async () => {
    const stdout = JSON.stringify({ Id: ID, RepoDigests: [`a@${A}`], Config: { Labels: { x: 'y' } }, Size: 12 })
    expect(await lookUp({ stdout })).toEqual({ id: ID, repoDigests: [`a@${A}`], labels: { x: 'y' }, sizeBytes: 12 })
  })

  test('given one without labels and digests, there are none', () => {
    const stdout = JSON.stringify({ Id: ID, RepoDigests: null, Config: { Labels: null } })
    expect(readImage(stdout, 'x')).toEqual({ id: ID, repoDigests: [], labels: {}, sizeBytes: 0 })
  })

  test.each([
    'Error response from daemon: No such image: auth:1',
    'Error: No such image: auth:1',
    'Error: No such object: auth:1',
  ])('given "%s", there is no such image', async (stderr) => {
    expect(await lookUp({ exitCode: 1, stderr })).toBeUndefined()
  })

  test('given an engine that went away, "no image" is not the answer', async () => {
    const stderr = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'
    await expect(lookUp({ exitCode: 1, stderr })).rejects.toMatchObject({ code: 'unreachable' })
  })

  test('given another failure, "no image" is not the answer', async () => {
    await expect(lookUp({ exitCode: 1, stderr: 'invalid reference format' })).rejects.toMatchObject({
      code: 'command-failed',
      saw: 'exit code 1, invalid reference format',
    })
  })

  test.each(['', 'null', '[]', '{"Id":7}', 'json'])('given %j, it does not guess', async (stdout) => {
    await expect(lookUp({ stdout })).rejects.toMatchObject({ code: 'answer-wrong' })
  })
})

test.each([
  [{ Status: 'running', Running: true, ExitCode: 0 }, { status: 'running' }],
  [
    { Status: 'created', Running: false, ExitCode: 127, Error: 'exec: "sh": not found' },
    { status: 'created', exitCode: 127, startError: 'exec: "sh": not found' },
  ],
  [
    { Status: 'exited', Running: false, ExitCode: 3 },
    { status: 'exited', exitCode: 3, outOfMemory: false },
  ],
  [
    { Status: 'exited', Running: false, ExitCode: 137, OOMKilled: true },
    { status: 'exited', exitCode: 137, outOfMemory: true },
  ],
])('given the state %j, it reads %j', (state, expected) => {
  expect(readState(JSON.stringify(state))).toEqual(expected)
})

test.each(['', 'null', 'x'])('given %j, there is no state', (text) => {
  expect(readState(text)).toBeUndefined()
})
