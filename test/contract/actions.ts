import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { InputReader, type InputSource, type InputSpec } from '../../src/core/read-inputs.ts'
import type { StageKind } from '../../src/pipeline/file.ts'
import { ACTIONS, type AnyAction } from '../../src/pipeline/stages.ts'
import { readShared } from '../../src/run/run-action.ts'

export const ROOT = resolve(import.meta.dirname, '../..')

export interface Manifest {
  readonly name: string
  readonly description: string
  readonly author: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { description: string; required: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { using: string; main: string; post?: string }
}

export const yaml = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'))

/** The root is the pipeline; every other action is a stage. */
export const NAMES: readonly string[] = [
  'pipeline',
  ...readdirSync(join(ROOT, 'actions')).filter((name) => existsSync(join(ROOT, 'actions', name, 'action.yml'))),
]
export const folderOf = (name: string): string => (name === 'pipeline' ? '.' : `actions/${name}`)
export const manifestOf = (name: string): Manifest => yaml(`${folderOf(name)}/action.yml`) as Manifest

export async function actionNamed(name: string): Promise<AnyAction> {
  if (name !== 'pipeline') return ACTIONS[name as StageKind]()
  return (await import('../../src/pipeline/index.ts')).pipeline as AnyAction
}

/** Reads all inputs of an action from there. */
export async function readAll(name: string, source: InputSource): Promise<InputReader> {
  const action = await actionNamed(name)
  const reader = new InputReader(source)
  await action.read(reader)
  readShared(reader, action.defaultTimeout)
  return reader
}

/** What the code of an action asks for. */
export async function askedBy(name: string): Promise<ReadonlyMap<string, InputSpec>> {
  const nothing = { value: () => undefined, names: () => [], label: (input: string) => input, where: '' }
  return (await readAll(name, nothing)).asked
}
