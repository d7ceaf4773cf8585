import { isObject, type Json } from '../../core/json.ts'
import { Secret } from '../../core/secret.ts'
import type { Credentials } from './credentials.ts'

/**
 * The login that `docker login` left for a registry in its `config.json`. One that is kept by a helper of Docker, or as a
 * token of its own, is not read.
 *
 * @param registry as in the name of an image: `registry.example.com:5000`, `docker.io`.
 */
export function loginIn(config: string, registry: string): Credentials | undefined {
  const keys = registry === 'docker.io' ? ['https://index.docker.io/v1/', 'index.docker.io', registry] : [registry]
  const auths = objectAt(parse(config), 'auths')
  for (const key of keys.flatMap((name) => [name, `https://${name}`])) {
    const { auth } = objectAt(auths, key)
    const [username, ...password] = Buffer.from(typeof auth === 'string' ? auth : '', 'base64')
      .toString()
      .split(':')
    if (username && password.length > 0)
      return { username, password: new Secret('the login in config.json of Docker', password.join(':')) }
  }
  return undefined
}

const objectAt = (value: Json, key: string) => {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}
