import { Secret } from '../../core/secret.ts'

export interface Credentials {
  readonly username: string
  readonly password: Secret
}

/**
 * Name and password in the form in which they are sent, which must stay as hidden as the password. A line end behind the
 * password does not count, as for `docker login`.
 */
export function loginBlob({ username, password }: Credentials): Secret {
  const text = `${username}:${password.reveal().replace(/\r?\n$/, '')}`
  return new Secret('registry-password', Buffer.from(text).toString('base64'))
}
