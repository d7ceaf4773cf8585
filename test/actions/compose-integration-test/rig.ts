import { composeIntegrationTest } from '../../../src/actions/compose-integration-test/index.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import type { ExitCode } from '../../../src/core/result.ts'
import type { Files } from '../../../src/ports/files.ts'
import { runAction } from '../../../src/run/run-action.ts'
import type { World } from '../../../src/run/world.ts'
import { VirtualTime } from '../../servers/time.ts'
import { type InputValues, testWorld } from '../../support/test-world.ts'
import { FakeEngine, idOf } from '../../systems/compose/fake-engine.ts'

export { idOf }

/** An action on a fake engine, in virtual time. What a run remembers, the next one of the same rig finds. */
export class Rig {
  readonly time = new VirtualTime()
  readonly files = new Map<string, string>()
  readonly kept = new Map<string, string>()
  readonly engine: FakeEngine
  readonly alive = new Set<number>()
  readonly #killed: number[] = []
  #run: ReturnType<typeof testWorld> | undefined

  constructor(services: JsonObject, rest: JsonObject = {}) {
    const networks = { default: { ipam: {} } }
    const clock = testWorld({ time: this.time, inputs: {} }).clock
    this.engine = new FakeEngine(clock, { networks, ...rest, services })
  }

  get killed(): readonly number[] {
    return this.#killed
  }

  world(inputs: InputValues, options: { recovery?: World['recovery']; env?: Record<string, string> } = {}): World {
    const plain = testWorld({ time: this.time, inputs, ...options })
    this.#run = plain
    return {
      ...plain,
      exec: this.engine,
      files: this.#memoryFiles(),
      temp: '/temp',
      workspace: '/workspace',
      processes: {
        self: async () => ({ pid: 1, startedAt: '100' }),
        isAlive: async ({ pid }) => this.alive.has(pid),
        kill: async ({ pid }) => void this.#killed.push(pid),
      },
      host: {
        ...plain.host,
        remember: (key, value) => void this.kept.set(key, value),
        remembered: (key) => this.kept.get(key) || undefined,
      },
    }
  }

  async main(inputs: InputValues, options: Parameters<Rig['world']>[1] = {}): Promise<ExitCode> {
    return runAction(composeIntegrationTest, this.world({ 'test-command': 'true', ...inputs }, options))
  }

  cancel(reason: unknown): void {
    this.#run?.cancel(reason)
  }

  get printed(): string {
    return this.#run?.printed.join('\n') ?? ''
  }

  get outputs(): ReadonlyMap<string, string> {
    return this.#run?.outputs ?? new Map()
  }

  get summary(): string {
    return this.#run?.summaries.join('\n') ?? ''
  }

  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of it is in the test
  get result(): any {
    return JSON.parse(this.outputs.get('result-json') ?? '{}')
  }

  #memoryFiles(): Files {
    const { files } = this
    return {
      read: async (path) => files.get(path),
      write: async (path, text) => void files.set(path, text),
      remove: async (path) => void files.delete(path),
      list: async (folder) => {
        const below = [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
        return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort()
      },
      privateFolder: async () => {},
    }
  }
}
