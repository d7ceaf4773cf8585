import { isList, type Json } from '../../core/json.ts'

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
