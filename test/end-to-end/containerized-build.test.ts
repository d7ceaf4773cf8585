import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { folderTar } from '../../src/systems/docker/tar.ts'
import { RegistryServer } from '../servers/registry.ts'
import { BuildStep, forbiddenSocket, processesWith } from './build-step.ts'
import { docker, engineWith } from './engine.ts'

const BUILDER = 'busybox:1.36'
const SAMPLE_BUILDER = 'auth-builder:1.0'
const engine = engineWith(BUILDER, SAMPLE_BUILDER)
const CANARY = 'canary-8c1e77d0'
/** Nothing listens on the discard port, and its registry is on this machine. */
const UNPULLABLE = '127.0.0.1:9/nobody/builder:1.0'

// An engine that many tests share may be slow.
vi.setConfig({ testTimeout: 120_000 })

describe.skipIf(!engine.available)(`a containerized build on a real engine${engine.reason}`, () => {
  let step: BuildStep
  const builtImages: string[] = []

  beforeEach(() => {
    step = new BuildStep()
    step.write('Dockerfile', `FROM ${BUILDER}\nCOPY out/app /app\n`)
  })

  afterEach(() => {
    const left = step.containers()
    step[Symbol.dispose]()
    for (const id of builtImages.splice(0)) docker('image', 'rm', '--force', id)
    expect(left).toEqual([])
  })

  const build = async (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
    const ended = await step.main(
      { 'builder-image': BUILDER, run: 'mkdir -p out && echo app > out/app', ...inputs },
      env,
    )
    const id = ended.outputs.get('image-id')
    if (id) builtImages.push(id)
    return ended
  }
  const labelsOf = (id: string | undefined) =>
    JSON.parse(docker('image', 'inspect', '--format', '{{json .Config.Labels}}', id ?? ''))

  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'safe.directory=*', ...words], {
      cwd: step.workspace,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: step.temp },
      ...step.asUser,
    }).trim()

  test.each([
    ['BuildKit', '1'],
    ['the classic builder', '0'],
  ])('with %s: the image is there, labelled, and everything belongs to the user', async (_, DOCKER_BUILDKIT) => {
    git('init', '--quiet')
    git('add', 'Dockerfile')
    git('commit', '--quiet', '--message', 'first')
    git('tag', 'v1.4.2')
    const script = [
      'id -u; id -g; pwd',
      'echo "home is $HOME" && touch "$HOME/in-home" && mkdir -p ~/.cache',
      'mkdir -p out/deep && echo app > out/app && ln -s app out/link && echo x > out/deep/x',
    ].join('\n')
    const ended = await build(
      { run: script, artifacts: 'out/app\nout', repository: '127.0.0.1:9/shop/auth' },
      { DOCKER_BUILDKIT },
    )
    expect(ended.log).not.toContain('::error')
    expect(ended.exitCode).toBe(0)
    expect(ended.log).toContain(`${step.uid}\n`)
    expect(ended.log).toContain('/workspace\nhome is /home/build\n')
    expect(ended.outputs.get('result')).toBe('built')
    const id = ended.outputs.get('image-id')
    expect(id).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(docker('run', '--rm', id ?? '', 'cat', '/app')).toBe('app')
    const builderId = docker('image', 'inspect', '--format', '{{.Id}}', BUILDER)
    const { digest, kind } = ended.result.builder as { digest: string; kind: string }
    expect(ended.outputs.get('builder-digest')).toBe(digest)
    expect([
      builderId,
      ...(docker('image', 'inspect', '--format', '{{json .RepoDigests}}', BUILDER).match(/sha256:\w+/g) ?? []),
    ]).toContain(digest)
    expect(labelsOf(id)).toMatchObject({
      'org.opencontainers.image.title': 'auth',
      'org.opencontainers.image.version': '1.4.2',
      'org.opencontainers.image.revision': git('rev-parse', 'HEAD'),
      'io.slipway.dirty': 'false',
      'io.slipway.builder': BUILDER,
      'io.slipway.builder-digest': digest,
      'io.slipway.builder-digest-kind': kind,
    })
    expect(JSON.parse(ended.outputs.get('artifacts') ?? '')).toEqual([
      { path: 'out/app', sizeBytes: 4, files: 1 },
      { path: 'out', sizeBytes: 6, files: 2 },
    ])
    expect(step.ofOthers().filter((path) => !path.startsWith('.git') && !path.startsWith('Dockerfile'))).toEqual([])
    expect(readdirSync(step.temp).filter((name) => name.startsWith('slipway-'))).toEqual([])
    expect((await step.post()).exitCode).toBe(0)
  })

  test('the sample is built in its builder image, and knows its version', async () => {
    step.copy('examples/auth-service')
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '--message', 'first')
    git('tag', 'v1.0.1')
    const ended = await build({
      'builder-image': SAMPLE_BUILDER,
      run: './build.sh',
      artifacts: 'out/auth-service.pyz',
      'build-args': 'VERSION={version}',
    })
    expect(ended.exitCode).toBe(0)
    expect(docker('run', '--rm', ended.outputs.get('image-id') ?? '', 'printenv', 'VERSION')).toBe('1.0.1')
    expect(git('status', '--porcelain')).toBe('')
    expect(step.ofOthers()).toEqual([])
  })

  test('a workspace with blanks, commas and quotes in its path is mounted as it is', async () => {
    step[Symbol.dispose]()
    step = new BuildStep(`it's a "work", space`)
    step.write('Dockerfile', `FROM ${BUILDER}\nCOPY out/app /app\n`)
    expect((await build({})).exitCode).toBe(0)
  })

  test('a build as a user with a home it has never seen leaves it with the container', async () => {
    const ended = await build({ run: 'echo x > ~/.profile; mkdir -p out; ls -a ~ > out/app' })
    expect(ended.exitCode).toBe(0)
    expect(docker('run', '--rm', ended.outputs.get('image-id') ?? '', 'cat', '/app')).toBe('.\n..\n.profile')
  })

  test('a build that fails tells its exit code and last lines, and leaves nothing', async () => {
    const ended = await build({ run: 'echo compiling\necho "main.go:7: no" >&2\nfalse\necho never' })
    expect(ended.exitCode).toBe(4)
    expect(ended.log).not.toContain('never')
    expect(ended.outputs.get('result')).toBe('failed')
    expect(ended.outputs.get('image-id')).toBe('')
    expect(ended.result.failure).toMatchObject({
      code: 'build-failed',
      saw: expect.stringMatching(/^exit code 1; its last lines:\n(.*\n)*.*main\.go:7: no/),
    })
  })

  test('a builder image without a shell is named as the reason', async () => {
    const bare = 'slipway-test/bare:1.0'
    execFileSync('docker', ['import', '-', bare], { input: folderTar('/empty', { uid: 0, gid: 0 }), stdio: 'pipe' })
    builtImages.push(bare)
    const ended = await build({ 'builder-image': bare })
    expect(ended.exitCode).toBe(4)
    expect(ended.result.failure).toMatchObject({
      what: 'Could not start the build in slipway-test/bare:1.0',
      fix: 'give a builder-image that has a shell named "sh"',
    })
  })

  test.each([
    ['BuildKit', '1'],
    ['the classic builder', '0'],
  ])('with %s: a Dockerfile that fails is red, with the words of the builder', async (_, DOCKER_BUILDKIT) => {
    step.write('Dockerfile', `FROM ${BUILDER}\nRUN echo about to fail; exit 42\n`)
    const ended = await build({}, { DOCKER_BUILDKIT })
    expect(ended.exitCode).toBe(4)
    expect(ended.outputs.get('image-id')).toBe('')
    expect((ended.result.failure as { saw: string }).saw).toContain('about to fail')
    expect((ended.result.failure as { saw: string }).saw).toContain('42')
  })

  test('a missing Dockerfile and a missing artifact are named', async () => {
    expect(await build({ dockerfile: 'nope/Dockerfile' })).toMatchObject({
      exitCode: 2,
      result: { failure: { code: 'bad-input', saw: `no file ${step.workspace}/nope/Dockerfile after the build` } },
    })
    expect(await build({ artifacts: 'out/app\nout/nope' })).toMatchObject({
      exitCode: 4,
      result: { failure: { code: 'build-failed', saw: 'out/nope is not there' } },
    })
  })

  describe('a builder image in a registry', () => {
    test('is pulled, and its digest is the one that the registry knows', async () => {
      await using server = await RegistryServer.start()
      const name = `${server.host}/shop/builder:1.0`
      docker('tag', BUILDER, name)
      builtImages.push(name)
      // Not synchronously: the registry answers in this process.
      await promisify(execFile)('docker', ['push', '--quiet', name])
      const [, digest] =
        /@(sha256:[0-9a-f]{64})/.exec(docker('inspect', '--format', '{{json .RepoDigests}}', name)) ?? []
      docker('image', 'rm', name)
      const ended = await build({ 'builder-image': name })
      expect(ended.exitCode).toBe(0)
      expect(ended.outputs.get('builder-digest')).toBe(digest)
      // The containerd store, unlike the classic one, has a digest of every image.
      expect(ended.result.builder).toMatchObject({ kind: expect.stringMatching(/^(registry|manifest)-digest$/) })
      expect(labelsOf(ended.outputs.get('image-id'))).toMatchObject({
        'io.slipway.builder': name,
        'io.slipway.builder-digest': digest,
      })
      // By its digest it is the same image, which is there by now.
      const pinned = await build({ 'builder-image': `${name}@${digest}` })
      expect(pinned.log).toContain(`use ${name}@${digest} as it is on this engine: ${digest}`)
    })

    test('that does not have it is told apart from one that does not let us', async () => {
      await using open = await RegistryServer.start()
      expect((await build({ 'builder-image': `${open.host}/shop/none:1.0` })).result.failure).toMatchObject({
        code: 'not-found',
        fix: 'check the name, tag and digest in builder-image',
      })
      await using closed = await RegistryServer.start({ user: { name: 'ci', password: CANARY } })
      expect((await build({ 'builder-image': `${closed.host}/shop/none:1.0` })).result.failure).toMatchObject({
        code: 'denied',
        fix: `check the name in builder-image, or log in to ${closed.host} before this step`,
      })
    })
  })

  describe('what is needed and missing', () => {
    test('a builder image that cannot be pulled', async () => {
      const ended = await build({ 'builder-image': UNPULLABLE })
      expect(ended.exitCode).toBe(3)
      expect(ended.result.failure).toMatchObject({
        code: 'unreachable',
        what: `Cannot pull ${UNPULLABLE}: its registry cannot be reached from this engine`,
        saw: expect.stringContaining('connection refused'),
      })
    })

    test('no engine', async () => {
      const ended = await build({}, { DOCKER_HOST: `unix://${step.temp}/none.sock` })
      expect(ended.exitCode).toBe(3)
      expect(ended.result.failure).toMatchObject({
        code: 'unreachable',
        saw: expect.stringMatching(/docker daemon|docker API/i),
      })
    })

    test('an engine that this user may not talk to', async () => {
      const path = join(step.temp, 'forbidden.sock')
      using _socket = await forbiddenSocket(path)
      const ended = await build({}, { DOCKER_HOST: `unix://${path}` })
      expect(ended.exitCode).toBe(3)
      expect(ended.result.failure).toMatchObject({ code: 'denied', fix: expect.stringContaining('group "docker"') })
    })

    test('no docker command', async () => {
      const programs = join(step.temp, 'programs')
      mkdirSync(programs)
      for (const name of ['git', 'id', 'readlink']) {
        symlinkSync(execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(), join(programs, name))
      }
      const ended = await build({}, { PATH: programs })
      expect(ended.exitCode).toBe(3)
      expect(ended.result.failure).toMatchObject({ code: 'missing-tool', saw: 'there is no program "docker" on PATH' })
    })
  })

  describe('a build that tries to speak for us', () => {
    test('forges nothing', async () => {
      const script = [
        'echo "::set-output name=image-id::sha256:forged"',
        'echo "  ::error::forged by the build"',
        'echo "x ##[set-output name=result;]forged" >&2',
        String.raw`printf "50%%\r::add-mask::sha256\n"`,
        'for file in "${GITHUB_OUTPUT:-}" "${GITHUB_ENV:-}" "${GITHUB_STATE:-}"; do [ -z "$file" ] || echo "image-id=forged" >> "$file"; done',
        'find / -name OUTPUT -path "*stage-*" 2>/dev/null | while read -r file; do echo "image-id=forged" >> "$file"; done',
        'env | grep -c "^GITHUB_\\|^INPUT_\\|^RUNNER_" || true',
        'mkdir -p out && echo app > out/app',
      ].join('\n')
      const ended = await build({ run: script })
      expect(ended.exitCode).toBe(0)
      expect(ended.outputs.get('image-id')).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(ended.files).not.toContain('forged')
      const live = ended.log.split(/\r\n|\n|\r/).filter((line) => /^\s*::|##\[/.test(line))
      expect(live.filter((line) => !/^::(group|endgroup)::/.test(line))).toEqual([])
    })

    test('sees no socket of the engine', async () => {
      const ended = await build({
        run: 'ls /var/run/docker.sock /run/docker.sock 2>/dev/null && exit 9; mkdir -p out; echo app > out/app',
      })
      expect(ended.exitCode).toBe(0)
    })
  })

  test('a secret reaches the build, and no process list, label, log, output or file', async () => {
    const inputs = { 'builder-image': BUILDER, environment: 'NPM_TOKEN', 'build-args': 'NPM_TOKEN' }
    const script =
      'echo "length ${#NPM_TOKEN}"\necho begin""ning\nwhile [ ! -e go-on ]; do sleep 0.05; done\nmkdir -p out; echo app > out/app\necho "it is $NPM_TOKEN"'
    const started = step.start({ ...inputs, run: script }, { NPM_TOKEN: CANARY })
    await started.printed('beginning')
    expect(processesWith(CANARY)).toEqual([])
    const [name = ''] = step.containers()
    const { Args, Config } = JSON.parse(docker('container', 'inspect', '--format', '{{json .}}', name))
    expect(JSON.stringify([Args, Config.Labels, Config.Entrypoint])).not.toContain(CANARY)
    step.write('go-on', '')
    const ended = await started.ended
    expect(ended.exitCode).toBe(0)
    expect(ended.log).toContain(`length ${CANARY.length}`)
    expect(ended.log).toContain(`::add-mask::${CANARY}`)
    // What the build prints itself the runner masks from there on; we print it nowhere else.
    const ours = ended.log.split('\n').filter((line) => line.includes(CANARY) && line !== `it is ${CANARY}`)
    expect(ours).toEqual([`::add-mask::${CANARY}`])
    expect(ended.files).not.toContain(CANARY)
    const id = ended.outputs.get('image-id') ?? ''
    builtImages.push(id)
    expect(JSON.stringify(labelsOf(id))).not.toContain(CANARY)
  })

  describe('a run that is ended', () => {
    // What is printed differs from what the plan shows of the script.
    const WAITING = 'echo begin""ning; sleep 7700'

    test.each([
      ['SIGINT', WAITING],
      ['SIGTERM', WAITING],
      ['SIGINT', `trap "" TERM INT; ${WAITING} & wait; sleep 7700`],
    ] as const)('by %s in mid-build: it leaves within five seconds with nothing behind it', async (signal, run) => {
      const started = step.start({ 'builder-image': BUILDER, run })
      await started.printed('beginning')
      const beforeMs = performance.now()
      started.child.kill(signal)
      const ended = await started.ended
      expect(performance.now() - beforeMs).toBeLessThan(5_000)
      expect(ended.exitCode).toBe(130)
      expect(ended.outputs.get('result')).toBe('cancelled')
      expect(ended.outputs.get('builder-digest')).toMatch(/^sha256:/)
      expect(step.containers()).toEqual([])
      expect(processesWith('sleep 7700')).toEqual([])
      expect(step.ofOthers()).toEqual([])
      expect((await step.post()).exitCode).toBe(0)
    })

    test.each([
      ['BuildKit', '1'],
      ['the classic builder', '0'],
    ])(
      'by SIGINT while %s packages: it leaves within five seconds, and no command of the Dockerfile runs on',
      async (_, DOCKER_BUILDKIT) => {
        step.write('Dockerfile', `FROM ${BUILDER}\nRUN echo packaging && sleep 7711\n`)
        const started = step.start({ 'builder-image': BUILDER, run: 'true' }, { DOCKER_BUILDKIT })
        await vi.waitFor(() => expect(processesWith('sleep 7711')).not.toEqual([]), { timeout: 20_000, interval: 50 })
        const beforeMs = performance.now()
        started.child.kill('SIGINT')
        const ended = await started.ended
        expect(performance.now() - beforeMs).toBeLessThan(5_000)
        expect(ended.exitCode).toBe(130)
        expect(ended.outputs.get('image-id')).toBe('')
        await vi.waitFor(() => expect(processesWith('sleep 7711')).toEqual([]), { timeout: 20_000, interval: 50 })
      },
    )

    test('by SIGKILL: the post step removes what is left', async () => {
      const started = step.start({ 'builder-image': BUILDER, run: WAITING })
      await started.printed('beginning')
      started.child.kill('SIGKILL')
      expect((await started.ended).signal).toBe('SIGKILL')
      expect(step.containers()).toHaveLength(1)
      const post = await step.post()
      expect(post.exitCode).toBe(0)
      expect(post.log).toContain('Removed the container of the build')
      expect(step.containers()).toEqual([])
    })

    test('by SIGKILL, without a post step: the next run removes what is left, and leaves what is alive', async () => {
      const started = step.start({ 'builder-image': BUILDER, run: WAITING })
      await started.printed('beginning')
      started.child.kill('SIGKILL')
      await started.ended
      expect(step.containers()).toHaveLength(1)
      using other = new BuildStep()
      const living = other.start({ 'builder-image': BUILDER, run: WAITING })
      await living.printed('beginning')
      await build({})
      expect(step.containers()).toEqual([])
      expect(other.containers()).toHaveLength(1)
      living.child.kill('SIGINT')
      expect((await living.ended).exitCode).toBe(130)
    })
  })
})
