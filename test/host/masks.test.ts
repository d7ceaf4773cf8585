import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { Secret, textsToMask } from '../../src/core/secret.ts'
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
