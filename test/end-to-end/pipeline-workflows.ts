import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

const EXAMPLES = resolve(import.meta.dirname, '../../examples')

export const SAMPLE = join(EXAMPLES, 'auth-service')
/** By example and file. */
export const WORKFLOWS = ['auth-service/release.yml', 'auth-service/rollback.yml', 'separate-jobs/release.yml'] as const
export type WorkflowName = (typeof WORKFLOWS)[number]

type Words = Readonly<Record<string, string>>

export interface WorkflowStep {
  readonly uses?: string
  readonly run?: string
  readonly with?: Words
  readonly env?: Words
}

export interface Job {
  readonly steps: readonly WorkflowStep[]
  readonly permissions?: Words
  readonly environment?: string
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
}

export interface Workflow {
  readonly permissions: Words
  readonly on: {
    readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, { readonly options: readonly string[] }>> }
  }
  readonly jobs: Readonly<Record<string, Job>>
}

/** @param examples the folder with the folder of the example. */
export function fileOf(name: WorkflowName, examples = EXAMPLES): string {
  const [example = '', file = ''] = name.split('/')
  return join(examples, example, '.github/workflows', file)
}

export const textOf = (name: WorkflowName): string => readFileSync(fileOf(name), 'utf8')
export const workflow = (name: WorkflowName): Workflow => parse(textOf(name))
export const stepsOf = (name: WorkflowName): readonly WorkflowStep[] =>
  Object.values(workflow(name).jobs).flatMap(({ steps }) => steps)
