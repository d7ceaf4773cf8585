import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Machine } from '../actions/tag-and-push/rig.ts'
import { failureOf } from '../trouble/whole-failure.ts'
import { BuildStep } from './build-step.ts'
import { ComposeStep } from './compose-step.ts'
import { engineWith } from './engine.ts'

const BUSYBOX = 'busybox:1.36'
const engine = engineWith(BUSYBOX)
/** Nothing listens on the discard port. */
const NO_ENGINE = { DOCKER_HOST: 'tcp://127.0.0.1:9' }

/** An annotation as a person reads it. */
const readable = ({ outputs, log }: { readonly outputs: ReadonlyMap<string, string>; readonly log: string }) => ({
  outputs,
  printed: log.replaceAll('%0A', '\n').replaceAll('%25', '%'),
})

/** The folder of some programs of this machine and no other. */
function onlyPrograms(folder: string, ...names: readonly string[]): string {
  mkdirSync(folder)
  for (const name of names) {
    const path = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
    symlinkSync(path, join(folder, name))
  }
  return folder
}

/** A port of this machine that somebody has. */
async function takenPort(): Promise<Disposable & { readonly port: number }> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { port, [Symbol.dispose]: () => void server.close() }
}

describe.skipIf(!engine.available)(`what Docker needs and does not have${engine.reason}`, { timeout: 60_000 }, () => {
  let build: BuildStep
  let compose: ComposeStep
  let machine: Machine

  beforeEach(() => {
    build = new BuildStep()
    compose = new ComposeStep()
    machine = new Machine()
    build.write('Dockerfile', `FROM ${BUSYBOX}\n`)
    compose.compose({ web: { image: BUSYBOX, command: ['sleep', '600'] } })
  })
  afterEach(() => {
    const left = [build.containers(), compose.left(), machine.left]
    for (const each of [build, compose, machine]) each[Symbol.dispose]()
    expect(left).toEqual([[], [], []])
  })

  /** Each action that needs an engine, started with this in its environment. */
  const ACTIONS = [
    {
      name: 'containerized-build',
      result: 'failed',
      run: async (env: Readonly<Record<string, string>>) => {
        const ended = await build.main({ 'builder-image': BUSYBOX, run: 'true' }, env)
        return { exitCode: ended.exitCode, ...readable(ended) }
      },
    },
    {
      name: 'compose-integration-test',
      result: 'not-run',
      run: async (env: Readonly<Record<string, string>>) => {
        const ended = await compose.main({ 'test-command': 'true' }, env)
        return { exitCode: ended.exitCode, ...readable(ended) }
      },
    },
    {
      name: 'tag-and-push',
      result: 'failed',
      run: (env: Readonly<Record<string, string>>) => {
        const id = machine.image()
        machine.setEnv(env)
        return machine.run({ 'image-id': id, repository: '127.0.0.1:9/shop/api' })
      },
    },
  ]

  test.each(ACTIONS)('$name: no engine', async ({ run, result }) => {
    const told = await run(NO_ENGINE)
    expect([told.exitCode, told.outputs.get('result')]).toEqual([3, result])
    const failure = failureOf(told)
    expect(failure).toMatchObject({ code: 'unreachable', what: 'Cannot reach a Docker engine' })
    expect(failure.saw).toContain('tcp://127.0.0.1:9')
    expect(failure.fix).toContain('DOCKER_HOST')
  })

  test.each(ACTIONS)('$name: no docker command', async ({ run, result }) => {
    const PATH = onlyPrograms(join(machine.folder, 'programs'), 'git', 'id', 'readlink', 'sh')
    execFileSync('chmod', ['-R', 'a+rX', machine.folder])
    const told = await run({ PATH })
    expect([told.exitCode, told.outputs.get('result')]).toEqual([3, result])
    const failure = failureOf(told)
    expect(failure).toMatchObject({ code: 'missing-tool', saw: 'there is no program "docker" on PATH' })
    expect(failure.fix).toMatch(/install/i)
  })

  test('compose-integration-test: docker without its compose plugin', async () => {
    const real = (process.env.PATH ?? '').split(':').find((folder) => existsSync(join(folder, 'docker')))
    const bin = compose.program(
      'docker',
      `#!/bin/sh
      if [ "$1" = compose ]; then echo "docker: 'compose' is not a docker command." >&2; exit 1; fi
      exec ${real}/docker "$@"`,
    )
    const ended = await compose.main({ 'test-command': 'true' }, { PATH: `${bin}:${process.env.PATH}` })
    expect([ended.exitCode, ended.outputs.get('result')]).toEqual([3, 'not-run'])
    const failure = failureOf(readable(ended))
    expect(failure.what).toMatch(/compose/i)
    expect(failure.saw).toContain("'compose' is not a docker command")
    expect(failure.fix).toContain('docker-compose-plugin')
    expect(compose.projects.size).toBe(0)
  })

  test('compose-integration-test: a service that finds its port taken', async () => {
    using taken = await takenPort()
    const command = ['httpd', '-f', '-v', '-p', `127.0.0.1:${taken.port}`]
    compose.compose({ web: { image: BUSYBOX, network_mode: 'host', command } })
    const ended = await compose.main({ 'test-command': 'echo never' })
    expect([ended.exitCode, ended.outputs.get('result')]).toEqual([5, 'failed'])
    const failure = failureOf(readable(ended))
    expect(failure.what).toBe('Service "web" failed while it came up')
    expect(failure.saw).toMatch(/ended with exit code 1; last line: .*Address already in use/)
    expect(failure.fix).toContain('output "logs"')
    expect(ended.log).not.toMatch(/^never$/m)
  })
})
