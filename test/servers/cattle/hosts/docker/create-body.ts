import { readPort } from '../../deploy/port-specs.ts'
import type { JsonObject } from '../../json.ts'
import type { ContainerSpec } from '../driver.ts'

/** Labels on every container of a driver: which driver made it, and the server's id of it. */
export const DRIVER_LABEL = 'io.slipway.test.cattle-driver'
export const CONTAINER_LABEL = 'io.slipway.test.cattle-container'

/** What the engine is to create for a container. Pure. */
export function createBody(
  { id, hostId, image, environment, labels, ports, command }: ContainerSpec,
  { driver, network }: { readonly driver: string; readonly network: string },
): JsonObject {
  const specs = ports.map(readPort).filter((port) => typeof port !== 'string')
  const published = specs.filter(({ publicPort }) => publicPort !== undefined)
  return {
    Image: image,
    ...(command.length === 0 ? {} : { Cmd: command }),
    Env: Object.entries(environment).map(([name, value]) => `${name}=${value}`),
    Labels: { ...labels, [DRIVER_LABEL]: driver, [CONTAINER_LABEL]: id },
    ExposedPorts: Object.fromEntries(specs.map(({ privatePort, protocol }) => [`${privatePort}/${protocol}`, {}])),
    HostConfig: {
      NetworkMode: network,
      PortBindings: Object.fromEntries(
        published.map(({ privatePort, protocol, publicPort }) => [
          `${privatePort}/${protocol}`,
          [{ HostIp: addressOfHost(hostId), HostPort: String(publicPort) }],
        ]),
      ),
    },
    // the engine's own bridge knows no names
    ...(network === 'bridge'
      ? {}
      : { NetworkingConfig: { EndpointsConfig: { [network]: { Aliases: namesOf(labels) } } } }),
  }
}

/**
 * Every host has a loopback address of its own, so that on this one machine each can publish the same port, as hosts do:
 * `1h1` is 127.0.0.1, `1h2` is 127.0.0.2.
 */
export function addressOfHost(hostId: string): string {
  return `127.0.0.${Number(hostId.slice(hostId.indexOf('h') + 1)) % 256}`
}

/** The names by which Rancher's DNS tells a service to the others: `web`, `web.shop`, `web.shop.rancher.internal`. */
function namesOf(labels: Readonly<Record<string, string>>): readonly string[] {
  const [stack, ...path] = (labels['io.rancher.stack_service.name'] ?? '').split('/')
  const name = path.toReversed().join('.')
  return name === '' ? [] : [name, `${name}.${stack}`, `${name}.${stack}.rancher.internal`]
}
