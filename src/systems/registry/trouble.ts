import { Failure } from '../../core/failure.ts'
import { isList, isObject, type Json } from '../../core/json.ts'
import type { HttpError, HttpErrorKind, HttpResponse } from '../../ports/http.ts'
import { TryAgain } from './persist.ts'

/** Who asks, for the advice. */
export interface Asking {
  /** `read registry.example.com/shop/api:1.0.1`, to stand after "Cannot". */
  readonly what: string
  readonly registry: string
  readonly hasCredentials: boolean
}

/** Statuses after which the same request may work. */
const PASSING = new Set([408, 429, 500, 502, 503, 504])

/**
 * What an answer that is no success means.
 *
 * @returns `TryAgain` around `unreachable` when it may pass; `denied` for 401 and 403; else `answer-wrong`.
 */
export function troubleOf(response: HttpResponse, asking: Asking, nowMs: number): Failure | TryAgain {
  const { status } = response
  const what = `Cannot ${asking.what}`
  const saw = sayAnswer(response)
  // GitHub's registry says "403 … secondary rate limit", which looks like a permission and is none.
  if (PASSING.has(status) || (status === 403 && /rate limit/i.test(response.body))) {
    const fix = `start it again in a few minutes; if it stays, ask who runs ${asking.registry}`
    return new TryAgain(new Failure('unreachable', { what, saw, fix }), retryAfterMs(response, nowMs))
  }
  if (status === 401 || status === 403) {
    return new Failure('denied', {
      what: status === 401 ? `${what}: ${asking.registry} refuses the login` : what,
      saw,
      fix: asking.hasCredentials
        ? 'check registry-username and registry-password, and that they may read and push this repository'
        : 'give registry-username and registry-password',
    })
  }
  if (status >= 300 && status < 400) {
    const location = String(response.headers.location ?? 'nowhere')
    return new Failure('answer-wrong', {
      what,
      saw: `it sends us on to ${withoutQuery(location)}, where we do not follow with a login`,
      fix: 'write the registry by its final name in "repository"',
    })
  }
  return new Failure('answer-wrong', { what, saw, fix: `check "repository": is ${asking.registry} a registry?` })
}

const NETWORK_FIX: Readonly<Record<HttpErrorKind, string>> = {
  resolve: 'check the name in "repository", and that this machine resolves it',
  proxy: 'check https_proxy and no_proxy of this machine',
  tls: 'give this machine the certificate authority of the registry: NODE_EXTRA_CA_CERTS for us, /etc/docker/certs.d for the engine',
  refused: 'check the name and port in "repository", and that the registry runs',
  reset: 'start it again; if it stays, look at the proxy or load balancer in front of the registry',
  'timed-out': 'start it again; if it stays, check that this machine reaches the registry',
}

/** @returns `TryAgain` where the registry may be back in a moment. */
export function networkTrouble(error: HttpError, asking: Asking): Failure | TryAgain {
  const text = { what: `Cannot ${asking.what}`, saw: error.message, fix: NETWORK_FIX[error.kind] }
  const failure = new Failure('unreachable', text, { cause: error })
  return ['refused', 'reset', 'timed-out'].includes(error.kind) ? new TryAgain(failure) : failure
}

/** `401 UNAUTHORIZED: authentication required`; where the body is no error of a registry, how it begins. */
export function sayAnswer({ status, body }: HttpResponse): string {
  const errors = errorsIn(body)
  if (errors.length > 0) return `${status} ${errors.join('; ')}`
  if (body.trim() === '') return `status ${status}, an empty body`
  const kind = body.trimStart().startsWith('<') ? 'a web page' : 'a body'
  return `status ${status}, ${kind} that begins ${JSON.stringify(body.trim().slice(0, 60))}`
}

function errorsIn(body: string): readonly string[] {
  let json: Json
  try {
    json = JSON.parse(body) as Json
  } catch {
    return []
  }
  if (!isObject(json)) return []
  if (isList(json.errors)) {
    return json.errors
      .filter(isObject)
      .slice(0, 3)
      .map(({ code, message }) => `${String(code)}: ${String(message)}`)
  }
  const said = json.details ?? json.message ?? json.error
  return typeof said === 'string' ? [said] : []
}

function retryAfterMs({ headers }: HttpResponse, nowMs: number): number {
  const text = String(headers['retry-after'] ?? '')
  if (/^\d{1,6}$/.test(text)) return Number(text) * 1_000
  return / GMT$/.test(text) ? Math.max(0, (Date.parse(text) || 0) - nowMs) : 0
}

// A signed address carries its signature in the query.
const withoutQuery = (location: string): string => location.split('?')[0] ?? ''
