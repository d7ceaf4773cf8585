import { describe, expect, test } from 'vitest'
import { buildImage, readImageId } from '../../../src/systems/docker/build.ts'
import {
  type ContainerSpec,
  copyIn,
  copyOut,
  createContainer,
  listContainers,
  removeContainers,
  startContainer,
} from '../../../src/systems/docker/container.ts'

const SPEC: ContainerSpec = {
  name: 'slipway-build-7',
  labels: { 'io.slipway.run': '7' },
  user: { uid: 1001, gid: 1002 },
  hostUsers: false,
  workdir: '/workspace',
  settings: { HOME: '/home/build' },
  variables: ['NPM_TOKEN'],
  mounts: [
    { type: 'bind', source: '/w/repo', target: '/workspace' },
    { type: 'tmpfs', target: '/workspace/tmp' },
  ],
  image: 'sha256:abc',
  command: ['sh', '-euc', 'make\nmake "a b"'],
}

test('a container is made from words, the script one of them', () => {
  expect(createContainer(SPEC)).toEqual([
    'docker',
    'create',
    ...['--name', 'slipway-build-7', '--init', '--pull', 'never', '--log-driver', 'local'],
    ...['--label', 'io.slipway.run=7'],
    ...['--user', '1001:1002', '--workdir', '/workspace'],
    ...['--env', 'HOME=/home/build', '--env', 'NPM_TOKEN'],
    ...['--mount', 'type=bind,src=/w/repo,dst=/workspace', '--mount', 'type=tmpfs,dst=/workspace/tmp'],
    ...['--entrypoint', 'sh', 'sha256:abc', '-euc', 'make\nmake "a b"'],
  ])
})

test('given an engine that maps users elsewhere, the container is told to keep them', () => {
  const words = createContainer({ ...SPEC, hostUsers: true })
  expect(words.slice(words.indexOf('--userns'), words.indexOf('--userns') + 2)).toEqual(['--userns', 'host'])
})

test.each([
  ['/w/a,b', 'type=bind,"src=/w/a,b",dst=/workspace'],
  ['/w/"a"', 'type=bind,"src=/w/""a""",dst=/workspace'],
  ['/w/a b', 'type=bind,src=/w/a b,dst=/workspace'],
])('given the folder %s, its mount is quoted as one record', (source, word) => {
  const mounts = [{ type: 'bind' as const, source, target: '/workspace' }]
  expect(createContainer({ ...SPEC, mounts })).toContain(word)
})

describe('the other commands', () => {
  test.each([
    [startContainer('n'), 'docker start --attach n'],
    [removeContainers(['a', 'b']), 'docker rm --force --volumes a b'],
    [copyIn('n', '/'), 'docker cp - n:/'],
    [copyOut('n', '/x'), 'docker cp n:/x -'],
    [
      listContainers(['a=b', 'c']),
      'docker ps --all --no-trunc --filter label=a=b --filter label=c --format {{json .}}',
    ],
  ])('%j', (words, line) => {
    expect(words.join(' ')).toBe(line)
  })

  test('an image is built from words', () => {
    const spec = { dockerfile: '/w/Dockerfile', context: '/w', labels: { a: 'b c' }, arguments: ['X'], idFile: '/t/id' }
    expect(buildImage(spec)).toEqual([
      'docker',
      'build',
      ...['--iidfile', '/t/id', '--force-rm', '--label', 'a=b c', '--build-arg', 'X', '--file', '/w/Dockerfile', '/w'],
    ])
  })
})

test.each([
  [`sha256:${'0'.repeat(64)}`, `sha256:${'0'.repeat(64)}`],
  [`sha256:${'0'.repeat(64)}\n`, `sha256:${'0'.repeat(64)}`],
  [`sha256:${'0'.repeat(63)}`, undefined],
  ['auth:1.0', undefined],
  ['', undefined],
  [undefined, undefined],
])('given %j in the id file, the image id is %j', (text, id) => {
  expect(readImageId(text)).toBe(id)
})
