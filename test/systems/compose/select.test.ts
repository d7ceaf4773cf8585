import { expect, test } from 'vitest'
import { expectedOf } from '../../../src/systems/compose/expected.ts'
import { chooseServices, dependentsOf } from '../../../src/systems/compose/select.ts'

const on = (...names: readonly string[]) => ({
  depends_on: Object.fromEntries(names.map((name) => [name, { condition: 'service_started', required: true }])),
})
const MODEL = {
  services: {
    web: on('db', 'cache'),
    db: on('migrate'),
    migrate: {},
    cache: {},
    debug: on('web'),
    mail: {},
    tests: on('web', 'mail'),
    loose: { depends_on: { debug: { condition: 'service_started', required: false } } },
  },
}

test.each([
  ['what is enabled, with all that it requires', ['web'], [], undefined, ['cache', 'db', 'migrate', 'web']],
  ['what is named', [], ['mail'], undefined, ['mail']],
  ['what the tests require, and not the tests', [], [], 'tests', ['cache', 'db', 'mail', 'migrate', 'web']],
  [
    'not the tests, although they are enabled',
    ['tests', 'cache'],
    ['tests'],
    'tests',
    ['cache', 'db', 'mail', 'migrate', 'web'],
  ],
  ['not what is wanted but not required', ['loose'], [], undefined, ['loose']],
  ['not what is not there', ['web', 'gone'], [], undefined, ['cache', 'db', 'migrate', 'web']],
])('%s', (_, enabled, named, testService, chosen) => {
  expect(chooseServices(MODEL, { enabled, named, test: testService })).toEqual(chosen)
})

test('who cannot run before the tests', () => {
  expect(dependentsOf(MODEL, 'web', ['debug', 'loose', 'db'])).toEqual(['debug'])
  expect(dependentsOf(MODEL, 'tests', ['debug', 'loose', 'db'])).toEqual([])
})

test('what each service is to come to', () => {
  const services = {
    web: { depends_on: { migrate: { condition: 'service_completed_successfully', required: true } }, scale: 2 },
    migrate: { restart: 'always' },
    seed: { restart: 'no' },
    job: { deploy: { restart_policy: { condition: 'on-failure' }, replicas: 3 } },
    stopped: { deploy: { replicas: 0 } },
    plain: {},
  }
  expect(expectedOf({ services }, Object.keys(services))).toEqual([
    { service: 'web', containers: 2, mustEnd: false, mayEnd: false },
    { service: 'migrate', containers: 1, mustEnd: true, mayEnd: false },
    { service: 'seed', containers: 1, mustEnd: false, mayEnd: true },
    { service: 'job', containers: 3, mustEnd: false, mayEnd: true },
    { service: 'plain', containers: 1, mustEnd: false, mayEnd: false },
  ])
})
