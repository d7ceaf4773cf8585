import { isList, isObject, type Json, type JsonObject } from '../core/json.ts'
import { nearest } from '../core/nearest.ts'
import { fileFailure, interpolate } from './interpolate.ts'

export const STAGES = [
  'containerized-build',
  'compose-integration-test',
  'tag-and-push',
  'rancher-upgrade',
  'route53-switch',
] as const
export type StageKind = (typeof STAGES)[number]

export interface StageSpec {
  readonly use: StageKind
  /** Unique; the `use` where none is given. */
  readonly name: string
  /** The destinations this stage is for; all of them when empty. */
  readonly only: readonly string[]
  /** Once it has passed, nothing is taken back by itself any more. */
  readonly pointOfNoReturn?: true
  /** The inputs of the action, by their names. */
  readonly inputs: JsonObject
}

export interface Destination {
  readonly name: string
  /** Branches and tags by name, `*` standing for any text. */
  readonly refs: readonly string[]
  /** Inputs by stage name that replace the stage's own. */
  readonly overrides: Readonly<Record<string, JsonObject>>
}

export interface PipelineFile {
  readonly stages: readonly StageSpec[]
  readonly destinations: readonly Destination[]
}

type Problem = (text: string) => void

/**
 * Reads `slipway.yml` with `${NAME}` filled in from `env`.
 *
 * @param mayBeUnset stages whose variables may be missing, as they will not run.
 * @throws {Failure} `bad-input` naming everything that is wrong, each unknown key with the nearest known one.
 */
export async function readPipelineFile(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  mayBeUnset: (use: StageKind) => boolean = () => false,
): Promise<PipelineFile> {
  const { parse } = await import('yaml')
  let parsed: Json
  try {
    parsed = parse(text) as Json
  } catch (error) {
    throw fileFailure([`not YAML: ${String((error as Error).message).split('\n')[0]}`], file)
  }
  const problems: string[] = []
  const problem: Problem = (one) => problems.push(one)
  const spared = isObject(parsed) ? pathsOf(parsed, mayBeUnset) : []
  const unset: Problem = (one) => spared.some((path) => one.startsWith(path)) || problem(one)
  const read = isObject(parsed) ? readTop(interpolate(parsed, env, unset) as JsonObject, problem) : undefined
  if (read === undefined) problem('it is empty, or not a map')
  if (problems.length > 0 || read === undefined) throw fileFailure(problems, file)
  return read
}

/** How the paths of the inputs of some stages begin: their own, and those that destinations have for them. */
function pathsOf({ stages, destinations }: JsonObject, which: (use: StageKind) => boolean): readonly string[] {
  const all = isList(stages) ? stages : []
  return all.flatMap((stage, index) => {
    const use = isObject(stage) ? STAGES.find((kind) => kind === stage.use) : undefined
    if (!isObject(stage) || use === undefined || !which(use)) return []
    const places = isObject(destinations) ? Object.keys(destinations) : []
    return [`stages[${index}].`, ...places.map((place) => `destinations.${place}.${String(stage.name ?? use)}.`)]
  })
}

function readTop(top: JsonObject, problem: Problem): PipelineFile {
  knownKeys(top, ['slipway', 'stages', 'destinations'], '', problem)
  if (top.slipway !== 1) problem(`slipway is ${JSON.stringify(top.slipway ?? null)}: write "slipway: 1"`)
  if (!isList(top.stages) || top.stages.length === 0) problem('stages is not a list of stages')
  const stages = isList(top.stages)
    ? top.stages.flatMap((stage, index) => readStage(stage, `stages[${index}]`, problem))
    : []
  const names = stages.map(({ name }) => name)
  for (const name of names.filter((one, index) => names.indexOf(one) !== index))
    problem(`two stages are named "${name}"; give each a "name"`)
  const destinations = readDestinations(top.destinations, names, problem)
  for (const stage of stages) {
    for (const name of stage.only) {
      if (!destinations.some((destination) => destination.name === name))
        problem(
          `stage "${stage.name}" is only for "${name}", which is no destination${near(
            name,
            destinations.map((one) => one.name),
          )}`,
        )
    }
  }
  return { stages, destinations }
}

function readStage(stage: Json, path: string, problem: Problem): readonly StageSpec[] {
  if (!isObject(stage)) {
    problem(`${path} is not a map`)
    return []
  }
  const use = STAGES.find((kind) => kind === stage.use)
  if (use === undefined) {
    problem(
      `${path}.use is ${JSON.stringify(stage.use ?? null)}: not one of ${STAGES.join(', ')}${near(String(stage.use), STAGES)}`,
    )
    return []
  }
  const { use: _, name = use, only = [], 'point-of-no-return': pointOfNoReturn = false, ...inputs } = stage
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name))
    problem(`${path}.name is ${JSON.stringify(name)}: lower-case words joined by hyphens`)
  if (typeof pointOfNoReturn !== 'boolean')
    problem(`${path}.point-of-no-return is ${JSON.stringify(pointOfNoReturn)}: not true or false`)
  const onlyList = isList(only) ? only.map(String) : [String(only)]
  const more = pointOfNoReturn === true ? { pointOfNoReturn } : {}
  return [{ use, name: String(name), only: onlyList, ...more, inputs }]
}

function readDestinations(
  value: Json | undefined,
  stages: readonly string[],
  problem: Problem,
): readonly Destination[] {
  if (value === undefined) return []
  if (!isObject(value)) {
    problem('destinations is not a map of names')
    return []
  }
  return Object.entries(value).map(([name, destination]) => {
    const path = `destinations.${name}`
    if (!isObject(destination)) {
      problem(`${path} is not a map`)
      return { name, refs: [], overrides: {} }
    }
    const { refs = [], ...overrides } = destination
    if (!isList(refs) || !refs.every((ref) => typeof ref === 'string'))
      problem(`${path}.refs is not a list of branches and tags`)
    knownKeys(overrides, stages, path, problem)
    for (const [stage, inputs] of Object.entries(overrides))
      if (!isObject(inputs)) problem(`${path}.${stage} is not a map of inputs`)
    return { name, refs: isList(refs) ? refs.map(String) : [], overrides: overrides as Record<string, JsonObject> }
  })
}

function knownKeys(map: JsonObject, known: readonly string[], path: string, problem: Problem): void {
  for (const key of Object.keys(map)) {
    if (!known.includes(key)) problem(`"${path === '' ? key : `${path}.${key}`}" is not a key here${near(key, known)}`)
  }
}

function near(word: string, candidates: readonly string[]): string {
  const found = nearest(word, candidates)
  return found === undefined ? '' : `; did you mean "${found}"?`
}
