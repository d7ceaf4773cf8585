/** The newest first. In-service upgrades are the same in both; servers before 1.2 have only `v1`. */
export const API_VERSIONS = ['v2-beta', 'v1'] as const
export type ApiVersion = (typeof API_VERSIONS)[number]

/** What a user means by the address of a server: any part of a link that Rancher shows may be pasted. */
export interface CattleAddress {
  /** Scheme, host and what a reverse proxy has in front of the version; without a slash at its end. */
  readonly base: string
  /** Undefined when none was written: then the server tells. */
  readonly version: ApiVersion | undefined
  readonly project: string | undefined
}

const PATH = /^(.*?)(?:\/(v1|v2-beta)(?:\/projects(?:\/([^/]+))?)?(?:\/schemas)?)?$/

export function parseAddress({ origin, pathname }: URL): CattleAddress {
  const [, prefix = '', version, project] = PATH.exec(pathname.replace(/\/+$/, '')) ?? []
  return { base: `${origin}${prefix}`, version: API_VERSIONS.find((one) => one === version), project }
}

/**
 * Path and query of a link, below the version: of a link no more than that is used, because behind a TLS terminator or a
 * reverse proxy links name another scheme, host or path than the one that reaches the server.
 */
export function pathBelow(version: ApiVersion, link: string, base: string): string {
  const { pathname, search } = new URL(link, base)
  const prefix = new URL(base).pathname.replace(/\/+$/, '')
  const inside = pathname.toLowerCase().startsWith(`${prefix}/${version}/`.toLowerCase())
    ? pathname.slice(prefix.length)
    : pathname
  const at = inside.indexOf(`/${version}/`)
  return `${at === -1 ? inside : inside.slice(at + `/${version}`.length)}${search}`
}

/**
 * A link that is no object of the API, on the base of the inputs: no more than its path and query are used, whatever scheme
 * and host it names.
 */
export function onBase(link: string, base: string): URL {
  const { pathname, search } = new URL(link, base)
  const prefix = new URL(base).pathname.replace(/\/+$/, '')
  const path = prefix !== '' && pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname
  return new URL(`${base}/${path.replace(/^\/+/, '')}${search}`)
}
