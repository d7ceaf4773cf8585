import { resolve } from 'node:path'
import { type Entry, parseEntry } from '../core/change.ts'
import { Failure } from '../core/failure.ts'
import { tryParseImageRef } from '../core/image-ref.ts'
import { isList, isObject, type Json, type JsonObject } from '../core/json.ts'
import type { World } from '../run/world.ts'
import { STAGES, type StageKind } from './file.ts'
import { pushes } from './stage-kinds.ts'

/** What an earlier run says of one of its stages. */
export interface ReleasedStage {
  readonly name: string
  readonly use: StageKind
  /** Of the action's closed list, such as `confirmed`. */
  readonly result: string
  /** What was still open, or can be taken back exactly, when the run ended. */
  readonly undo: Entry | undefined
  /** The thing it changed, by ids and names; `{}` for a stage that changes no live system, or did not come to it. */
  readonly target: JsonObject
  /** Where the change began, and where it was to lead. */
  readonly from: JsonObject
  readonly to: JsonObject
}

/** An earlier run, as its result file tells it: a proposal, which a look at the systems must confirm. */
export interface Release {
  /** As the user named it. */
  readonly file: string
  readonly result: string
  readonly destination: string | undefined
  readonly image: string | undefined
  /** The point of no return that it passed: the name of its stage. */
  readonly noReturn: string | undefined
  readonly stages: readonly ReleasedStage[]
}

/** @throws {Failure} `bad-input` when there is no such file, or it is not the result of a pipeline. */
export async function readRelease(file: string, { files, workspace }: Pick<World, 'files' | 'workspace'>) {
  const text = await files.read(resolve(workspace, file))
  if (text === undefined) throw unusable(file, 'there is no such file')
  return parseRelease(text, file)
}

/** @throws {Failure} `bad-input` */
export function parseRelease(text: string, file: string): Release {
  let value: Json
  try {
    value = JSON.parse(text) as Json
  } catch {
    throw unusable(file, 'text that is not JSON')
  }
  if (isObject(value) && value.ended === false) throw unusable(file, 'a run that did not end, or is still at work')
  if (!isObject(value) || value.action !== 'pipeline' || !isList(value.stages)) {
    const action = isObject(value) && typeof value.action === 'string' ? value.action : undefined
    throw unusable(
      file,
      action === undefined ? 'JSON that is no result' : `the result of "${action}", not of a pipeline`,
    )
  }
  if (value.dryRun === true) throw unusable(file, 'the plan of a dry run, which changed nothing')
  return {
    file,
    result: String(value.result ?? ''),
    destination: maybeText(value.destination),
    image: maybeText(value.image),
    noReturn: maybeText(value.pointOfNoReturn),
    stages: value.stages.flatMap((stage) => readStages(stage, file)),
  }
}

/**
 * The image that an earlier run pushed, with its digest.
 *
 * @throws {Failure} `bad-input` when that run says that its image is not in the registry.
 */
export function imageOfRelease({ file, image, result, stages }: Release): string {
  const push = stages.find(pushes)
  const ref = image === undefined ? undefined : tryParseImageRef(image)
  if (image !== undefined && ref?.digest !== undefined && push?.result !== 'failed') return image
  throw new Failure('bad-input', {
    what: `There is no image to deploy in ${file}`,
    saw:
      push === undefined
        ? `that run ended as "${result}" before it pushed one`
        : `its stage "${push.name}" ended as "${push.result}"`,
    fix: 'name the result file of a run that pushed its image, or give "image" as repository:version@sha256:…',
  })
}

/** A stage of several services is as many: each was changed, and is taken back, by itself. */
function readStages(stage: Json, file: string): readonly ReleasedStage[] {
  if (!isObject(stage) || !isList(stage.services)) return [readStage(stage, file)]
  const { services, ...shared } = stage
  return (services as readonly Json[]).map((service) =>
    readStage(isObject(service) ? { ...shared, ...service } : service, file),
  )
}

function readStage(stage: Json, file: string): ReleasedStage {
  const use = isObject(stage) ? STAGES.find((kind) => kind === stage.use) : undefined
  if (!isObject(stage) || use === undefined) throw unusable(file, 'a stage that this version does not know')
  const undo = maybeText(stage.undo)
  return {
    name: String(stage.stage ?? use),
    use,
    result: String(stage.result ?? ''),
    undo: undo === undefined ? undefined : parseEntry(undo),
    target: objectOf(stage.target),
    from: objectOf(stage.from),
    to: objectOf(stage.to),
  }
}

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {})

const maybeText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const unusable = (file: string, saw: string): Failure =>
  new Failure('bad-input', {
    what: `Cannot use ${file} as a release`,
    saw,
    fix: 'name by "release" the file that a run wrote to its "result-file"',
  })
