import { expect, test } from 'vitest'
import { InputReader } from '../../src/core/read-inputs.ts'
import { Secret } from '../../src/core/secret.ts'
import { commandFiles } from '../../src/host/command-files.ts'
import { githubHost } from '../../src/host/github.ts'
import { terminalHost, terminalInputs } from '../../src/host/terminal.ts'
import { envForOthers } from '../../src/run/env-for-others.ts'
import { makeGates } from '../../src/run/make-gates.ts'
import { VirtualTime } from '../servers/time.ts'
import { testWorld } from '../support/test-world.ts'

const CANARY = 'canary-registry-password'
const silent = { isTty: false, write() {} }

test('a secret that was read from a file is held back under every name', () => {
  const env = { SLIPWAY_REGISTRY_PASSWORD_FILE: '/run/secrets/password', REGISTRY_PASSWORD: CANARY, A: '1' }
  const inputs = terminalInputs(new Map(), env, () => `${CANARY}\n`)
  const host = terminalHost(inputs, silent, silent, false)
  const reader = new InputReader(inputs)
  reader.secret('registry-password')
  host.mask(reader.secrets)
  expect(envForOthers({ env, host })).toEqual({ A: '1' })
})

test('a host knows every secret it was told, each once, also those that are too short to be masked', () => {
  const host = githubHost(
    {},
    commandFiles({}, () => {}),
  )
  host.mask([new Secret('pin', '123')])
  host.mask([new Secret('key', '1'), new Secret('pin', '123')])
  expect(host.secrets().map((secret) => secret.reveal())).toEqual(['123', '1'])
})

test('given a secret that is registered after the gates were made, a gate does not see it', async () => {
  const world = testWorld({ time: new VirtualTime(), inputs: {}, env: { LATE: CANARY } })
  const [gate] = makeGates([{ kind: 'run', script: 'test -z "$LATE"' }], world, [])
  world.host.mask([new Secret('late', CANARY)])
  expect(await gate?.ask({ image: 'shop/auth:1.0.1' }, world.signal)).toMatchObject({ kind: 'good' })
})
