import { type Entry, parseEntries } from '../../core/change.ts'
import { Failure, isFailure } from '../../core/failure.ts'
import { isObject } from '../../core/json.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { readName, type ServiceName, sayName } from '../../targets/cattle-service/stops.ts'
import type { ServiceInputs } from './services.ts'

/**
 * The input `undo`: the output `undo` of a run of this action, or of a pipeline, of which other kinds of change are left out.
 * It is a proposal: that it is of the service that is meant, and that its change is the one that is open, is for the plan to
 * say. None where it is not given.
 */
export function readUndo(reader: InputReader): readonly Entry[] {
  const text = reader.maybe('undo')
  if (text === undefined) return []
  try {
    const entries = parseEntries(text).entries.filter(
      ({ change }) => change.kind === 'cattle-service' && isObject(change.target),
    )
    const ids = entries.map(({ change }) => readName(change.target).id)
    if (entries.length === 0)
      reader.problem('undo', 'without an upgrade', 'give the "undo" output of the run that left it')
    if (new Set(ids).size < ids.length) reader.problem('undo', 'with a service that is there twice', "give one run's")
    return entries
  } catch (error) {
    if (!isFailure(error, 'bad-input')) throw error
    reader.problem('undo', error.saw, error.fix)
    return []
  }
}

/** The one environment that all of them are of; undefined where they say nothing, or several. */
export function environmentIn(entries: readonly Entry[]): string | undefined {
  const [only, ...more] = new Set(entries.map(({ change }) => readName(change.target).environmentId))
  return more.length > 0 ? undefined : only
}

/**
 * The entry of one service, by its id: by name alone it may be one that was made anew.
 *
 * @throws {Failure} `bad-input` where entries were given, and none is of it.
 */
export function entryOf(entries: readonly Entry[], name: ServiceName): Entry | undefined {
  if (entries.length === 0) return undefined
  const named = entries.map((entry) => ({ entry, of: readName(entry.change.target) }))
  const found = named.find(({ of }) => of.id === name.id && of.environmentId === name.environmentId)
  if (found !== undefined) return found.entry
  throw new Failure('bad-input', {
    what: `"undo" is not of ${sayName(name)} (${name.id})`,
    saw: `it is of ${named.map(({ of }) => `${sayName(of)} (${of.id})`).join(', ')}`,
    fix: 'give the "undo" output of the run that upgraded this service, or name the service that it is of',
  })
}

/** The services that the entries are of. */
export function servicesIn(
  undo: readonly Entry[],
  stack: string | undefined,
  reader: InputReader,
): readonly ServiceInputs[] {
  const named = undo.map(({ change }) => readName(change.target))
  const other = named.find((of) => stack !== undefined && of.stack !== stack)
  if (other !== undefined) reader.problem('stack', `"${stack}"`, `"undo" is of ${sayName(other)}`)
  return named.map((of) => ({ stack: of.stack, service: of.service, image: undefined }))
}
