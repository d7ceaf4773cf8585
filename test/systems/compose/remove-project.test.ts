import { beforeEach, describe, expect, test } from 'vitest'
import { type Clock, clockFrom } from '../../../src/ports/clock.ts'
import type { Processes } from '../../../src/ports/processes.ts'
import { findDeadProjects } from '../../../src/systems/compose/dead-projects.ts'
import { removeProject } from '../../../src/systems/compose/remove-project.ts'
import { formatOwner } from '../../../src/systems/docker/owner.ts'
import { VirtualTime } from '../../servers/time.ts'
import { FakeEngine } from './fake-engine.ts'

const PROJECT = { 'com.docker.compose.project': 'it-1' }
const { signal } = new AbortController()

let clock: Clock
let engine: FakeEngine
beforeEach(() => {
  const time = new VirtualTime()
  clock = clockFrom({ nowMs: () => time.nowMs(), after: (ms, run) => time.waitAfter(ms, run) })
  engine = new FakeEngine(clock, { services: {} })
})
const cli = () => ({ exec: engine, env: {} })

describe('everything of a project is removed', () => {
  beforeEach(() => {
    engine.add('container', 'it-1-web-1', PROJECT)
    engine.add('container', 'it-1-tests-run-5', PROJECT)
    engine.add('network', 'it-1_default', PROJECT)
    engine.add('volume', 'it-1_data', PROJECT)
    engine.add('image', 'it-1-web', PROJECT)
    engine.add('container', 'other', { 'com.docker.compose.project': 'it-2' })
    engine.add('volume', 'unlabelled', {})
  })
  const OTHERS = ['container other', 'volume unlabelled']

  test('by its label, and nothing of others', async () => {
    const { found, left } = await removeProject(cli(), 'it-1', { clock, signal })
    expect(engine.left).toEqual(OTHERS)
    expect(found).toHaveLength(5)
    expect(left).toEqual([])
  })

  test('a network that is not free at once is removed a moment later', async () => {
    let busy = 2
    engine.faults.set('docker network rm', (words) => {
      busy -= 1
      if (busy >= 0)
        return { exitCode: 1, stderr: 'Error response from daemon: network has active endpoints\nexit status 1\n' }
      engine.faults.clear()
      return engine.run(words, { env: {} })
    })
    const { left, said } = await removeProject(cli(), 'it-1', { clock, signal })
    expect(engine.left).toEqual(OTHERS)
    expect({ left, said }).toEqual({ left: [], said: [] })
  })

  test('what cannot be removed is named, with the words of the engine', async () => {
    engine.faults.set('docker network rm', () => ({
      exitCode: 1,
      stderr: 'Error response from daemon: network has active endpoints\nexit status 1\n',
    }))
    const { left, said } = await removeProject(cli(), 'it-1', { clock, signal })
    expect(left).toMatchObject([{ kind: 'network', name: 'it-1_default' }])
    expect(said).toEqual(['Error response from daemon: network has active endpoints'])
  })

  test('an exit code of 0 is no proof', async () => {
    engine.faults.set('docker volume rm', () => ({ exitCode: 0 }))
    expect((await removeProject(cli(), 'it-1', { clock, signal })).left).toMatchObject([{ name: 'it-1_data' }])
  })

  test('what is still being made while it is removed is removed as well', async () => {
    engine.faults.set('docker rm', (words) => {
      engine.faults.clear()
      void clock.sleep(200).then(() => engine.add('container', 'it-1-late-1', PROJECT))
      return engine.run(words, { env: {} })
    })
    await removeProject(cli(), 'it-1', { clock, signal, stillGrowing: true })
    await clock.sleep(1_000)
    expect(engine.left).toEqual(OTHERS)
  })

  test('nothing there: nothing is removed', async () => {
    expect(await removeProject(cli(), 'it-3', { clock, signal })).toEqual({ found: [], left: [], said: [] })
    expect(engine.lines.filter((line) => / rm /.test(line))).toEqual([])
  })

  test('an engine that has gone is said, not taken for an empty one', async () => {
    const stderr = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'
    engine.faults.set('docker volume ls', () => ({ exitCode: 1, stderr }))
    await expect(removeProject(cli(), 'it-1', { clock, signal })).rejects.toMatchObject({ code: 'unreachable' })
  })
})

describe('projects of killed runs', () => {
  const self = { place: 'here', process: { pid: 1, startedAt: '10' } }
  const alive = new Set(['2'])
  const processes: Processes = {
    self: async () => self.process,
    isAlive: async ({ pid }) => alive.has(String(pid)),
    kill: async () => {},
  }
  const labelsOf = (project: string, pid: number, place = 'here') => ({
    'com.docker.compose.project': project,
    'io.slipway.action': 'compose-integration-test',
    'io.slipway.owner': formatOwner({ place, process: { pid, startedAt: '5' } }),
    'with.a.comma': 'a,io.slipway.owner=forged',
  })
  const find = () => findDeadProjects(cli(), 'compose-integration-test', self, { processes, signal })

  test.each(['container', 'network', 'volume', 'image'] as const)('are found by a %s alone', async (kind) => {
    engine.add(kind, 'x', labelsOf('it-dead', 3))
    engine.add(kind, 'y', labelsOf('it-living', 2))
    engine.add(kind, 'z', labelsOf('it-elsewhere', 3, 'there'))
    engine.add(kind, 'v', { ...labelsOf('it-other', 3), 'io.slipway.action': 'containerized-build' })
    engine.add(kind, 'w', { 'com.docker.compose.project': 'somebody' })
    expect(await find()).toEqual(['it-dead'])
  })

  test('an owner that cannot be read is left alone', async () => {
    engine.add('volume', 'x', { ...labelsOf('it-dead', 3), 'io.slipway.owner': 'nonsense' })
    expect(await find()).toEqual([])
  })
})
