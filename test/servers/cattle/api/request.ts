import type { IncomingHttpHeaders } from 'node:http'

/** A request after its address was taken apart (reference section 1.1). */
export interface ApiRequest {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  readonly version: 'v1' | 'v2-beta'
  /** From the path, the query or the header; it then stands in the links only when it stood in the path. */
  readonly projectId: string | undefined
  readonly projectInPath: boolean
  /** Undefined: the root of the version. */
  readonly type: string | undefined
  readonly id: string | undefined
  readonly link: string | undefined
  readonly query: URLSearchParams
  readonly body: string
}

/** Undefined when the path belongs to no version of the API. */
export function parseRequest({
  method,
  url,
  headers,
  body,
}: {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}): ApiRequest | undefined {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const [version, ...rest] = pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent)
  if (version !== 'v1' && version !== 'v2-beta') return undefined
  const inPath = rest[0]?.toLowerCase() === 'projects' && rest.length > 2 && rest[2]?.toLowerCase() !== 'projectmembers'
  const [type, id, link] = inPath ? rest.slice(2) : rest
  const header = headers['x-api-project-id']
  return {
    method: (searchParams.get('_method') ?? method).toUpperCase(),
    headers,
    version,
    projectId: inPath ? rest[1] : (searchParams.get('projectId') ?? (Array.isArray(header) ? header[0] : header)),
    projectInPath: inPath,
    type,
    id,
    link,
    query: searchParams,
    body,
  }
}
