import { expect, test } from 'vitest'
import { yaml } from '../contract/actions.ts'
import { WORKFLOWS } from './places.ts'

interface Shelled {
  readonly defaults?: { readonly run?: { readonly shell?: string } }
}
interface Workflow extends Shelled {
  readonly jobs: Readonly<
    Record<string, Shelled & { readonly steps?: readonly { readonly run?: string; readonly shell?: string }[] }>
  >
}

/** A pipe between two commands: not "||", and not in a text in quotes. */
const hasPipe = (script: string): boolean => /(^|[^|])\|([^|]|$)/.test(script.replace(/'[^']*'|"[^"]*"/g, ''))

// Without a shell by name the runner starts "bash -e", with it "bash -eo pipefail".
test('a step of a workflow with a pipe fails when what stands before the pipe does', () => {
  const deaf = WORKFLOWS.flatMap((file) => {
    const workflow = yaml(file) as Workflow
    return Object.entries(workflow.jobs).flatMap(([name, job]) =>
      (job.steps ?? [])
        .filter(({ run = '' }) => hasPipe(run) && !/^set -\S*o pipefail/.test(run))
        .filter(({ shell }) => (shell ?? job.defaults?.run?.shell ?? workflow.defaults?.run?.shell) !== 'bash')
        .map(({ run }) => `${file}, ${name}: ${run}`),
    )
  })
  expect(deaf).toEqual([])
})
