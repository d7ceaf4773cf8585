import { Failure } from '../../core/failure.ts'
import { isObject, type Json } from '../../core/json.ts'
import { Secret } from '../../core/secret.ts'
import type { HttpResponse } from '../../ports/http.ts'
import type { RegistryAddress } from './address.ts'
import { parseChallenge } from './challenge.ts'
import { type Credentials, loginBlob } from './credentials.ts'
import { tokenUrl } from './token-url.ts'

/** Who asks, and for what; without credentials whatever everybody may read. */
export interface Claim {
  readonly credentials: Credentials | undefined
  /** With push, because a repository that is not there yet may only be asked about by those who may make it. */
  readonly scope: 'pull' | 'pull,push'
}

/** One GET, tried again where that may help. */
export type Get = (url: URL, headers: Readonly<Record<string, string>>) => Promise<HttpResponse>

/**
 * What the registry wants in the `Authorization` header after it answered 401: the credentials themselves, or a token
 * that its token service gives for them. They are sent only where it asked for them.
 *
 * @returns undefined when we have nothing that it has not seen.
 * @throws {Failure} `refused` when the token service is not the registry's own; `answer-wrong` when its answer holds no
 *   token; what `get` throws.
 */
export async function answerChallenge(
  response: HttpResponse,
  address: RegistryAddress,
  { credentials, scope }: Claim,
  get: Get,
): Promise<Secret | undefined> {
  const challenge = parseChallenge(response.headers['www-authenticate'])
  if (challenge === undefined) return undefined
  const basic = credentials === undefined ? undefined : basicOf(credentials)
  if (challenge.scheme === 'basic') return basic
  const url = tokenUrl(challenge.realm, address.base)
  if (url === undefined) throw foreignRealm(challenge.realm, address)
  if (challenge.service !== undefined) url.searchParams.set('service', challenge.service)
  url.searchParams.set('scope', `repository:${address.path}:${scope}`)
  const answer = await get(url, basic === undefined ? {} : { authorization: basic.reveal() })
  return new Secret('registry token', `Bearer ${readToken(answer, url)}`)
}

export const basicOf = (credentials: Credentials): Secret =>
  new Secret('registry-password', `Basic ${loginBlob(credentials).reveal()}`)

function readToken({ body }: HttpResponse, url: URL): string {
  let json: Json = null
  try {
    json = JSON.parse(body) as Json
  } catch {
    // said below
  }
  // Either name is allowed.
  const token = isObject(json) ? (json.token ?? json.access_token) : undefined
  // Only what can stand in a header, so that nothing in it becomes a header of its own.
  if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token
  throw new Failure('answer-wrong', {
    what: `Cannot log in: ${url.host} gave no token`,
    saw: 'a status of success without a token in it',
    fix: 'check registry-username and registry-password; if they are right, ask who runs the registry',
  })
}

const foreignRealm = (realm: string, { name }: RegistryAddress): Failure =>
  new Failure('refused', {
    what: `Will not send the login of ${name} to another place`,
    saw: `it wants a token from "${realm}"`,
    fix: `a token service is asked by https, at the host of the registry or under the same domain; write the registry by its own name in "repository"`,
  })
