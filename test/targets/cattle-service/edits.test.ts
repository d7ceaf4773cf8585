import { expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/json.ts'
import { readService } from '../../../src/systems/cattle/resources.ts'
import { configsOf, versionOfService, withDependents } from '../../../src/targets/cattle-service/configs.ts'
import {
  type Asked,
  differencesIn,
  edited,
  NOTHING_ASKED,
  otherDifferences,
  wanted,
} from '../../../src/targets/cattle-service/edits.ts'

const service = (launchConfig: JsonObject, secondaryLaunchConfigs: readonly JsonObject[] = []) =>
  readService({ id: '1s1', name: 'web', state: 'active', launchConfig, secondaryLaunchConfigs })
const asked = (more: Partial<Asked>): Asked => ({ ...NOTHING_ASKED, ...more })

test.each([
  ['text and number', { A: '1' }, { A: 1 }, []],
  ['text and boolean', { A: true }, { A: 'true' }, []],
  ['nothing and an empty text', { A: null }, { A: '' }, []],
  ['no map and an empty one', null, {}, []],
  ['a value with a space more', { A: 'x' }, { A: 'x ' }, ['~A']],
  ['added, changed and removed', { B: '1', C: '1' }, { A: '1', B: '2' }, ['+A', '~B', '-C']],
  ['our own marks', { 'io.slipway.run': '1' }, { 'io.slipway.change': '2' }, []],
])('%s: differs %4$j', (_, before, after, signed) => {
  expect(differencesIn(before, after)).toEqual(signed)
})

test('a map that is not asked about stays as it is, null too; the order of the rest is kept', () => {
  const raw = { imageUuid: 'docker:a:1', environment: null, labels: { z: '1', a: '2' }, unknown: [null] }
  expect(edited(raw, { ...NOTHING_ASKED, image: 'a:2' })).toEqual({ ...raw, imageUuid: 'docker:a:2' })
  const labels = edited(raw, { ...NOTHING_ASKED, labels: new Map([['m', '3']]) }).labels
  expect(Object.keys(labels as JsonObject)).toEqual(['z', 'a', 'm'])
})

test('an image that is there already keeps the form in which the server has it', () => {
  expect(edited({ imageUuid: 'sim:a:1' }, { ...NOTHING_ASKED, image: 'sim:a:1' }).imageUuid).toBe('sim:a:1')
})

test.each([
  ['nothing that differs', { image: 'a:1', env: new Map([['A', '1']]), sidekicks: new Map([['db', 'b:1']]) }, []],
  ['the image', { image: 'a:2' }, [undefined]],
  ['a sidekick alone', { sidekicks: new Map([['db', 'b:2']]) }, ['db']],
  ['both', { image: 'a:2', sidekicks: new Map([['db', 'b:2']]) }, [undefined, 'db']],
  ['a removal of what is not there', { env: new Map([['NONE', undefined]]) }, []],
  ['force alone', { force: true }, [undefined]],
  ['force with a sidekick alone', { force: true, sidekicks: new Map([['db', 'b:1']]) }, ['db']],
  ['force with an image and no sidekick', { force: true, image: 'a:1' }, [undefined]],
] as const)('asked for %s, it sends %2$j', (_, more, names) => {
  const configs = configsOf(
    service({ imageUuid: 'docker:a:1', environment: { A: 1 } }, [{ name: 'db', imageUuid: 'docker:b:1' }]),
  )
  expect([...wanted(configs, asked(more)).keys()]).toEqual(names)
})

test('other members that differ are told by name; what the server fills in with nothing is no difference', () => {
  const before = { ports: ['80:80'], healthCheck: { port: 80 }, memory: null, version: '0', kind: 'container' }
  const after = {
    ports: ['81:80'],
    healthCheck: { type: 'instanceHealthCheck', port: 80, requestLine: null },
    version: 'x',
    kind: 'container',
  }
  expect(otherDifferences(before, after)).toEqual(['~ports'])
})

test('a service is told by the versions of all its launch configs, in whatever order they come', () => {
  const [db, log] = [
    { name: 'db', version: '0' },
    { name: 'log', version: '0' },
  ]
  const of = (...sidekicks: readonly JsonObject[]) => versionOfService(service({ version: '0' }, sidekicks))
  expect(of(db, log)).toBe(of(log, db))
  expect(of(db, log)).not.toBe(of({ ...db, version: 'x' }, log))
  expect(of(db)).not.toBe(of())
  expect(of()).toBe('0')
})

test.each([
  ['volumes', { dataVolumesFromLaunchConfigs: ['data'] }, {}, ['data', undefined]],
  ['the network, by the name of the service', {}, { networkLaunchConfig: 'WEB' }, [undefined, 'proxy']],
  [
    'one after the other',
    { networkLaunchConfig: 'data' },
    { networkLaunchConfig: 'web' },
    ['data', undefined, 'proxy'],
  ],
] as const)('who uses %s of what is upgraded is replaced with it', (_, ofPrimary, ofProxy, names) => {
  const configs = configsOf(service(ofPrimary, [{ name: 'data' }, { name: 'proxy', ...ofProxy }]))
  expect(withDependents(configs, [names[0]], 'web')).toEqual(names)
})
