import { dependenciesOf, type Model, partOf, replicasOf, servicesOf, textOf } from './model.ts'
import type { Expected } from './readiness.ts'

/** What each of these services is to come to, by what the model says of it and of those that depend on it. */
export function expectedOf(model: Model, services: readonly string[]): readonly Expected[] {
  const all = servicesOf(model)
  const mustEnd = new Set(
    Object.values(all).flatMap((service) =>
      dependenciesOf(service)
        .filter(({ condition }) => condition === 'service_completed_successfully')
        .map((dependency) => dependency.service),
    ),
  )
  return services.flatMap((name) => {
    const service = all[name] ?? {}
    const containers = replicasOf(service)
    if (containers === 0) return []
    const policy = textOf(partOf(partOf(service, 'deploy'), 'restart_policy'), 'condition')
    const mayEnd = ['no', 'on-failure', 'none'].some((word) => textOf(service, 'restart') === word || policy === word)
    return [{ service: name, containers, mustEnd: mustEnd.has(name), mayEnd }]
  })
}
