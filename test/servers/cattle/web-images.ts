import { RegistryServer } from '../registry.ts'
import { asObject, EngineApi } from './hosts/docker/engine-api.ts'
import { errorIn, registryAuth } from './hosts/docker/images.ts'
import type { Json } from './json.ts'

/** The image that must be on the engine. */
export const WEB_BASE = 'busybox:1.36'
/** Where a web container listens. `/health` says `{"status":"ok","version":"…"}` while it is well, and is 404 otherwise. */
export const WEB_PORT = 8080
/** In a web container; removing it makes the container unhealthy. */
export const HEALTH_FILE = '/www/health'

const SERVE = `httpd -p ${WEB_PORT} -h /www`
const GET_WELL = `printf '{"status":"ok","version":"%s"}' "$VERSION" > ${HEALTH_FILE}`
/** Ends at once when it is told to, although it is process 1. */
const STAY = 'while :; do sleep 3600 & wait $!; done'

const BEHAVIOURS = {
  well: [GET_WELL, SERVE, STAY],
  'never-healthy': [SERVE, STAY],
  'turns-unhealthy': [GET_WELL, SERVE, 'sleep 20 & wait $!', `rm ${HEALTH_FILE}`, STAY],
  'crash-loop': [GET_WELL, SERVE, 'exit 1'],
  'crash-later': [GET_WELL, SERVE, 'sleep 30 & wait $!', 'exit 1'],
} as const

export type WebBehaviour = keyof typeof BEHAVIOURS
export const webBehaviours = Object.keys(BEHAVIOURS) as readonly WebBehaviour[]

/** Small images of a web service, in a real registry of their own, where hosts can pull them from. */
export class WebImages implements AsyncDisposable {
  readonly repository: string
  readonly #registry: RegistryServer
  readonly #api = new EngineApi()
  readonly #underWay = new Set<Promise<string>>()
  readonly #closing = new AbortController()

  private constructor(registry: RegistryServer) {
    this.#registry = registry
    this.repository = `${registry.host}/shop/web`
  }

  static async open(): Promise<WebImages> {
    return new WebImages(await RegistryServer.start())
  }

  /** Makes an image and leaves it in the registry alone. @returns its reference with tag and digest. */
  push(version: string, behaviour: WebBehaviour | { readonly command: readonly string[] } = 'well'): Promise<string> {
    const command =
      typeof behaviour === 'string'
        ? ['sh', '-c', ["trap 'exit 0' TERM", 'mkdir -p /www', ...BEHAVIOURS[behaviour]].join('\n')]
        : behaviour.command
    const push = this.#push(version, command)
    this.#underWay.add(push)
    const over = () => this.#underWay.delete(push)
    push.then(over, over)
    return push
  }

  /** The reference of an image that the registry does not have. */
  missing(version: string): string {
    return `${this.repository}:${version}@sha256:${'0'.repeat(64)}`
  }

  /** A push that is under way is given up, and has cleaned up on the engine before this resolves. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing.abort()
    await Promise.allSettled(this.#underWay)
    await this.#registry[Symbol.asyncDispose]()
  }

  async #push(version: string, command: readonly string[]): Promise<string> {
    const name = `${this.repository}:${version}`
    const { Id } = await this.#api.object('POST', '/containers/create', { body: { Image: WEB_BASE, Cmd: ['true'] } })
    try {
      await this.#api.call('POST', '/commit', {
        query: { container: String(Id), repo: this.repository, tag: version },
        body: {
          Cmd: command,
          Env: [`VERSION=${version}`],
          ExposedPorts: { [`${WEB_PORT}/tcp`]: {} },
          Volumes: { '/data': {} }, // so that there is one to be left behind
        },
      })
    } finally {
      await this.#api.call('DELETE', `/containers/${Id}`)
    }
    try {
      const answer = await this.#api.call('POST', `/images/${this.repository}/push`, {
        query: { tag: version },
        headers: registryAuth(undefined),
        signal: this.#closing.signal,
      })
      return `${name}@${digestIn(answer)}`
    } finally {
      await this.#api.call('DELETE', `/images/${name}`)
    }
  }
}

/** @throws with the engine's words when the push failed. */
function digestIn(pushed: Json): string {
  const error = errorIn(pushed)
  const lines = Array.isArray(pushed) ? pushed : [pushed]
  const digest = lines.map((line) => asObject(asObject(line).aux ?? null).Digest).find((each) => each !== undefined)
  if (error !== undefined || typeof digest !== 'string') throw new Error(`the push failed: ${error ?? 'no digest'}`)
  return digest
}
