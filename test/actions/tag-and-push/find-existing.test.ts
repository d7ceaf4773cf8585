import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { findExisting, type Wanted } from '../../../src/actions/tag-and-push/index.ts'
import { parseImageRef } from '../../../src/core/image-ref.ts'
import { VirtualTime } from '../../servers/time.ts'
import { Checkout } from '../../systems/git/checkout.ts'
import { FakeRegistry } from '../../systems/registry/fake-registry.ts'
import { Machine } from './rig.ts'

const { signal } = new AbortController()
const wanted = (server: FakeRegistry, more: Partial<Wanted> = {}): Wanted => ({
  repository: parseImageRef(`${server.host}/shop/api`),
  version: undefined,
  credentials: undefined,
  onExisting: 'reuse',
  ...more,
})

test('given a free version, it is built', async () => {
  await using server = await FakeRegistry.start(new VirtualTime())
  using machine = new Machine()
  expect(await findExisting(wanted(server), machine.world({}), signal)).toMatchObject({
    do: 'build',
    because: 'the version is free',
    version: { tag: machine.version, from: 'git', commit: machine.checkout.head },
  })
})

test('given an image of this commit and a clean tree, it is used, and no engine is needed for that', async () => {
  await using server = await FakeRegistry.start(new VirtualTime())
  using machine = new Machine()
  const { digest } = server.putImage(machine.version, machine.labels)
  const repository = `${server.host}/shop/api`
  expect(await findExisting(wanted(server), machine.world({}), signal)).toMatchObject({
    do: 'reuse',
    digest,
    image: { repository, tag: machine.version, digest },
  })
  expect(machine.wordsOf('docker')).toEqual([])
})

test('given changes that are not committed, their version is another one, and it is built', async () => {
  await using server = await FakeRegistry.start(new VirtualTime())
  using machine = new Machine()
  server.putImage(machine.version, machine.labels)
  machine.checkout.write('file', 'changed')
  expect(await findExisting(wanted(server), machine.world({}), signal)).toMatchObject({
    do: 'build',
    version: { tag: `${machine.version}-dirty` },
  })
  expect(await findExisting(wanted(server, { version: machine.version }), machine.world({}), signal)).toMatchObject({
    do: 'build',
    because: expect.stringContaining('not committed'),
  })
})

test('given "fail", what is there is not used, and its labels are not asked for', async () => {
  await using server = await FakeRegistry.start(new VirtualTime())
  using machine = new Machine()
  server.putImage(machine.version, machine.labels)
  expect(await findExisting(wanted(server, { onExisting: 'fail' }), machine.world({}), signal)).toMatchObject({
    do: 'build',
    because: expect.stringContaining('on-existing is "fail"'),
  })
  expect(server.requests.filter((request) => request.includes('/blobs/'))).toEqual([])
})

test('given a version by input in a folder without git, it is built', async () => {
  await using server = await FakeRegistry.start(new VirtualTime())
  using machine = new Machine(new Checkout())
  machine.setEnv({ GIT_CEILING_DIRECTORIES: tmpdir() })
  server.putImage('2.0.0', { 'org.opencontainers.image.revision': 'f'.repeat(40), 'io.slipway.dirty': 'false' })
  expect(await findExisting(wanted(server, { version: '2.0.0' }), machine.world({}), signal)).toMatchObject({
    do: 'build',
    because: expect.stringContaining('commit that is checked out is not known'),
  })
})

test('given a shallow clone, it ends before the build with the lines of the checkout step', async () => {
  await using server = await FakeRegistry.start(new VirtualTime())
  using origin = Checkout.withHistory(['v1.0.1'], [])
  using machine = new Machine(origin.shallowCopy())
  await expect(findExisting(wanted(server), machine.world({}), signal)).rejects.toMatchObject({
    code: 'not-found',
    fix: expect.stringContaining('"fetch-depth: 0"'),
  })
  expect(server.requests).toEqual([])
})
