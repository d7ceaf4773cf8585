import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { yaml } from '../../contract/actions.ts'

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
}
const { jobs } = yaml('.github/workflows/release.yml') as Workflow

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-release-workflow-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the last step of a job as the runner does, with a `gh` that sees this release. @returns what was called. */
function run(job: 'publish' | 'back', release: 'none' | 'draft' | 'published') {
  const view = { none: 'exit 1', draft: 'echo true', published: 'echo false' }[release]
  const program = (name: string, body: string) =>
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> ${folder}/called\n${body}\n`, { mode: 0o755 })
  program('gh', `case "$*" in "release view"*) ${view} ;; esac`)
  program('node', '')
  const script = jobs[job]?.steps.at(-1)?.run ?? ''
  const { status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      PATH: `${folder}:/usr/bin:/bin`,
      TAG: 'v1.1.0',
      TESTED: 'abc',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
  })
  const called = readFileSync(join(folder, 'called'), 'utf8')
  return { status, isCreated: called.includes('release create'), isMoved: /release\.ts (forward|back)/.test(called) }
}

test.each([
  ['publish', 'none', { status: 0, isCreated: true, isMoved: true }],
  ['publish', 'published', { status: 0, isCreated: false, isMoved: true }],
  ['publish', 'draft', { status: 1, isCreated: false, isMoved: false }],
  ['back', 'none', { status: 1, isCreated: false, isMoved: false }],
  ['back', 'published', { status: 0, isCreated: false, isMoved: true }],
  ['back', 'draft', { status: 1, isCreated: false, isMoved: false }],
] as const)('%s, where the release is: %s', (job, release, ended) => {
  expect(run(job, release)).toEqual(ended)
})
