import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isFailure } from '../../src/core/failure.ts'
import { isList, isObject, type Json, type JsonObject } from '../../src/core/json.ts'
import { readGateSpecs } from '../../src/gates/specs.ts'
import { given, NOT_YET } from '../../src/pipeline/carried.ts'
import { readPipelineFile, STAGES } from '../../src/pipeline/file.ts'
import { stagesAsWritten } from '../../src/pipeline/secrets.ts'
import { ACTION_NAMES, actionOf, manifestOf, problemsOf } from './inputs.ts'
import { blocksIn, PAGES, ROOT, where } from './pages.ts'

const EXAMPLES = ['release.yml', 'rollback.yml'].map((name) => `examples/auth-service/.github/workflows/${name}`)
const YAML = [
  ...blocksIn('yaml').map((block) => ({ at: where(block), page: block.page, text: block.text })),
  ...[...EXAMPLES, 'examples/auth-service/slipway.yml'].map((path) => ({
    at: path,
    page: path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  })),
]
type Kind = 'workflow' | 'steps' | 'pipeline' | 'gates' | 'other CI' | 'compose file'

/** What a block of YAML is, by what stands in it. */
function kindOf(value: Json): Kind | undefined {
  if (isList(value)) {
    const items = value.filter(isObject)
    if (items.length === 0 || items.length < value.length) return undefined
    if (items.every((item) => STAGES.some((use) => use === item.use))) return 'pipeline'
    if (items.some((item) => 'uses' in item)) return 'steps'
    return items.every((item) => ['http', 'consul', 'containers', 'run'].some((kind) => kind in item))
      ? 'gates'
      : undefined
  }
  if (!isObject(value)) return undefined
  if ('jobs' in value) return 'workflow'
  if (
    'slipway' in value ||
    ('stages' in value && isList(value.stages) && value.stages.every(isObject)) ||
    isOnly(value, 'destinations')
  )
    return 'pipeline'
  if ('services' in value && !('stages' in value)) return 'compose file'
  if ('format_version' in value || Object.values(value).some((job) => isObject(job) && 'script' in job))
    return 'other CI'
  return undefined
}
const isOnly = (value: JsonObject, key: string): boolean => Object.keys(value).join() === key

const ALL = YAML.map(({ at, page, text }) => ({ at, page, text, value: parse(text) as Json })).map((one) => ({
  ...one,
  kind: kindOf(one.value),
}))
const of = (kind: Kind) => ALL.filter((one) => one.kind === kind)

test('every block of YAML is of a kind that is looked at', () => {
  expect(ALL.filter(({ kind }) => kind === undefined).map(({ at }) => at)).toEqual([])
  for (const kind of ['workflow', 'steps', 'pipeline', 'gates', 'other CI'] as const)
    expect([kind, of(kind).length > 0]).toEqual([kind, true])
})

interface Step {
  readonly at: string
  readonly step: JsonObject
  /** The action's name; undefined for a step that is none of ours. */
  readonly name: string | undefined
}

const OURS = /^(?:OWNER\/slipway|\.)(?:\/actions\/([a-z0-9-]+))?(?:@\S+)?$/
function nameOf(step: JsonObject): string | undefined {
  const [whole, name = 'pipeline'] = OURS.exec(String(step.uses ?? '')) ?? []
  return whole === undefined ? undefined : name
}
const stepsIn = (value: Json): readonly JsonObject[] => {
  if (isList(value)) return value.filter(isObject)
  const jobs = isObject(value) && isObject(value.jobs) ? Object.values(value.jobs) : []
  return jobs.flatMap((job) => (isObject(job) && isList(job.steps) ? job.steps.filter(isObject) : []))
}
const PLACES = [...of('workflow'), ...of('steps')]
const STEPS: readonly Step[] = PLACES.flatMap(({ at, value }) =>
  stepsIn(value).map((step) => ({ at, step, name: nameOf(step) })),
)
const OWN = STEPS.filter(({ name }) => name !== undefined)

test('every step of ours names an action that there is', () => {
  expect(OWN.length).toBeGreaterThan(15)
  expect(OWN.filter(({ name = '' }) => !ACTION_NAMES.includes(name))).toEqual([])
  const ours = STEPS.filter(({ step, name }) => name === undefined && /slipway/.test(String(step.uses ?? '')))
  expect(ours).toEqual([])
})

test('every step of ours has inputs that there are, with values that its action takes', async () => {
  const wrong: string[] = []
  for (const { at, step, name = '' } of OWN) {
    const inputs = isObject(step.with) ? step.with : {}
    const asGiven = Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [key, typeof value === 'string' ? value : String(value)]),
    )
    for (const problem of await problemsOf(await actionOf(name), asGiven)) wrong.push(`${at}: ${name}: ${problem}`)
  }
  expect(wrong).toEqual([])
})

test('every step of ours has the inputs that are required', () => {
  const wrong = OWN.flatMap(({ at, step, name = '' }) => {
    const inputs = isObject(step.with) ? step.with : {}
    return Object.entries(manifestOf(name).inputs)
      .filter(([input, { required }]) => required === true && !(input in inputs))
      .map(([input]) => `${at}: ${name} without ${input}`)
  })
  expect(wrong).toEqual([])
})

/** Part of a job may speak of a step that is not shown; by these ids it is known which one is meant. */
const CUSTOMARY: Readonly<Record<string, Step>> = {
  build: { at: '', step: {}, name: 'containerized-build' },
  push: { at: '', step: {}, name: 'tag-and-push' },
}

test('every output that a page reads is one that the action has', () => {
  const wrong: string[] = []
  let read = 0
  for (const { at, page, text } of ALL) {
    const steps = STEPS.filter((one) => one.at === at || one.at.startsWith(`${page}:`))
    for (const [, id = '', output = ''] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      read += 1
      const step = steps.find((one) => one.step.id === id) ?? CUSTOMARY[id]
      if (step === undefined) wrong.push(`${at}: no step has the id "${id}"`)
      else if (step.name !== undefined && !(output in manifestOf(step.name).outputs))
        wrong.push(`${at}: ${step.name} has no output "${output}"`)
      else if (step.name === undefined && step.step.uses === undefined && !String(step.step.run).includes(`${output}=`))
        wrong.push(`${at}: step "${id}" writes no "${output}"`)
    }
  }
  expect(wrong).toEqual([])
  expect(read).toBeGreaterThan(5)
})

test('every output of a job that a page reads is one that the job declares', () => {
  const wrong = of('workflow').flatMap(({ at, text, value }) => {
    const jobs = isObject(value) && isObject(value.jobs) ? value.jobs : {}
    return [...text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([whole, id = '', output = '']) => {
      const job = jobs[id]
      return isObject(job) && isObject(job.outputs) && output in job.outputs ? [] : [`${at}: ${whole}`]
    })
  })
  expect(wrong).toEqual([])
})

/** Parts of a pipeline file are made whole, with every stage that a part may speak of. */
function whole(value: Json): JsonObject {
  if (isList(value)) return { slipway: 1, stages: value }
  const top = isObject(value) ? value : {}
  return { slipway: 1, ...(top.stages === undefined ? { stages: STAGES.map((use) => ({ use })) } : {}), ...top }
}

const isWhole = (value: Json): boolean => isObject(value) && value.slipway !== undefined

/** Every variable is set; its value shows that it came from one, so that it is not judged. */
const ANY = new Proxy({}, { get: (_, name) => `\${${String(name)}}`, has: () => true }) as Readonly<
  Record<string, string>
>

test('every pipeline file that a page shows is read without a complaint, and so is each of its stages', async () => {
  const wrong: string[] = []
  for (const { at, value } of of('pipeline')) {
    try {
      const file = await readPipelineFile(JSON.stringify(whole(value)), ANY, at)
      for (const { use, inputs } of stagesAsWritten(file)) {
        const filled = Object.keys(manifestOf(use).inputs).map(
          (name) => [name, inputs[name] ?? given(use, name, NOT_YET)] as const,
        )
        const known = { ...inputs, ...Object.fromEntries(filled) }
        for (const problem of await problemsOf(await actionOf(use), known)) {
          const [, name = ''] = /^§([^§]+)§/.exec(problem) ?? []
          // Of a stage that a part does not show, only what it shows can be wrong.
          if (isWhole(value) || name in inputs) wrong.push(`${at}: ${use}: ${problem}`)
        }
      }
    } catch (error) {
      if (!isFailure(error)) throw error
      wrong.push(error.message)
    }
  }
  expect(wrong).toEqual([])
})

test('every list of gates that a page shows is read without a complaint', () => {
  const wrong: string[] = []
  for (const { at, value } of of('gates'))
    readGateSpecs(value, (saw, because) => wrong.push(`${at}: ${saw}: ${because}`))
  expect(wrong).toEqual([])
})

test('secrets come from secrets, on every page', () => {
  const wrong = OWN.flatMap(({ at, step }) =>
    Object.entries(isObject(step.with) ? step.with : {})
      .filter(
        ([input, value]) =>
          /password|secret-key|access-key/.test(input) && !/^\$\{\{ secrets\.\w+ \}\}$/.test(String(value)),
      )
      .map(([input]) => `${at}: ${input}`),
  )
  expect(wrong).toEqual([])
  expect(PAGES.length).toBeGreaterThan(10)
})
