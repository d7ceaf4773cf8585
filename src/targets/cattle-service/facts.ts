import type { CattleProject } from '../../systems/cattle/project.ts'
import type { Container, Service } from '../../systems/cattle/resources.ts'

/** A service and its containers, read one after the other. */
export interface Facts {
  readonly service: Service
  readonly containers: readonly Container[]
}

export async function observe(project: CattleProject, serviceId: string, signal: AbortSignal): Promise<Facts> {
  const service = await project.service(serviceId, signal)
  return { service, containers: await project.containers(serviceId, signal) }
}
