import { type Secret, textsToMask } from '../../core/secret.ts'

/** Cut here: a line may be as long as a program likes. */
const WIDTH = 400

/**
 * The end of what a build printed, for the message about its failure. Without the secrets: a message goes into outputs,
 * which a host drops or refuses when they hold one.
 */
export class LastLines {
  #lines: string[] = []
  readonly #keep: number
  readonly #hidden: readonly string[]

  constructor(keep: number, secrets: readonly Secret[]) {
    this.#keep = keep
    // Longest first, so that a secret inside another does not leave the rest of it behind.
    this.#hidden = secrets.flatMap(textsToMask).sort((a, b) => b.length - a.length)
  }

  get lines(): readonly string[] {
    return this.#lines
  }

  add(line: string): void {
    if (line.trim() === '') return
    // Before the cut, which could leave half a secret.
    const clean = this.#hidden.reduce((text, secret) => text.replaceAll(secret, '***'), line)
    this.#lines.push(clean.length > WIDTH ? `${clean.slice(0, WIDTH)}…` : clean)
    if (this.#lines.length > this.#keep) this.#lines.shift()
  }

  clear(): void {
    this.#lines = []
  }
}
