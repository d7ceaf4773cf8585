import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { docker } from '../end-to-end/engine.ts'
import { PipelineScene } from '../end-to-end/pipeline-scene.ts'
import { fileOf, type WorkflowName } from '../end-to-end/pipeline-workflows.ts'
import { NOWHERE_BEYOND } from '../support/nowhere.ts'
import { Act, type ActRun, type Event, type Running } from './act.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const ROLE = 'arn:aws:iam::123456789012:role/auth-service-release'
const REPOSITORY = { full_name: 'shop/auth-service', default_branch: 'main' }

const ROLLBACK: WorkflowName = 'auth-service/rollback.yml'
const QUICK = '.github/workflows/rollback.yml'

/** The builder image is there already: a test does not download what it is made of. */
const WITHOUT_DOWNLOAD = `if test "$*" = 'build --tag auth-builder:1.0 builder'
then exec "$DOCKER" image inspect --format 'auth-builder:1.0 is there: {{.Id}}' auth-builder:1.0
fi`

/** The environments of the repository, and what a job has that is in none. */
export type Environment = 'integration' | 'production' | 'none'

/** The sample on a runner, with everything that it is released to; blue has the traffic, green is idle. */
export class RunnerScene implements AsyncDisposable {
  readonly live: PipelineScene
  readonly #act: Act

  private constructor(live: PipelineScene, act: Act) {
    this.live = live
    this.#act = act
  }

  static async open(program: string): Promise<RunnerScene> {
    const live = await PipelineScene.open((sample) => {
      // Nobody waits here for a service that warms up: the sample's slipway.yml is changed in the same way.
      const asked = (text: string) =>
        text.replaceAll('          gates: |', '          every: 100ms\n          gates: |')
      sample.change(QUICK, asked).commit()
    })
    const { DOCKER_HOST } = process.env
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_ENDPOINT_URL_ROUTE_53 = '' } = live.env
    const env = {
      PATH: `${join(ROOT, 'node_modules/.bin')}:${live.sample.dockerThat(WITHOUT_DOWNLOAD)}`,
      ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }),
      ...NOWHERE_BEYOND,
      AWS_ENDPOINT_URL_ROUTE_53,
      STAND_IN_ROLE: ROLE,
      STAND_IN_KEYS: `${AWS_ACCESS_KEY_ID}:${AWS_SECRET_ACCESS_KEY}`,
    }
    return new RunnerScene(live, new Act(program, { origin: live.sample.folder, env }))
  }

  start(workflow: WorkflowName, event: Event, environment: Environment): Running {
    const file = workflow === ROLLBACK ? join(this.live.sample.folder, QUICK) : fileOf(workflow)
    const running = this.#act.start({ workflow: file, event, ...this.#settings(environment) })
    void running.ended.then(({ log }) => this.live.sample.heard(log))
    return running
  }

  run(workflow: WorkflowName, event: Event, environment: Environment): Promise<ActRun> {
    return this.start(workflow, event, environment).ended
  }

  /** Somebody pushes the commit that is there, as a branch or a tag. */
  push(ref: string): Event {
    const [, tag] = /^refs\/tags\/(.+)$/.exec(ref) ?? []
    if (tag !== undefined) this.live.sample.tag(tag)
    const payload = { ref, after: this.live.sample.head, deleted: false, repository: REPOSITORY }
    return { name: 'push', payload }
  }

  /** Of a branch of this very repository, whose code is trusted: it is the workflow that keeps it from going further. */
  get pullRequest(): Event {
    const { head: sha } = this.live.sample
    const head = { ref: 'feature/x', sha, repo: REPOSITORY }
    const pull = { number: 7, head, base: { ref: 'develop', sha, repo: REPOSITORY } }
    return {
      name: 'pull_request',
      payload: { action: 'opened', number: 7, pull_request: pull, repository: REPOSITORY },
    }
  }

  dispatch(inputs: Readonly<Record<string, string>>): Event {
    return { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs, repository: REPOSITORY } }
  }

  /** What there is of all that was begun: on the engine, names of images among it, and as processes. */
  get left(): readonly string[] {
    const containers = docker('ps', '--all', '--no-trunc', '--format', 'container {{.Names}} {{.Mounts}}').split('\n')
    const builds = containers.filter((line) => line.includes(this.#act.folder))
    return [...this.live.sample.left, ...this.live.sample.names, ...builds, ...processesOf(this.#act.folder)]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.live[Symbol.asyncDispose]()
    this.#act[Symbol.dispose]()
  }

  /** As the sample's README lists them: act knows no environments, so it gets those of one. */
  #settings(environment: Environment) {
    if (environment === 'none') return {}
    const { env } = this.live
    const take = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, env[name] ?? '']))
    const own =
      environment === 'integration'
        ? { SERVICE_URL: this.live.urlOf('auth-service') }
        : {
            BLUE_URL: this.live.urlOf('auth-service-blue'),
            GREEN_URL: this.live.urlOf('auth-service-green'),
            ...take('RECORD'),
            AWS_ROLE: ROLE,
          }
    return {
      vars: { ...take('REGISTRY', 'REGISTRY_USERNAME', 'RANCHER_URL', 'RANCHER_ENVIRONMENT'), ...own },
      secrets: take('REGISTRY_PASSWORD', 'RANCHER_ACCESS_KEY', 'RANCHER_SECRET_KEY'),
    }
  }
}

/** Those that have a folder in their environment, as everything has that a job starts. */
const processesOf = (folder: string): readonly string[] =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder)) return []
        return [`process ${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')}`]
      } catch {
        return [] // gone meanwhile, or somebody else's
      }
    })
