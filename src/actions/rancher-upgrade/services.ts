import type { Entry } from '../../core/change.ts'
import type { ImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'

/** One of the services that are meant. */
export interface ServiceInputs {
  readonly stack: string
  readonly service: string
  /** Only an upgrade has one, and may do without where something else is changed. */
  readonly image: ImageRef | undefined
}

/**
 * One service by `stack` and `service`, or several by `services`: at least one. What reads lines is loaded only for some.
 *
 * @param undo tells the services where no input names one.
 */
export async function readServices(reader: InputReader, undo: readonly Entry[]): Promise<readonly ServiceInputs[]> {
  const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')]
  const lines = reader.list('services')
  if (service !== undefined && lines.length > 0)
    reader.problem('services', `beside "service" (${service})`, 'give one of the two')
  if (service === undefined && lines.length === 0 && undo.length > 0)
    return (await import('./read-undo.ts')).servicesIn(undo, stack, reader)
  if (service === undefined && lines.length === 0) reader.problem('service', 'nothing', 'required, or "services"')
  const all =
    lines.length === 0
      ? [{ stack, service: service ?? '', image }]
      : (await import('./service-lines.ts')).readServiceLines(reader, lines, { stack, image })
  if (all.some((one) => one.stack === undefined)) reader.problem('stack', 'nothing', 'required')
  return all.map((one) => ({ ...one, stack: one.stack ?? '' }))
}
