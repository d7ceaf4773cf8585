import { expect, test } from 'vitest'
import { Secret } from '../../src/core/secret.ts'
import { paintFor } from '../../src/host/colour.ts'
import { terminalHost } from '../../src/host/terminal.ts'

const ESC = '\u001b'
const isColoured = (env: Record<string, string>, isTty: boolean) => paintFor(env, isTty)('x', 'error') !== 'x'

test.each<readonly [string, Record<string, string>, boolean, boolean]>([
  ['a terminal', { TERM: 'xterm' }, true, true],
  ['no terminal', { TERM: 'xterm' }, false, false],
  ['NO_COLOR with any value', { NO_COLOR: '0' }, true, false],
  ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true, true],
  ['a dumb terminal', { TERM: 'dumb' }, true, false],
  ['FORCE_COLOR in a log', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, false],
  ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('%s: %j', (_, env, isTty, wanted) => {
  expect(isColoured(env, isTty)).toBe(wanted)
})

/** A host on a stderr that is read here; nothing on stdout may have a colour. */
function terminal(env: Record<string, string>, isTty: boolean) {
  const told = { stderr: '', stdout: '' }
  const inputs = { value: () => undefined, names: () => [], label: (name: string) => name, where: '' }
  const stderr = {
    isTty,
    write: (text: string) => {
      told.stderr += text
    },
    paint: paintFor(env, isTty),
  }
  const stdout = {
    isTty,
    write: (text: string) => {
      told.stdout += text
    },
  }
  return { host: terminalHost(inputs, stderr, stdout, true), told }
}

test('a failure begins red, a good end is green, a plan shows its marks, and what is waited for is dim', () => {
  const { host, told } = terminal({}, true)
  host.log.error('It failed\n  Saw: this')
  host.log.info('run: done after 2s', 'done')
  host.log.info('Plan: x\n  ~ one → other\n  + new\n  - old\n  = same', 'plan')
  host.log.info('+ not a plan')
  host.log.progress('waiting')
  expect(told.stderr).toBe(
    [
      `${ESC}[31mIt failed${ESC}[0m`,
      '  Saw: this',
      `${ESC}[32mrun: done after 2s${ESC}[0m`,
      'Plan: x',
      `${ESC}[33m  ~ one → other${ESC}[0m`,
      `${ESC}[32m  + new${ESC}[0m`,
      `${ESC}[31m  - old${ESC}[0m`,
      '  = same',
      '+ not a plan',
      `\r${ESC}[2K${ESC}[2mwaiting${ESC}[0m`,
    ].join('\n'),
  )
})

test('a secret in a coloured line is masked, and JSON has no colour', () => {
  const { host, told } = terminal({ FORCE_COLOR: '1' }, false)
  host.mask([new Secret('password', 'canary-canary')])
  host.log.error('the word is canary-canary')
  host.log.info('  ~ canary-canary', 'plan')
  host.output('result-json', '{"result":"done"}')
  expect(told.stderr).toBe(`${ESC}[31mthe word is ***${ESC}[0m\n${ESC}[33m  ~ ***${ESC}[0m\n`)
  expect(told.stdout).toBe('{"result":"done"}\n')
})

test('without a terminal not one byte is other than before', () => {
  const { host, told } = terminal({ TERM: 'xterm' }, false)
  host.log.error('It failed')
  host.log.warn('careful')
  host.log.info('run: done', 'done')
  host.log.progress('waiting')
  expect(told.stderr).toBe('It failed\nWarning: careful\nrun: done\nwaiting\n')
})
