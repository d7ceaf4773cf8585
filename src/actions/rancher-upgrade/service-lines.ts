import { isFailure } from '../../core/failure.ts'
import { type ImageRef, parseImageRef } from '../../core/image-ref.ts'
import { isList, type Json } from '../../core/json.ts'
import type { InputReader } from '../../core/read-inputs.ts'

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

/** What one line means; without a stack where neither it nor `stack` names one. */
export interface ReadLine {
  readonly stack: string | undefined
  readonly service: string
  readonly image: ImageRef | undefined
}

/** Reads the lines of `services`; `stack` and `image` stand for what a line does not say. Problems are told to `reader`. */
export function readServiceLines(
  reader: InputReader,
  lines: readonly string[],
  { stack, image }: Pick<ReadLine, 'stack' | 'image'>,
): readonly ReadLine[] {
  return lines.flatMap(readOne)

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
