import type { IncomingHttpHeaders } from 'node:http'

/** Builds the links of one request's answer: under its own host, version and environment, in lower case. */
export class Urls {
  readonly base: string
  readonly version: string
  readonly projectId: string | undefined

  constructor({ base, version, projectId }: { base: string; version: string; projectId: string | undefined }) {
    this.base = base
    this.version = version
    this.projectId = projectId
  }

  /** A path under the version, and under the environment when the request came through it. */
  to(path: string): string {
    const project = this.projectId === undefined ? '' : `/projects/${this.projectId}`
    return `${this.base}/${this.version}${project}${path === '' ? '' : `/${path}`}`.toLowerCase()
  }

  /** With the slash before the query that the server puts there. */
  action(path: string, name: string): string {
    return `${this.to(path)}/?action=${name}`.toLowerCase()
  }

  /** Not lower-cased: a query may hold a name. */
  query(path: string, query: string): string {
    return `${this.to(path)}?${query}`
  }
}

/** What the caller calls this server: `Host`, or what a proxy in front says. */
export function baseOf(headers: IncomingHttpHeaders, fallback: string): string {
  const one = (name: string): string | undefined => {
    const value = headers[name]
    return (Array.isArray(value) ? value[0] : value)?.split(',')[0]?.trim()
  }
  const protocol = one('x-forwarded-proto') ?? 'http'
  const host = one('x-forwarded-host') ?? one('host') ?? fallback
  const port = one('x-forwarded-port')
  const bare = host.replace(/:\d+$/, '')
  if (port === undefined) return `${protocol}://${host}`
  const usual = protocol === 'https' ? '443' : '80'
  return port === usual ? `${protocol}://${bare}` : `${protocol}://${bare}:${port}`
}
