import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { parseCommandFile } from '../support/runner.ts'

export const SAMPLE = resolve(import.meta.dirname, '../../examples/auth-service')
export const WORKFLOWS = ['release.yml', 'rollback.yml'] as const
export type WorkflowName = (typeof WORKFLOWS)[number]

type Words = Readonly<Record<string, string>>

export interface WorkflowStep {
  readonly id?: string
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

export const textOf = (name: WorkflowName): string => readFileSync(join(SAMPLE, '.github/workflows', name), 'utf8')
export const workflow = (name: WorkflowName): Workflow => parse(textOf(name))
export const stepsOf = (name: WorkflowName): readonly WorkflowStep[] =>
  Object.values(workflow(name).jobs).flatMap(({ steps }) => steps)

/** @throws when the workflow has none of that id. */
export function stepNamed(name: WorkflowName, id: string): WorkflowStep {
  const found = stepsOf(name).find((step) => step.id === id)
  if (found === undefined) throw new Error(`${name} has no step "${id}"`)
  return found
}

/** How the script of a step ended. */
export interface Ran {
  readonly status: number | null
  readonly said: string
  /** None when it failed. */
  readonly outputs: Words
}

/** Runs the script of a step as the runner does. */
export function runScript({ run = '' }: WorkflowStep, env: Words): Ran {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-step-'))
  const output = join(folder, 'output')
  const PATH = `${dirname(process.execPath)}:${process.env.PATH}`
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    env: { PATH, GITHUB_OUTPUT: output, ...env },
    encoding: 'utf8',
  })
  const outputs = status === 0 ? Object.fromEntries(parseCommandFile(readFileSync(output, 'utf8'))) : {}
  rmSync(folder, { recursive: true })
  return { status, said: stdout + stderr, outputs }
}

/**
 * Fills in expressions that are a name and nothing else, such as `vars.RECORD`.
 *
 * @throws for one that is not known.
 */
export function filledIn(words: Words, known: Words): Words {
  const fill = (text: string) =>
    text.replace(/\$\{\{ *(.*?) *\}\}/g, (_, name: string) => {
      const value = known[name]
      if (value === undefined) throw new Error(`nobody knows ${name}`)
      return value
    })
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, fill(String(text))]))
}
