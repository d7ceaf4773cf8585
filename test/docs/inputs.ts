import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isFailure } from '../../src/core/failure.ts'
import type { Json } from '../../src/core/json.ts'
import { InputReader, type InputSource } from '../../src/core/read-inputs.ts'
import { pipeline } from '../../src/pipeline/index.ts'
import { ACTIONS, type AnyAction } from '../../src/pipeline/stages.ts'
import { readShared } from '../../src/run/run-action.ts'
import { ROOT } from './pages.ts'

/** What an action.yml declares. */
export interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, unknown>>
}
/** @param name of a folder below actions/, or `pipeline` for the root. */
export const manifestOf = (name: string): Manifest =>
  parse(readFileSync(join(ROOT, name === 'pipeline' ? '.' : `actions/${name}`, 'action.yml'), 'utf8'))

export const ACTION_NAMES: readonly string[] = ['pipeline', ...Object.keys(ACTIONS)]

export async function actionOf(name: string): Promise<AnyAction> {
  const load = (ACTIONS as Readonly<Record<string, () => Promise<AnyAction>>>)[name]
  return load === undefined ? (pipeline as unknown as AnyAction) : load()
}

/** What only a run knows: an expression of GitHub, a variable, a digest that is cut short. */
const UNKNOWN = /\$\{|\$[A-Za-z_]|…/

/**
 * What is wrong with inputs as a page shows them, by the action's own reader. A value that only a run knows is not judged,
 * nor is one that is missing: that a required one is given is looked at where it must stand.
 */
export async function problemsOf(
  action: Pick<AnyAction, 'read' | 'defaultTimeout'>,
  given: Readonly<Record<string, Json | undefined>>,
): Promise<readonly string[]> {
  const source: InputSource = {
    value: (name) => given[name],
    names: () => Object.keys(given),
    label: (name) => `§${name}§`,
    where: '',
  }
  const reader = new InputReader(source)
  await action.read(reader)
  readShared(reader, action.defaultTimeout)
  try {
    reader.finish()
    return []
  } catch (error) {
    if (!isFailure(error)) throw error
    return error.saw
      .split(/(?:^|; )(?=§)/)
      .filter((problem) => problem !== '')
      .filter((problem) => {
        const [, name = ''] = /^§([^§]+)§/.exec(problem) ?? []
        return !UNKNOWN.test(JSON.stringify(given[name] ?? '')) && !/ is nothing: /.test(problem)
      })
  }
}
