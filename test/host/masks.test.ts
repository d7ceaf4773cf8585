import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { Secret, textsToMask } from '../../src/core/secret.ts'
import { commandFiles } from '../../src/host/command-files.ts'
import { githubHost } from '../../src/host/github.ts'
import { Masks } from '../../src/host/masks.ts'
import { terminalHost, terminalInputs } from '../../src/host/terminal.ts'

const CANARY = 'canary-5eC9et-value'

test('a secret prints as stars wherever it is printed', () => {
  const secret = new Secret('registry-password', CANARY)
  expect([`${secret}`, JSON.stringify({ secret }), inspect({ secret })].join()).not.toContain('canary')
  expect(secret.reveal()).toBe(CANARY)
})

test('of a secret with several lines each body line is masked, never a line of punctuation', () => {
  const pem = new Secret('key', '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\n-----END KEY-----\n{\n}')
  expect(textsToMask(pem)).toEqual([pem.reveal(), 'MIIEvQIBADANBgkq'])
})

test('an output or a summary that holds a secret is refused by its name, and the value is not told', () => {
  const printed: string[] = []
  const terminal = { isTty: false, write: (text: string) => void printed.push(text) }
  const host = terminalHost(
    terminalInputs(new Map(), {}, () => ''),
    terminal,
    terminal,
    true,
  )
  host.mask([new Secret('registry-password', CANARY)])
  expect(() => host.output('result-json', `{"x":"${CANARY}"}`)).toThrow(/holds the value of "registry-password"/)
  expect(() => host.output('result-json', `{"x":"${CANARY}"}`)).not.toThrow(/canary/)
  host.log.info(`the server said ${CANARY}`)
  expect(printed.join('')).toBe('the server said ***\n')
})

test('a secret that JSON writes in another way is found in result-json all the same', () => {
  const masks = new Masks()
  masks.add([new Secret('registry-password', 'can"ary\\9')])
  expect(() => masks.refuse('output "result-json"', JSON.stringify({ x: 'it is can"ary\\9' }))).toThrow(
    /holds the value of "registry-password"/,
  )
})

// What would be taken for a command of the runner, or moves a cursor, is printed in another way.
test.each(['::canary-9', 'can##[ary', 'can\rary-9', 'can\u202eary'])('the secret %j is masked as it came', (value) => {
  const written: string[] = []
  const terminal = { isTty: false, write: (text: string) => void written.push(text) }
  const hosts = [
    terminalHost(
      terminalInputs(new Map(), {}, () => ''),
      terminal,
      terminal,
      false,
    ),
    githubHost(
      {},
      commandFiles({}, () => {}),
    ),
  ]
  using _stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  for (const host of hosts) {
    host.mask([new Secret('registry-password', value)])
    written.length = 0 // the runner is told the secret, to mask it
    host.log.info(`${value} was said`)
    expect(written.join('')).toBe('*** was said\n')
  }
})

test('a server cannot write over what stands on the terminal', () => {
  const written: string[] = []
  const terminal = { isTty: true, write: (text: string) => void written.push(text) }
  const { log } = terminalHost(
    terminalInputs(new Map(), {}, () => ''),
    terminal,
    terminal,
    false,
  )
  log.error('Not healthy: \u001b[1A\u001b[2Kconfirmed\u009b2J\u001b]0;all is well\u0007\u202ex\n::error::\tx')
  expect(written).toEqual(['Not healthy: confirmed\ufffd2J\ufffd]0;all is well\ufffd\ufffdx\n:\u200b:error::\tx\n'])
})

test('a longer secret that holds a shorter one leaves nothing of it behind', () => {
  const masks = new Masks()
  masks.add([new Secret('a', 'abcd'), new Secret('b', 'abcdefgh')])
  expect(masks.hide('x abcdefgh y abcd z')).toBe('x *** y *** z')
})

test('a secret comes from its variable or from the file that it names', () => {
  const inputs = terminalInputs(
    new Map(),
    { SLIPWAY_REGISTRY_PASSWORD_FILE: '/run/secret' },
    (path) => `${path} content\n`,
  )
  expect(inputs.value('registry-password')).toBe('/run/secret content')
})
