import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A variable in the environment of everything that is started for a run, by which its processes are known afterwards. */
const MARK = 'SLIPWAY_STARTED_BY'

/** What a run must leave as it found it: every container, network, volume and image of the engine, and its own processes. */
export class Traces {
  readonly mark = `${process.pid}-${Date.now()}`
  readonly #before: ReadonlySet<string>

  /** @param hasEngine without one there are only processes to look at. */
  constructor(hasEngine: boolean) {
    this.#before = hasEngine ? engineObjects() : new Set()
  }

  /** The environment for what is started. */
  get env(): NodeJS.ProcessEnv {
    return { ...process.env, [MARK]: this.mark }
  }

  /** One line for each thing that is there and was not before. */
  left(hasEngine: boolean): readonly string[] {
    const objects = hasEngine ? [...engineObjects()].filter((one) => !this.#before.has(one)) : []
    return [...objects, ...this.#processes()]
  }

  #processes(): readonly string[] {
    return readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
      .flatMap((pid) => {
        try {
          if (!readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARK}=${this.mark}`)) return []
          return [`process ${pid}: ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()}`]
        } catch {
          return [] // gone meanwhile, or somebody else's
        }
      })
  }
}

function engineObjects(): ReadonlySet<string> {
  const lists = [
    ['container', 'ps', '--all', '--no-trunc', '--format', '{{.ID}} {{.Names}} {{.Image}}'],
    ['network', 'network', 'ls', '--no-trunc', '--format', '{{.ID}} {{.Name}}'],
    ['volume', 'volume', 'ls', '--format', '{{.Name}}'],
    ['image', 'image', 'ls', '--all', '--no-trunc', '--format', '{{.ID}} {{.Repository}}:{{.Tag}}'],
  ] as const
  return new Set(
    lists.flatMap(([kind, ...words]) => {
      const { status, stdout, stderr } = spawnSync('docker', words, { encoding: 'utf8' })
      if (status !== 0) throw new Error(`cannot list what is on the engine: ${stderr}`)
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => `${kind} ${line}`)
    }),
  )
}
