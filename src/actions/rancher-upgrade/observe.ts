import type { World } from '../../run/world.ts'
import { CattleClient } from '../../systems/cattle/client.ts'
import { CattleProject, findProject, pick } from '../../systems/cattle/project.ts'
import { type Facts, observe } from '../../targets/cattle-service/facts.ts'
import type { ServiceName } from '../../targets/cattle-service/stops.ts'
import type { Inputs } from './inputs.ts'

/** The service that is meant, as it is now. */
export interface Observed {
  readonly name: ServiceName
  readonly project: CattleProject
  readonly facts: Facts
  readonly activeHosts: number
}

export async function observeService(
  inputs: Inputs,
  { http }: Pick<World, 'http'>,
  signal: AbortSignal,
): Promise<Observed> {
  const client = new CattleClient(inputs.access, http)
  const environment = await findProject(client, inputs.environment, signal)
  const project = new CattleProject(client, environment.id)
  const stack = pick('stack', inputs.stack, await project.stacks(signal))
  const { id, name } = pick('service', inputs.service, await project.services(stack.id, signal))
  return {
    name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
    project,
    activeHosts: await project.activeHosts(signal),
    facts: await observe(project, id, signal),
  }
}
