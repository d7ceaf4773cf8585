import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'

export interface Check {
  readonly name: string
  readonly status: string
  /** What the check printed last. */
  readonly output: string
  /** The instance that it checks; empty for a check of the whole node. */
  readonly of: string
}

/** One instance of a service, with its own checks and those of its node. */
export interface Instance {
  readonly node: string
  readonly id: string
  readonly tags: readonly string[]
  readonly meta: Readonly<Record<string, string>>
  readonly checks: readonly Check[]
  /**
   * Of the catalogue when this registration was made. It stays while the same registration is sent again, and is another one
   * after a deregistration, also under the same id. Source: `RaftIndex` in agent/structs of hashicorp/consul.
   */
  readonly createIndex: number | undefined
}

export const PASSING = 'passing'

/** Reads the body of `/v1/health/service/:service`; undefined when it is something else. */
export function readInstances(body: string): readonly Instance[] | undefined {
  let entries: Json
  try {
    entries = JSON.parse(body) as Json
  } catch {
    return undefined
  }
  if (!isList(entries)) return undefined
  const instances = entries.map(readInstance)
  return instances.every((one) => one !== undefined) ? instances : undefined
}

function readInstance(entry: Json): Instance | undefined {
  if (!isObject(entry)) return undefined
  const { Node: node, Service: service, Checks: checks } = entry
  if (!isObject(node) || !isObject(service) || !isList(checks) || !checks.every(isObject)) return undefined
  if (typeof node.Node !== 'string' || typeof service.ID !== 'string') return undefined
  return {
    node: node.Node,
    id: service.ID,
    tags: isList(service.Tags) ? service.Tags.map(String) : [],
    meta: isObject(service.Meta) ? textsOf(service.Meta) : {},
    checks: checks.map((check) => ({
      name: textOf(check.Name) || textOf(check.CheckID),
      status: textOf(check.Status),
      output: textOf(check.Output),
      of: textOf(check.ServiceID),
    })),
    createIndex: typeof service.CreateIndex === 'number' ? service.CreateIndex : undefined,
  }
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const textsOf = (map: JsonObject): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, String(value)]))

/**
 * Why an instance is not proven to pass; undefined when it is. All of its checks and all of its node must pass, and one of
 * them must be its own: Consul itself calls an instance without a check passing, where nobody has asked it anything.
 */
export function whyNotPassing({ id, checks }: Instance): string | undefined {
  const failing = checks.find(({ status }) => status !== PASSING)
  if (failing !== undefined) return `${id} is ${failing.status || 'of no status'}${sayCheck(failing)}`
  return checks.some((check) => check.of === id)
    ? undefined
    : `${id} has no check of its own in Consul, so nothing proves that it passes`
}

function sayCheck({ name, output }: Check): string {
  const said = output.trim().split('\n').at(-1)?.trim().slice(0, 120)
  return said ? ` (${name}: ${said})` : ` (${name})`
}
