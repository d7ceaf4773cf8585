import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { HttpError, HttpResponse } from '../../ports/http.ts'

const REDIRECTED = 'write the address it redirects to as rancher-url: keys are sent to no address but that one'

const HINTS: Readonly<Record<number, string>> = {
  301: REDIRECTED,
  302: REDIRECTED,
  303: REDIRECTED,
  307: REDIRECTED,
  308: REDIRECTED,
  401: 'check rancher-access-key and rancher-secret-key, and that access control still knows them',
  403: 'check that the key belongs to the environment, and may change it',
  404: 'check rancher-url, and that the service was not removed',
  405: 'check that the key may change this environment; a read-only key may not',
  409: 'start it again in a minute: the server was busy with the same service',
  422: 'look at the service in Rancher: it is not in a state that allows this',
}

const KEYS_WANTED = 'give rancher-access-key and rancher-secret-key: this server answers nobody without keys'

/** What to try after a refusal. */
export function hintFor(status: number, { withKeys }: { readonly withKeys: boolean }): string {
  if (status === 401 && !withKeys) return KEYS_WANTED
  return HINTS[status] ?? 'start it again; if it stays, look at the log of the Rancher server'
}

const UNKNOWN_CA = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
])

/** What to try when no answer came. */
export function hintForNone({ kind, code }: HttpError, { withCa }: { readonly withCa: boolean }): string {
  if (kind !== 'tls') return 'check rancher-url, and that this machine can reach it'
  if (UNKNOWN_CA.has(code))
    return withCa
      ? 'check ca-file: the authority that signed the certificate of this server is not in it'
      : 'set ca-file to the certificate (PEM) of the authority that signed the one of this server'
  switch (code) {
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'check rancher-url: write a name that the certificate of the server is for'
    case 'CERT_HAS_EXPIRED':
      return 'renew the certificate of the server, or set the clock of this machine'
    case 'CERT_NOT_YET_VALID':
      return 'set the clock of this machine, or the date of the certificate of the server'
    case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
    case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
      return 'let the server, or what ends TLS in front of it, speak TLS 1.2'
    default:
      return 'check rancher-url: is https spoken at this port?'
  }
}

export function parseObject(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether Rancher's own API said this, be it a refusal. */
export function isOfApi({ status, body }: HttpResponse): boolean {
  const object = parseObject(body)
  return object !== undefined && (status === 200 || object.type === 'error')
}

/**
 * An address that this server does not know, which it answers with its web page or with 404: so a version it has not. JSON
 * that is cut off is no such answer.
 */
export const isUnknownPath = (response: HttpResponse): boolean =>
  !isOfApi(response) && (response.status === 404 || (response.status === 200 && isPage(response)))

const isPage = ({ body }: HttpResponse): boolean => body.trimStart().startsWith('<')

/** `[422] ActionNotAvailable: action`: many validation errors keep their sentence in `fieldName`. */
export function sayError(response: HttpResponse): string {
  const { location } = response.headers
  if (typeof location === 'string') return `status ${response.status}, a redirect to ${location}`
  const body = parseObject(response.body)
  if (body?.type !== 'error') return `status ${response.status}, ${sayBody(response)}`
  const sentence = [body.message, body.fieldName, body.detail].find((text) => typeof text === 'string' && text !== '')
  return `[${response.status}] ${String(body.code)}${sentence === undefined ? '' : `: ${String(sentence)}`}`
}

export const sayBody = (response: HttpResponse): string =>
  response.body === ''
    ? 'an empty body'
    : `${isPage(response) ? 'a web page' : 'a body'} that begins ${JSON.stringify(response.body.slice(0, 60))}`
