import type { Container, HealthCheck } from '../../../src/systems/compose/state.ts'

/** A running container without a health check, unless told otherwise. */
export const containerOf = (of: Partial<Container> = {}): Container => ({
  id: `id-of-${of.service ?? 'web'}-${of.number ?? 1}`,
  name: `it-1-${of.service ?? 'web'}-${of.number ?? 1}`,
  service: 'web',
  number: 1,
  oneOff: false,
  status: 'running',
  exitCode: 0,
  outOfMemory: false,
  startError: '',
  restarts: 0,
  health: undefined,
  images: ['sha256:abc'],
  ports: [],
  ...of,
})

export const health = (status: HealthCheck['status'], ...said: readonly string[]): HealthCheck => ({
  status,
  said: said.map((output) => ({ exitCode: status === 'healthy' ? 0 : 1, output })),
})
