import type { Proposal } from './propose.ts'
import { VARIABLES } from './variables.ts'
import { scalar, verbatim } from './yaml.ts'

/** The text of .github/workflows/release.yml. Pure. */
export const workflowText = ({
  name,
  branch,
  builder,
}: Proposal): string => `# A pull request is built and tested; ${branch} goes to integration; a tag such as v1.0.1 goes to production. What becomes of
# it stands in slipway.yml. The variables and secrets below belong into the environments "integration" and "production" of
# this repository (Settings, Environments).
name: release

on:
  pull_request:
  push:
    branches: [${scalar(branch)}]
    tags: ["v*"]

permissions: {}

jobs:
  # No secret is in reach here, so that pull requests from forks are tested as well.
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
${CHECKOUT}${prepare(builder.prepare)}
      - uses: OWNER/slipway@v1
        with:
          to: compose-integration-test

  release:
    if: github.event_name == 'push'
    runs-on: ubuntu-24.04 # or a runner of yours that reaches the registry and Rancher
    timeout-minutes: 90
    environment: \${{ github.ref_type == 'tag' && 'production' || 'integration' }}
    # One release of an environment at a time. Never cancelled for a newer one; when a person cancels it, all that it
    # changed is taken back.
    concurrency:
      group: ${name}-\${{ github.ref_type == 'tag' && 'production' || 'integration' }}
      cancel-in-progress: false
    permissions:
      contents: read
    steps:
${CHECKOUT}${prepare(builder.prepare)}
      - uses: OWNER/slipway@v1
        env:
${VARIABLES.map(({ name: variable, isSecret }) => `          ${variable}: \${{ ${isSecret ? 'secrets' : 'vars'}.${variable} }}`).join('\n')}
`

const CHECKOUT = `      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the version comes from the tags
          persist-credentials: false # the build sees the whole folder`

const prepare = (command: string | undefined): string =>
  command === undefined ? '' : `\n      - run: ${verbatim(command)}`
