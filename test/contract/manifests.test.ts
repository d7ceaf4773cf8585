import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { InputReader, type InputSpec } from '../../src/core/read-inputs.ts'
import { type Action, readShared } from '../../src/run/run-action.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Manifest {
  readonly inputs: Readonly<Record<string, { description?: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description?: string }>>
  readonly runs: { using: string; main: string; post?: string }
}

const names = [
  'pipeline',
  ...readdirSync(join(ROOT, 'actions')).filter((name) => existsSync(join(ROOT, 'actions', name, 'action.yml'))),
]
const yaml = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8'))

async function actionNamed(name: string): Promise<Action<unknown>> {
  const module = (await import(
    name === 'pipeline' ? '../../src/pipeline/index.ts' : `../../src/actions/${name}/index.ts`
  )) as Record<string, unknown>
  const found = Object.values(module).find(
    (value) => typeof value === 'object' && value !== null && 'name' in value && value.name === name,
  )
  return found as Action<unknown>
}

async function askedBy(name: string): Promise<ReadonlyMap<string, InputSpec>> {
  const action = await actionNamed(name)
  const reader = new InputReader({ value: () => undefined, names: () => [], label: (input) => input, where: '' })
  await action.read(reader)
  readShared(reader, action.defaultTimeout)
  return reader.asked
}

test('there are manifests', () => {
  expect(names).toContain('rancher-upgrade')
})

describe.each(names)('%s', (name) => {
  const folder = name === 'pipeline' ? '.' : `actions/${name}`
  const manifest = yaml(`${folder}/action.yml`) as Manifest
  const types = yaml(`${folder}/action-types.yml`) as {
    inputs: Record<string, { type: string }>
    outputs: Record<string, unknown>
  }

  test('the inputs that the code asks for are the inputs that the manifest declares', async () => {
    expect([...(await askedBy(name)).keys()].sort()).toEqual(Object.keys(manifest.inputs).sort())
  })

  test('defaults and what is required agree', async () => {
    for (const spec of (await askedBy(name)).values()) {
      const declared = manifest.inputs[spec.name]
      expect([spec.name, declared?.required ?? false]).toEqual([spec.name, spec.required])
      expect([spec.name, declared?.default ?? '']).toEqual([spec.name, spec.fallback ?? ''])
    }
  })

  test('every input and output is described and typed', () => {
    for (const [input, { description }] of Object.entries({ ...manifest.inputs, ...manifest.outputs })) {
      expect([input, (description ?? '').length > 10]).toEqual([input, true])
    }
    expect(Object.keys(types.inputs).sort()).toEqual(Object.keys(manifest.inputs).sort())
    expect(Object.keys(types.outputs).sort()).toEqual(Object.keys(manifest.outputs).sort())
  })

  test('it runs on node24 from dist, main and post the same file', () => {
    const file = `${name === 'pipeline' ? '' : '../../'}dist/${name}/index.js`
    expect(manifest.runs).toMatchObject({ using: 'node24', main: file, post: file })
    expect(existsSync(join(ROOT, 'src/main', `${name}.ts`))).toBe(true)
  })
})
