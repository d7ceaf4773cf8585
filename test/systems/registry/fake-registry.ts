import { createHash } from 'node:crypto'
import { type Answer, HttpShell, type Seen } from '../../servers/http.ts'
import type { VirtualTime } from '../../servers/time.ts'

export const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`

const TYPES = {
  image: 'application/vnd.docker.distribution.manifest.v2+json',
  index: 'application/vnd.oci.image.index.v1+json',
}

export interface Guard {
  readonly by: 'basic' | 'bearer'
  readonly username: string
  readonly password: string
  /** Where it says tokens are given out; its own `/token` unless told. */
  readonly realm?: string
}

/** A small registry on loopback that only answers reads: what a test puts in, with faults on demand at `shell.fault`. */
export class FakeRegistry implements AsyncDisposable {
  readonly shell: HttpShell
  readonly tags = new Map<string, string>()
  readonly blobs = new Map<string, string>()
  readonly manifests = new Map<string, { readonly type: string; readonly body: string }>()
  /** Answers 404 to strangers instead of asking for a login, as some registries can be told to. */
  hides = false
  /** Blobs are redirected there, if set. */
  storage: string | undefined
  #guard: Guard | undefined
  #tokens = 0
  #validTokens = new Set<string>()

  private constructor(shell: HttpShell, guard: Guard | undefined) {
    this.shell = shell
    this.#guard = guard
  }

  static async start(time: VirtualTime, guard?: Guard): Promise<FakeRegistry> {
    const shell = await HttpShell.start(time, async (seen) => registry.#answer(seen))
    const registry = new FakeRegistry(shell, guard)
    return registry
  }

  get host(): string {
    return `127.0.0.1:${this.shell.port}`
  }

  /** @returns the digest of its manifest. */
  putImage(tag: string | undefined, labels: Readonly<Record<string, string>>): { digest: string; config: string } {
    const config = this.#putBlob(JSON.stringify({ architecture: 'amd64', os: 'linux', config: { Labels: labels } }))
    const manifest = { schemaVersion: 2, mediaType: TYPES.image, config: { digest: config, size: 1 }, layers: [] }
    return { digest: this.#putManifest(TYPES.image, manifest, tag), config }
  }

  putIndex(tag: string, children: readonly string[]): string {
    const attestation = { digest: sha256('none'), platform: { os: 'unknown', architecture: 'unknown' } }
    const manifests = children.map((digest) => ({ digest, platform: { os: 'linux', architecture: 'amd64' } }))
    return this.#putManifest(TYPES.index, { schemaVersion: 2, manifests: [...manifests, attestation] }, tag)
  }

  forgetTokens(): void {
    this.#validTokens = new Set()
  }

  /** Method and path of every request, and what it was allowed with. */
  get requests(): readonly string[] {
    return this.shell.log.map(({ method, url, headers }) => {
      const scheme = headers.authorization?.split(' ')[0]
      return `${method} ${decodeURIComponent(url)}${scheme === undefined ? '' : ` [${scheme}]`}`
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.shell[Symbol.asyncDispose]()
  }

  #putBlob(body: string): string {
    this.blobs.set(sha256(body), body)
    return sha256(body)
  }

  #putManifest(type: string, value: unknown, tag: string | undefined): string {
    const body = JSON.stringify(value)
    this.manifests.set(sha256(body), { type, body })
    if (tag !== undefined) this.tags.set(tag, sha256(body))
    return sha256(body)
  }

  #answer({ url, headers }: Seen): Answer {
    const { pathname } = new URL(url, 'http://registry')
    if (pathname === '/token') return this.#token(headers.authorization)
    if (!this.#allows(headers.authorization)) {
      return this.hides && headers.authorization === undefined
        ? error(404, 'NAME_UNKNOWN', 'not found')
        : this.#challenge()
    }
    const [, kind, reference = ''] = /^\/v2\/[^?]+?\/(manifests|blobs)\/(.+)$/.exec(pathname) ?? []
    if (kind === 'blobs') return this.#blob(reference)
    const digest = this.tags.get(reference) ?? reference
    const found = this.manifests.get(digest)
    if (kind !== 'manifests' || found === undefined) return error(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
    const answer = { 'content-type': found.type, 'docker-content-digest': digest }
    return { status: 200, headers: answer, body: found.body }
  }

  #blob(digest: string): Answer {
    const body = this.blobs.get(digest)
    if (body === undefined) return error(404, 'BLOB_UNKNOWN', 'blob unknown')
    if (this.storage === undefined) return { status: 200, body }
    return { status: 307, headers: { location: `${this.storage}/${digest}?signature=secret` }, body: '' }
  }

  #token(authorization: string | undefined): Answer {
    if (this.#guard !== undefined && authorization !== basic(this.#guard)) {
      return { status: 401, body: JSON.stringify({ details: 'incorrect username or password' }) }
    }
    this.#tokens += 1
    this.#validTokens.add(`Bearer token-${this.#tokens}`)
    return { status: 200, body: JSON.stringify({ token: `token-${this.#tokens}` }) }
  }

  #allows(authorization: string | undefined): boolean {
    if (this.#guard === undefined) return true
    if (this.#guard.by === 'basic') return authorization === basic(this.#guard)
    return this.#validTokens.has(authorization ?? '')
  }

  #challenge(): Answer {
    const realm = this.#guard?.realm ?? `${this.shell.url}/token`
    const challenge =
      this.#guard?.by === 'basic'
        ? 'Basic realm="registry"'
        : `Bearer realm="${realm}",service="reg, istry",scope="repository:shop/api:pull"`
    return { ...error(401, 'UNAUTHORIZED', 'authentication required'), headers: { 'www-authenticate': challenge } }
  }
}

const basic = ({ username, password }: Guard): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`

const error = (status: number, code: string, message: string): Answer => ({
  status,
  body: JSON.stringify({ errors: [{ code, message }] }),
})
