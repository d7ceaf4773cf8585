import { isLoopback } from '../../core/loopback.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import type { CattleAccess } from '../../systems/cattle/client.ts'

/** How the server is reached, as the inputs say it. */
export interface AccessInputs extends Omit<CattleAccess, 'ca'> {
  /** A file of certificates in PEM; relative to the workspace. */
  readonly caFile: string | undefined
}

export function readAccess(reader: InputReader): AccessInputs {
  const allowHttp = reader.flag('allow-http', false)
  return { url: readUrl(reader, allowHttp), keys: readKeys(reader), caFile: reader.maybe('ca-file') }
}

/** Asked for without being used, where another command may have them in the environment. */
export function ignoreAccess(reader: InputReader): void {
  for (const name of ['rancher-url', 'ca-file']) reader.maybe(name)
  reader.flag('allow-http', false)
  for (const name of KEYS) reader.secret(name, 'be left out')
}

const KEYS = ['rancher-access-key', 'rancher-secret-key'] as const

/** What keys must never be sent to. */
const NOWHERE = new URL('https://invalid')

function readUrl(reader: InputReader, allowHttp: boolean): URL {
  const text = reader.text('rancher-url')
  if (text === undefined) return NOWHERE
  const wrong = (saw: string, because: string): URL => {
    reader.problem('rancher-url', saw, because)
    return NOWHERE
  }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    return wrong(`"${text}"`, 'not an http or https URL, such as https://rancher.example.com')
  if (url.username !== '' || url.password !== '')
    return wrong('a URL with a password in it', 'give the keys by rancher-access-key and rancher-secret-key')
  if (url.protocol === 'http:' && !allowHttp && !isLoopback(url.hostname)) {
    const instead = 'keys and answers would cross the network in clear; write https://…, or set allow-http: true'
    return wrong(`"${text}"`, `http to another machine: ${instead}`)
  }
  return url
}

/** Both, or none where access control is off: whether it is, only the server tells. */
function readKeys(reader: InputReader): CattleAccess['keys'] {
  const [access, secret] = KEYS.map((name) => reader.secret(name, 'be left out'))
  if (access !== undefined && secret !== undefined) return { access, secret }
  const [given, missing] = access === undefined ? [KEYS[1], KEYS[0]] : KEYS
  if (access !== undefined || secret !== undefined)
    reader.problem(missing, 'nothing', `required together with ${given}; where access control is off, leave both out`)
  return undefined
}
