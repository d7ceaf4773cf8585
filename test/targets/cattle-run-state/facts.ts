import type { Entry } from '../../../src/core/change.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import { type Container, readContainer, readService } from '../../../src/systems/cattle/resources.ts'
import type { Step } from '../../../src/targets/cattle-run-state/steps.ts'
import { stopsOf } from '../../../src/targets/cattle-run-state/stops.ts'
import type { Facts } from '../../../src/targets/cattle-service/facts.ts'

const IMAGE = 'shop/auth:1.0.0'

export const entryOf = (step: Step, more: Partial<Entry> = {}): Entry => ({
  change: {
    id: 'c1',
    kind: 'cattle-run-state',
    target: {},
    run: 'run 7',
    stops: stopsOf(step, { image: IMAGE, version: 'v1', scale: 2, startCounts: { '1i1': 1, '1i2': 1 } }, 3),
  },
  phase: 'moving',
  to: 1,
  sealed: false,
  at: '2026-01-01T00:00:00.000Z',
  ...more,
})

/** As many containers as there are states: `running`, `running#2` (its second start), `running:unhealthy`. */
export const factsOf = (state: string, containers: readonly string[], more: JsonObject = {}): Facts => ({
  service: readService({
    id: '1s1',
    name: 'auth',
    stackId: '1st1',
    kind: 'service',
    state,
    scale: 2,
    launchConfig: launchConfigOf('v1', IMAGE),
    ...more,
  }),
  containers: containers.map((written, index) => containerOf(written, `1i${index + 1}`)),
})

export const launchConfigOf = (version: string, image: string, labels: JsonObject = {}): JsonObject => ({
  version,
  imageUuid: `docker:${image}`,
  labels,
  healthCheck: {},
})

function containerOf(written: string, id: string): Container {
  const [, state = '', count = '1', health = 'healthy'] = /^([a-z]+)(?:#(\d+))?(?::(\w+))?$/.exec(written) ?? []
  return readContainer({
    id,
    name: `auth-${id}`,
    state,
    healthState: health,
    version: 'v1',
    imageUuid: `docker:${IMAGE}`,
    startCount: Number(count),
  })
}
