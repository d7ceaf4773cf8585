import { Failure, isFailure } from '../core/failure.ts'
import type { JsonObject } from '../core/json.ts'
import { InputReader } from '../core/read-inputs.ts'
import { type Report, readShared } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { type Carried, NOT_YET } from './carried.ts'
import type { StageSpec } from './file.ts'
import { stageInputs, stageWorld } from './stage-world.ts'
import { ACTIONS } from './stages.ts'

/** A stage with the inputs of one operation, checked. */
export interface Ready {
  readonly stage: StageSpec
  /** Rejects as the action does: with a `Failure` when nothing was changed. */
  start(world: World, signal: AbortSignal): Promise<Report>
}

interface How {
  readonly dryRun?: boolean
  /** What the stages before hand to it. */
  readonly carried?: Carried
}

/** The same stage, told to do another operation than forward: what only tells the way forward is left out. */
export function withOperation(
  stage: StageSpec,
  operation: 'status' | 'rollback',
  { without = [], more = {} }: { readonly without?: readonly string[]; readonly more?: JsonObject } = {},
): StageSpec {
  // How many containers are wanted is told to the operation `scale` alone.
  const left = [...without, 'scale']
  const kept = Object.entries(stage.inputs).filter(([name]) => !left.includes(name))
  return { ...stage, inputs: { ...Object.fromEntries(kept), ...more, operation } }
}

/**
 * Reads the inputs of every stage before the first one is started.
 *
 * @throws {Failure} `bad-input` naming what is wrong in all of them.
 */
export async function readyAll(stages: readonly StageSpec[], world: World, how: How = {}): Promise<readonly Ready[]> {
  const read: Read[] = []
  for (const stage of stages) read.push(await readStage(stage, world, how))
  expectNone(read.flatMap(({ problems }) => problems))
  return read.map(({ ready }) => ready)
}

/** As `readyAll`, of one stage. */
export async function readyOne(stage: StageSpec, world: World, how: How = {}): Promise<Ready> {
  const { ready, problems } = await readStage(stage, world, how)
  expectNone(problems)
  return ready
}

interface Read {
  readonly ready: Ready
  readonly problems: readonly string[]
}

async function readStage(stage: StageSpec, world: World, { dryRun = false, carried = {} }: How): Promise<Read> {
  const action = await ACTIONS[stage.use]()
  const source = stageInputs(stage, carried, dryRun)
  const reader = new InputReader(source)
  const inputs = await action.read(reader)
  const shared = readShared(reader, action.defaultTimeout)
  world.host.mask(reader.secrets)
  const ready: Ready = {
    stage,
    async start(here, signal) {
      using limit = here.clock.limit(shared.timeoutMs, signal)
      return await action.run(inputs, shared, stageWorld(here, stage, source), limit.signal)
    },
  }
  try {
    reader.finish()
    return { ready, problems: [] }
  } catch (error) {
    if (!isFailure(error)) throw error
    return { ready, problems: [error.saw] }
  }
}

function expectNone(problems: readonly string[]): void {
  if (problems.length === 0) return
  throw new Failure('bad-input', {
    what: 'Cannot start: some stages are set up wrongly',
    saw: problems.join('; '),
    fix: 'correct these in the pipeline file',
  })
}

/**
 * Whether every stage of a run that is about to begin is set up rightly, also those whose image is yet to be made.
 *
 * @throws {Failure} `bad-input` naming what is wrong in all of them.
 */
export async function checkStages(
  stages: readonly StageSpec[],
  start: Carried,
  dryRun: boolean,
  world: World,
): Promise<void> {
  await readyAll(stages, world, { dryRun, carried: { ...NOT_YET, ...start } })
}

/** The same world, where only warnings and errors are told: for reads whose answers are told together. */
export const quietly = (world: World): World => {
  const log: World['log'] = { ...world.log, info() {}, progress() {}, group: (_title, body) => body() }
  return { ...world, log, host: { ...world.host, log } }
}
