import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { yaml } from '../contract/actions.ts'

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-variables-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['pipeline', 'rollback'])('the variables that %s.yml is given', (name) => {
  const { jobs } = yaml(`.github/workflows/${name}.yml`) as Workflow
  const script = jobs[name]?.steps.find((step) => step.name === 'Variables')?.run ?? ''

  /** Runs the step as the runner does. */
  function given(variables: string) {
    const file = join(folder, 'env')
    const { status, stderr } = spawnSync('bash', ['-e', '-c', script], {
      env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, VARIABLES: variables, GITHUB_ENV: file },
      encoding: 'utf8',
    })
    return { status, stderr, env: readFileSync(file, 'utf8') }
  }

  test('become lines of the environment of the job', () => {
    expect(given('{ "REGISTRY": "registry.example.com", "A_1": "b=c d" }')).toMatchObject({
      status: 0,
      env: 'REGISTRY=registry.example.com\nA_1=b=c d\n',
    })
  })

  test('given none, nothing is written, no empty line either', () => {
    expect(given('{}')).toMatchObject({ status: 0, env: '' })
  })

  test.each(['{"A":"b\\nNODE_OPTIONS=x"}', '{"A\\nB":"c"}', '{"A<<B":"c"}', '{"a":"b"}', '{"A":1}', '{"A":{"b":"c"}}'])(
    'given %s, it is refused',
    (variables) => {
      const { status, stderr, env } = given(variables)
      expect([status, env]).toEqual([1, ''])
      expect(stderr).toContain('a variable has a name of capitals, and a text of one line')
    },
  )
})
