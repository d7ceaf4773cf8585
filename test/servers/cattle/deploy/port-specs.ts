import { type JsonObject, stringsAt } from '../json.ts'
import type { Random } from '../random.ts'

export interface PortSpec {
  readonly ip: string | undefined
  readonly publicPort: number | undefined
  readonly privatePort: number
  readonly protocol: string
}

/** What is wrong with a port, as the API names it. */
export type PortProblem = 'PortWrongFormat' | 'PortInvalidPrivatePort' | 'PortInvalidPublicPort' | 'PortInvalidProtocol'

const HIGHEST = 65_535
/** The ports an environment may give away by itself. */
const LOWEST_CHOSEN = 49_153

/** Reads `80`, `8080:80/tcp` or `192.0.2.1:8080:80`. */
export function readPort(spec: string): PortSpec | PortProblem {
  const [ports = '', protocol = 'tcp', more] = spec.split('/')
  const parts = ports.split(':')
  const [privatePort, publicPort, ip] = parts.toReversed()
  const numbers = [privatePort, publicPort].filter((part) => part !== undefined)
  if (more !== undefined || parts.length > 3 || ip === '' || !numbers.every((part) => /^\d+$/.test(part)))
    return 'PortWrongFormat'
  if (Number(privatePort) > HIGHEST) return 'PortInvalidPrivatePort'
  if (publicPort !== undefined && Number(publicPort) > HIGHEST) return 'PortInvalidPublicPort'
  if (protocol !== 'tcp' && protocol !== 'udp') return 'PortInvalidProtocol'
  return {
    ip,
    publicPort: publicPort === undefined ? undefined : Number(publicPort),
    privatePort: Number(privatePort),
    protocol,
  }
}

function formatPort({ ip, publicPort, privatePort, protocol }: PortSpec): string {
  const parts = [ip, publicPort, privatePort].filter((part) => part !== undefined)
  return `${parts.join(':')}/${protocol}`
}

/** The readable ports of a launch config. */
export function portsOf(config: JsonObject | null): PortSpec[] {
  return stringsAt(config, 'ports')
    .map(readPort)
    .filter((port) => typeof port !== 'string')
}

/** A public port the server once chose at random stays for the same private port (reference section 3.3). */
export function keepRandomPorts(next: JsonObject, previous: JsonObject | null): JsonObject {
  const wanted = portsOf(next)
  const before = portsOf(previous)
  const kept = wanted.map((spec) => {
    const old = before.find(({ privatePort }) => privatePort === spec.privatePort)?.publicPort
    return spec.publicPort === undefined && old !== undefined ? { ...spec, publicPort: old } : spec
  })
  const changed = kept.some((spec, index) => spec !== wanted[index])
  return changed ? { ...next, ports: kept.map(formatPort) } : next
}

/** When a service is created, ports without a public one get one; those of a load balancer get their own number. */
export function choosePublicPorts(
  config: JsonObject,
  { random, asPrivate }: { readonly random: Random; readonly asPrivate: boolean },
): JsonObject {
  const ports = portsOf(config)
  if (ports.length === 0) return config
  const chosen = ports.map((port) => ({
    ...port,
    publicPort:
      port.publicPort ?? (asPrivate ? port.privatePort : LOWEST_CHOSEN + random.below(HIGHEST + 1 - LOWEST_CHOSEN)),
  }))
  return { ...config, ports: chosen.map(formatPort) }
}
