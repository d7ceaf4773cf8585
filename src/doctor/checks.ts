import { read as readRancher } from '../actions/rancher-upgrade/inputs.ts'
import { read as readRoute53 } from '../actions/route53-switch/inputs.ts'
import { readRepository } from '../actions/tag-and-push/inputs.ts'
import { InputReader } from '../core/read-inputs.ts'
import { NOT_YET } from '../pipeline/carried.ts'
import type { StageKind, StageSpec } from '../pipeline/file.ts'
import { stageInputs } from '../pipeline/stage-world.ts'
import { ACTIONS } from '../pipeline/stages.ts'
import { readRegistryLogin } from '../run/read-registry-login.ts'
import type { World } from '../run/world.ts'
import type { Check } from './check.ts'
import type { Inputs } from './inputs.ts'
import { buildxCheck, composeCheck, engineCheck, gitCheck, type Machine, nodeCheck, stateCheck } from './machine.ts'
import { recordCheck, registryCheck, serverCheck, serviceCheck } from './systems.ts'

const ASKED: readonly string[] = ['the command line']

/** Everything that is to be asked: of this machine, of what the command line names, and of what the stages need. */
export async function checksOf(
  inputs: Inputs,
  stages: readonly StageSpec[],
  machine: Machine,
  world: Pick<World, 'env' | 'host'>,
): Promise<readonly Check[]> {
  const using = (...kinds: readonly StageKind[]): readonly string[] =>
    stages.filter(({ use }) => kinds.includes(use)).map(({ name }) => name)
  const versioned = stages.filter(({ use, inputs }) => use === 'tag-and-push' && !inputs.version)
  return [
    nodeCheck(machine),
    stateCheck(machine),
    engineCheck(using('containerized-build', 'compose-integration-test', 'tag-and-push')),
    composeCheck(using('compose-integration-test')),
    // Without it "docker build" is the classic builder, which will do; where BuildKit is demanded it will not.
    buildxCheck(world.env.DOCKER_BUILDKIT === '1' ? using('containerized-build') : []),
    gitCheck(versioned.map(({ name }) => name)),
    ...(inputs.registry === undefined ? [] : [registryCheck(inputs.registry, ASKED)]),
    ...(inputs.rancher === undefined ? [] : [serverCheck(inputs.rancher, ASKED)]),
    ...(await Promise.all(stages.map((stage) => checkOf(stage, world)))),
  ]
}

/** What one stage needs beside this machine; that its inputs are right is the least of it. */
async function checkOf(stage: StageSpec, { host }: Pick<World, 'host'>): Promise<Check> {
  const neededBy = [stage.name]
  const reader = new InputReader(stageInputs(stage, NOT_YET, false))
  await (await ACTIONS[stage.use]()).read(reader)
  for (const shared of ['dry-run', 'timeout', 'result-file']) reader.maybe(shared)
  host.mask(reader.secrets)
  try {
    reader.finish()
  } catch (error) {
    const ask = () => Promise.reject(error)
    return { what: `inputs of ${stage.name}`, neededBy, ask }
  }
  const again = new InputReader(stageInputs(stage, NOT_YET, false))
  switch (stage.use) {
    case 'rancher-upgrade':
      return serviceCheck(await readRancher(again), neededBy)
    case 'route53-switch':
      return recordCheck(await readRoute53(again), neededBy)
    case 'tag-and-push': {
      const credentials = readRegistryLogin(again)
      const repository = readRepository(again)
      return registryCheck({ repository, ...(credentials === undefined ? {} : { credentials }) }, neededBy)
    }
    case 'containerized-build':
    case 'compose-integration-test':
      return { what: `inputs of ${stage.name}`, neededBy, ask: async () => 'complete' }
    default:
      return stage.use satisfies never
  }
}
