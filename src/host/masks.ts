import { Failure } from '../core/failure.ts'
import { type Page, textsOf } from '../core/page.ts'
import { type Secret, textsToMask } from '../core/secret.ts'

/** The registered secrets of a run. */
export class Masks {
  readonly #names = new Map<string, string>()
  readonly #secrets = new Map<string, Secret>()

  /** Each value once, also those that are too short to be masked. */
  get secrets(): readonly Secret[] {
    return [...this.#secrets.values()]
  }

  /** @returns the texts that were not known before. */
  add(secrets: readonly Secret[]): readonly string[] {
    const added: string[] = []
    for (const secret of secrets) {
      this.#secrets.set(secret.reveal(), secret)
      for (const text of textsToMask(secret)) {
        if (this.#names.has(text)) continue
        this.#names.set(text, secret.name)
        added.push(text)
      }
    }
    return added
  }

  /** Longest first, so that a secret inside another does not leave the rest of it behind. */
  hide(text: string): string {
    const longestFirst = [...this.#names.keys()].sort((a, b) => b.length - a.length)
    return longestFirst.reduce((hidden, secret) => hidden.replaceAll(secret, '***'), text)
  }

  /**
   * Asks the texts as they came: a renderer writes some of their signs in another way, and a reader sees them again.
   *
   * @throws {Failure} `refused`
   */
  refusePage(page: Page): void {
    for (const text of textsOf(page)) this.refuse('the summary', text)
  }

  /** @throws {Failure} `refused` when `text` holds a secret. */
  refuse(what: string, text: string): void {
    for (const [secret, name] of this.#names) {
      if (!text.includes(secret) && !text.includes(inJson(secret))) continue
      throw new Failure('refused', {
        what: `Cannot write ${what}`,
        saw: `it holds the value of "${name}", which must not be told`,
        fix: `give "${name}" a value that is not part of other names`,
      })
    }
  }
}

/** As it stands inside a text of JSON: `result-json` is one. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
