import { isIP } from 'node:net'

/**
 * Where a token may be asked for, given the realm a registry named: at the registry's own origin; by https at its own
 * host, or at a neighbour under the same domain (Docker Hub: `registry-1.docker.io` names `auth.docker.io`). So neither
 * a wrong answer nor somebody in between can lead the password elsewhere, or onto a line that others can read.
 *
 * @returns undefined for any other realm.
 */
export function tokenUrl(realm: string, base: URL): URL | undefined {
  const url = URL.canParse(realm, base.href) ? new URL(realm, base) : undefined
  if (url === undefined || url.username !== '' || url.password !== '') return undefined
  if (url.origin === base.origin) return url
  if (url.protocol === 'http:' && base.protocol === 'https:' && url.host === base.host) {
    return new URL(`${url.pathname}${url.search}`, base) // behind a TLS terminator a registry may not know its scheme
  }
  const near = url.hostname === base.hostname || areNeighbours(url.hostname, base.hostname)
  return url.protocol === 'https:' && near ? url : undefined
}

function areNeighbours(one: string, registry: string): boolean {
  if (isIP(registry) !== 0 || registry.startsWith('[')) return false
  const domain = registry.split('.').slice(1).join('.')
  return domain.includes('.') && (one === domain || one.endsWith(`.${domain}`))
}
