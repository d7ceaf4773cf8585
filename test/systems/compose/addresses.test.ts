import { expect, test } from 'vitest'
import { addressesOf, publishingOf } from '../../../src/systems/compose/addresses.ts'
import { containerOf } from './containers.ts'

const tcp = (port: number, published: number) => ({ port, protocol: 'tcp', published })

test('a service is found by its name and the port it listens on', () => {
  const containers = [
    containerOf({
      service: 'auth-service',
      ports: [tcp(8080, 32_768), { port: 53, protocol: 'udp', published: 32_769 }],
    }),
    containerOf({ service: 'auth-service', number: 2, ports: [tcp(8080, 32_770)] }),
    containerOf({ service: 'no-ports' }),
    containerOf({ service: '2nd.db', ports: [tcp(3306, 32_771)] }),
    containerOf({ service: 'web', oneOff: true, ports: [tcp(80, 32_772)] }),
  ]
  expect(addressesOf(containers, '127.0.0.1')).toEqual({
    variables: {
      AUTH_SERVICE_HOST: '127.0.0.1',
      AUTH_SERVICE_PORT_8080: '32768',
      AUTH_SERVICE_PORT_53_UDP: '32769',
      _2ND_DB_HOST: '127.0.0.1',
      _2ND_DB_PORT_3306: '32771',
    },
    remarks: [],
  })
})

test('a name that docker reads itself is not set, and of two services with one name only the first is', () => {
  const containers = [
    containerOf({ service: 'a-b', ports: [tcp(1, 11)] }),
    containerOf({ service: 'a.b', ports: [tcp(1, 12), tcp(2, 13)] }),
    containerOf({ service: 'docker', ports: [tcp(2375, 14)] }),
  ]
  const { variables, remarks } = addressesOf(containers, '127.0.0.1')
  expect(variables).toEqual({ A_B_HOST: '127.0.0.1', A_B_PORT_1: '11', A_B_PORT_2: '13' })
  expect(remarks).toEqual([
    'A_B_HOST is of service a-b, and not set for a.b',
    'A_B_PORT_1 is of service a-b, and not set for a.b',
    'DOCKER_HOST is not set for service docker: the docker command reads it',
    'DOCKER_PORT_2375 is not set for service docker: the docker command reads it',
  ])
})

test.each([
  ['unix:///var/run/docker.sock', true, '127.0.0.1', '127.0.0.1'],
  ['tcp://127.0.0.1:2375', false, '127.0.0.1', '127.0.0.1'],
  ['tcp://localhost:2375', false, '127.0.0.1', '127.0.0.1'],
  ['tcp://[::1]:2375', false, '127.0.0.1', '127.0.0.1'],
  ['tcp://engine.example.com:2376', false, '0.0.0.0', 'engine.example.com'],
  ['tcp://[fd00::5]:2376', false, '0.0.0.0', 'fd00::5'],
  ['ssh://ci@engine.example.com', false, '0.0.0.0', 'engine.example.com'],
])('ports of the engine at %s', (endpoint, isLocal, at, host) => {
  expect(publishingOf({ endpoint, isLocal })).toEqual({ at, host })
})
