import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { choose } from '../../src/pipeline/choose.ts'
import { readPipelineFile } from '../../src/pipeline/file.ts'
import { SAMPLE, stepsOf, textOf, WORKFLOWS, workflow } from './pipeline-workflows.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PIPELINE = readFileSync(join(SAMPLE, 'slipway.yml'), 'utf8')
const readPipeline = (env: Readonly<Record<string, string>> = {}) => readPipelineFile(PIPELINE, env, 'slipway.yml')

/** Every name after a prefix such as `vars.`. */
const namesIn = (text: string, before: RegExp) =>
  [...new Set([...text.matchAll(before)].map((match) => match[1] ?? ''))].sort()

describe('slipway.yml', () => {
  test.each([
    ['a pull request', 'refs/pull/7/merge', ['containerized-build', 'compose-integration-test']],
    ['a branch of a feature', 'refs/heads/feature/x', ['containerized-build', 'compose-integration-test']],
    [
      'develop',
      'refs/heads/develop',
      ['containerized-build', 'compose-integration-test', 'tag-and-push', 'rancher-upgrade'],
    ],
    [
      'a version',
      'refs/tags/v1.0.1',
      ['containerized-build', 'compose-integration-test', 'tag-and-push', 'rancher-upgrade', 'route53-switch'],
    ],
  ])('%s goes as far as it should', async (_, ref, names) => {
    const file = await readPipeline()
    expect(choose(file, { ref }).stages.map(({ name }) => name)).toEqual(names)
  })

  test('without any variable it can still be built and tested', async () => {
    const file = await readPipeline()
    const { stages } = choose(file, { ref: 'refs/heads/feature/x' })
    expect(JSON.stringify(stages.map(({ inputs }) => inputs))).not.toContain('""')
  })

  test('production upgrades the idle side, integration its only service', async () => {
    const file = await readPipeline({ IDLE_SIDE: 'green' })
    const services = ['production', 'integration'].map((destination) => {
      const { stages } = choose(file, { destination })
      return stages.find(({ use }) => use === 'rancher-upgrade')?.inputs.service
    })
    expect(services).toEqual(['auth-service-green', 'auth-service'])
  })

  test.each(['auth-service/release.yml', 'separate-jobs/release.yml'] as const)(
    '%s gives it every variable that it names, and no other',
    (name) => {
      const given = stepsOf(name).flatMap(({ uses, env = {} }) => (uses === 'OWNER/slipway@v1' ? Object.keys(env) : []))
      expect(given.sort()).toEqual(namesIn(JSON.stringify(parse(PIPELINE)), /\$\{(\w+)(?::-)?\}/g))
    },
  )
})

describe.each(WORKFLOWS)('%s', (name) => {
  const text = textOf(name)
  const steps = stepsOf(name)

  test('our actions are used by inputs that they have, all that are required among them', () => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/slipway'))
    expect(ours.length).toBeGreaterThan(0)
    for (const { uses = '', with: given = {} } of ours) {
      const [, folder = ''] = /^OWNER\/slipway(?:\/(actions\/[a-z0-9-]+))?@v1$/.exec(uses) ?? ['', 'no action of ours']
      const { inputs } = parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as {
        inputs: Record<string, { required?: boolean }>
      }
      expect(Object.keys(given).filter((input) => !(input in inputs))).toEqual([])
      const required = Object.keys(inputs).filter((input) => inputs[input]?.required === true)
      expect(required.filter((input) => !(input in given))).toEqual([])
    }
  })

  test('actions of others are named by commit, with their version for people', () => {
    const others = text.split('\n').filter((line) => line.includes('uses:') && !line.includes('OWNER/slipway'))
    expect(others.length).toBeGreaterThan(0)
    for (const line of others) expect(line).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('a checkout has the whole history, and leaves no token behind', () => {
    for (const { uses, with: given } of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect([uses, given]).toEqual([uses, { 'fetch-depth': 0, 'persist-credentials': false }])
  })

  test('no script is put together from expressions', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('no job may do more than it has to', () => {
    const { permissions, jobs } = workflow(name)
    expect(permissions).toEqual({})
    const granted = Object.values(jobs).flatMap(({ permissions = {} }) => Object.entries(permissions))
    const needed = ['contents read', 'id-token write']
    expect(granted.map((one) => one.join(' ')).filter((one) => !needed.includes(one))).toEqual([])
  })

  test('what changes an environment waits for its turn, and is not cancelled for what comes after it', () => {
    const changing = Object.values(workflow(name).jobs).filter(({ environment }) => environment !== undefined)
    expect(changing.length).toBeGreaterThan(0)
    for (const { environment = '', concurrency } of changing) {
      expect(concurrency).toEqual({ group: `auth-service-${environment}`, 'cancel-in-progress': false })
    }
  })

  test('the README tells every variable and secret', () => {
    const readme = readFileSync(join(SAMPLE, 'README.md'), 'utf8')
    for (const one of [...namesIn(text, /\bvars\.(\w+)/g), ...namesIn(text, /\bsecrets\.(\w+)/g)])
      expect(readme).toContain(`\`${one}\``)
  })
})
