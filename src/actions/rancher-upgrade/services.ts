import { isFailure } from '../../core/failure.ts'
import { type ImageRef, parseImageRef } from '../../core/image-ref.ts'
import { isList, type Json } from '../../core/json.ts'
import type { InputReader } from '../../core/read-inputs.ts'

/** One of the services that are meant. */
export interface ServiceInputs {
  readonly stack: string
  readonly service: string
  /** Only an upgrade has one, and may do without where something else is changed. */
  readonly image: ImageRef | undefined
}

/** One line of the input `services`. */
export interface ServiceLine {
  /** As `stack` says where the line has none. */
  readonly stack: string | undefined
  readonly service: string
  /** As `image` says where the line has none. */
  readonly image: string | undefined
}

/** Reads `[stack/]service[=image]`; undefined for anything else. */
export function parseServiceLine(line: string): ServiceLine | undefined {
  const [, stack, service, image] = /^(?:([^/=\s]+)\/)?([^/=\s]+)(?:\s*=\s*(\S+))?$/.exec(line.trim()) ?? []
  return service === undefined ? undefined : { stack, service, image }
}

/** The lines of `services` in a pipeline file, where it is a list or text; what is no line is left out. */
export function serviceLinesIn(value: Json | undefined): readonly ServiceLine[] {
  const lines = isList(value) ? value.map(String) : typeof value === 'string' ? value.split('\n') : []
  return lines.flatMap((line) => parseServiceLine(line) ?? [])
}

/** One service by `stack` and `service`, or several by `services`: at least one. */
export function readServices(reader: InputReader): readonly ServiceInputs[] {
  const [stack, service, image] = [reader.maybe('stack'), reader.maybe('service'), reader.maybeImageRef('image')]
  const lines = reader.list('services')
  if (service !== undefined && lines.length > 0)
    reader.problem('services', `beside "service" (${service})`, 'give one of the two')
  if (service === undefined && lines.length === 0) reader.problem('service', 'nothing', 'required, or "services"')
  const all = lines.length === 0 ? [{ stack, service: service ?? '', image }] : lines.flatMap(readOne)
  if (all.some((one) => one.stack === undefined)) reader.problem('stack', 'nothing', 'required')
  return all.map((one) => ({ ...one, stack: one.stack ?? '' }))

  function readOne(line: string, index: number) {
    const read = parseServiceLine(line)
    if (read === undefined) {
      reader.problem('services', `"${line}"`, 'write [stack/]service, or [stack/]service=image')
      return []
    }
    const isAgain = ({ stack: other = stack, service: name }: ServiceLine) =>
      name === read.service && other === (read.stack ?? stack)
    if (lines.slice(0, index).some((before) => isAgain(parseServiceLine(before) ?? read)))
      reader.problem('services', `"${line}"`, 'this service is there twice')
    return [{ stack: read.stack ?? stack, service: read.service, image: readImage(read.image) }]
  }

  function readImage(text: string | undefined): ImageRef | undefined {
    if (text === undefined) return image
    try {
      return parseImageRef(text, 'services')
    } catch (error) {
      if (!isFailure(error, 'bad-input')) throw error
      reader.problem('services', error.saw, error.fix)
      return undefined
    }
  }
}
