import { expect, test } from 'vitest'
import { type Inputs, read } from '../../../src/actions/tag-and-push/inputs.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'

const ID = `sha256:${'a'.repeat(64)}`
const GOOD = { 'image-id': ID, repository: 'registry.example.com/shop/api' }

async function reading(values: Readonly<Record<string, string>>): Promise<Inputs> {
  const reader = new InputReader({
    value: (name) => values[name],
    names: () => Object.keys(values),
    label: (name) => name,
    where: 'here',
  })
  const inputs = await read(reader)
  reader.finish()
  return inputs
}

test('given what is required, the rest has its defaults', async () => {
  expect(await reading(GOOD)).toEqual({
    imageId: ID,
    repository: { repository: 'registry.example.com/shop/api' },
    version: undefined,
    credentials: undefined,
    onExisting: 'fail',
    allowUntrusted: false,
  })
})

test('given a login, it has both parts, and the password hides itself', async () => {
  const { credentials } = await reading({ ...GOOD, 'registry-username': 'ci', 'registry-password': 'canary' })
  expect([credentials?.username, credentials?.password.reveal()]).toEqual(['ci', 'canary'])
  expect(JSON.stringify(credentials)).not.toContain('canary')
})

test.each([
  ['an image id that is a name', { ...GOOD, 'image-id': 'shop/api:1' }, 'image-id is "shop/api:1"'],
  ['a short image id', { ...GOOD, 'image-id': 'sha256:abc' }, 'image-id is "sha256:abc"'],
  ['a repository with a tag', { ...GOOD, repository: 'shop/api:1' }, 'the tag is the version'],
  ['a repository in upper case', { ...GOOD, repository: 'Shop/Api' }, 'lower case'],
  ['a registry at no port', { ...GOOD, repository: 'localhost:99999/api' }, 'no host'],
  ['latest as the version', { ...GOOD, version: 'latest' }, 'version is "latest"'],
  ['a version that is no tag', { ...GOOD, version: 'feature/x' }, 'version is "feature/x"'],
  ['a username alone', { ...GOOD, 'registry-username': 'ci' }, 'registry-password is nothing'],
  ['a password alone', { ...GOOD, 'registry-password': 'canary' }, 'registry-username is nothing'],
  ['another way to treat what exists', { ...GOOD, 'on-existing': 'replace' }, 'on-existing is "replace"'],
])('given %s, it says so and tells no secret', async (_name, values, said) => {
  const error = await reading(values).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'bad-input', message: expect.stringContaining(said) })
  expect(String(error)).not.toContain('canary')
})

test('given nothing, everything that is required is named at once', async () => {
  await expect(reading({})).rejects.toThrow(/image-id is nothing.*repository is nothing/)
})
