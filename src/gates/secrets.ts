import { Secret } from '../core/secret.ts'
import type { GateSpec } from './specs.ts'

const SOUNDS_SECRET = /authorization|cookie|token|secret|passw|credential|key/i

/** A shorter value is more likely a word, such as the `blue` of `x-route-key: blue`. */
const LEAST = 8

/** What the gates are given that must not be told: the values of headers that sound like a login, and tokens of Consul. */
export const secretsOfGates = (specs: readonly GateSpec[]): readonly Secret[] => [
  ...specs.flatMap((spec) => (spec.kind === 'http' ? secretsOfHeaders(spec.spec.headers) : [])),
  ...specs.flatMap((spec) => (spec.kind === 'consul' && spec.spec.token !== undefined ? [spec.spec.token] : [])),
]

/** Of a value with a scheme in front (`Bearer …`) the rest alone, too, which is what stands in a variable of the job. */
const secretsOfHeaders = (headers: Readonly<Record<string, string>>): readonly Secret[] =>
  Object.entries(headers)
    .filter(([name]) => SOUNDS_SECRET.test(name))
    .flatMap(([name, value]) =>
      [value, value.replace(/^[A-Za-z]+ +/, '')].map((text) => new Secret(`gates: header ${name}`, text)),
    )
    .filter((secret) => secret.reveal().length >= LEAST)
