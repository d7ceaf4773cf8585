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

describe('an upgrade of a sidekick alone leaves the version of the service itself', () => {
  const side = (version: string, tag: string) => ({ name: 'db', version, imageUuid: `docker:shop/db:${tag}` })
  const [before, after, older] = [side('s0', '1'), side('s1', '2'), side('s-1', '0')]
  const ours: Entry = {
    ...entry,
    change: {
      ...entry.change,
      stops: [
        stopOf({ image: 'shop/auth:1.0.0', version: 'v0 db=s0', containers: [], sidekicks: { db: 'shop/db:1' } }),
        stopOf({
          image: 'shop/auth:1.0.0',
          version: undefined,
          containers: [],
          sidekicks: { db: 'shop/db:2' },
          replaced: { primary: false, sidekicks: ['db'] },
        }),
      ],
    },
    handle: { version: 'v0 db=s1' },
  }
  const seen = (state: string, db: JsonObject, recorded: readonly [before: JsonObject, after: JsonObject]): Seen =>
    whereIs(ours, {
      service: readService({
        id: '1s1',
        name: 'auth',
        state,
        scale: 1,
        launchConfig: OLD,
        secondaryLaunchConfigs: [db],
        upgrade: {
          inServiceStrategy: {
            previousLaunchConfig: OLD,
            previousSecondaryLaunchConfigs: [recorded[0]],
            launchConfig: OLD,
            secondaryLaunchConfigs: [recorded[1]],
          },
        },
      }),
      containers: [],
    })

  // Source: the real server, recording 10: the record of the upgrade before ours has the same primary version.
  test('given the record of the upgrade before ours, a rollback waits', () => {
    expect(wayBackFrom(ours, seen('upgrading', after, [older, before]))).toMatchObject({ by: 'wait' })
    expect(wayBackFrom(ours, seen('upgrading', after, [before, after]))).toEqual({ by: 'move' })
  })

  test.each([
    ['the sidekick of before', 'active', before, { kind: 'at', at: 0 }],
    ['our sidekick', 'upgraded', after, { kind: 'at', at: 1, sealed: false }],
    ['our sidekick, confirmed', 'active', after, { kind: 'at', at: 1, sealed: true }],
    ['another sidekick', 'upgraded', side('s9', '2'), { kind: 'foreign' }],
  ] as const)('given %s in state %s, it is told from the others', (_, state, db, expected) => {
    expect(seen(state, db, [before, after])).toMatchObject(expected)
  })

  test('after the seal only what was replaced must not be a moving tag', () => {
    const moving = (image: string, tag: string): Entry => ({
      ...ours,
      change: {
        ...ours.change,
        stops: [
          { ...ours.change.stops[0], image, sidekicks: { db: `shop/db:${tag}` } },
          { ...(ours.change.stops[1] ?? {}), image },
        ],
      },
    })
    const sealed: Seen = { kind: 'at', at: 1, settled: true, sealed: true, saying: '' }
    expect(wayBackFrom(moving('shop/auth:latest', '1.0.0'), sealed)).toMatchObject({ by: 'change' })
    expect(wayBackFrom(moving('shop/auth:1.0.0', 'latest'), sealed)).toMatchObject({ by: 'person' })
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
