import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { CattleClient } from './client.ts'
import { Line } from './line.ts'

/** Who waits for what the server tells of one service. */
export interface Waiting {
  /** Something of the service, or of a container of it, is not as it was told before; or may have moved untold. */
  news(): void
  /** The server still tells. */
  alive(): void
}

/** A service, by its id and the names that its containers carry. */
export interface ListenedTo {
  readonly id: string
  readonly stack: string
  readonly service: string
}

const NAME_LABEL = 'io.rancher.stack_service.name'

/** The server pings every five seconds: three that did not come mean that the line is dead. */
const SILENCE_MS = 15_000

/** What the server tells of an environment: one line for all who wait for something in it. */
export const lineOf = (client: CattleClient, projectId: string): Line =>
  new Line(({ opened, heard }, signal) => {
    const path = `/projects/${encodeURIComponent(projectId)}/subscribe?eventNames=resource.change`
    const onText = (text: string) => {
      const frame = readFrame(text)
      if (frame !== undefined) heard(frame)
    }
    return client.listen(path, { silenceMs: SILENCE_MS, signal, onOpen: opened, onText })
  })

/**
 * Listens to what the server tells of one service. It tells once a second what an object is by then, replays nothing, and may
 * leave out, repeat or mix up: what it says is no more than a reason to look.
 *
 * @throws {HttpError} when there is nothing to be heard, or no more; rejects with `signal.reason` when aborted.
 */
export function listenTo(line: Line, service: ListenedTo, waiting: Waiting, signal: AbortSignal): Promise<never> {
  const told = new Heard(service)
  const heard = (frame: JsonObject) => {
    waiting.alive()
    if (told.isNew(frame)) waiting.news()
  }
  return line.join({ opened: () => waiting.news(), heard }, signal)
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
  readonly #service: ListenedTo
  readonly #last = new Map<string, string>()

  constructor(service: ListenedTo) {
    this.#service = service
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

  /** Of a container, `v1` and old servers tell no ids, nor does any when it is gone: then its label tells. */
  #isOfService({ id, type, serviceIds, labels }: JsonObject): boolean {
    const own = this.#service
    if (id === own.id) return true
    if (type !== 'container') return false
    if (isList(serviceIds)) return serviceIds.includes(own.id)
    const name = isObject(labels) ? labels[NAME_LABEL] : undefined
    const wanted = `${own.stack}/${own.service}`
    return name === wanted || String(name).startsWith(`${wanted}/`) // a sidekick
  }
}
