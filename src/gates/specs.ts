import { isList, isObject, type Json, type JsonObject } from '../core/json.ts'
import { nearest } from '../core/nearest.ts'
import type { ConsulGateSpec } from './consul.ts'
import { readConsulSpec } from './consul-spec.ts'
import type { HttpGateSpec } from './http.ts'

export type GateSpec =
  | { readonly kind: 'containers' }
  | { readonly kind: 'run'; readonly script: string }
  | { readonly kind: 'http'; readonly spec: HttpGateSpec }
  | { readonly kind: 'consul'; readonly spec: ConsulGateSpec }

const KEYS: Readonly<Record<string, readonly string[]>> = {
  http: ['http', 'method', 'headers', 'status', 'body', 'json', 'connect-to'],
  containers: ['containers'],
  run: ['run'],
  consul: ['consul', 'url', 'instances', 'tag', 'meta', 'datacenter', 'token'],
}
const METHODS = ['GET', 'HEAD', 'POST', 'PUT'] as const

type Problem = (saw: string, because: string) => void

/** Reads the `gates` list; what is wrong with it goes to `problem`, all of it. */
export function readGateSpecs(value: Json | undefined, problem: Problem): readonly GateSpec[] {
  if (value === undefined) return []
  if (!isList(value)) {
    problem('no list', 'not a list of gates')
    return []
  }
  return value.flatMap((item) => {
    const spec = readOne(item, problem)
    return spec === undefined ? [] : [spec]
  })
}

function readOne(item: Json, problem: Problem): GateSpec | undefined {
  // Never the values: a header may carry a token.
  const saw = isObject(item) ? `a gate with ${Object.keys(item).join(', ')}` : 'something that is no map'
  if (!isObject(item)) return void problem(saw, 'a gate has the form "kind: value"')
  const kind = Object.keys(item).find((key) => key in KEYS)
  if (kind === undefined) {
    const near = nearest(Object.keys(item)[0] ?? '', Object.keys(KEYS))
    return void problem(
      saw,
      `no kind of gate is named in it; the kinds are http, consul, run, containers${near === undefined ? '' : `; did you mean ${near}?`}`,
    )
  }
  for (const key of Object.keys(item)) {
    if (KEYS[kind]?.includes(key)) continue
    const near = nearest(key, KEYS[kind] ?? [])
    problem(saw, `"${key}" is not a key of a gate "${kind}"${near === undefined ? '' : `; did you mean "${near}"?`}`)
  }
  if (kind === 'http') return readHttp(item, saw, problem)
  if (kind === 'consul') {
    const spec = readConsulSpec(item, (because) => problem(saw, because))
    return spec === undefined ? undefined : { kind: 'consul', spec }
  }
  if (kind === 'run') {
    if (typeof item.run === 'string' && item.run.trim() !== '') return { kind: 'run', script: item.run }
    return void problem(saw, '"run" is not a script')
  }
  if (item.containers === 'healthy') return { kind: 'containers' }
  return void problem(saw, 'a gate "containers" is written "containers: healthy"')
}

function readHttp(item: JsonObject, saw: string, problem: Problem): GateSpec | undefined {
  const url = typeof item.http === 'string' && URL.canParse(item.http) ? new URL(item.http) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    return void problem(saw, '"http" is not an http or https URL')
  if (url.username !== '' || url.password !== '')
    return void problem(`a URL of ${url.host}`, 'a URL with a password in it would be printed; use headers')
  const method = METHODS.find((one) => one === (item.method ?? 'GET'))
  if (method === undefined) problem(saw, `"method" is not one of ${METHODS.join(', ')}`)
  const status = isList(item.status) ? item.status : item.status === undefined ? [] : [item.status]
  if (!status.every((one) => typeof one === 'number' && Number.isInteger(one) && one >= 100 && one <= 599))
    problem(saw, '"status" is not a status or a list of them')
  const headers = item.headers ?? {}
  if (!isObject(headers) || !Object.values(headers).every((one) => typeof one === 'string'))
    problem(saw, '"headers" is not a map of texts')
  if (item.body !== undefined && typeof item.body !== 'string') problem(saw, '"body" is not a text')
  if (item.json !== undefined && !isObject(item.json)) problem(saw, '"json" is not a map of members')
  const connectTo = readConnectTo(item['connect-to'])
  if (connectTo === 'wrong') problem(saw, '"connect-to" is not a host or host:port')
  return {
    kind: 'http',
    spec: {
      url,
      method: method ?? 'GET',
      headers: isObject(headers) ? (headers as Record<string, string>) : {},
      status: status.filter((one) => typeof one === 'number'),
      body: typeof item.body === 'string' ? item.body : undefined,
      json: isObject(item.json) ? item.json : undefined,
      connectTo: connectTo === 'wrong' ? undefined : connectTo,
    },
  }
}

function readConnectTo(value: Json | undefined): HttpGateSpec['connectTo'] | 'wrong' {
  if (value === undefined) return undefined
  const match = typeof value === 'string' ? /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+)(?::(\d{1,5}))?$/.exec(value) : null
  if (match?.[1] === undefined) return 'wrong'
  return { host: match[1], ...(match[2] === undefined ? {} : { port: Number(match[2]) }) }
}
