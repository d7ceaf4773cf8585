import { isIPv4, isIPv6 } from 'node:net'
import { NameProblem, storedName } from './dns-name.ts'
import type { RecordSet, RRType } from './model.ts'
import { valuesOf } from './record-set.ts'

/** What is wrong with the values of a record set, in the service's words; undefined when nothing is. */
export function valueProblem(set: RecordSet): string | undefined {
  const values = valuesOf(set)
  const twice = values.find((value, at) => values.indexOf(value) !== at)
  if (twice !== undefined) return `Duplicate Resource Record: '${twice}'`
  // The wording of this one is ours: no report of the service's own was found.
  if (set.Type === 'CNAME' && values.length > 1) {
    return `RRSet with DNS name ${set.Name}, type CNAME cannot have more than one Resource Record`
  }
  for (const value of values) {
    const problem = PROBLEMS[set.Type]?.(value)
    if (problem !== undefined) return `Invalid Resource Record: '${problem}'`
  }
  return undefined
}

const fatal = (problem: string, words: string, value: string): string =>
  `FATAL problem: ${problem} (${words}) encountered with '${value}'`

/** Only the types this project moves, and TXT; the values of others pass as they are. */
const PROBLEMS: Readonly<Partial<Record<RRType, (value: string) => string | undefined>>> = {
  A(value) {
    if (/\s/.test(value)) return fatal('ARRDATANotSingleField', 'Value contains spaces', value)
    return isIPv4(value) ? undefined : fatal('ARRDATAIllegalIPv4Address', 'Value is not a valid IPv4 address', value)
  },
  AAAA(value) {
    if (/\s/.test(value)) return fatal('AAAARRDATANotSingleField', 'Value contains spaces', value)
    return isIPv6(value) ? undefined : fatal('AAAARRDATAIllegalIPv6Address', 'Value is not a valid IPv6 address', value)
  },
  CNAME(value) {
    try {
      storedName(value)
      return undefined
    } catch (error) {
      if (error instanceof NameProblem) return error.message
      throw error
    }
  },
  TXT(value) {
    if (/^(?:"(?:[^"\\]|\\.)*"\s*)+$/.test(value)) return undefined
    return fatal('InvalidCharacterString', 'Value should be enclosed in quotation marks', value)
  },
}
