import { type Model, servicesOf, textOf } from '../../systems/compose/model.ts'
import { formatChoice, type Inputs } from './inputs.ts'

/** Every service of this run, the one with the tests included. */
export const allServices = ({ tests }: Inputs, services: readonly string[]): readonly string[] =>
  tests.by === 'service' ? [...services, tests.service] : services

/** The names of images that have to be on the engine, those that the model builds aside. */
export function imagesWanted(inputs: Inputs, model: Model, services: readonly string[]): readonly string[] {
  const named = Object.keys(namedImages(inputs, model, services))
  return [...new Set([...inputs.injections.map(({ image }) => formatChoice(image)), ...named])]
}

/** Images as the compose file names them, each with a service that runs it. */
export function namedImages(
  inputs: Inputs,
  model: Model,
  services: readonly string[],
): Readonly<Record<string, { readonly service: string; readonly always: boolean }>> {
  const all = servicesOf(model)
  const built = new Set(Object.values(all).flatMap((service) => (service.build ? [textOf(service, 'image')] : [])))
  const named = allServices(inputs, services).flatMap((name) => {
    const service = all[name] ?? {}
    const image = textOf(service, 'image')
    const isInjected = inputs.injections.some((injection) => injection.service === name)
    if (image === undefined || isInjected || service.build !== undefined || built.has(image)) return []
    return [[image, { service: name, always: textOf(service, 'pull_policy') === 'always' }] as const]
  })
  return Object.fromEntries(named)
}
