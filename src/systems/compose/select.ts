import { dependenciesOf, type Model, servicesOf } from './model.ts'

/**
 * The services to bring up, in the order of their names: those that `up` starts by itself, those that are wanted by name,
 * and all that any of them requires. Never `test`, which runs when all others are up.
 */
export function chooseServices(
  model: Model,
  wanted: { readonly enabled: readonly string[]; readonly named: readonly string[]; readonly test: string | undefined },
): readonly string[] {
  const services = servicesOf(model)
  const chosen = new Set<string>()
  const choose = (name: string): void => {
    const service = services[name]
    if (chosen.has(name) || service === undefined) return
    chosen.add(name)
    for (const { service: needed, required } of dependenciesOf(service)) if (required) choose(needed)
  }
  for (const name of [...wanted.enabled, ...wanted.named]) if (name !== wanted.test) choose(name)
  if (wanted.test !== undefined) {
    choose(wanted.test)
    chosen.delete(wanted.test)
  }
  return [...chosen].sort()
}

/** The chosen services that cannot run before the tests do. */
export const dependentsOf = (model: Model, test: string, chosen: readonly string[]): readonly string[] => {
  const services = servicesOf(model)
  return chosen.filter((name) =>
    dependenciesOf(services[name] ?? {}).some(({ service, required }) => service === test && required),
  )
}
