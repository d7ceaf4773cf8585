import { join } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import { formatImageRef } from '../../core/image-ref.ts'
import { whileTelling } from '../../ports/telling.ts'
import type { Tree } from '../../ports/tree.ts'
import type { World } from '../../run/world.ts'
import { removeContainers } from '../../systems/docker/container.ts'
import { askDocker, type DockerCli } from '../../systems/docker/engine.ts'
import { findImage, type ImageFacts, type ImageIdentity, identify } from '../../systems/docker/inspect.ts'
import { pullImage } from '../../systems/docker/pull.ts'
import { artifactsMissing, noDockerfile, noImage, whyScriptFailed } from './failures.ts'
import { inTime } from './in-time.ts'
import { borrowedLabels, builderLabels } from './labels.ts'
import type { LastLines } from './last-lines.ts'
import { packageImage } from './package-image.ts'
import type { Plan } from './plan.ts'
import { runScript } from './run-script.ts'

export interface Artifact {
  readonly path: string
  readonly sizeBytes: number
  readonly files: number
}

/** What is true by now. */
export interface Outcome {
  readonly builder?: ImageIdentity
  readonly builtMs?: number
  readonly artifacts?: readonly Artifact[]
  readonly image?: ImageFacts
  readonly packagedMs?: number
  /** Labels about a version that are not of this build. */
  readonly borrowed?: readonly string[]
}

export interface Tools {
  readonly cli: DockerCli
  readonly world: World
  readonly tree: Tree
  readonly endpoint: string
  readonly probe: string
  readonly folder: string
  readonly lines: LastLines
  readonly signal: AbortSignal
  /** Told each thing as it becomes true. */
  readonly learn: (part: Outcome) => void
}

/**
 * Carries the plan out.
 *
 * @throws {Failure} `build-failed`, `bad-input` when there is no Dockerfile after the script, and what `pullImage`,
 *   `runScript` and `packageImage` throw; the reason of the signal when cancelled.
 */
export async function execute(plan: Plan, tools: Tools): Promise<void> {
  const name = formatImageRef(plan.builder.ref)
  await inTime('The removal of what a killed run left', () => removeLeftovers(plan, tools))
  const builder = plan.builder.found ?? (await inTime(`The pull of ${name}`, () => pullBuilder(plan, tools)))
  tools.learn({ builder })
  await inTime(`The build in ${name}`, () => build(plan, builder, tools), tools.lines)
  await findArtifacts(plan, tools)
  await inTime('The packaging of the image', () => packageUp(plan, builder, tools), tools.lines)
}

async function removeLeftovers({ remove }: Plan, { cli, world, signal }: Tools): Promise<void> {
  for (const path of remove.probes) await world.files.remove(path)
  if (remove.containers.length === 0) return
  const ids = remove.containers.map(({ id }) => id)
  try {
    await askDocker(cli, removeContainers(ids), { what: 'Cannot remove what a killed run left', signal })
  } catch (error) {
    // Another run may be removing it at this moment; either way it is no reason not to build.
    if (!isFailure(error)) throw error
    world.log.warn(error.message)
  }
}

async function pullBuilder({ builder: { ref } }: Plan, { cli, world, signal }: Tools): Promise<ImageIdentity> {
  const name = formatImageRef(ref)
  world.log.info(`Pulling ${name}`)
  await whileTelling(`pulling ${name}`, () => pullImage(cli, ref, { input: 'builder-image', signal }), world)
  const image = await findImage(cli, name, { signal })
  if (image === undefined) throw noImage(`the engine has no ${name} after it was pulled`)
  return identify(ref, image)
}

async function build(plan: Plan, builder: ImageIdentity, tools: Tools): Promise<void> {
  const { world, lines, signal } = tools
  const name = formatImageRef(plan.builder.ref)
  const startedMs = world.clock.nowMs()
  const script = {
    spec: { ...plan.container, image: builder.id },
    home: plan.home,
    probe: tools.probe,
    environment: plan.values.environment,
    endpoint: tools.endpoint,
    onLine: printing(tools),
  }
  const state = await world.log.group(`Build in ${name}`, () =>
    whileTelling('build: the script is at work', () => runScript(script, tools.cli, world, signal), world),
  )
  tools.learn({ builtMs: world.clock.nowMs() - startedMs })
  const failure = whyScriptFailed(state, { builder: name, lastLines: lines.lines })
  if (failure !== undefined) throw failure
}

async function findArtifacts({ artifacts }: Plan, { tree, world, learn }: Tools): Promise<void> {
  const found = await Promise.all(
    artifacts.map(async (path) => ({ path, measure: await tree.measure(join(world.workspace, path)) })),
  )
  const missing = found.filter(({ measure }) => measure === undefined).map(({ path }) => path)
  const empty = found.filter(({ measure }) => measure?.sizeBytes === 0).map(({ path }) => path)
  if (missing.length + empty.length > 0) throw artifactsMissing(missing, empty)
  learn({
    artifacts: found.flatMap(({ path, measure }) =>
      measure === undefined ? [] : [{ path, sizeBytes: measure.sizeBytes, files: measure.files }],
    ),
  })
}

async function packageUp(plan: Plan, builder: ImageIdentity, tools: Tools): Promise<void> {
  const { world, lines, signal } = tools
  if ((await tools.tree.measure(plan.image.dockerfile))?.kind !== 'file') throw noDockerfile(plan.image.dockerfile)
  const startedMs = world.clock.nowMs()
  const labels = { ...plan.image.labels, ...builderLabels(formatImageRef(plan.builder.ref), builder) }
  const packaging = {
    spec: { ...plan.image, labels },
    arguments: plan.values.buildArgs,
    folder: tools.folder,
    onLine: printing(tools),
    lastLines: () => lines.lines,
  }
  const image = await world.log.group(`Package ${plan.image.dockerfile}`, () =>
    whileTelling('package: docker build is at work', () => packageImage(packaging, tools.cli, world, signal), world),
  )
  tools.learn({
    image,
    packagedMs: world.clock.nowMs() - startedMs,
    borrowed: borrowedLabels(labels, image.labels),
  })
}

const printing =
  ({ world, lines }: Tools) =>
  (line: string): void => {
    lines.add(line)
    world.log.info(line)
  }
