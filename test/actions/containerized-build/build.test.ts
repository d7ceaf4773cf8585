import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { pairsAfter } from '../../systems/docker/fake-docker.ts'
import { BUILDER_DIGEST, BUILDER_ID, BuildWorld, COMMIT, IMAGE_ID } from './build-world.ts'

async function ready(): Promise<BuildWorld> {
  const world = new BuildWorld()
  await world.write('Dockerfile', 'FROM scratch\n')
  return world
}

const lastError = (world: BuildWorld) => world.printed.findLast((line) => line.startsWith('error ')) ?? ''

describe('a build that works', () => {
  test('says the image, the builder and the artifacts', async () => {
    using world = await ready()
    world.docker.script = async ({ say }) => {
      say('compiling')
      await world.write('out/auth', 'binary')
      await world.write('out/conf/a', 'xy')
      return 0
    }
    expect(await world.main({ artifacts: 'out/auth\nout', repository: 'r.example.com/shop/auth-service' })).toBe(0)
    expect(Object.fromEntries(world.outputs)).toMatchObject({
      result: 'built',
      'image-id': IMAGE_ID,
      'builder-digest': BUILDER_DIGEST,
      artifacts: JSON.stringify([
        { path: 'out/auth', sizeBytes: 6, files: 1 },
        { path: 'out', sizeBytes: 8, files: 2 },
      ]),
    })
    expect(world.result).toMatchObject({
      action: 'containerized-build',
      result: 'built',
      builder: { image: 'r.example.com/go-builder:1.8', digest: BUILDER_DIGEST, kind: 'registry-digest' },
      source: { commit: COMMIT, version: '1.0.1', dirty: false },
      image: { id: IMAGE_ID, sizeBytes: 12_345_678 },
    })
    expect(world.printed).toContain('info compiling')
    expect(world.summaries.join()).toContain('12.3 MB')
  })

  test('runs the script verbatim in the resolved image, as the user of the workspace, with a home of its own', async () => {
    using world = await ready()
    const script = 'make "build" $HOME `id`\n  echo ${{ x }} \'$Y\''
    await world.main({ run: script })
    const { words } = world.docker.callOf('docker create')
    expect(words.slice(words.indexOf('--entrypoint'))).toEqual(['--entrypoint', 'sh', BUILDER_ID, '-euc', script])
    expect(words[words.indexOf('--user') + 1]).toBe('1001:1002')
    expect(pairsAfter(words, '--env')).toMatchObject({ HOME: '/home/build', CI: 'true' })
    expect(words).toContain(`type=bind,src=${world.workspace},dst=/workspace`)
    const home = world.docker.callOf('docker cp -').options.stdin ?? ''
    expect(home).toContain('home/build/')
    expect(home).toContain('uid=1001\n')
  })

  test('labels the image with what it was made from', async () => {
    using world = await ready()
    await world.main({ repository: 'r.example.com/shop/auth-service', labels: 'team=shop\na.b=c=d' })
    expect(pairsAfter(world.docker.callOf('docker build').words, '--label')).toEqual({
      'org.opencontainers.image.title': 'auth-service',
      'org.opencontainers.image.revision': COMMIT,
      'org.opencontainers.image.version': '1.0.1',
      'io.slipway.dirty': 'false',
      'io.slipway.builder': 'r.example.com/go-builder:1.8',
      'io.slipway.builder-digest': BUILDER_DIGEST,
      'io.slipway.builder-digest-kind': 'registry-digest',
      team: 'shop',
      'a.b': 'c=d',
    })
  })

  test('leaves no container, no probe and no folder of its own', async () => {
    using world = await ready()
    await world.main()
    expect(world.docker.containers.size).toBe(0)
    expect(await readdir(world.workspace)).toEqual(['Dockerfile'])
    expect(await readdir(world.temp)).toEqual([])
  })

  test('given a builder image that no registry knows, it says that the digest is an image id', async () => {
    using world = await ready()
    world.docker.images.set('auth-builder:1.0', { Id: BUILDER_ID, RepoDigests: [] })
    expect(await world.main({ 'builder-image': 'auth-builder:1.0' })).toBe(0)
    expect(world.outputs.get('builder-digest')).toBe(BUILDER_ID)
    expect(world.result).toMatchObject({ builder: { digest: BUILDER_ID, kind: 'image-id' } })
    expect(pairsAfter(world.docker.callOf('docker build').words, '--label')).toMatchObject({
      'io.slipway.builder-digest-kind': 'image-id',
    })
    expect(world.printed.join('\n')).toContain('the image id: no registry has told a digest for it')
  })

  test('given a builder image that is not there, it pulls it once and uses what came', async () => {
    using world = await ready()
    world.docker.registry.set('r.example.com/other:2', {
      Id: BUILDER_ID,
      RepoDigests: [`r.example.com/other@${BUILDER_DIGEST}`],
    })
    expect(await world.main({ 'builder-image': 'r.example.com/other:2' })).toBe(0)
    expect(world.docker.lines.filter((line) => line.startsWith('docker pull'))).toHaveLength(1)
    expect(world.outputs.get('builder-digest')).toBe(BUILDER_DIGEST)
    expect(world.docker.callOf('docker create').words).toContain(BUILDER_ID)
  })

  test('given a context and a Dockerfile in it, both are handed over as paths of this machine', async () => {
    using world = await ready()
    await world.write('svc/docker/Dockerfile.prod', 'FROM scratch\n')
    expect(await world.main({ context: 'svc', dockerfile: 'docker/Dockerfile.prod' })).toBe(0)
    expect(world.docker.callOf('docker build').words.slice(-3)).toEqual([
      '--file',
      `${world.workspace}/svc/docker/Dockerfile.prod`,
      `${world.workspace}/svc`,
    ])
  })

  test('given a Dockerfile that the script makes, it packages that', async () => {
    using world = new BuildWorld()
    world.docker.script = async () => {
      await world.write('Dockerfile', 'FROM scratch\n')
      return 0
    }
    expect(await world.main()).toBe(0)
    expect(world.printed.join('\n')).toContain('Dockerfile is not there yet: "run" has to make it')
  })
})

describe('what is said of the source', () => {
  test('given changes that are not committed, the image is dirty and so is its version', async () => {
    using world = await ready()
    world.git({ tag: 'v1.0.1', dirty: true })
    await world.main()
    expect(pairsAfter(world.docker.callOf('docker build').words, '--label')).toMatchObject({
      'io.slipway.dirty': 'true',
      'org.opencontainers.image.version': '1.0.1-dirty',
    })
  })

  test('given a clone without a tag, it builds, with no version, and says so', async () => {
    using world = await ready()
    world.git({ dirty: false })
    expect(await world.main()).toBe(0)
    const labels = pairsAfter(world.docker.callOf('docker build').words, '--label')
    expect(labels).not.toHaveProperty(['org.opencontainers.image.version'])
    expect(labels).toMatchObject({ 'org.opencontainers.image.revision': COMMIT })
    expect(world.printed.join('\n')).toContain('no version in the labels: ')
    expect(world.result).toMatchObject({ remarks: [expect.stringContaining('there is no version tag')] })
  })

  test('given no repository at all, it builds, with neither commit nor version', async () => {
    using world = await ready()
    world.git('no repository')
    expect(await world.main()).toBe(0)
    expect(pairsAfter(world.docker.callOf('docker build').words, '--label')).toEqual({
      'io.slipway.dirty': 'unknown',
      'io.slipway.builder': 'r.example.com/go-builder:1.8',
      'io.slipway.builder-digest': BUILDER_DIGEST,
      'io.slipway.builder-digest-kind': 'registry-digest',
    })
    expect(world.printed.join('\n')).toContain('not a git repository')
  })

  test('given a version in the base image and none of our own, it warns that it is not of this build', async () => {
    using world = await ready()
    world.git({ dirty: false })
    world.docker.onBuilt = (words) =>
      world.makeImage({ 'org.opencontainers.image.version': '24.04', ...pairsAfter(words, '--label') }, words)
    expect(await world.main()).toBe(0)
    expect(world.printed).toContain(
      'warn the image says org.opencontainers.image.version=24.04, but that comes from its base image or Dockerfile, not from this build',
    )
  })
})

describe('what a value may be filled with', () => {
  test('given {version} and {commit}, the build gets what the labels say', async () => {
    using world = await ready()
    await world.main({ environment: 'WHAT=auth-{version} at {commit}', 'build-args': 'VERSION={version}' })
    expect(world.docker.callOf('docker create').options.env.WHAT).toBe(`auth-1.0.1 at ${COMMIT}`)
    expect(world.docker.callOf('docker build').options.env.VERSION).toBe('1.0.1')
  })

  test('given a value from the job that looks like it, that is handed on as it is', async () => {
    using world = await ready()
    world.env = { ...world.env, TEMPLATE: 'v{version}{other}' }
    await world.main({ environment: 'TEMPLATE\nOTHER={other}{Version}' })
    expect(world.docker.callOf('docker create').options.env).toMatchObject({
      TEMPLATE: 'v{version}{other}',
      OTHER: '{other}{Version}',
    })
  })

  test('given {version} where git tells none, it ends with exit code 2 and says why', async () => {
    using world = await ready()
    world.git({ dirty: false })
    expect(await world.main({ 'build-args': 'VERSION={version}' })).toBe(2)
    expect(lastError(world)).toContain('Cannot tell what {version} is in VERSION')
    expect(lastError(world)).toContain('there is no version tag')
    expect(world.docker.lines.some((line) => line.startsWith('docker create'))).toBe(false)
  })
})

describe('a dry run', () => {
  test('prints the plan and changes nothing', async () => {
    using world = await ready()
    expect(await world.main({ 'dry-run': 'true', artifacts: 'out', run: 'make\nmake test' })).toBe(0)
    expect(world.outputs.get('result')).toBe('')
    expect(world.docker.lines.filter((line) => /^docker (create|start|build|pull|rm|cp)/.test(line))).toEqual([])
    expect(world.kept.size).toBe(0)
    expect(
      world.printed
        .join('\n')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      'info Plan',
      `use r.example.com/go-builder:1.8 as it is on this engine: ${BUILDER_DIGEST}`,
      'run in it, as 1001:1002: make … (1 more lines)',
      'expect out',
      `+ package ${world.workspace}/Dockerfile with context ${world.workspace}`,
      `label org.opencontainers.image.revision=${COMMIT}`,
      'label org.opencontainers.image.version=1.0.1',
      'label io.slipway.dirty=false',
      'info containerized-build: planned after 0ms',
    ])
  })

  test('given a builder image that is not there, it says that it would pull it', async () => {
    using world = await ready()
    await world.main({ 'dry-run': 'true', 'builder-image': 'r.example.com/other:2' })
    expect(world.printed.join('\n')).toContain('pull r.example.com/other:2: it is not on this engine')
    expect(world.outputs.get('builder-digest')).toBe('')
  })
})

describe('what is needed and missing', () => {
  test.each([
    [
      'no engine',
      'docker info',
      'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
      'systemctl start docker',
    ],
    [
      'no permission',
      'docker info',
      'permission denied while trying to connect to the Docker daemon socket at unix:///x',
      'group "docker"',
    ],
  ])('given %s, it ends with exit code 3 before anything is done', async (_, command, stderr, fix) => {
    using world = await ready()
    world.docker.faults.set(command, () => ({ exitCode: 1, stderr }))
    expect(await world.main()).toBe(3)
    expect(world.outputs.get('result')).toBe('failed')
    expect(lastError(world)).toContain(fix)
    expect(world.docker.lines.some((line) => line.startsWith('docker create'))).toBe(false)
  })

  test('given a builder image that cannot be pulled, it ends with exit code 3 and names the input', async () => {
    using world = await ready()
    expect(await world.main({ 'builder-image': 'r.example.com/nope:1' })).toBe(3)
    expect(lastError(world)).toContain('Cannot pull r.example.com/nope:1: its registry does not have it')
    expect(lastError(world)).toContain('builder-image')
    expect(world.outputs.get('result')).toBe('failed')
    expect(world.docker.lines.some((line) => line.startsWith('docker create'))).toBe(false)
  })

  test('given an engine of another machine, it does not build an empty folder', async () => {
    using world = await ready()
    world.docker.seesFiles = async () => undefined
    expect(await world.main()).toBe(3)
    expect(lastError(world)).toContain('does not see the workspace')
    expect(world.docker.lines.some((line) => line.startsWith('docker start'))).toBe(false)
    expect(world.docker.containers.size).toBe(0)
    expect(await readdir(world.workspace)).toEqual(['Dockerfile'])
  })

  test('given another folder at the same path over there, it does not build that', async () => {
    using world = await ready()
    world.docker.seesFiles = async () => 'something else'
    expect(await world.main()).toBe(3)
    expect(world.docker.lines.some((line) => line.startsWith('docker start'))).toBe(false)
  })

  test('given an engine that has no such folder, it says the same', async () => {
    using world = await ready()
    const stderr =
      'Error response from daemon: invalid mount config for type "bind": bind source path does not exist: /w'
    world.docker.faults.set('docker create', () => ({ exitCode: 1, stderr }))
    expect(await world.main()).toBe(3)
    expect(lastError(world)).toContain('does not see the workspace')
    expect(lastError(world)).toContain(stderr)
  })

  test('given a variable to hand on that is not set, it ends with exit code 2 and names all of them', async () => {
    using world = await ready()
    expect(await world.main({ environment: 'NPM_TOKEN\nA=1', 'build-args': 'REV' })).toBe(2)
    expect(lastError(world)).toContain('NPM_TOKEN (in environment), REV (in build-args)')
    expect(world.docker.calls).toEqual([])
  })

  test('given no Dockerfile after the script, it ends with exit code 2 and says where it looked', async () => {
    using world = new BuildWorld()
    expect(await world.main({ dockerfile: 'Dockerfle' })).toBe(2)
    expect(lastError(world)).toContain(`no file ${world.workspace}/Dockerfle after the build`)
    expect(world.outputs.get('builder-digest')).toBe(BUILDER_DIGEST)
    expect(world.docker.containers.size).toBe(0)
  })
})

describe('a build that fails', () => {
  const failing = async (world: BuildWorld, exitCode: number, lines: readonly string[] = []) => {
    world.docker.script = ({ say }) => {
      for (const line of lines) say(line, 'stderr')
      return exitCode
    }
    return world.main()
  }

  test('ends with exit code 4, its own exit code and its last lines', async () => {
    using world = await ready()
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`)
    expect(await failing(world, 42, lines)).toBe(4)
    expect(lastError(world)).toContain('The build in r.example.com/go-builder:1.8 failed')
    expect(lastError(world)).toContain('exit code 42; its last lines:\n    line 11\n')
    expect(lastError(world)).toContain('\n    line 30\n')
    expect(lastError(world)).not.toContain('line 10\n')
    expect(world.outputs.get('result')).toBe('failed')
    expect(world.outputs.get('image-id')).toBe('')
    expect(world.outputs.get('builder-digest')).toBe(BUILDER_DIGEST)
    expect(world.result).toMatchObject({ failure: { code: 'build-failed' } })
    expect(world.summaries.join()).toContain('line 30')
    expect(world.docker.containers.size).toBe(0)
    expect(world.docker.lines.some((line) => line.startsWith('docker build'))).toBe(false)
  })

  test.each([
    [126, 'could not be executed'],
    [127, 'a command was not found'],
    [137, 'killed, though not for want of memory'],
    [143, 'ended by SIGTERM'],
    [1, 'exit code 1; nothing was printed'],
  ])('given exit code %i, it says what that means', async (exitCode, saying) => {
    using world = await ready()
    expect(await failing(world, exitCode)).toBe(4)
    expect(lastError(world)).toContain(saying)
  })

  test('given that it was out of memory, it says so', async () => {
    using world = await ready()
    world.docker.script = () => {
      for (const container of world.docker.containers.values()) {
        container.state = { Status: 'exited', Running: false, ExitCode: 137, OOMKilled: true }
      }
      return 137
    }
    expect(await world.main()).toBe(4)
    expect(lastError(world)).toContain('out of memory')
  })

  test('given an image without a shell, it says that it never ran', async () => {
    using world = await ready()
    world.docker.script = () => {
      for (const container of world.docker.containers.values()) {
        container.state = { Status: 'created', Running: false, ExitCode: 127, Error: 'exec: "sh": not found in $PATH' }
      }
      return 1
    }
    expect(await world.main()).toBe(4)
    expect(lastError(world)).toContain('Could not start the build')
    expect(lastError(world)).toContain('exec: "sh": not found in $PATH')
  })

  test('given an image without a shell under the init of the engine, it says the same', async () => {
    using world = await ready()
    expect(await failing(world, 127, ['[FATAL tini (7)] exec sh failed: No such file or directory'])).toBe(4)
    expect(lastError(world)).toContain('Could not start the build')
    expect(lastError(world)).toContain('give a builder-image that has a shell named "sh"')
  })

  test('given that the docker command fails although the build did its work, the state decides', async () => {
    using world = await ready()
    world.docker.faults.set('docker start', () => {
      for (const container of world.docker.containers.values()) {
        container.state = { Status: 'exited', Running: false, ExitCode: 0 }
      }
      return { exitCode: 125, stderr: 'error waiting for container: unexpected EOF' }
    })
    expect(await world.main()).toBe(0)
  })

  test('given that the docker command ends well although the build failed, the state decides', async () => {
    using world = await ready()
    world.docker.faults.set('docker start', () => {
      for (const container of world.docker.containers.values()) {
        container.state = { Status: 'exited', Running: false, ExitCode: 5 }
      }
      return { exitCode: 0 }
    })
    expect(await world.main()).toBe(4)
  })

  test('given that the connection was cut while it runs, it is not called done, and is ended', async () => {
    using world = await ready()
    world.docker.faults.set('docker start', () => {
      for (const container of world.docker.containers.values()) container.state = { Status: 'running', Running: true }
      return { exitCode: 125, stderr: 'error waiting for container: unexpected EOF' }
    })
    expect(await world.main()).toBe(3)
    expect(lastError(world)).toContain('Lost sight of the build')
    expect(world.docker.containers.size).toBe(0)
  })

  test('given that the engine went away, it is not called the fault of the build', async () => {
    using world = await ready()
    const stderr = 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?'
    world.docker.faults.set('docker container inspect', () => ({ exitCode: 1, stderr }))
    world.docker.script = () => 143
    expect(await world.main()).toBe(3)
    expect(lastError(world)).toContain(stderr)
  })

  test('given a build that speaks of an engine that is down, that is still the fault of the build', async () => {
    using world = await ready()
    expect(
      await failing(world, 1, ['Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?']),
    ).toBe(4)
  })

  test.each([
    ['bin/auth\nDockerfile\nbin/none', 'bin/auth is not there; bin/none is not there'],
    ['out/empty', 'out/empty is empty'],
    ['out', 'out is empty'],
    ['bin/auth\nout/empty', 'bin/auth is not there; out/empty is empty'],
  ])('given the artifacts %j, it says "%s" and packages nothing', async (artifacts, saw) => {
    using world = await ready()
    await world.write('out/empty', '')
    expect(await world.main({ artifacts })).toBe(4)
    expect(lastError(world)).toContain(`Saw: ${saw}\n`)
    expect(world.docker.lines.some((line) => line.startsWith('docker build'))).toBe(false)
    expect(world.outputs.get('artifacts')).toBe('')
  })

  test('given more time than it was given, it is ended, with its last lines, and nothing is left', async () => {
    using world = await ready()
    world.docker.script = async ({ say }) => {
      say('waiting for godot')
      world.pass(90_000)
      return 0
    }
    expect(await world.main({ timeout: '1m' })).toBe(4)
    expect(lastError(world)).toContain('The build in r.example.com/go-builder:1.8 was not done in time')
    expect(lastError(world)).toContain('ended by us, 1m after the start; its last lines:\n    waiting for godot')
    expect(lastError(world)).toContain('raise "timeout"')
    expect(world.docker.containers.size).toBe(0)
    expect(world.docker.lines.some((line) => line.startsWith('docker build'))).toBe(false)
  })
})

test('given an engine that takes all the time there is, it ends with exit code 4 and says what took it', async () => {
  using world = await ready()
  world.docker.faults.set('docker info', () => {
    world.pass(60_000)
    return {}
  })
  expect(await world.main({ timeout: '1m' })).toBe(4)
  expect(lastError(world)).toContain('The look at the engine was not done in time')
})

describe('a packaging that fails', () => {
  test('ends with exit code 4 and the last lines of the builder', async () => {
    using world = await ready()
    world.docker.dockerfile = ({ say }) => {
      say('#5 0.1 two')
      say('ERROR: failed to solve: exit code: 42')
      return 1
    }
    expect(await world.main({ artifacts: 'Dockerfile' })).toBe(4)
    expect(lastError(world)).toContain('docker build ended with exit code 1')
    expect(lastError(world)).toContain('    ERROR: failed to solve: exit code: 42')
    expect(world.outputs.get('image-id')).toBe('')
    expect(JSON.parse(world.outputs.get('artifacts') ?? '')).toHaveLength(1)
    expect(await readdir(world.temp)).toEqual([])
  })

  test('given a Dockerfile whose own command speaks of an engine that is down, that is its own fault', async () => {
    using world = await ready()
    world.docker.dockerfile = ({ say }) => {
      say('#5 0.1 Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?')
      say('ERROR: failed to solve: exit code: 1')
      return 1
    }
    expect(await world.main()).toBe(4)
  })

  test.each<[string, (world: BuildWorld) => void, string]>([
    [
      'no id was written',
      (world) => {
        world.docker.onBuilt = () => {}
      },
      'no image id was written',
    ],
    [
      'the engine has no such image',
      (world) => {
        world.docker.onBuilt = async (words) => {
          await world.makeImage({}, words)
          world.docker.images.delete(IMAGE_ID)
        }
      },
      `the engine has no image ${IMAGE_ID}`,
    ],
    [
      'the image is not the one asked for',
      (world) => {
        world.docker.onBuilt = (words) =>
          world.makeImage({ ...pairsAfter(words as never, '--label'), 'io.slipway.builder': 'other' }, words)
      },
      'lacks the labels io.slipway.builder=r.example.com/go-builder:1.8',
    ],
  ])('given exit code 0 although %s, it is red', async (_, arrange, saw) => {
    using world = await ready()
    arrange(world)
    expect(await world.main()).toBe(4)
    expect(lastError(world)).toContain(saw)
    expect(world.outputs.get('image-id')).toBe('')
  })

  test('given more time than it was given, it is ended', async () => {
    using world = await ready()
    world.docker.dockerfile = () => {
      world.pass(3_600_000)
      return 0
    }
    expect(await world.main()).toBe(4)
    expect(lastError(world)).toContain('The packaging of the image was not done in time')
    expect(world.outputs.get('image-id')).toBe('')
  })
})

describe('a cancel', () => {
  test('given in the middle of the build, the container is gone and the result is cancelled', async () => {
    using world = await ready()
    world.docker.script = () => {
      world.cancel()
      return 0
    }
    expect(await world.main()).toBe(130)
    expect(world.outputs.get('result')).toBe('cancelled')
    expect(world.outputs.get('builder-digest')).toBe(BUILDER_DIGEST)
    expect(world.docker.containers.size).toBe(0)
    expect(await readdir(world.workspace)).toEqual(['Dockerfile'])
    // The post step is near: the removal must not keep the action from leaving in time.
    expect(world.docker.callOf('docker rm').options.timeoutMs).toBeLessThanOrEqual(2_000)
    expect(world.docker.callOf('docker rm').options.signal).toBeUndefined()
  })

  test('given while the container is made, it is still removed', async () => {
    using world = await ready()
    const { seesFiles } = world.docker
    world.docker.seesFiles = (path) => {
      world.cancel()
      return seesFiles(path)
    }
    expect(await world.main()).toBe(130)
    expect(world.docker.containers.size).toBe(0)
    expect(world.docker.lines.some((line) => line.startsWith('docker start'))).toBe(false)
    expect(world.docker.callOf('docker create').options.signal).toBeUndefined()
  })

  test('given while the image is packaged, there is no image', async () => {
    using world = await ready()
    world.docker.dockerfile = () => {
      world.cancel()
      return 0
    }
    expect(await world.main()).toBe(130)
    expect(world.outputs.get('image-id')).toBe('')
    expect(await readdir(world.temp)).toEqual([])
  })

  test('given where no post step follows, there is time to remove the container', async () => {
    using world = await ready()
    world.recovery = 'here'
    world.docker.script = () => {
      world.cancel()
      return 0
    }
    await world.main()
    expect(world.docker.callOf('docker rm').options.timeoutMs).toBe(60_000)
  })
})

describe('a clean-up that does not work', () => {
  test('given a container that cannot be removed, the reason of the failure stays and the command is named', async () => {
    using world = await ready()
    world.docker.script = () => 9
    world.docker.faults.set('docker rm', () => ({ exitCode: 1, stderr: 'Error response from daemon: device busy' }))
    expect(await world.main()).toBe(4)
    expect(lastError(world)).toContain('exit code 9')
    const warning = world.printed.find((line) => line.startsWith('warn '))
    expect(warning).toContain('device busy')
    expect(warning).toContain('docker rm --force --volumes slipway-build-run-7')
  })

  test('given a container that is gone already, nothing is said', async () => {
    using world = await ready()
    world.docker.faults.set('docker rm', () => ({ exitCode: 1, stderr: 'Error: No such container: x' }))
    expect(await world.main()).toBe(0)
    expect(world.printed.filter((line) => line.startsWith('warn '))).toEqual([])
  })
})
