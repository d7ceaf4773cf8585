import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { CattleClient } from './client.ts'

/** Who waits for what the server tells of one service. */
export interface Waiting {
  /** Something of the service, or of a container of it, is not as it was told before; or may have moved untold. */
  news(): void
  /** The server still tells. */
  alive(): void
}

/** The server pings every five seconds: three that did not come mean that the line is dead. */
const SILENCE_MS = 15_000

/**
 * Listens to what the server tells of one service. It tells once a second what an object is by then, replays nothing, and may
 * leave out, repeat or mix up: what it says is no more than a reason to look.
 *
 * @throws {HttpError} when there is nothing to be heard, or no more; rejects with `signal.reason` when aborted.
 */
export function listenTo(
  client: CattleClient,
  { projectId, serviceId }: { readonly projectId: string; readonly serviceId: string },
  waiting: Waiting,
  signal: AbortSignal,
): Promise<never> {
  const heard = new Heard(serviceId)
  const path = `/projects/${encodeURIComponent(projectId)}/subscribe?eventNames=resource.change`
  const onText = (text: string) => {
    const frame = readFrame(text)
    if (frame === undefined) return
    waiting.alive()
    if (heard.isNew(frame)) waiting.news()
  }
  return client.listen(path, { silenceMs: SILENCE_MS, signal, onOpen: () => waiting.news(), onText })
}

/** @returns undefined for what is no frame of an event. */
function readFrame(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) && typeof value.name === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** What was told of one service and its containers since the line was opened. */
export class Heard {
  readonly #serviceId: string
  readonly #last = new Map<string, string>()

  constructor(serviceId: string) {
    this.#serviceId = serviceId
  }

  isNew({ name, data }: JsonObject): boolean {
    const resource = name === 'resource.change' && isObject(data) ? data.resource : undefined
    if (!isObject(resource) || !this.#isOfService(resource)) return false
    const key = `${String(resource.type)} ${String(resource.id)}`
    const told = JSON.stringify(resource)
    if (this.#last.get(key) === told) return false
    this.#last.set(key, told)
    return true
  }

  /** Stacks, too, tell the ids of their services; of them, nothing is waited for. */
  #isOfService({ id, type, serviceIds }: JsonObject): boolean {
    if (id === this.#serviceId) return true
    return type === 'container' && isList(serviceIds) && serviceIds.includes(this.#serviceId)
  }
}
