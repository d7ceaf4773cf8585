import { describe, expect, test } from 'vitest'
import type { Processes } from '../../../src/ports/processes.ts'
import { findLeftovers, readContainers, removeOfRun } from '../../../src/systems/docker/leftovers.ts'
import { formatOwner, isDead, type Owner, observeOwner, parseOwner } from '../../../src/systems/docker/owner.ts'
import { FakeDocker } from './fake-docker.ts'

const HERE = 'abcdef012345'
const SELF: Owner = { place: HERE, process: { pid: 10, startedAt: '500' } }
const alive = (...pids: number[]): Processes => ({
  self: async () => SELF.process,
  isAlive: async ({ pid }) => pids.includes(pid),
  kill: async () => {},
})

describe('the mark of who made something', () => {
  test.each([SELF, { place: undefined, process: { pid: 1, startedAt: 'unknown' } }])(
    '%j survives being text',
    (owner) => {
      expect(parseOwner(formatOwner(owner))).toEqual(owner)
    },
  )

  test.each(['', 'a', 'a/b/c', 'a/1', '/1/2', 'a/1/2/3', 'a/-1/2'])('%j is not one', (text) => {
    expect(parseOwner(text)).toBeUndefined()
  })

  test.each([
    ['a process of this machine that is gone', { place: HERE, process: { pid: 7, startedAt: '1' } }, SELF, true],
    ['a process of this machine that lives', { place: HERE, process: { pid: 8, startedAt: '1' } }, SELF, false],
    ['a process of another machine', { place: 'ffffff012345', process: { pid: 7, startedAt: '1' } }, SELF, false],
    ['a process of who knows where', { place: undefined, process: { pid: 7, startedAt: '1' } }, SELF, false],
    [
      'two that do not know where they are',
      { place: undefined, process: { pid: 7, startedAt: '1' } },
      { ...SELF, place: undefined },
      false,
    ],
  ])('given %s, it is dead: %#', async (_, made, self, dead) => {
    expect(await isDead(made, self, alive(8))).toBe(dead)
  })
})

describe('where we are', () => {
  const at = async (machine: string | undefined, namespace: string | undefined) => {
    const exec = new FakeDocker(async () => undefined)
    exec.faults.set('readlink', () => (namespace === undefined ? { exitCode: 1 } : { stdout: `${namespace}\n` }))
    const files = { read: async () => machine } as never
    return (await observeOwner({ exec, files, processes: alive(), env: { PATH: '/bin' } })).place
  }

  test('given the same machine and namespace, it is the same place', async () => {
    expect(await at('m1\n', 'pid:[1]')).toBe(await at('m1\n', 'pid:[1]'))
  })

  test('given another machine or another container, it is another place', async () => {
    const places = await Promise.all([
      at('m1', 'pid:[1]'),
      at('m2', 'pid:[1]'),
      at('m1', 'pid:[2]'),
      at(undefined, 'pid:[1]'),
    ])
    expect(new Set(places).size).toBe(4)
  })

  test('the id of the machine cannot be read from it', async () => {
    expect(await at('4d7f9a', 'pid:[1]')).toMatch(/^[0-9a-f]{12}$/)
    expect(await at('4d7f9a', 'pid:[1]')).not.toContain('4d7f9a')
  })

  test('given a system that does not tell, the place is not known', async () => {
    expect(await at('m1', undefined)).toBeUndefined()
  })
})

describe('what killed runs left', () => {
  const engineWith = async (...owners: readonly (Owner | undefined)[]) => {
    const exec = new FakeDocker(async () => undefined)
    for (const [at, owner] of owners.entries()) {
      const label = owner === undefined ? [] : ['--label', `io.slipway.owner=${formatOwner(owner)}`]
      await exec.run(
        [
          'docker',
          'create',
          '--name',
          `c${at}`,
          '--label',
          'io.slipway.action=build',
          '--label',
          `io.slipway.run=r${at}`,
          ...label,
          'x',
        ],
        { env: {} },
      )
    }
    return { exec, env: {} }
  }
  const dead = { place: HERE, process: { pid: 7, startedAt: '1' } }
  const live = { place: HERE, process: { pid: 8, startedAt: '1' } }
  const elsewhere = { place: 'ffffff012345', process: { pid: 7, startedAt: '1' } }

  test('given containers of dead, living, distant and unknown processes, only those of the dead are left', async () => {
    const cli = await engineWith(live, dead, elsewhere, undefined)
    expect(await findLeftovers(cli, 'build', SELF, { processes: alive(8) })).toEqual([{ id: 'id-of-c1', name: 'c1' }])
  })

  test('given containers of another action, they are not looked at', async () => {
    const cli = await engineWith(dead)
    expect(await findLeftovers(cli, 'compose', SELF, { processes: alive() })).toEqual([])
  })

  test('given a run, what carries its label is removed and nothing else', async () => {
    const cli = await engineWith(live, dead)
    expect(await removeOfRun(cli, 'r1', { timeoutMs: 1 })).toBe(1)
    expect([...cli.exec.containers.keys()]).toEqual(['c0'])
  })

  test('given a run that left nothing, nothing is removed', async () => {
    const cli = await engineWith(dead)
    expect(await removeOfRun(cli, 'other', { timeoutMs: 1 })).toBe(0)
    expect(cli.exec.lines.some((line) => line.startsWith('docker rm'))).toBe(false)
  })

  test('lines that are no containers are passed over', () => {
    expect(readContainers('\nx\n{"ID":7}\n{"ID":"a","Names":"n","Labels":"a=b"}\n')).toEqual([
      { id: 'a', name: 'n', owner: undefined },
    ])
  })
})
