import type { Json } from '../../json.ts'
import { asObject, type EngineApi, EngineRefusal } from './engine-api.ts'

export interface Login {
  readonly username: string
  readonly password: string
}

/** The logins of an environment, by the registry's host as it stands in image references. */
export type Logins = Readonly<Record<string, Login>>

interface ImageName {
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** Reads `repo`, `repo:1.0`, `repo@sha256:…` and `repo:1.0@sha256:…`. */
export function readImage(image: string): ImageName {
  const [name = '', digest] = image.split('@')
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1)
  if (colon < 0) return { repository: name, tag: undefined, digest }
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1), digest }
}

/** The name by which the engine keeps what it pulled: a digest wins over a tag. */
function keptAs({ repository, tag = 'latest', digest }: ImageName): string {
  return digest === undefined ? `${repository}:${tag}` : `${repository}@${digest}`
}

/** The images that hosts pull, and what of them is to go in the end. */
export class Images {
  readonly #api: EngineApi
  readonly #logins: Logins
  readonly #underWay = new Map<string, Promise<void>>()
  /** Names that were not on the engine before. */
  readonly #brought = new Set<string>()

  constructor(api: EngineApi, logins: Logins) {
    this.#api = api
    this.#logins = logins
  }

  /**
   * With a digest, exactly that from the registry, every time. A mere tag is pulled only when the engine does not have it,
   * as Rancher's agent does.
   *
   * @throws with the engine's words.
   */
  pull(image: string, signal: AbortSignal): Promise<void> {
    const underWay = this.#underWay.get(image)
    if (underWay !== undefined) return underWay
    const pull = this.#pull(readImage(image), signal).finally(() => this.#underWay.delete(image))
    this.#underWay.set(image, pull)
    return pull
  }

  /** Removes the names that came with a pull; an image that somebody else uses or has named otherwise stays. */
  async removeBrought(): Promise<void> {
    for (const name of this.#brought) {
      try {
        await this.#api.call('DELETE', `/images/${name}`)
      } catch (error) {
        if (!(error instanceof EngineRefusal)) throw error
      }
    }
    this.#brought.clear()
  }

  async #pull(name: ImageName, signal: AbortSignal): Promise<void> {
    const kept = keptAs(name)
    const there = await this.#has(kept)
    if (there && name.digest === undefined) return
    if (!there) this.#brought.add(kept)
    const login = this.#logins[name.repository.split('/')[0] ?? '']
    const answer = await this.#api.call('POST', '/images/create', {
      query: { fromImage: name.repository, tag: name.digest ?? name.tag ?? 'latest' },
      signal,
      ...(login === undefined ? {} : { headers: registryAuth(login) }),
    })
    const error = errorIn(answer)
    if (error !== undefined) throw new Error(error)
  }

  async #has(name: string): Promise<boolean> {
    try {
      await this.#api.call('GET', `/images/${name}/json`)
      return true
    } catch (error) {
      if (error instanceof EngineRefusal && error.status === 404) return false
      throw error
    }
  }
}

/** Base64 for URLs, but with the padding, without which the engine takes the login for none. */
export const registryAuth = (login: Login | undefined): Readonly<Record<string, string>> => ({
  'x-registry-auth': Buffer.from(JSON.stringify(login ?? {}))
    .toString('base64')
    .replaceAll('+', '-')
    .replaceAll('/', '_'),
})

/** A pull or push that fails after it began says so in the middle of a stream with status 200. */
export function errorIn(answer: Json): string | undefined {
  const lines = Array.isArray(answer) ? answer : [answer]
  return lines.map((line) => asObject(line).error).find((error) => typeof error === 'string')
}
