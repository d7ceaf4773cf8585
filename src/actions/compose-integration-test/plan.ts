import { join, resolve } from 'node:path'
import { formatDuration } from '../../core/duration.ts'
import { formatImageRef, type ImageRef, isMoving, parseImageRef } from '../../core/image-ref.ts'
import { type Publishing, publishingOf } from '../../systems/compose/addresses.ts'
import { expectedOf } from '../../systems/compose/expected.ts'
import { builtServices, isolate } from '../../systems/compose/isolate.ts'
import type { Model } from '../../systems/compose/model.ts'
import type { Expected } from '../../systems/compose/readiness.ts'
import { dependentsOf } from '../../systems/compose/select.ts'
import type { Place } from '../../systems/compose/words.ts'
import { ACTION_LABEL, formatOwner, OWNER_LABEL, RUN_LABEL } from '../../systems/docker/owner.ts'
import { imageGone, needsTheTests, nothingToTest } from './failures.ts'
import { ACTION } from './front.ts'
import { allServices, namedImages } from './images.ts'
import { formatChoice, type Injection, type Inputs, type Tests } from './inputs.ts'
import type { Facts } from './observe.ts'

/** An image under test; its id is known before the pull, or after it. */
export interface PlannedInjection extends Injection {
  readonly id: string | undefined
}

/** What will be done, in this order. */
export interface Plan {
  readonly place: Place
  readonly file: string
  /** Who does it, with versions, for people. */
  readonly engine: string
  /** Projects that killed runs left on this machine. */
  readonly sweep: readonly string[]
  readonly pull: readonly { readonly ref: ImageRef; readonly input: string }[]
  readonly build: readonly string[]
  /** The isolated model, still without the images under test. Holds whatever the compose file holds, secrets included. */
  readonly model: Model
  readonly injections: readonly PlannedInjection[]
  /** What is brought up, and what each of it is to come to. */
  readonly services: readonly string[]
  readonly expected: readonly Expected[]
  readonly publishing: Publishing
  readonly withinMs: number
  readonly tests: Tests
  /** Of this run alone. */
  readonly logsFolder: string
  readonly changes: readonly string[]
  readonly warnings: readonly string[]
}

/** Unique on every engine, and no longer than a label of a host name may be once a service follows it. */
export const projectName = (id: string): string => `slipway-${id.replace(/[^0-9a-f]/g, '').slice(0, 12)}`

/**
 * @throws {Failure} `bad-input` when the services cannot be brought up before the tests; `not-found` when an image id is
 *   not on this engine.
 */
export function makePlan(
  inputs: Inputs,
  facts: Facts,
  place: { readonly project: string; readonly workspace: string; readonly temp: string },
): Plan {
  const { services, composeFile, engine, file } = facts
  const { project, workspace, temp } = place
  const { tests } = inputs
  checkOrder(inputs, facts)
  const publishing = publishingOf(engine)
  const all = allServices(inputs, services)
  const { model, changes, warnings } = isolate(composeFile.model, {
    project,
    labels: { [ACTION_LABEL]: ACTION, [RUN_LABEL]: project, [OWNER_LABEL]: formatOwner(facts.owner) },
    services: all,
    once: tests.by === 'service' ? tests.service : undefined,
    injected: inputs.injections.map(({ service }) => service),
    publishAt: publishing.at,
  })
  return {
    place: { project, folder: facts.folder },
    file,
    engine: `docker compose ${facts.compose} and engine ${engine.version} at ${engine.endpoint}`,
    sweep: facts.dead,
    pull: pullsOf(inputs, facts),
    build: builtServices(model),
    model,
    injections: inputs.injections.map((injection) => ({
      ...injection,
      id: facts.imageIds.get(formatChoice(injection.image)),
    })),
    services,
    expected: expectedOf(model, services),
    publishing,
    withinMs: inputs.withinMs,
    tests,
    logsFolder: join(resolve(workspace, inputs.logsFolder ?? join(temp, 'slipway-logs')), project),
    changes,
    warnings: [...composeFile.remarks, ...warnings, ...warningsOf(inputs, facts)],
  }
}

function checkOrder({ tests }: Inputs, { composeFile, services, file }: Facts): void {
  if (tests.by === 'command') {
    if (services.length === 0) throw nothingToTest(file)
    return
  }
  const before = dependentsOf(composeFile.model, tests.service, services)
  if (before.length > 0) throw needsTheTests(before, tests.service, file)
}

function pullsOf(inputs: Inputs, { composeFile, services, imageIds }: Facts): Plan['pull'] {
  const injected = inputs.injections.flatMap(({ image, input }) => {
    if (imageIds.has(formatChoice(image))) return []
    if (image.by === 'id') throw imageGone(image.id, input)
    return [{ ref: image.ref, input: `"${input}"` }]
  })
  const named = Object.entries(namedImages(inputs, composeFile.model, services)).flatMap(([name, use]) => {
    if (imageIds.has(name) && !use.always) return []
    const input = `the image of service "${use.service}"`
    return [{ ref: parseImageRef(name, input), input }]
  })
  return [...injected, ...named]
}

function warningsOf({ injections }: Inputs, { engine }: Facts): readonly string[] {
  return [
    ...(injections.length === 0 ? ['no image was given: what is tested is what the compose file names'] : []),
    ...injections.flatMap(({ image, service }) =>
      image.by === 'name' && isMoving(formatChoice(image))
        ? [
            `${service}: ${formatChoice(image)} can mean another image tomorrow; result-json holds the id that was tested`,
          ]
        : [],
    ),
    ...(engine.isLocal
      ? []
      : [`the engine is at ${engine.endpoint}: it sees its own files, not those of this machine`]),
  ]
}

/** The plan for people: what a dry run shows. */
export function explain(plan: Plan): readonly string[] {
  return [
    `with ${plan.engine}`,
    ...plan.sweep.map((project) => `- remove project ${project}, left by a run that was killed`),
    ...plan.pull.map(({ ref, input }) => `+ pull ${formatImageRef(ref)}, ${input}`),
    ...plan.build.map((service) => `build the image of ${service}`),
    `bring up ${plan.services.join(', ') || 'nothing'} from ${plan.file} as project ${plan.place.project}`,
    ...plan.injections.map(({ service, image, id }) => `  ${service} runs ${id ?? formatChoice(image)}`),
    ...plan.changes.map((change) => `  ~ ${change}`),
    ...plan.warnings.map((warning) => `  ! ${warning}`),
    `wait at most ${formatDuration(plan.withinMs)} until all are up and healthy`,
    `run ${titleOf(plan)}`,
    `write the logs to ${plan.logsFolder}, and remove everything of the project`,
  ]
}

/** How the tests are called where there is one line for it. */
export const titleOf = ({ tests }: Pick<Plan, 'tests'>): string =>
  tests.by === 'service' ? `service ${tests.service}` : firstLine(tests.script)

function firstLine(script: string): string {
  const [line = '', ...more] = script.split('\n')
  return more.length === 0 ? line : `${line} … (${more.length} more lines)`
}
