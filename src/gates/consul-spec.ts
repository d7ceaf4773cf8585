import { isObject, type Json, type JsonObject } from '../core/json.ts'
import { Secret } from '../core/secret.ts'
import type { ConsulGateSpec } from './consul.ts'

/** Reads a gate `consul`; every problem goes to `problem`, which never gets a value that may be a secret. */
export function readConsulSpec(item: JsonObject, problem: (because: string) => void): ConsulGateSpec | undefined {
  const text = (key: string): string | undefined => {
    const value = item[key]
    if (value === undefined || (typeof value === 'string' && value !== '')) return value
    return void problem(`"${key}" is not a text${typeof value === 'number' ? '; write it in quotes' : ''}`)
  }
  if (typeof item.consul !== 'string' || item.consul === '') problem('"consul" is not the name of a service')
  const url = readUrl(item.url, problem)
  const { instances = 1 } = item
  if (typeof instances !== 'number' || !Number.isInteger(instances) || instances < 1)
    problem('"instances" is not a whole number of at least 1')
  const token = readToken(item.token, problem)
  const [tag, datacenter, meta] = [text('tag'), text('datacenter'), readMeta(item.meta, problem)]
  if (url === undefined) return undefined
  return {
    service: String(item.consul),
    url,
    instances: typeof instances === 'number' ? instances : 1,
    tag,
    meta,
    datacenter,
    token,
  }
}

function readUrl(value: Json | undefined, problem: (because: string) => void): URL | undefined {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    return void problem('"url" is not the http or https URL of Consul, such as http://consul.internal:8500')
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return void problem('"url" holds more than an address, which would be printed; a token goes into "token"')
  return url
}

/** Written and empty is a secret that does not exist, rather than none: then nobody would notice that Consul hides what it has. */
function readToken(value: Json | undefined, problem: (because: string) => void): Secret | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value))
    return new Secret('gates: token of consul', value)
  if (value === '' || value === null) return void problem('"token" is empty; leave it out where Consul needs none')
  return void problem('"token" is not a text that fits on one line of a header')
}

function readMeta(value: Json | undefined, problem: (because: string) => void): Readonly<Record<string, string>> {
  if (value === undefined) return {}
  if (isObject(value) && Object.values(value).every((one) => typeof one === 'string'))
    return value as Readonly<Record<string, string>>
  problem('"meta" is not a map of texts; write numbers in quotes')
  return {}
}
