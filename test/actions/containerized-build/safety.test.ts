import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { neutraliseForLog } from '../../../src/core/neutralise.ts'
import { ProgramNotFound } from '../../../src/ports/exec.ts'
import { formatOwner } from '../../../src/systems/docker/owner.ts'
import { pairsAfter } from '../../systems/docker/fake-docker.ts'
import { BuildWorld } from './build-world.ts'

const CANARY = 'canary-4f9d1c'

async function ready(): Promise<BuildWorld> {
  const world = new BuildWorld()
  await world.write('Dockerfile', 'FROM scratch\n')
  return world
}

const wordsOf = (world: BuildWorld) => world.docker.calls.map(({ words }) => words.join('\u0000')).join('\n')

describe('a secret that is handed to the build', () => {
  test('reaches it by the environment, and nothing that is told or kept', async () => {
    using world = await ready()
    world.env = { ...world.env, NPM_TOKEN: CANARY }
    world.docker.script = ({ say }) => {
      say(`leaking ${CANARY}`)
      return 0
    }
    world.docker.dockerfile = ({ say }) => {
      say(`RUN echo ${CANARY}`)
      return 0
    }
    expect(await world.main({ environment: 'NPM_TOKEN', 'build-args': 'NPM_TOKEN' })).toBe(0)
    expect(world.docker.callOf('docker create').options.env.NPM_TOKEN).toBe(CANARY)
    expect(world.docker.callOf('docker build').options.env.NPM_TOKEN).toBe(CANARY)
    expect(wordsOf(world)).not.toContain(CANARY)
    expect(world.everythingTold).not.toContain(CANARY)
  })

  test('given that the build fails on it, neither the message nor an output holds it', async () => {
    using world = await ready()
    world.env = { ...world.env, DB_PASSWORD: CANARY }
    world.docker.script = ({ say }) => {
      say(`could not log in with "${CANARY}"`)
      return 1
    }
    expect(await world.main({ environment: 'DB_PASSWORD' })).toBe(4)
    expect(world.outputs.get('result')).toBe('failed')
    expect(world.outputs.get('result-json')).toContain('could not log in with \\"***\\"')
    expect(world.everythingTold).not.toContain(CANARY)
  })

  test('reaches no command but the one that hands it on', async () => {
    using world = await ready()
    world.env = { ...world.env, NPM_TOKEN: CANARY }
    await world.main({ environment: 'NPM_TOKEN' })
    const withIt = world.docker.calls.filter(
      ({ words, options }) => words[0] === 'docker' && options.env.NPM_TOKEN !== undefined,
    )
    expect(withIt.map(({ words }) => words[1])).toEqual(['create'])
  })

  test('given a plain value under a plain name, it is not hidden', async () => {
    using world = await ready()
    world.env = { ...world.env, BRANCH: 'main' }
    world.docker.script = ({ say }) => {
      say('on main')
      return 0
    }
    await world.main({ environment: 'BRANCH' })
    expect(world.printed).toContain('info on main')
  })
})

describe('a build that tries to speak for us', () => {
  test('is given nothing of the job that it was not given by name', async () => {
    using world = await ready()
    const job = {
      GITHUB_OUTPUT: '/x/output',
      GITHUB_STATE: '/x/state',
      GITHUB_TOKEN: CANARY,
      INPUT_RUN: CANARY,
      ACTIONS_RUNTIME_TOKEN: CANARY,
      AWS_SECRET_ACCESS_KEY: CANARY,
    }
    world.env = { ...world.env, ...job }
    await world.main({ environment: 'A=1' })
    const { words, options } = world.docker.callOf('docker create')
    expect(words.filter((_, at) => words[at - 1] === '--env')).toEqual([
      'CI=true',
      'HOME=/home/build',
      'USER=build',
      'LOGNAME=build',
      'A',
    ])
    for (const name of Object.keys(job)) expect(options.env).not.toHaveProperty(name)
  })

  test('prints commands of the runner, which reach the host as its own lines, to be neutralised there', async () => {
    using world = await ready()
    const lines = ['::set-output name=image-id::evil', '##[error]forged', 'x ##[set-output name=image-id;]evil']
    world.docker.script = ({ say }) => {
      for (const line of lines) say(line)
      return 0
    }
    await world.main()
    for (const line of lines) expect(world.printed).toContain(`info ${line}`)
    for (const line of lines) expect(neutraliseForLog(line)).not.toMatch(/^\s*::|##\[/)
    expect(world.outputs.get('image-id')).not.toContain('evil')
  })

  test('given command files and logins inside the workspace, it finds empty folders there', async () => {
    using world = await ready()
    const inside = join(world.workspace, 'run/_files')
    world.env = { ...world.env, GITHUB_OUTPUT: join(inside, 'output'), GITHUB_ENV: join(inside, 'env') }
    await world.main()
    const { words } = world.docker.callOf('docker create')
    expect(words.filter((word) => word.startsWith('type=tmpfs'))).toEqual(['type=tmpfs,dst=/workspace/run/_files'])
    expect(world.result.remarks).toEqual([
      'run/_files is hidden from the script, but not from the Dockerfile: name it in .dockerignore',
    ])
  })

  test('given our temporary folder inside the workspace, it finds an empty folder there', async () => {
    using world = await ready()
    Object.assign(world, { temp: join(world.workspace, '.temp') })
    await world.main()
    expect(world.docker.callOf('docker create').words).toContain('type=tmpfs,dst=/workspace/.temp')
  })

  test('given them elsewhere, nothing is covered', async () => {
    using world = await ready()
    world.env = { ...world.env, GITHUB_OUTPUT: `${world.workspace}-files/output` }
    await world.main()
    expect(world.docker.callOf('docker create').words.some((word) => word.startsWith('type=tmpfs'))).toBe(false)
  })
})

describe('whose files the build writes', () => {
  test.each([
    ['plain', [], '1001:1002', false],
    ['rootless', ['name=rootless'], '0:0', false],
    ['mapping users', ['name=userns'], '1001:1002', true],
  ])('given an engine that is %s, it is the user outside', async (_, SecurityOptions, user, hostUsers) => {
    using world = await ready()
    world.docker.info = { ...world.docker.info, SecurityOptions }
    await world.main()
    const { words } = world.docker.callOf('docker create')
    expect(words[words.indexOf('--user') + 1]).toBe(user)
    expect(words.includes('--userns')).toBe(hostUsers)
  })

  test.each([
    ['fails', () => ({ exitCode: 1, stdout: '0\n' })],
    ['says nothing', () => ({ stdout: '' })],
    [
      'is not there',
      () => {
        throw new ProgramNotFound('id')
      },
    ],
  ])('given a program "id" that %s, it is not root by accident', async (_, answer) => {
    using world = await ready()
    world.docker.faults.set('id -u', answer)
    expect(await world.main()).toBe(3)
    expect(world.printed.at(-1)).toContain('Cannot tell which user runs this')
    expect(world.docker.lines.some((line) => line.startsWith('docker create'))).toBe(false)
  })

  test('given a workspace that takes no file of ours, it says so before anything is made', async () => {
    using world = await ready()
    await world.main()
    const owner = world.docker.callOf('docker create').words.find((word) => word.startsWith('io.slipway.owner='))
    world.docker.calls.length = 0
    // Also root cannot put a file where a folder is.
    await world.write(`.slipway-probe-${owner?.split('=')[1]?.replaceAll('/', '+')}/in/the/way`, '')
    world.alive.add(4_242)
    expect(await world.main()).toBe(3)
    expect(world.printed.at(-1)).toContain(`Cannot write into the workspace ${world.workspace}`)
    expect(world.docker.lines.some((line) => line.startsWith('docker create'))).toBe(false)
  })
})

describe('what a killed run leaves', () => {
  const dead = { place: undefined as string | undefined, process: { pid: 77, startedAt: '1' } }

  /** Runs a build whose process is killed while the script runs; what it made stays. */
  async function killed(world: BuildWorld): Promise<void> {
    world.docker.script = () => new Promise(() => {})
    void world.main()
    while (!world.docker.lines.some((line) => line.startsWith('docker start')))
      await new Promise((next) => setImmediate(next))
    world.docker.script = () => 0
  }

  test('is known before it is made', async () => {
    using world = await ready()
    world.docker.faults.set('docker create', () => {
      expect(world.kept.size).toBe(1)
      return { exitCode: 1, stderr: 'no' }
    })
    expect(await world.main()).toBe(3)
  })

  test('is removed by the post step, which first makes sure that the main process is gone', async () => {
    using world = await ready()
    await killed(world)
    await mkdir(join(world.temp, 'slipway-build-run-7'), { recursive: true })
    expect(world.docker.containers.size).toBe(1)
    expect(await world.post()).toBe(0)
    expect(world.docker.containers.size).toBe(0)
    expect(world.killed).toEqual([4_242])
    expect(await readdir(world.temp)).toEqual([])
  })

  test('given a run that ended well, the post step finds nothing and is green', async () => {
    using world = await ready()
    await world.main()
    world.docker.calls.length = 0
    expect(await world.post()).toBe(0)
    expect(world.docker.lines.some((line) => line.startsWith('docker rm'))).toBe(false)
  })

  test('given a run that never began, the post step asks nothing', async () => {
    using world = await ready()
    expect(await world.post()).toBe(0)
    expect(world.docker.calls).toEqual([])
  })

  test('given an engine that went away, the post step is red and names the command', async () => {
    using world = await ready()
    await killed(world)
    world.docker.faults.set('docker ps', () => ({
      exitCode: 1,
      stderr: 'Cannot connect to the Docker daemon at unix:///x',
    }))
    expect(await world.post()).toBe(3)
    expect(world.printed.at(-1)).toContain('label=io.slipway.run=run-7')
  })

  test('is removed by the next run on this machine, and nothing of a run that lives or is elsewhere', async () => {
    using world = await ready()
    await killed(world)
    const [mine] = [...world.docker.containers.values()]
    const owner = mine?.labels['io.slipway.owner'] ?? ''
    const place = owner.split('/')[0]
    const others = [
      ['of-the-living', { ...dead, place, process: { pid: 78, startedAt: '1' } }],
      ['of-elsewhere', { ...dead, place: 'ffffffffffff' }],
    ] as const
    for (const [name, of] of others) {
      const labels = [
        '--label',
        'io.slipway.action=containerized-build',
        '--label',
        `io.slipway.owner=${formatOwner(of)}`,
      ]
      await world.docker.run(['docker', 'create', '--name', name, ...labels, 'x'], { env: {} })
    }
    world.alive.add(78)
    for (const pid of [77, 78]) await writeFile(join(world.workspace, `.slipway-probe-${place}+${pid}+1`), 'x')
    expect(await world.main()).toBe(0)
    expect([...world.docker.containers.keys()]).toEqual(['of-the-living', 'of-elsewhere'])
    expect(await readdir(world.workspace)).toEqual([`.slipway-probe-${place}+78+1`, 'Dockerfile'])
    expect(world.printed.join('\n')).toContain('remove container slipway-build-run-7, left by a run that was killed')
  })

  test('given that another run removes it at the same moment, that is no reason not to build', async () => {
    using world = await ready()
    await killed(world)
    const stderr = 'Error response from daemon: removal of container x is already in progress'
    world.docker.faults.set('docker rm --force --volumes id-of', () => ({ exitCode: 1, stderr }))
    expect(await world.main()).toBe(0)
    expect(world.printed.find((line) => line.startsWith('warn '))).toContain(stderr)
  })

  test('carries the labels by which it is found', async () => {
    using world = await ready()
    await world.main()
    expect(pairsAfter(world.docker.callOf('docker create').words, '--label')).toEqual({
      'io.slipway.action': 'containerized-build',
      'io.slipway.run': 'run-7',
      'io.slipway.owner': expect.stringMatching(/^[0-9a-f]{12}\/4242\/99$/),
    })
  })
})

describe('the probe', () => {
  test('given a clone, it lies out of the sight of git', async () => {
    using world = await ready()
    await world.write('.git/HEAD', 'ref: refs/heads/main\n')
    await world.main()
    expect(world.docker.callOf('docker cp slipway').words[2]).toMatch(/:\/workspace\/\.git\/\.slipway-probe-/)
    expect(await readdir(join(world.workspace, '.git'))).toEqual(['HEAD'])
  })

  test('given a worktree, where .git is a file, it lies beside it', async () => {
    using world = await ready()
    await world.write('.git', 'gitdir: /elsewhere\n')
    expect(await world.main()).toBe(0)
    expect(world.docker.callOf('docker cp slipway').words[2]).toMatch(/:\/workspace\/\.slipway-probe-/)
  })
})
