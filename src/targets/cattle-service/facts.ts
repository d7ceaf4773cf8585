import type { CattleProject } from '../../systems/cattle/project.ts'
import type { Container, Service } from '../../systems/cattle/resources.ts'
import { eligibleIn } from './eligible-hosts.ts'
import { hideValuesIn } from './hide.ts'

/** A service and its containers, read one after the other. What the server says of them holds no value of a variable. */
export interface Facts {
  readonly service: Service
  readonly containers: readonly Container[]
  /** Of a global service: the hosts on which it has a container each, where that can be told. */
  readonly eligibleHosts?: readonly string[]
}

export async function observe(project: CattleProject, serviceId: string, signal: AbortSignal): Promise<Facts> {
  const service = await project.service(serviceId, signal)
  const containers = await project.containers(serviceId, signal)
  const hide = hideValuesIn(service)
  const quiet = <T extends { readonly message: string | undefined }>(one: T): T =>
    one.message === undefined ? one : { ...one, message: hide(one.message) }
  const facts = { service: quiet(service), containers: containers.map(quiet) }
  if (!service.isGlobal) return facts
  const eligibleHosts = eligibleIn(await project.hosts(signal), service.launchConfig.labels)
  return { ...facts, ...(eligibleHosts === undefined ? {} : { eligibleHosts }) }
}
