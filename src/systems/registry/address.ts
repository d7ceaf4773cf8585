import { type ImageRef, registryOf } from '../../core/image-ref.ts'

export interface RegistryAddress {
  /** As users and the docker command name it: `registry.example.com:5000`, `docker.io`. */
  readonly name: string
  /** Where its API is; the origin alone. */
  readonly base: URL
  /** The repository inside it. */
  readonly path: string
}

/** Where the API of a repository is: https, or plain http on a loopback address, as the engine has it. */
export function addressOf(repository: ImageRef): RegistryAddress {
  const name = registryOf(repository)
  const inside = repository.repository.startsWith(`${name}/`)
    ? repository.repository.slice(name.length + 1)
    : repository.repository
  if (name === 'docker.io' || name === 'index.docker.io') {
    const path = inside.includes('/') ? inside : `library/${inside}`
    return { name: 'docker.io', base: new URL('https://registry-1.docker.io'), path }
  }
  const { hostname } = new URL(`http://${name}`)
  return { name, base: new URL(`${isLoopback(hostname) ? 'http' : 'https'}://${name}`), path: inside }
}

/** @param hostname as in a URL: an IPv6 address in brackets. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
