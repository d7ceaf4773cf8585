import { Secret } from '../core/secret.ts'
import type { GateSpec } from './specs.ts'

const SOUNDS_SECRET = /authorization|cookie|token|secret|passw|credential|key/i

/** A shorter value is more likely a word, such as the `blue` of `x-route-key: blue`. */
const LEAST = 8

/**
 * What the gates are given that must not be told: the values of headers whose names sound like a login, and of those with
 * a scheme in front (`Bearer …`) the rest alone, which is what stands in a variable of the job.
 */
export const secretsOfGates = (specs: readonly GateSpec[]): readonly Secret[] =>
  specs
    .flatMap((spec) => (spec.kind === 'http' ? Object.entries(spec.spec.headers) : []))
    .filter(([name]) => SOUNDS_SECRET.test(name))
    .flatMap(([name, value]) =>
      [value, value.replace(/^[A-Za-z]+ +/, '')].map((text) => new Secret(`gates: header ${name}`, text)),
    )
    .filter((secret) => secret.reveal().length >= LEAST)
