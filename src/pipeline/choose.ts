import { Failure } from '../core/failure.ts'
import { nearest } from '../core/nearest.ts'
import type { Destination, PipelineFile, StageSpec } from './file.ts'
import { isAfterTests } from './stage-kinds.ts'

export interface Choice {
  readonly destination: Destination | undefined
  readonly stages: readonly StageSpec[]
}

/**
 * The destination by name, else by the branch or tag; and the stages for it, from `from` to `to`.
 *
 * @throws {Failure} `bad-input` when several destinations match, or a name is unknown.
 */
export function choose(
  file: PipelineFile,
  want: { readonly destination?: string; readonly ref?: string; readonly from?: string; readonly to?: string },
): Choice {
  const destination = destinationOf(file, want)
  const here = file.stages
    .filter(({ only }) => only.length === 0 || (destination !== undefined && only.includes(destination.name)))
    .filter((stage) => destination !== undefined || file.destinations.length === 0 || !isAfterTests(stage))
    .map((stage) => ({ ...stage, inputs: { ...stage.inputs, ...destination?.overrides[stage.name] } }))
  if (here.length === 0) throw noStage(file, want, destination)
  const first = want.from === undefined ? 0 : indexOf(here, want.from, 'from')
  const last = want.to === undefined ? here.length - 1 : indexOf(here, want.to, 'to')
  if (first > last) {
    throw new Failure('bad-input', {
      what: 'No stage is left',
      saw: `"from" is ${want.from}, which comes after "to", ${want.to}`,
      fix: 'exchange them',
    })
  }
  return { destination, stages: here.slice(first, last + 1) }
}

function noStage(
  file: PipelineFile,
  { ref }: { readonly ref?: string },
  destination: Destination | undefined,
): Failure {
  const names = file.destinations.map(({ name }) => name).join(', ')
  const none = ref === undefined ? 'no destination is named' : `none of them is for "${ref}"`
  return new Failure('bad-input', {
    what: 'No stage is left',
    saw: destination === undefined ? `every stage needs a destination, and ${none}` : `none is for ${destination.name}`,
    fix: destination === undefined ? `name one by "destination": ${names}` : 'correct "only" of the stages',
  })
}

function destinationOf(
  file: PipelineFile,
  { destination, ref }: { readonly destination?: string; readonly ref?: string },
): Destination | undefined {
  const names = file.destinations.map(({ name }) => name)
  if (destination !== undefined) {
    const found = file.destinations.find(({ name }) => name === destination)
    if (found !== undefined) return found
    const near = nearest(destination, names)
    throw new Failure('bad-input', {
      what: `There is no destination "${destination}"`,
      saw: names.length === 0 ? 'the file has none' : names.join(', '),
      fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
    })
  }
  if (ref === undefined) return undefined
  const matching = file.destinations.filter(({ refs }) => refs.some((pattern) => matches(pattern, ref)))
  if (matching.length > 1) {
    throw new Failure('bad-input', {
      what: `Several destinations are for "${ref}"`,
      saw: matching.map(({ name }) => name).join(', '),
      fix: 'name one by "destination", or let only one match',
    })
  }
  return matching[0]
}

/** Whole names only: `v*` is not for `dev1`. A `*` stands for any text, slashes too. */
function matches(pattern: string, ref: string): boolean {
  const name = ref.replace(/^refs\/(heads|tags)\//, '')
  const expression = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${expression.join('.*')}$`).test(name)
}

function indexOf(stages: readonly StageSpec[], name: string, input: string): number {
  const index = stages.findIndex((stage) => stage.name === name)
  if (index !== -1) return index
  const names = stages.map((stage) => stage.name)
  const near = nearest(name, names)
  throw new Failure('bad-input', {
    what: `There is no stage "${name}" for "${input}"`,
    saw: names.join(', ') || 'no stage is for this destination',
    fix: near === undefined ? 'name one of these' : `did you mean "${near}"?`,
  })
}
