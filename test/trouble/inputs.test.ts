import { beforeAll, describe, expect, test } from 'vitest'
import { pipeline } from '../../src/pipeline/index.ts'
import { ACTIONS, type AnyAction } from '../../src/pipeline/stages.ts'
import { runAction } from '../../src/run/run-action.ts'
import { VirtualTime } from '../servers/time.ts'
import { type InputValues, type TestWorld, testWorld } from '../support/test-world.ts'
import { failureOf } from './whole-failure.ts'

const loaded: Record<string, AnyAction> = { pipeline: pipeline as AnyAction }

// Loading a module takes real time, which must not count as virtual time.
beforeAll(async () => {
  for (const [name, load] of Object.entries(ACTIONS)) loaded[name] = await load()
})

/** A world in which nothing may be touched, and all that was touched. */
function untouchable(inputs: InputValues): { readonly world: TestWorld; readonly touched: string[] } {
  const plain = testWorld({ time: new VirtualTime(), inputs })
  const touched: string[] = []
  const never = (what: string): never => {
    touched.push(what)
    throw new Error(`${what} although the inputs are wrong`)
  }
  const world: TestWorld = {
    ...plain,
    exec: { run: async (argv) => never(argv.join(' ')) },
    http: { request: async ({ url }) => never(url.href) },
    files: {
      read: async (path) => never(`read ${path}`),
      write: async (path) => never(`write ${path}`),
      remove: async (path) => never(`remove ${path}`),
      list: async (path) => never(`list ${path}`),
      privateFolder: async (path) => never(`make ${path}`),
    },
  }
  return { world, touched }
}

/** One wrong value of its own for each action, and what is said of it. */
const OWN: Readonly<Record<string, readonly [InputValues, string]>> = {
  'containerized-build': [{ dockerfile: '/etc/Dockerfile' }, 'dockerfile is "/etc/Dockerfile"'],
  'compose-integration-test': [{ within: 'soon' }, 'within is "soon"'],
  'tag-and-push': [{ 'image-id': 'latest' }, 'image-id is "latest"'],
  'rancher-upgrade': [{ image: 'Shop/Auth' }, 'image is "Shop/Auth"'],
  'route53-switch': [{ steps: '50\n10' }, 'steps is "50, 10"'],
  pipeline: [{ image: 'Shop/Auth' }, 'image is "Shop/Auth"'],
}

test('every action has its row', () => {
  expect(Object.keys(OWN).sort()).toEqual([...Object.keys(ACTIONS), 'pipeline'].sort())
})

describe.each(Object.entries(OWN))('%s', (name, [own, said]) => {
  const run = async (inputs: InputValues) => {
    const { world, touched } = untouchable(inputs)
    const exitCode = await runAction(loaded[name] as AnyAction, world)
    return {
      world,
      touched,
      exitCode,
      failure: failureOf({ outputs: world.outputs, printed: world.printed.join('\n') }),
    }
  }

  test('several wrong inputs and a misspelt one are told at once, with their values, and nothing is touched', async () => {
    const { world, touched, exitCode, failure } = await run({
      ...own,
      'dry-run': 'yes',
      timeout: '90',
      'resutl-file': 'result.json',
    })
    expect(exitCode).toBe(2)
    expect(failure).toMatchObject({
      code: 'bad-input',
      what: expect.stringMatching(/^Cannot start: \d+ inputs are wrong$/),
    })
    for (const one of [
      said,
      'dry-run is "yes": not true or false',
      'timeout is "90"',
      'resutl-file is not an input here; did you mean result-file?',
    ])
      expect(failure.saw).toContain(one)
    expect(failure.fix).toContain('with:')
    expect([touched, world.ledger.history]).toEqual([[], []])
  })

  test('a misspelt input is named with the nearest that exists', async () => {
    const { exitCode, failure, touched } = await run({ 'time-out': '5m' })
    expect([exitCode, touched]).toEqual([2, []])
    expect(failure.saw).toContain('time-out is not an input here; did you mean timeout?')
  })
})
