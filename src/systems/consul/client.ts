import type { Secret } from '../../core/secret.ts'
import { type Http, HttpError } from '../../ports/http.ts'
import { type Answer, answerOf } from './answer.ts'

export interface ConsulAccess {
  /** Where an agent or a server answers; a path in front of `/v1` is kept. */
  readonly url: URL
  /** That of the agent when left out. */
  readonly datacenter: string | undefined
  readonly token: Secret | undefined
}

/** Of one instance Consul says about 1 kB, and up to 4 kB for what a check printed. */
const MAX_BYTES = 4_194_304

/** What a server adds to the time of a blocking query, at random, at most: one sixteenth. */
const JITTER = 1 / 16

/** Time for the way there and back. */
const WAY_MS = 1_000

/** Reads the catalogue of one service. It never writes. */
export class ConsulClient {
  readonly #access: ConsulAccess
  readonly #http: Http
  readonly #service: string

  constructor(access: ConsulAccess, service: string, http: Http) {
    this.#access = access
    this.#service = service
    this.#http = http
  }

  /**
   * All instances with their checks, passing or not, so that it can be said which check does not pass. `consistent`: the
   * leader makes sure that it is still the leader before it answers. Consul that is out of reach is `nothing`.
   *
   * `/v1/catalog/service` would tell instances without their health, and the checks would be another read of another moment.
   */
  async instances(timeoutMs: number, signal: AbortSignal): Promise<Answer> {
    const { url, token } = this.#access
    try {
      const asked = { query: 'consistent', timeoutMs, maxBytes: MAX_BYTES, signal }
      const response = await this.#get(asked)
      const answer = answerOf(response, { url, hasToken: token !== undefined })
      // Said back by Consul, it would keep the whole result from being told.
      if (answer.kind === 'nothing' && token !== undefined)
        return { ...answer, saw: answer.saw.replaceAll(token.reveal(), '***') }
      return answer
    } catch (error) {
      if (error instanceof HttpError) return { kind: 'nothing', saw: error.message }
      throw error
    }
  }

  /**
   * Waits until Consul says that something about the service has changed since `index`, at most `waitMs`. A bell and no
   * proof: that it rings does not mean that there was a change, and from 1.10 on a query with an index is answered from the
   * view of the agent, not by the leader. So the body is not even read, and whoever is woken reads anew.
   *
   * Source: api-docs/features/blocking and api-docs/features/streaming of hashicorp/consul.
   */
  async change(index: number, waitMs: number, signal: AbortSignal): Promise<void> {
    const wait = Math.floor(waitMs / (1 + JITTER))
    const query = `index=${index}&wait=${wait}ms`
    try {
      await this.#get({ query, timeoutMs: waitMs + WAY_MS, maxBytes: 0, signal })
    } catch (error) {
      // The next read tells what is the matter.
      if (!(error instanceof HttpError)) throw error
    }
  }

  #get(asked: { query: string; timeoutMs: number; maxBytes: number; signal: AbortSignal }) {
    const { url: base, datacenter, token } = this.#access
    const url = new URL(base)
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/v1/health/service/${encodeURIComponent(this.#service)}`
    url.search = `${asked.query}${datacenter === undefined ? '' : `&dc=${encodeURIComponent(datacenter)}`}`
    return this.#http.request({
      method: 'GET',
      url,
      headers: { 'user-agent': 'slipway', ...(token === undefined ? {} : { 'x-consul-token': token.reveal() }) },
      timeoutMs: asked.timeoutMs,
      maxBytes: asked.maxBytes,
      signal: asked.signal,
    })
  }
}
