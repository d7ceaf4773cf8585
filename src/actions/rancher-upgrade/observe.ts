import type { World } from '../../run/world.ts'
import { CattleProject, findProject, pick } from '../../systems/cattle/project.ts'
import { type Facts, observe } from '../../targets/cattle-service/facts.ts'
import type { ServiceName } from '../../targets/cattle-service/stops.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'

/** The service that is meant, as it is now. */
export interface Observed {
  readonly name: ServiceName
  readonly project: CattleProject
  readonly facts: Facts
  readonly activeHosts: number
  /** What a person should know of the server itself. */
  readonly remarks: readonly string[]
}

export const OPEN_TO_ALL = 'access control is off on this Rancher server: everybody who reaches it is admin'

export async function observeService(
  inputs: Inputs,
  world: Pick<World, 'http' | 'clock' | 'files' | 'workspace'>,
  signal: AbortSignal,
): Promise<Observed> {
  const client = await connect(inputs.access, world)
  const environment = await findProject(client, inputs.environment, signal)
  const remarks = (await client.wantsKeys(signal)) ? [] : [OPEN_TO_ALL]
  const project = new CattleProject(client, environment.id)
  const stack = pick('stack', inputs.stack, await project.stacks(signal))
  const { id, name } = pick('service', inputs.service, await project.services(stack.id, signal))
  return {
    name: { environmentId: environment.id, environment: environment.name, stack: stack.name, service: name, id },
    project,
    remarks,
    activeHosts: await project.activeHosts(signal),
    facts: await observe(project, id, signal),
  }
}
