import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE } from '../faults/scene.ts'
import { type Behaviour, type Cattle, startCattle } from '../servers/cattle/index.ts'
import { RealTime } from '../servers/time.ts'
import { CommandLine, variablesFor } from '../support/command-line.ts'
import { RunnerStep } from '../support/runner.ts'

const CANARY = 'canary-0451'

/** A service whose launch config has secrets wherever it can have one, and a folder for the result file. */
class Planted implements AsyncDisposable {
  readonly cattle: Cattle
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-canary-'))

  private constructor(cattle: Cattle) {
    this.cattle = cattle
  }

  /** @param does what the containers of the new image do. */
  static async in(does: Behaviour): Promise<Planted> {
    const cattle = await startCattle({ time: new RealTime(20) })
    cattle.seed.service({
      stack: 'auth',
      name: 'auth-service',
      image: OLD_IMAGE,
      scale: 2,
      launchConfig: {
        environment: { DB_PASSWORD: `${CANARY}-environment` },
        command: ['serve', '--token', `${CANARY}-command`],
        labels: { 'com.example.token': `${CANARY}-label` },
        entryPoint: [`${CANARY}-entry`],
      },
      healthCheck: true,
      sidekicks: [{ name: 'proxy', imageUuid: 'docker:example/proxy:1', environment: { KEY: `${CANARY}-sidekick` } }],
    })
    cattle.agent.behave(NEW_IMAGE, does)
    return new Planted(cattle)
  }

  get inputs(): Readonly<Record<string, string>> {
    return {
      'rancher-url': this.cattle.url,
      'rancher-access-key': this.cattle.keys.access,
      'rancher-secret-key': this.cattle.keys.secret,
      stack: 'auth',
      service: 'auth-service',
      image: NEW_IMAGE,
      env: `DB_PASSWORD=${CANARY}-input\nDB_URL=mysql://app:${CANARY}-url@db/app`,
      labels: `com.example.token=${CANARY}-label-input`,
      every: '100ms',
      'result-file': join(this.folder, 'result.json'),
    }
  }

  /** Whether the server was sent what it held: then there was something to tell. */
  get wasSent(): boolean {
    return this.cattle.http.log.some(({ body }) => body.includes(CANARY))
  }

  /** Resolves when the server works on an upgrade. */
  upgrading(): Promise<void> {
    return new Promise((done) => {
      this.cattle.onChange = () => {
        if (this.cattle.books.service('auth-service').state === 'upgrading') done()
      }
    })
  }

  /** Which secrets of the service, and of our own, stand there in any form in which they travel. */
  secretsIn(...texts: readonly string[]): readonly string[] {
    const { access, secret } = this.cattle.keys
    const all = texts.join('\n').replaceAll(/^::add-mask::.*$/gm, '')
    return [CANARY, secret, Buffer.from(`${access}:${secret}`).toString('base64')].filter((one) => all.includes(one))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cattle[Symbol.asyncDispose]()
    rmSync(this.folder, { recursive: true })
  }
}

/** Every file below a folder as one text. */
const filesIn = (path: string): string =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'))
    .join('\n')

describe.concurrent.each([
  ['goes well', {}, 'confirmed'],
  ['cannot be pulled', { pullError: 'manifest unknown' }, 'rolled-back'],
] as const)('an upgrade that %s', (_, does, result) => {
  test('as an action prints, keeps and hands on no secret', async () => {
    await using planted = await Planted.in(does)
    using step = new RunnerStep('actions/rancher-upgrade', planted.inputs)
    const main = await step.main()
    const post = await step.post()
    expect(main.outputs.get('result')).toBe(result)
    expect(planted.wasSent).toBe(true)
    const [commandFiles, resultFile] = [filesIn(step.temp), filesIn(planted.folder)]
    for (const text of [commandFiles, resultFile]) expect(text).toContain(result)
    expect(planted.secretsIn(main.log, post.log, commandFiles, resultFile)).toEqual([])
  })

  test('on a command line prints and keeps no secret', async () => {
    await using planted = await Planted.in(does)
    using line = new CommandLine(variablesFor(planted.inputs))
    const upgrade = await line.run('rancher-upgrade', '--json')
    const status = await line.run('rancher-upgrade', 'status', '--json')
    expect(JSON.parse(upgrade.stdout)).toMatchObject({ result })
    expect(status.stderr).toContain('auth-auth-service-1')
    expect(planted.wasSent).toBe(true)
    const printed = [upgrade, status].flatMap(({ stdout, stderr }) => [stdout, stderr])
    expect(planted.secretsIn(...printed, filesIn(planted.folder))).toEqual([])
  })
})

describe.concurrent('what a killed process leaves for the next one holds no secret', () => {
  test('the state of an action', async () => {
    await using planted = await Planted.in({ health: 'never-reports' })
    using step = new RunnerStep('actions/rancher-upgrade', planted.inputs)
    const main = step.startMain()
    await planted.upgrading()
    main.cancel('SIGKILL')
    const { log } = await main.ended
    expect(main.written('STATE')).toContain('auth-service')
    const post = await step.post()
    expect(post.exitCode).toBe(0)
    expect(planted.secretsIn(log, post.log, filesIn(step.temp))).toEqual([])
  })

  test('the ledger of a command line', async () => {
    await using planted = await Planted.in({ health: 'never-reports' })
    using line = new CommandLine(variablesFor(planted.inputs))
    const upgrade = line.start('rancher-upgrade')
    await planted.upgrading()
    upgrade.child.kill('SIGKILL')
    const { stderr } = await upgrade.ended
    const ledger = filesIn(line.home)
    expect(ledger).toContain('auth-service')
    const undo = await line.run('undo')
    expect(undo.exitCode).toBe(0)
    expect(planted.secretsIn(stderr, ledger, undo.stderr)).toEqual([])
  })
})
