import { isDockersOwn } from '../docker/own-variables.ts'
import type { Container } from './state.ts'

export interface Addresses {
  readonly variables: Readonly<Record<string, string>>
  /** Names that were not set, and why. */
  readonly remarks: readonly string[]
}

/**
 * Where a command on this machine reaches the services: `AUTH_SERVICE_HOST` and `AUTH_SERVICE_PORT_8080` for port 8080 of
 * service `auth-service`, `…_PORT_53_UDP` for a port that is not TCP. Of several containers of a service, the first.
 */
export function addressesOf(containers: readonly Container[], host: string): Addresses {
  const variables = new Map<string, { readonly value: string; readonly service: string }>()
  const remarks: string[] = []
  const set = (name: string, value: string, service: string) => {
    const known = variables.get(name)
    if (isDockersOwn(name)) remarks.push(`${name} is not set for service ${service}: the docker command reads it`)
    else if (known === undefined) variables.set(name, { value, service })
    else if (known.service !== service) {
      remarks.push(`${name} is of service ${known.service}, and not set for ${service}`)
    }
  }
  for (const { service, number, oneOff, ports } of containers) {
    if (number !== 1 || oneOff || ports.length === 0) continue
    const prefix = variablePrefix(service)
    set(`${prefix}_HOST`, host, service)
    for (const { port, protocol, published } of ports) {
      const name = `${prefix}_PORT_${port}${protocol === 'tcp' ? '' : `_${protocol.toUpperCase()}`}`
      set(name, String(published), service)
    }
  }
  return { variables: Object.fromEntries([...variables].map(([name, { value }]) => [name, value])), remarks }
}

/** A shell knows letters, digits and `_`, and no digit in front. */
const variablePrefix = (service: string): string =>
  service
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '_')
    .replace(/^(?=\d)/, '_')

export interface Publishing {
  /** Where published ports listen, on the engine's machine. */
  readonly at: string
  /** Where this machine reaches them. */
  readonly host: string
}

/**
 * Ports of an engine on this machine are published to this machine alone; those of another engine, on all its addresses,
 * or they could not be reached from here.
 */
export function publishingOf(engine: { readonly endpoint: string; readonly isLocal: boolean }): Publishing {
  const local = { at: '127.0.0.1', host: '127.0.0.1' }
  if (engine.isLocal) return local
  const host = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(engine.endpoint)?.[1]
  if (host === undefined || /^(localhost|127\..*|\[::1\])$/.test(host)) return local
  return { at: '0.0.0.0', host: host.replace(/^\[|\]$/g, '') }
}
