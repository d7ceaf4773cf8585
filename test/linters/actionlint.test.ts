import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { folderOf, manifestOf, NAMES } from '../contract/actions.ts'
import { linter } from './linter.ts'
import { Copy, WORKFLOWS } from './places.ts'

const actionlint = linter('actionlint', (program) => [
  '-no-color',
  '-oneline',
  '-pyflakes=', // no script here is Python
  `-shellcheck=${join(dirname(program), 'shellcheck')}`,
])
const ALL = '.github/workflows/all-actions.yml'

/** A workflow that gives every input to every action: by such a one alone actionlint reads the manifests. */
const everyInput = (): string =>
  stringify({
    name: 'all actions',
    on: 'push',
    permissions: {},
    jobs: {
      all: {
        'runs-on': 'ubuntu-24.04',
        steps: NAMES.map((name) => ({
          uses: `./${folderOf(name) === '.' ? '' : folderOf(name)}`,
          with: Object.fromEntries(Object.keys(manifestOf(name).inputs).map((input) => [input, 'x'])),
        })),
      },
    },
  })

test('there are the five workflows of the repository, and those of the sample', () => {
  for (const name of ['ci', 'check-dist', 'release', 'pipeline', 'rollback'])
    expect(WORKFLOWS).toContain(`.github/workflows/${name}.yml`)
  expect(WORKFLOWS.filter((file) => file.startsWith('examples/')).length).toBeGreaterThan(1)
})

test('actionlint finds nothing in any workflow', async () => {
  expect(await actionlint(WORKFLOWS)).toEqual({ exitCode: 0, text: '' })
})

test('actionlint finds nothing in any action.yml', async () => {
  using copy = new Copy()
  expect(await actionlint([copy.write(ALL, everyInput())], copy.root)).toEqual({ exitCode: 0, text: '' })
})

test.each([
  {
    fault: 'an output that no step has',
    file: '.github/workflows/rollback.yml',
    change: ['steps.result.outputs', 'steps.results.outputs'],
    found: /property "results" is not defined/,
  },
  {
    fault: 'a shell variable without quotes',
    file: '.github/workflows/release.yml',
    change: ['back --tag "$TAG"', 'back --tag $TAG'],
    found: /SC2086/,
  },
  {
    fault: 'an input that a reusable workflow lacks',
    file: '.github/workflows/pipeline.yml',
    change: ['inputs.runs-on', 'inputs.runner'],
    found: /property "runner" is not defined/,
  },
  {
    fault: 'a job that waits for none',
    file: '.github/workflows/release.yml',
    change: ['needs: [check, ci, dist]', 'needs: [check, ci, tests]'],
    found: /needs job "tests" which does not exist/,
  },
  {
    fault: 'in an example, a permission that there is not',
    file: 'examples/auth-service/.github/workflows/release.yml',
    change: ['contents: read', 'content: read'],
    found: /unknown permission scope "content"/,
  },
] as const)('given $fault, actionlint finds it', async ({ file, change, found }) => {
  using copy = new Copy()
  copy.replace(file, change)
  expect(await actionlint([file], copy.root)).toEqual({ exitCode: 1, text: expect.stringMatching(found) })
})

test.each([
  { fault: 'an icon that there is not', change: ['icon: anchor', 'icon: ship'], found: /incorrect icon name "ship"/ },
  { fault: 'an input that is gone', change: ['  config:\n', '  file:\n'], found: /input "config" is not defined/ },
  { fault: 'a bundle that is not there', change: ['main: dist/pipeline', 'main: dist/pipe'], found: /does not exist/ },
  {
    fault: 'a Node that there is not',
    change: ['using: node24', 'using: node25'],
    found: /invalid runner name "node25"/,
  },
] as const)('given an action.yml with $fault, actionlint finds it', async ({ change, found }) => {
  using copy = new Copy()
  copy.write(ALL, everyInput())
  copy.replace('action.yml', change)
  expect(await actionlint([ALL], copy.root)).toEqual({ exitCode: 1, text: expect.stringMatching(found) })
})
