/** What a registry wants to see before it answers. */
export type Challenge =
  | { readonly scheme: 'basic' }
  | {
      readonly scheme: 'bearer'
      /** Where tokens are given out, as the registry names it. */
      readonly realm: string
      readonly service?: string
      /** What the refused request would have needed. */
      readonly scope?: string
    }

/**
 * Reads `WWW-Authenticate` headers. Bearer is taken where both are offered.
 *
 * @returns undefined when there is no challenge that we know.
 */
export function parseChallenge(header: string | readonly string[] | undefined): Challenge | undefined {
  const challenges = [header ?? []].flat().flatMap(split)
  for (const { scheme, parameters } of challenges) {
    const { realm, service, scope } = parameters
    if (scheme === 'bearer' && realm !== undefined) {
      return {
        scheme,
        realm,
        ...(service === undefined ? {} : { service }),
        ...(scope === undefined ? {} : { scope }),
      }
    }
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined
}

interface Raw {
  readonly scheme: string
  readonly parameters: Record<string, string>
}

// One header can hold several challenges, and a quoted value can hold commas: `scope="repository:a:pull,push"`.
const PIECE = /([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([A-Za-z][\w-]*)/g

function split(header: string): readonly Raw[] {
  const challenges: Raw[] = []
  for (const [, name, quoted, plain, scheme] of header.matchAll(PIECE)) {
    if (scheme !== undefined) challenges.push({ scheme: scheme.toLowerCase(), parameters: {} })
    const value = quoted?.replace(/\\(.)/g, '$1') ?? plain
    const last = challenges.at(-1)
    if (name !== undefined && value !== undefined && last !== undefined) last.parameters[name.toLowerCase()] = value
  }
  return challenges
}
