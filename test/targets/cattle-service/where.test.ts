import { describe, expect, test } from 'vitest'
import type { Entry, Seen } from '../../../src/core/change.ts'
import type { JsonObject } from '../../../src/core/json.ts'
import { readContainer, readService } from '../../../src/systems/cattle/resources.ts'
import { stopOf } from '../../../src/targets/cattle-service/stops.ts'
import { wayBackFrom, whereIs } from '../../../src/targets/cattle-service/where.ts'

const OLD = { version: 'v0', imageUuid: 'docker:shop/auth:1.0.0' }
const NEW = { version: 'v1', imageUuid: 'docker:shop/auth:1.0.1' }
const OLDER = { version: 'v-1', imageUuid: 'docker:shop/auth:0.9.0' }

const entry: Entry = {
  change: {
    id: 'c',
    kind: 'cattle-service',
    target: {},
    run: 'r',
    stops: [
      stopOf({ image: 'shop/auth:1.0.0', version: 'v0', containers: [] }),
      stopOf({ image: 'shop/auth:1.0.1', version: undefined, containers: [] }),
    ],
  },
  phase: 'moving',
  to: 1,
  handle: { version: 'v1' },
  sealed: false,
  at: '2026-01-01T00:00:00Z',
}

/** A reading of the service in a state, with its launch config and the last upgrade that the server has recorded. */
const seenAs = (
  state: string,
  launchConfig: JsonObject,
  recorded?: readonly [before: JsonObject, after: JsonObject],
  containers: readonly JsonObject[] = [],
): Seen =>
  whereIs(entry, {
    service: readService({
      id: '1s1',
      name: 'auth',
      stackId: '1st1',
      kind: 'service',
      state,
      scale: 1,
      launchConfig,
      upgrade:
        recorded === undefined
          ? null
          : { inServiceStrategy: { previousLaunchConfig: recorded[0], launchConfig: recorded[1] } },
    }),
    containers: containers.map((each, index) =>
      readContainer({ id: `1i${index}`, state: 'running', startCount: 1, ...each }),
    ),
  })

describe('a rollback that would come too early', () => {
  // Source: the real server, recordings 13b to 13d: it goes two generations back, or nowhere.
  test.each([
    ['no upgrade at all', undefined],
    ['the upgrade before ours', [OLDER, OLD]],
  ] as const)('given a server that has recorded %s, it waits', (_, recorded) => {
    expect(wayBackFrom(entry, seenAs('upgrading', NEW, recorded))).toMatchObject({ by: 'wait' })
  })

  test('given a server that has recorded ours, it is sent', () => {
    expect(wayBackFrom(entry, seenAs('upgrading', NEW, [OLD, NEW]))).toEqual({ by: 'move' })
  })

  test('given one that came too early and left the new launch config with the old containers, that is neither', () => {
    const seen = seenAs('active', NEW, [OLDER, OLD], [OLD])
    expect(seen).toMatchObject({ kind: 'between', settled: true })
    expect(wayBackFrom(entry, seen)).toEqual({ by: 'move' })
  })

  test('given the new launch config and containers of it, it is confirmed', () => {
    expect(seenAs('active', NEW, [OLD, NEW], [NEW])).toMatchObject({ kind: 'at', at: 1, sealed: true, settled: true })
  })
})

test.each([
  ['our version', 'upgraded', NEW, 'at'],
  [
    'another version, whatever its labels',
    'upgraded',
    { ...NEW, version: 'v9', labels: { 'io.slipway.change': 'c' } },
    'foreign',
  ],
  ['the version before, untouched', 'active', OLD, 'at'],
  ['the version before, but stopped', 'inactive', OLD, 'foreign'],
  ['our version, but stopped', 'inactive', NEW, 'foreign'],
  ['our version, being rolled back', 'rolling-back', NEW, 'between'],
  ['a service that is being removed', 'removing', NEW, 'gone'],
] as const)('given %s in state %s, it is %4$s', (_, state, launchConfig, kind) => {
  expect(seenAs(state, launchConfig, [OLD, NEW]).kind).toBe(kind)
})
