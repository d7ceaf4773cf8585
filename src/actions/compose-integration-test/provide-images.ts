import { formatImageRef } from '../../core/image-ref.ts'
import { whileTelling } from '../../ports/telling.ts'
import { injectImages } from '../../systems/compose/isolate.ts'
import type { Model } from '../../systems/compose/model.ts'
import { composeBuild } from '../../systems/compose/words.ts'
import { engineTrouble, lastLine, runDocker } from '../../systems/docker/engine.ts'
import { findImage } from '../../systems/docker/inspect.ts'
import { pullImage } from '../../systems/docker/pull.ts'
import { buildFailed, imageGone } from './failures.ts'
import { formatChoice } from './inputs.ts'
import type { Plan } from './plan.ts'
import type { Tools } from './tools.ts'

/**
 * Pulls what is not on the engine.
 *
 * @throws {Failure} as `pullImage`.
 */
export async function pullImages({ pull }: Plan, { cli, world }: Tools, signal: AbortSignal): Promise<void> {
  const pulls = pull.map(({ ref, input }) => {
    const name = formatImageRef(ref)
    world.log.info(`Pulling ${name}`)
    return whileTelling(`pulling ${name}`, () => pullImage(cli, ref, { input, signal }), world)
  })
  // All come to their end before the first that failed is told.
  await Promise.allSettled(pulls)
  await Promise.all(pulls)
}

export interface Pinned {
  readonly model: Model
  /** By the service that gets the image. */
  readonly imageIds: Readonly<Record<string, string>>
}

/**
 * Puts the images under test into the model, by the ids the engine has for them now that all are there.
 *
 * @throws {Failure} `not-found` when one has gone since.
 */
export async function pinImages(plan: Plan, { cli, learn }: Tools, signal: AbortSignal): Promise<Pinned> {
  const pinned = await Promise.all(
    plan.injections.map(async ({ service, image, id, input }) => {
      const known = id ?? (await findImage(cli, formatChoice(image), { signal }))?.id
      if (known === undefined) throw imageGone(formatChoice(image), input)
      return [service, known] as const
    }),
  )
  const imageIds = Object.fromEntries(pinned)
  learn({ imageIds })
  return { model: injectImages(plan.model, imageIds), imageIds }
}

/**
 * Builds the images that the model builds, under names and labels of this project.
 *
 * @throws {Failure} `build-failed` with the last line of the builder.
 */
export async function buildImages(
  { build, place }: Plan,
  model: Model,
  { compose, hide, world }: Tools,
  signal: AbortSignal,
): Promise<void> {
  if (build.length === 0) return
  const options = { signal, stdin: JSON.stringify(model), onLine: (line: string) => world.log.info(hide(line)) }
  const result = await world.log.group(`Build the image of ${build.join(', ')}`, () =>
    whileTelling('compose build: at work', () => runDocker(compose, composeBuild(place, build), options), world),
  )
  if (result.exitCode === 0) return
  const said = lastLine(result.stderr) || lastLine(result.stdout)
  throw engineTrouble(said) ?? buildFailed(build, hide(said))
}
