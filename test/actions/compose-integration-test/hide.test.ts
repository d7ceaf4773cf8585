import { expect, test } from 'vitest'
import { hideSecretsOf } from '../../../src/actions/compose-integration-test/hide.ts'

const hide = hideSecretsOf({
  DEPLOY_TOKEN: 'canary-token-1',
  DB_PASSWORD: 'canary-token-1-and-more',
  SSH_PRIVATE_KEY: '-----BEGIN-----\ncanary-key-line\n-----END-----',
  SHORT_SECRET: 'root',
  BRANCH: 'canary-branch',
  UNSET_SECRET: undefined,
})

test.each([
  ['a token', 'x canary-token-1 y', 'x *** y'],
  ['a longer one, of which another is the beginning', 'canary-token-1-and-more', '***'],
  ['a line of a key', 'key: canary-key-line', 'key: ***'],
  ['a word that is too short to be told from others', 'root@db', 'root@db'],
  ['what does not sound like a secret', 'canary-branch', 'canary-branch'],
])('%s', (_, text, hidden) => {
  expect(hide(text)).toBe(hidden)
})
