import { expect, test } from 'vitest'
import type { LogEntry } from '../../../src/systems/cattle/logs.ts'
import { sayServiceLog } from '../../../src/targets/cattle-service/service-log.ts'

const AT = '2026-11-21T08:22:30Z'
/** As the recordings write it: `EVENT TEXT`, a run with `=` and a step with `-`; `!` for an error. */
const entry = (transaction: string, written: string, container?: string): LogEntry => {
  const [, event = '', kind = '', text = ''] = /^(\S+) (\S+) (.*)$/.exec(written) ?? []
  return {
    event,
    text: text === '' ? undefined : text,
    isError: kind === '!',
    isStep: kind !== '=',
    transaction,
    container,
    at: AT,
    endedAt: kind === '=' ? '2026-11-21T08:22:42Z' : AT,
  }
}
const said = (entries: readonly LogEntry[], run = 'service.upgrade') =>
  sayServiceLog(entries, run).map((line) => line.replace(`${AT} `, ''))

const FAILED = 'Failed to allocate instance [container:1i33]: failed to pull'
const PULL = [
  entry('a', 'service.activate = Activating service'),
  entry('a', 'service.instance.create - Creating extra service instance', '1i31'),
  entry('b', 'service.upgrade = Upgrading service'),
  entry('b', 'service.upgrade.info - Requested: 2, Created: 2'),
  entry('b', 'service.upgrade.wait - Waiting for all instances to be healthy'),
  entry('b', 'service.instance.create - Creating extra service instance', '1i33'),
  entry('b', `service.upgrade.starting.wait.exception ! ${FAILED}`, '1i33'),
  entry('b', `service.upgrade.starting.exception ! ${FAILED}`, '1i33'),
  entry('b', `service.upgrade.exception ! ${FAILED}`, '1i33'),
]

test('runs, errors and what was done with containers are told [12a], an error once', () => {
  expect(said(PULL)).toEqual([
    'info Upgrading service (took 12s, transaction b)',
    'info Creating extra service instance (1i33)',
    `error ${FAILED}`,
  ])
})

test('runs that follow each other are of this change, and nothing before them', () => {
  const earlier = [
    entry('x', 'service.upgrade = Upgrading service, long ago'),
    entry('y', 'service.finishupgrade = Finishing upgrade'),
  ]
  const again = entry('c', 'service.upgrade = Upgrading service, again')
  const told = said([...earlier, ...PULL.slice(2), again]).join('\n')
  expect(told).toContain('again')
  expect(told).toContain(FAILED)
  expect(told).not.toMatch(/long ago|Finishing/)
})

test('what follows is told too, such as a confirmation and what was reconciled after it', () => {
  const after = [
    entry('c', 'service.finishupgrade = Finishing upgrade'),
    entry('d', 'service.trigger = Service reconcile triggered'),
  ]
  expect(
    said([...PULL, ...after])
      .slice(-2)
      .join(),
  ).toMatch(/Finishing upgrade.*Service reconcile triggered/)
})

test('of a long run whose begin is not among the newest entries, its steps tell whose it is', () => {
  expect(said(PULL.slice(4))[0]).toContain('Creating extra service instance (1i33)')
})

test('without a run of this change there is nothing to tell', () => {
  expect(said(PULL, 'service.restart')).toEqual([])
  expect(said(PULL, 'service.up')).toEqual([])
})

test('twenty at most, the newest; a failure without words by its name [20]; a run that is not over', () => {
  const many = Array.from({ length: 30 }, (_, index) => entry('b', `service.instance.create - Creating ${index}`))
  expect(said([...PULL.slice(2, 3), ...many])).toHaveLength(20)
  expect(said([...PULL.slice(2, 3), ...many]).at(-1)).toBe('info Creating 29')
  const open = { ...entry('b', 'service.upgrade = Upgrading service'), endedAt: undefined }
  expect(said([open, entry('b', 'service.upgrade.exception ! ')])).toEqual([
    'info Upgrading service (not over, transaction b)',
    'error service.upgrade.exception',
  ])
})
