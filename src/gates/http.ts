import type { Stop } from '../core/change.ts'
import { isObject, type Json, type JsonObject } from '../core/json.ts'
import { type Http, HttpError, type HttpResponse } from '../ports/http.ts'
import { bad, type Gate, good, unasked } from './gate.ts'
import { fill, fillText, mentions, type Told, toldBy } from './placeholders.ts'

export interface HttpGateSpec {
  readonly url: URL
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  /** Statuses that are good; any 2xx when empty. */
  readonly status: readonly number[]
  /** Text the body must contain. */
  readonly body: string | undefined
  /** Members the JSON answer must have, with equal values. */
  readonly json: JsonObject | undefined
  readonly connectTo: { readonly host: string; readonly port?: number } | undefined
}

/** Asks over HTTP. Redirects are not followed: a status of 3xx is good only when it is expected. */
export function httpGate(spec: HttpGateSpec, http: Http): Gate {
  return {
    name: `http ${spec.url.origin}${spec.url.pathname}`,
    tellsVersion: mentions(spec.json) || mentions(spec.body),
    async ask(stop: Stop, signal) {
      let response: HttpResponse
      try {
        response = await http.request({
          method: spec.method,
          url: spec.url,
          headers: { 'user-agent': 'slipway', ...spec.headers },
          timeoutMs: 10_000,
          signal,
          ...(spec.connectTo === undefined ? {} : { connectTo: spec.connectTo }),
        })
      } catch (error) {
        if (!(error instanceof HttpError)) throw error
        return error.kind === 'resolve' || error.kind === 'proxy' ? unasked(error.message) : bad(error.message)
      }
      return weigh(spec, response, toldBy(stop))
    },
  }
}

function weigh(spec: HttpGateSpec, response: HttpResponse, told: Told) {
  const statusGood =
    spec.status.length === 0 ? response.status >= 200 && response.status < 300 : spec.status.includes(response.status)
  const begins = JSON.stringify(response.body.slice(0, 120))
  if (!statusGood) return bad(`status ${response.status}, body begins ${begins}`)
  const text = spec.body === undefined ? undefined : fillText(spec.body, told)
  if (text !== undefined && !response.body.includes(text))
    return bad(`the body has no ${JSON.stringify(text)}; it begins ${begins}`)
  if (spec.json === undefined) return good(`status ${response.status}`)
  let answer: Json
  try {
    answer = JSON.parse(response.body) as Json
  } catch {
    return bad(`the body is not JSON; it begins ${begins}`)
  }
  const expected = fill(spec.json, told) ?? {}
  const difference = firstDifference(expected, answer, '')
  if (difference !== undefined) return bad(difference)
  const version = mentions(spec.json) ? (told.version ?? told.digest) : undefined
  return good(`status ${response.status}, ${JSON.stringify(expected)}`, version === undefined ? {} : { version })
}

/** Objects match when the expected members are there and equal; everything else must be equal. */
function firstDifference(expected: Json, answer: Json | undefined, path: string): string | undefined {
  if (isObject(expected) && isObject(answer)) {
    for (const [name, value] of Object.entries(expected)) {
      const difference = firstDifference(value, answer[name], path === '' ? name : `${path}.${name}`)
      if (difference !== undefined) return difference
    }
    return undefined
  }
  if (JSON.stringify(expected) === JSON.stringify(answer)) return undefined
  const saw = answer === undefined ? 'missing' : JSON.stringify(answer).slice(0, 80)
  return `${path === '' ? 'the answer' : path} is ${saw}, expected ${JSON.stringify(expected)}`
}
