import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ACTION_COMMANDS, RELEASE_COMMANDS } from '../../src/main/command-line/commands.ts'
import { specsOfCommand } from '../../src/main/command-line/specs.ts'
import { STAGES, type StageKind } from '../../src/pipeline/file.ts'
import { stageInputs } from '../../src/pipeline/stage-world.ts'
import { askedBy, folderOf, manifestOf, NAMES, ROOT, readAll, yaml } from './actions.ts'

/** GitHub's Marketplace cuts a longer one off. */
const DESCRIPTION_MOST = 125
/** Of the icons and colours that the runner's documentation lists, those that we use. */
const ICONS = ['anchor', 'upload-cloud']
/** What a stage of the pipeline file says beside the inputs of its action. */
const STAGE_KEYS = ['use', 'name', 'only', 'point-of-no-return']

test('every stage is an action, and every action but the root is a stage', () => {
  expect(NAMES.filter((name) => name !== 'pipeline').sort()).toEqual([...STAGES].sort())
})

describe.each(NAMES)('%s', (name) => {
  const manifest = manifestOf(name)
  const types = yaml(`${folderOf(name)}/action-types.yml`) as Record<'inputs' | 'outputs', object>
  const inputs = Object.keys(manifest.inputs).sort()

  test('the inputs that the code asks for are the inputs that the manifest declares', async () => {
    expect([...(await askedBy(name)).keys()].sort()).toEqual(inputs)
  })

  test('the flags of the command line are the inputs', async () => {
    const word = name === 'pipeline' ? 'run' : name
    const command = [...RELEASE_COMMANDS, ...ACTION_COMMANDS].find((one) => one.name === word)
    if (command === undefined) throw new Error(`no command for ${name}`)
    const specs = await specsOfCommand(command, { node: '24.0.0', stateFolder: '/nowhere' })
    expect([...specs.keys()].sort()).toEqual(inputs)
  })

  test('each input says whether it is required, and what it is when it is left out, as the code does', async () => {
    for (const spec of (await askedBy(name)).values()) {
      const { required, default: whenLeftOut } = manifest.inputs[spec.name] ?? {}
      expect([spec.name, required]).toEqual([spec.name, spec.required])
      // An empty text and nothing are the same to the runner and to us.
      expect([spec.name, whenLeftOut]).toEqual([spec.name, spec.required ? undefined : (spec.fallback ?? '')])
    }
  })

  test('every input and output is described in sentences, and typed', () => {
    for (const [key, { description }] of Object.entries({ ...manifest.inputs, ...manifest.outputs })) {
      expect([key, description]).toEqual([key, expect.stringMatching(/^\S.{14,}[.…]$/)])
    }
    expect(Object.keys(types.inputs).sort()).toEqual(inputs)
    expect(Object.keys(types.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort())
  })

  test('it can be listed: name, author, a description that is not cut off, an icon', () => {
    expect(manifest.name).toMatch(/^Slipway( |$)/)
    expect(manifest.author).toBe('Slipway')
    expect(manifest.description.length).toBeLessThanOrEqual(DESCRIPTION_MOST)
    expect(ICONS).toContain(manifest.branding.icon)
    expect(manifest.branding.color).toBe('blue')
  })

  test('the runner can load it: it knows every key, and the file that it starts is there', () => {
    expect(Object.keys(manifest)).toEqual(['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'])
    for (const [key, input] of Object.entries(manifest.inputs))
      expect([key, Object.keys(input).filter((one) => !['description', 'required', 'default'].includes(one))]).toEqual([
        key,
        [],
      ])
    for (const [key, output] of Object.entries(manifest.outputs))
      expect([key, Object.keys(output)]).toEqual([key, ['description']])
    const file = `${name === 'pipeline' ? '' : '../../'}dist/${name}/index.js`
    expect(manifest.runs).toEqual({ using: 'node24', main: file, post: file })
    expect(existsSync(join(ROOT, folderOf(name), file))).toBe(true)
    expect(existsSync(join(ROOT, 'src/main', `${name}.ts`))).toBe(true)
  })
})

test('no two actions have one name', () => {
  const names = NAMES.map((name) => manifestOf(name).name)
  expect(new Set(names).size).toBe(names.length)
})

describe.each(STAGES)('a stage %s of the pipeline file', (use) => {
  const inputs = Object.keys(manifestOf(use).inputs)

  test('takes every input of the action, and no other key', async () => {
    expect(await unknownIn(use, inputs)).toEqual([])
    expect(await unknownIn(use, [...inputs, 'no-such-input'])).toEqual(['no-such-input'])
  })

  test('has no input that is called as a key of the stage itself', () => {
    expect(inputs.filter((input) => STAGE_KEYS.includes(input))).toEqual([])
  })
})

/** The keys that a stage refuses as not its own. */
async function unknownIn(use: StageKind, keys: readonly string[]): Promise<readonly string[]> {
  const stage = { use, name: 'it', only: [], inputs: Object.fromEntries(keys.map((key) => [key, 'x'])) }
  const reader = await readAll(use, stageInputs(stage, {}, false))
  try {
    reader.finish()
  } catch (error) {
    return [...String(error).matchAll(/it\.([a-z-]+) is not an input here/g)].map(([, key = '']) => key)
  }
  return []
}

test('nothing else lies in the folder of an action: the code is in src and dist', () => {
  for (const name of NAMES.filter((one) => one !== 'pipeline')) {
    const others = readdirSync(join(ROOT, folderOf(name))).filter(
      (file) => !['action.yml', 'action-types.yml', 'README.md'].includes(file),
    )
    expect([name, others]).toEqual([name, []])
  }
})
