import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { composeIntegrationTest } from '../../../src/actions/compose-integration-test/index.ts'
import { type Inputs, read } from '../../../src/actions/compose-integration-test/inputs.ts'
import type { Json } from '../../../src/core/json.ts'
import { InputReader } from '../../../src/core/read-inputs.ts'
import { readShared } from '../../../src/run/run-action.ts'
import { Rig } from './rig.ts'

const ID = `sha256:${'a'.repeat(64)}`
const DIGEST = `sha256:${'b'.repeat(64)}`

const reading = async (given: Readonly<Record<string, Json>>): Promise<Inputs> => {
  const reader = new InputReader({
    value: (name) => given[name],
    names: () => Object.keys(given),
    label: (name) => name,
    where: 'here',
  })
  const inputs = await read(reader)
  reader.finish()
  return inputs
}

test('what is left out has its default', async () => {
  expect(await reading({ 'test-command': 'make test' })).toEqual({
    composeFile: 'docker-compose.yml',
    injections: [],
    tests: { by: 'command', script: 'make test' },
    withinMs: 120_000,
    logsFolder: undefined,
  })
})

test('services get the image of this run, or one of their own', async () => {
  const images = ['web', `worker=${ID}`, `db=registry.example.com:5000/db:1@${DIGEST}`]
  const { injections } = await reading({ image: ID, images: images.join('\n'), 'test-service': 'tests' })
  expect(injections).toEqual([
    { service: 'web', image: { by: 'id', id: ID }, input: 'image' },
    { service: 'worker', image: { by: 'id', id: ID }, input: 'images' },
    {
      service: 'db',
      image: { by: 'name', ref: { repository: 'registry.example.com:5000/db', tag: '1', digest: DIGEST } },
      input: 'images',
    },
  ])
})

test('an image by its digest', async () => {
  const { injections } = await reading({ image: `shop/web:1@${DIGEST}`, images: ['web'], 'test-command': 'x' })
  expect(injections).toMatchObject([{ image: { ref: { repository: 'shop/web', tag: '1', digest: DIGEST } } }])
})

describe('refused, with what was seen', () => {
  test.each<[string, Readonly<Record<string, Json>>, RegExp]>([
    ['neither kind of tests', {}, /test-command is nothing: required, unless "test-service"/],
    [
      'both kinds of tests',
      { 'test-command': 'x', 'test-service': 'y' },
      /test-service is "y": give it or "test-command"/,
    ],
    ['a tag alone', { image: 'web:1', images: 'web' }, /image is "web:1".*sha256.*can move/],
    ['an image id cut short', { image: 'sha256:abc', images: 'web' }, /image is "sha256:abc"/],
    ['no image at all', { image: 'Shop/Web', images: 'web' }, /image is "Shop\/Web".*lower case/],
    ['an image for nobody', { image: ID }, /no service gets it: name the service in "images"|image is given/],
    ['a service without an image', { images: 'web\ndb=db:1' }, /images is "web" without a reference: give "image"/],
    ['a service twice', { image: ID, images: 'web\nweb=web:1' }, /"web" twice/],
    ['two services in a line', { image: ID, images: 'web db' }, /"web db"/],
    ['a reference that is none', { images: 'web=A' }, /images is "A"/],
    ['a time without a unit', { within: '90' }, /within is "90"/],
    ['a name that is none', { 'test-comand': 'x' }, /did you mean test-command\?/],
  ])('%s', async (_, given, saying) => {
    await expect(reading(given)).rejects.toThrow(saying)
  })

  test('everything at once, and nothing is touched', async () => {
    const rig = new Rig({ web: { image: 'web:1' } })
    expect(await rig.main({ image: 'x', within: 'soon', 'test-service': 'y' })).toBe(2)
    expect(rig.printed).toMatch(/inputs are wrong[\s\S]*image is "x"[\s\S]*within is "soon"/)
    expect(rig.outputs.get('result')).toBe('not-run')
    expect(rig.engine.calls).toEqual([])
  })
})

describe('action.yml', () => {
  const folder = resolve(import.meta.dirname, '../../../actions/compose-integration-test')
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const types = parse(readFileSync(join(folder, 'action-types.yml'), 'utf8'))

  test('names the inputs that are read, with their defaults', async () => {
    const reader = new InputReader({ value: () => undefined, names: () => [], label: (name) => name, where: 'here' })
    await composeIntegrationTest.read(reader)
    readShared(reader, composeIntegrationTest.defaultTimeout)
    expect(Object.keys(manifest.inputs).sort()).toEqual([...reader.asked.keys()].sort())
    for (const [name, { fallback }] of reader.asked)
      expect([name, manifest.inputs[name].default ?? '']).toEqual([name, fallback ?? ''])
  })

  test('names the outputs that are set', async () => {
    const rig = new Rig({ web: { image: 'web:1' } })
    await rig.main({})
    expect(Object.keys(manifest.outputs).sort()).toEqual([...rig.outputs.keys()].sort())
  })

  test('says the type of each', () => {
    expect(Object.keys(types.inputs)).toEqual(Object.keys(manifest.inputs))
    expect(Object.keys(types.outputs)).toEqual(Object.keys(manifest.outputs))
  })
})
