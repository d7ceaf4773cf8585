import { Failure } from '../../core/failure.ts'
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { Limit } from '../../ports/clock.ts'
import { HttpError } from '../../ports/http-error.ts'
import type { CattleClient } from './client.ts'

/** What the server wrote down of a service: what a run of its own began, or a step of that. */
export interface LogEntry {
  /** Such as `service.upgrade` for a run, `service.upgrade.wait.exception` or `service.instance.create` for a step of one. */
  readonly event: string
  /** The server leaves it out of a failure of which it has no words. */
  readonly text: string | undefined
  readonly isError: boolean
  readonly isStep: boolean
  /** The same for all entries of one run. */
  readonly transaction: string
  /** The container that it is about. */
  readonly container: string | undefined
  /** By the server's clock, ISO 8601. */
  readonly at: string
  readonly endedAt: string | undefined
}

export interface ContainerLog {
  /** The last ones, oldest first, each as the container wrote it with the time in front. */
  readonly lines: readonly string[]
  /** Why there may be more of it. */
  readonly brokeOff: string | undefined
}

/** Enough entries for several tries of an upgrade of many containers. */
const MOST_ENTRIES = 200
/** The agents of the hosts read this number as another type than they get, and send a hundred whatever is asked. */
const LINES = 100
const SILENCE_MS = 10_000

/** The logs that the server keeps or passes on: of what it did with a service, and of what a container said. */
export class CattleLogs {
  readonly #client: CattleClient
  readonly #projectId: string

  constructor(client: CattleClient, projectId: string) {
    this.#client = client
    this.#projectId = projectId
  }

  /** A limit by the clock of whoever reads. */
  limit(ms: number, signal: AbortSignal): Limit {
    return this.#client.clock.limit(ms, signal)
  }

  /**
   * The newest entries, oldest first. `v1` of the API knows no such log: none then.
   *
   * @throws {Failure} as `CattleClient.get`.
   */
  async ofService(serviceId: string, signal: AbortSignal): Promise<readonly LogEntry[]> {
    if ((await this.#client.version(signal)) === 'v1') return []
    const query = `serviceId=${encodeURIComponent(serviceId)}&sort=id&order=desc&limit=${MOST_ENTRIES}`
    const { data } = await this.#client.get(`${this.#project}/servicelogs?${query}`, signal)
    const entries = isList(data) ? data.filter(isObject) : []
    return entries
      .filter((entry) => entry.serviceId === serviceId) // a filter that a server does not know is ignored there
      .map(readEntry)
      .toReversed()
  }

  /**
   * The last lines of a container: the server says where they are to be had, and gives a token for it.
   *
   * @throws {Failure} as `CattleClient.act`, or `answer-wrong`; {HttpError} when nothing of it was to be heard. Rejects with
   * `signal.reason` when aborted before the first line.
   */
  async ofContainer(id: string, signal: AbortSignal): Promise<ContainerLog> {
    const path = `${this.#project}/containers/${encodeURIComponent(id)}`
    const { url, token } = await this.#client.act(path, 'logs', { follow: false, lines: LINES }, signal)
    if (typeof url !== 'string' || typeof token !== 'string' || !URL.canParse(url)) {
      throw new Failure('answer-wrong', {
        what: `The Rancher server did not say where the log of ${id} is`,
        saw: `url ${JSON.stringify(url ?? null)}, ${typeof token === 'string' ? 'with a token' : 'without a token'}`,
        fix: 'look at the log in Rancher',
      })
    }
    return this.#hear({ url, token }, signal)
  }

  async #hear({ url, token }: { readonly url: string; readonly token: string }, signal: AbortSignal) {
    const tail = new Tail()
    const enough = new AbortController()
    let isOpen = false
    const onText = (text: string) => {
      tail.add(text)
      if (tail.isFull) enough.abort(new Error('it does not end'))
    }
    const ends = { silenceMs: SILENCE_MS, signal: AbortSignal.any([signal, enough.signal]) }
    const onOpen = () => {
      isOpen = true
    }
    try {
      return await this.#client.listenByLink(url, token, { ...ends, onOpen, onText })
    } catch (error) {
      const { lines } = tail
      // The server closes the line behind the last one; that it broke looks the same.
      if (error instanceof HttpError && error.kind === 'reset' && isOpen) return { lines, brokeOff: undefined }
      if (lines.length === 0 || !(error instanceof Error)) throw error
      return { lines, brokeOff: error.message }
    }
  }

  get #project(): string {
    return `/projects/${encodeURIComponent(this.#projectId)}`
  }
}

/** Of the last lines, so much is kept at the same time, in characters. */
const MOST_CHARACTERS = 64 * 1_024
/** Ten times what is sent at most: whoever sends more does not end. */
const MOST_FRAMES = 10 * LINES

/** The end of what is told frame by frame, one line each. What is no line of a log is passed over. */
export class Tail {
  readonly #lines: string[] = []
  #characters = 0
  #frames = 0

  get lines(): readonly string[] {
    return this.#lines
  }

  get isFull(): boolean {
    return this.#frames >= MOST_FRAMES
  }

  /** @param frame `01 TIME TEXT` of the standard output, `02 TIME TEXT` of the standard error. */
  add(frame: string): void {
    this.#frames += 1
    const [, text] = /^0[12] ([\s\S]*)$/.exec(frame.slice(0, MOST_CHARACTERS)) ?? []
    for (const line of text?.trimEnd().split(/[\r\n]+/) ?? []) {
      this.#lines.push(line)
      this.#characters += line.length
    }
    while (this.#characters > MOST_CHARACTERS && this.#lines.length > 1)
      this.#characters -= this.#lines.shift()?.length ?? 0
  }
}

const readEntry = (raw: JsonObject): LogEntry => ({
  event: String(raw.eventType ?? ''),
  text: textOf(raw.description),
  isError: raw.level === 'error',
  isStep: raw.subLog === true,
  transaction: String(raw.transactionId ?? ''),
  container: textOf(raw.instanceId),
  at: textOf(raw.created) ?? '',
  endedAt: textOf(raw.endTime),
})

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
