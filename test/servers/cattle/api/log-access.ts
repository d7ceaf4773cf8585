import type { World } from '../engine/world.ts'
import { formatId } from '../ids.ts'
import type { JsonObject } from '../json.ts'
import type { InstanceRow } from '../records.ts'
import { TIMINGS } from '../timings.ts'
import { ApiError } from './errors.ts'
import type { Urls } from './urls.ts'

export interface LogTicket {
  readonly containerId: string
  readonly follow: boolean
  readonly untilMs: number
}

/**
 * What a container's action `logs` answers: where its log is to be had, and a token for it that holds for five minutes.
 * Not recorded; from the sources of the server, of its websocket proxy and of the hosts' agent.
 */
export class LogAccess {
  readonly #world: World
  readonly #tickets = new Map<string, LogTicket>()

  constructor(world: World) {
    this.#world = world
  }

  /** @throws {ApiError} 404 for a container that is on no host. */
  grant({ id, hostId }: InstanceRow, input: JsonObject, urls: Urls): JsonObject {
    const { store, random, time } = this.#world
    if (hostId === null) throw ApiError.status(404)
    const containerId = formatId('instance', id)
    const follow = input.follow !== false
    const nowMs = time.nowMs()
    const claims = {
      hostUuid: store.hosts.get(hostId).uuid,
      logs: { Container: containerId, Lines: input.lines ?? 100, Follow: follow },
      exp: Math.floor((nowMs + TIMINGS.logTokenMs) / 1_000),
    }
    const parts = [{ alg: 'RS256' }, claims, { fake: random.uuid() }]
    const token = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    this.#tickets.set(token, { containerId, follow, untilMs: nowMs + TIMINGS.logTokenMs })
    return {
      id: null,
      type: 'hostAccess',
      links: {},
      actions: {},
      baseType: 'hostAccess',
      token,
      url: `${urls.base.replace(/^http/, 'ws')}/v1/logs/`,
    }
  }

  /** Undefined for a token that is not one of ours, or not any more. */
  ticketOf(token: string): LogTicket | undefined {
    const ticket = this.#tickets.get(token)
    return ticket === undefined || ticket.untilMs < this.#world.time.nowMs() ? undefined : ticket
  }
}
