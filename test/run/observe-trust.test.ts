import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { rancherUpgrade } from '../../src/actions/rancher-upgrade/index.ts'
import { route53Switch } from '../../src/actions/route53-switch/index.ts'
import { tagAndPush } from '../../src/actions/tag-and-push/index.ts'
import { observeTrust } from '../../src/run/observe-trust.ts'
import { type Action, runAction } from '../../src/run/run-action.ts'
import { VirtualTime } from '../servers/time.ts'
import { type InputValues, testWorld } from '../support/test-world.ts'
import { Checkout } from '../systems/git/checkout.ts'

let folder: string
let checkout: Checkout
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-trust-'))
  checkout = Checkout.withHistory([], [])
})
afterEach(() => {
  checkout[Symbol.dispose]()
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  readonly event: string
  readonly payload?: string
  readonly sha?: string
  readonly workspace?: string
  readonly inputs?: InputValues
  readonly path?: string
  readonly actor?: string
}

function worldOf({ event, payload = '{}', sha = '0'.repeat(40), workspace, inputs = {}, path, actor }: Started) {
  const file = join(folder, 'event.json')
  writeFileSync(file, payload)
  const env = {
    ...{ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_SHA: sha, HOME: folder },
    ...(path === undefined ? {} : { PATH: path }),
    ...(actor === undefined ? {} : { GITHUB_ACTOR: actor }),
  }
  const world = testWorld({ time: new VirtualTime(), inputs, env })
  return { ...world, workspace: workspace ?? checkout.folder }
}
const trustIn = async (started: Started) => {
  const world = worldOf(started)
  return observeTrust(world, world.signal)
}
const FORK = JSON.stringify({
  repository: { full_name: 'shop/auth' },
  pull_request: { number: 7, head: { repo: { full_name: 'someone/auth' } } },
})

describe('what is checked out', () => {
  test('is compared with the commit of the base', async () => {
    expect(await trustIn({ event: 'pull_request_target', sha: checkout.head })).toEqual({ code: 'own' })
    const trust = await trustIn({ event: 'pull_request_target' })
    expect(trust).toMatchObject({ code: 'foreign', because: expect.stringContaining(checkout.head.slice(0, 7)) })
  })

  test('is no matter without an event of GitHub, or where nothing is', async () => {
    expect(await trustIn({ event: '' })).toEqual({ code: 'own' })
    expect(await trustIn({ event: 'workflow_run', workspace: join(folder, 'none') })).toEqual({ code: 'own' })
  })

  test('given files without a repository, or no git, is not known', async () => {
    const because = expect.stringContaining('nobody can tell what is checked out')
    expect(await trustIn({ event: 'workflow_run', workspace: folder })).toMatchObject({ code: 'foreign', because })
    expect(await trustIn({ event: 'workflow_run', path: '/nowhere' })).toMatchObject({ code: 'foreign', because })
  })

  test('given a payload that is no JSON, a pull request comes from elsewhere', async () => {
    expect(await trustIn({ event: 'pull_request', payload: '{' })).toMatchObject({ code: 'fork' })
  })
})

describe.each<readonly [string, Action<never>, Readonly<Record<string, string>>]>([
  ['tag-and-push', tagAndPush as unknown as Action<never>, { result: 'failed' }],
  ['rancher-upgrade', rancherUpgrade as unknown as Action<never>, { result: 'unchanged' }],
  ['route53-switch', route53Switch as unknown as Action<never>, { result: 'unchanged' }],
])('%s by itself', (name, action, outputs) => {
  test('given code that is not the base’s, refuses before it asks anybody', async () => {
    const world = worldOf({ event: 'pull_request_target' })
    let requests = 0
    world.hooks.beforeRequest = () => {
      requests += 1
    }
    expect(await runAction(action, world)).toBe(7)
    expect(Object.fromEntries(world.outputs)).toMatchObject(outputs)
    expect(world.printed.join('\n')).toContain(`Will not do this for code that may be anybody's: ${name}`)
    expect(world.printed.join('\n')).toContain('"allow-untrusted: true"')
    expect(requests).toBe(0)
  })

  test('given that a person allows it, reads its inputs as ever', async () => {
    const world = worldOf({ event: 'pull_request_target', inputs: { 'allow-untrusted': 'true', typo: 'x' } })
    expect(await runAction(action, world)).toBe(2)
    expect(world.printed.join('\n')).toContain('typo is not an input here')
  })

  test('given a pull request from a fork, does nothing, and says why', async () => {
    const world = worldOf({ event: 'pull_request', payload: FORK })
    const exitCode = await runAction(action, world)
    // Only a push has a word for having done nothing; a green upgrade would say that the image runs.
    expect([exitCode, world.outputs.get('result')]).toEqual(
      name === 'tag-and-push' ? [0, 'skipped'] : [7, outputs.result],
    )
    expect(world.printed.join('\n')).toContain('pull request #7 comes from the fork someone/auth')
    expect(world.outputs.get('result-json')).toContain('someone/auth')
  })
  test('given a push of Dependabot, does nothing, and says why', async () => {
    const world = worldOf({ event: 'push', actor: 'dependabot[bot]' })
    const exitCode = await runAction(action, world)
    expect(exitCode).toBe(name === 'tag-and-push' ? 0 : 7)
    expect(world.printed.join('\n')).toContain('Dependabot started this run')
  })
})
