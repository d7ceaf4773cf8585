import type { InputReader } from '../core/read-inputs.ts'
import { type Credentials, loginBlob } from '../systems/registry/credentials.ts'

/** The two inputs that belong together, for every action that asks a registry. */
export function readRegistryLogin(from: InputReader): Credentials | undefined {
  const username = from.maybe('registry-username')
  const password = from.secret('registry-password', 'be left out')
  if (username !== undefined && password !== undefined) {
    const credentials = { username, password }
    from.secrets.push(loginBlob(credentials))
    return credentials
  }
  if (username !== undefined) from.problem('registry-password', 'nothing', 'required with registry-username')
  if (password !== undefined) from.problem('registry-username', 'nothing', 'required with registry-password')
  return undefined
}
