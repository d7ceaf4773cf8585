import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { yaml } from '../contract/actions.ts'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}
const stepsOf = (name: string): readonly Step[] =>
  (yaml(`.github/workflows/${name}.yml`) as { jobs: Record<string, { steps: readonly Step[] }> }).jobs[name]?.steps ??
  []
const script = stepsOf('rollback').find(({ name }) => name === 'Result file')?.run ?? ''

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-result-file-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the step as the runner does, with a `gh` that knows these artifacts. @returns the one that was downloaded. */
function download(artifacts: readonly string[], attempt = ''): string | undefined {
  writeFileSync(join(folder, 'names'), artifacts.map((name) => `${name}\n`).join(''))
  const gh = `#!/bin/bash
case "$1" in
  api) cat ${folder}/names ;;
  run) while [[ $1 != --name ]]; do shift; done; printf '%s' "$2" > ${folder}/downloaded ;;
esac`
  writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 })
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      RUN_ID: '77',
      RUN_ATTEMPT: attempt,
      DESTINATION: 'production',
      GITHUB_REPOSITORY: 'shop/auth',
    },
  })
  const file = join(folder, 'downloaded')
  expect(status).toBe(existsSync(file) ? 0 : 1)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

const of = (destination: string, attempt: number) => `slipway-release-${destination}-attempt-${attempt}`

test('each attempt of a run keeps its result file under a name that rollback.yml asks for', () => {
  const upload = stepsOf('pipeline').find((step) => step.with?.path?.endsWith('/release.json'))
  expect(upload?.with?.name).toMatch(
    /^slipway-release-\$\{\{ .*destination .*\}\}-attempt-\$\{\{ github\.run_attempt \}\}$/,
  )
})

test.each([
  [
    'the newest attempt is meant',
    [of('production', 9), of('production', 10), of('production', 2)],
    '',
    of('production', 10),
  ],
  ['an attempt can be named', [of('production', 1), of('production', 2)], '1', of('production', 1)],
  [
    'other destinations do not count',
    [of('production', 1), of('staging', 3), of('production-eu', 4)],
    '',
    of('production', 1),
  ],
  ['nothing is downloaded where none was kept', [of('staging', 1), 'coverage'], '', undefined],
  ['nor of a run without artifacts', [], '', undefined],
])('%s', (_, artifacts, attempt, expected) => {
  expect(download(artifacts, attempt)).toBe(expected)
})
