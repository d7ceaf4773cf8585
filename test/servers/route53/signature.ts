import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Seen } from '../http.ts'
import { refusal } from './refusal.ts'

export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Only of temporary keys; then every request must carry it. */
  readonly sessionToken?: string
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request,\s*SignedHeaders=([^,]+),\s*Signature=([0-9a-f]{64})$/

/**
 * Checks the signature (version 4) of a request as AWS does. The age of the signature is not checked: a client signs by
 * its machine's clock, and a server in virtual time lives at another date.
 *
 * @throws {Refusal}
 */
export function checkSignature(request: Seen, keys: Keys): void {
  const given = request.headers.authorization
  if (given === undefined) throw refusal('MissingAuthenticationToken')
  const parts = AUTHORIZATION.exec(given)
  if (parts === null) throw refusal('IncompleteSignature', 'Authorization header is not a version 4 signature.')
  const [, accessKeyId, day = '', region = '', service = '', signedHeaders = '', signature = ''] = parts
  const date = String(request.headers['x-amz-date'] ?? '')
  if (accessKeyId !== keys.accessKeyId || keys.sessionToken !== request.headers['x-amz-security-token']) {
    throw refusal('InvalidClientTokenId')
  }
  if (service !== 'route53' || !date.startsWith(day) || !signedHeaders.split(';').includes('host')) {
    throw refusal('SignatureDoesNotMatch', "Credential should be scoped to correct service: 'route53'.")
  }
  const scope = `${day}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonicalRequest(request, signedHeaders))].join('\n')
  const key = [day, region, service, 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${keys.secretAccessKey}`))
  if (!timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))) throw refusal('SignatureDoesNotMatch')
}

function canonicalRequest(request: Seen, signedHeaders: string): string {
  const [path = '', query = ''] = request.url.split('?')
  const headers = signedHeaders.split(';').map((name) => `${name}:${headerText(request, name)}\n`)
  return [
    request.method,
    path.split('/').map(encoded).join('/'),
    canonicalQuery(query),
    headers.join(''),
    signedHeaders,
    sha256(request.body),
  ].join('\n')
}

function canonicalQuery(query: string): string {
  if (query === '') return ''
  const pairs = query.split('&').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return `${encoded(decodeURIComponent(name))}=${encoded(decodeURIComponent(value.join('=')))}`
  })
  return pairs.sort().join('&')
}

function headerText(request: Seen, name: string): string {
  const value = request.headers[name]
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/\s+/g, ' ')
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text, 'utf8').digest()
