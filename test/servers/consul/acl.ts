import type { Entry } from './model.ts'

/** What a token may read: services by the beginning of their names, and nodes or none. */
export interface Policy {
  readonly services: readonly string[]
  readonly nodes: boolean
}

export interface Acl {
  readonly defaultPolicy: 'allow' | 'deny'
  /** By the secret id of the token; the anonymous token is ``. */
  readonly tokens: Readonly<Record<string, Policy>>
}

export const OPEN: Acl = { defaultPolicy: 'allow', tokens: {} }

/** What the request may see; undefined for a token that nobody made. */
export function policyOf({ defaultPolicy, tokens }: Acl, token: string): Policy | undefined {
  if (Object.hasOwn(tokens, token)) return tokens[token]
  if (token !== '') return undefined
  return defaultPolicy === 'allow' ? { services: [''], nodes: true } : { services: [], nodes: false }
}

export function readable({ services, nodes }: Policy, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ Service: { Service: name } }) => nodes && services.some((prefix) => name.startsWith(prefix)))
}
