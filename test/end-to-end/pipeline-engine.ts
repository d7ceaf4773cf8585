import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { docker } from './engine.ts'

/** A container of a compose project, as the engine told of it when it was started. */
export interface StartedContainer {
  readonly project: string
  readonly service: string
  /** The id of the image that it was made from, whatever that was called. */
  readonly image: string
}

/** Sees, from now on, every container that compose starts of an image that was built from a commit. */
export class EngineWatch implements AsyncDisposable {
  readonly started: StartedContainer[] = []
  readonly #events: ChildProcess

  constructor(commit: string) {
    const since = String(Date.now() / 1_000)
    const filters = ['type=container', 'event=start', `label=org.opencontainers.image.revision=${commit}`]
    const words = ['--since', since, '--format', '{{json .}}', ...filters.flatMap((filter) => ['--filter', filter])]
    const events = spawn('docker', ['events', ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
    this.#events = events
    createInterface(events.stdout).on('line', (line) => this.#heard(line))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = new Promise((resolve) => this.#events.once('exit', resolve))
    this.#events.kill()
    await gone
  }

  #heard(line: string): void {
    const { Actor } = JSON.parse(line) as { Actor: { ID: string; Attributes: Readonly<Record<string, string>> } }
    const project = Actor.Attributes['com.docker.compose.project']
    const service = Actor.Attributes['com.docker.compose.service']
    if (project === undefined || service === undefined) return
    this.started.push({ project, service, image: docker('container', 'inspect', '--format', '{{.Image}}', Actor.ID) })
  }
}
