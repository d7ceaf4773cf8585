import { type PortProblem, readPort } from '../deploy/port-specs.ts'
import { type JsonObject, stringsAt } from '../json.ts'
import { ApiError } from './errors.ts'

const MESSAGES: Readonly<Record<PortProblem, string>> = {
  PortWrongFormat: 'the specified port spec format is wrong',
  PortInvalidPrivatePort: 'incorrect private port, valid range is 1-65535',
  PortInvalidPublicPort: 'incorrect public port, valid range is 0-65535',
  PortInvalidProtocol: 'invalid protocol, only tcp/udp is allowed',
}

/** @throws {ApiError} 422 with a `Port*` code, a message and no field. */
export function checkPorts(config: JsonObject | null): void {
  for (const spec of stringsAt(config, 'ports')) {
    const port = readPort(spec)
    if (typeof port === 'string') throw ApiError.coded(422, port, MESSAGES[port])
  }
}
