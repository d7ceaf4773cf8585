import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../contract/actions.ts'
import { linter } from './linter.ts'
import { Copy, MANIFESTS, WORKFLOWS } from './places.ts'

/** The strictest there is: what it finds too much of is an exception with its reason, in zizmor.yml or beside the line. */
const zizmor = linter('zizmor', () => [
  ...['--offline', '--quiet', '--no-progress', '--color=never', '--persona=auditor', '--strict-collection'],
  '--config=.github/zizmor.yml',
])
const LOOKED_AT = [...WORKFLOWS, ...MANIFESTS, '.github/dependabot.yml']

test('zizmor finds nothing in any workflow, action.yml, or the settings of Dependabot', async () => {
  expect(await zizmor(LOOKED_AT)).toEqual({ exitCode: 0, text: expect.stringMatching(/^No findings to report/) })
})

test('other people’s actions are of one version everywhere, which stands beside the commit', () => {
  const used = WORKFLOWS.flatMap((file) => [
    ...readFileSync(join(ROOT, file), 'utf8').matchAll(/uses: ((?!OWNER\/|\.\/)[^@\s]+)@(.*)$/gm),
  ])
  expect(used.length).toBeGreaterThan(10)
  const pins = new Map<string, Set<string>>()
  for (const [, action = '', pin = ''] of used) pins.set(action, (pins.get(action) ?? new Set()).add(pin))
  for (const [action, found] of pins)
    expect([action, ...found]).toEqual([action, expect.stringMatching(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)])
})

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'

test.each([
  {
    fault: 'somebody else’s action by a tag',
    file: '.github/workflows/ci.yml',
    change: [CHECKOUT, 'actions/checkout@v7'],
    found: /unpinned-uses/,
  },
  {
    fault: 'an input inside a script',
    file: '.github/workflows/rollback.yml',
    change: ['gh run download "$RUN_ID"', 'gh run download "${{ inputs.run-id }}"'],
    found: /template-injection/,
  },
  {
    fault: 'a token that stays in the checkout',
    file: '.github/workflows/check-dist.yml',
    change: ['          persist-credentials: false\n', '          fetch-depth: 1\n'],
    found: /artipacked/,
  },
  {
    fault: 'permissions of a whole workflow',
    file: '.github/workflows/release.yml',
    change: ['permissions: {}', 'permissions: write-all'],
    found: /excessive-permissions/,
  },
  {
    fault: 'a permission without its reason',
    file: '.github/workflows/release.yml',
    change: ['id-token: write # to sign the provenance as this workflow', 'id-token: write'],
    found: /undocumented-permissions/,
  },
  {
    fault: 'the code of a pull request with the secrets of the base',
    file: 'examples/auth-service/.github/workflows/release.yml',
    change: ['  pull_request:\n', '  pull_request_target:\n'],
    found: /dangerous-triggers/,
  },
  {
    fault: 'updates that are taken at once',
    file: '.github/dependabot.yml',
    change: ['default-days: 7', 'default-days: 0'],
    found: /dependabot-cooldown/,
  },
  {
    fault: 'an action.yml of steps that puts an input into a script',
    file: 'actions/tag-and-push/action.yml',
    change: [
      /runs:[\s\S]*/.exec(readFileSync(join(ROOT, 'actions/tag-and-push/action.yml'), 'utf8'))?.[0] ?? '',
      'runs:\n  using: composite\n  steps:\n    - run: echo "${{ inputs.version }}"\n      shell: bash\n',
    ],
    found: /template-injection/,
  },
] as const)('given $fault, zizmor finds it', async ({ file, change, found }) => {
  using copy = new Copy()
  copy.replace(file, change)
  const { exitCode, text } = await zizmor([file], copy.root)
  expect([exitCode > 0, text]).toEqual([true, expect.stringMatching(found)])
})
