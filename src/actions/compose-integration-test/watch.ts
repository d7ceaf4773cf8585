import type { Clock } from '../../ports/clock.ts'
import {
  type Expected,
  judgeService,
  type Looking,
  RESTARTS_ALLOWED,
  type Readiness,
} from '../../systems/compose/readiness.ts'
import { type Container, type LookOptions, lookAt } from '../../systems/compose/state.ts'
import type { DockerCli } from '../../systems/docker/engine.ts'

/** One service at one look. */
export interface Sighting {
  readonly expected: Expected
  readonly readiness: Readiness
}

/** Looks at the services of one project, again and again, and remembers what a single look cannot tell. */
export class Watch {
  readonly #runningSince = new Map<string, { readonly restarts: number; readonly atMs: number }>()
  #restartsWhenReady: ReadonlyMap<string, number> | undefined
  /** Everything of the project at the last look, that of the tests included. */
  containers: readonly Container[] = []
  /** What is to be up, at the last look. */
  sightings: readonly Sighting[] = []
  readonly #of: { readonly project: string; readonly expected: readonly Expected[] }
  readonly #cli: DockerCli
  readonly #clock: Clock

  constructor(of: { project: string; expected: readonly Expected[] }, cli: DockerCli, clock: Clock) {
    this.#of = of
    this.#cli = cli
    this.#clock = clock
  }

  /** @throws {Failure} as `lookAt`. */
  async look(options: LookOptions): Promise<readonly Sighting[]> {
    this.containers = await lookAt(this.#cli, this.#of.project, options)
    const nowMs = this.#clock.nowMs()
    for (const { id, status, restarts } of this.containers) {
      const known = this.#runningSince.get(id)
      if (status !== 'running') this.#runningSince.delete(id)
      else if (known?.restarts !== restarts) this.#runningSince.set(id, { restarts, atMs: nowMs })
    }
    const looking: Looking = {
      runningMs: ({ id }) => nowMs - (this.#runningSince.get(id)?.atMs ?? nowMs),
      restarts: ({ id }) => this.#restartsWhenReady?.get(id) ?? RESTARTS_ALLOWED,
      wasReady: this.#restartsWhenReady !== undefined,
    }
    this.sightings = this.#of.expected.map((expected) => ({
      expected,
      readiness: judgeService(expected, this.containers, looking),
    }))
    return this.sightings
  }

  get allReady(): boolean {
    return this.sightings.every(({ readiness }) => readiness.is === 'ready')
  }

  get failed(): Sighting | undefined {
    return this.sightings.find(({ readiness }) => readiness.is === 'failed')
  }

  /** From now on nothing may be started again or go: the tests rely on what is there. */
  takeAsReady(): void {
    this.#restartsWhenReady = new Map(this.containers.map(({ id, restarts }) => [id, restarts]))
  }

  /** `database waits for its health check; auth-service waits for what it depends on`. */
  get waiting(): string {
    return this.sightings
      .flatMap(({ expected, readiness }) =>
        readiness.is === 'waiting' ? [`${expected.service} waits for ${readiness.for}`] : [],
      )
      .join('; ')
  }
}
