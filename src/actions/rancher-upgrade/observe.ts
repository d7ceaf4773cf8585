import { eachOrAll } from '../../core/failures.ts'
import { CattleProject, findProject, pick } from '../../systems/cattle/project.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { type Facts, observe } from '../../targets/cattle-service/facts.ts'
import type { ServiceName } from '../../targets/cattle-service/stops.ts'
import { connect, type Reach } from './connect.ts'
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

/** All services that are meant, in their order. @throws {Failure} naming all that are not there. */
export async function observeServices(
  { access, environment: wanted, services }: Pick<Inputs, 'access' | 'environment' | 'services'>,
  world: Reach,
  signal: AbortSignal,
): Promise<readonly Observed[]> {
  const client = await connect(access, world)
  const environment = await findProject(client, wanted, signal)
  const remarks = (await client.wantsKeys(signal)) ? [] : [OPEN_TO_ALL]
  const project = new CattleProject(client, environment.id)
  const stacks = await project.stacks(signal)
  const activeHosts = await project.activeHosts(signal)
  const inStack = new Map<string, Promise<readonly Service[]>>()
  return eachOrAll(services, `Not all of ${services.length} services can be told`, async ({ stack: name, service }) => {
    const stack = pick('stack', name, stacks)
    const among = inStack.get(stack.id) ?? project.services(stack.id, signal)
    inStack.set(stack.id, among)
    const found = pick('service', service, await among)
    return {
      name: {
        environmentId: environment.id,
        environment: environment.name,
        stack: stack.name,
        service: found.name,
        id: found.id,
      },
      project,
      remarks,
      activeHosts,
      facts: await observe(project, found.id, signal),
    }
  })
}
