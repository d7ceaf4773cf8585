import type { Secret } from '../../core/secret.ts'

/** Cut here: a line may be as long as a program likes. */
const WIDTH = 400

/** The end of what a build printed, for the message about its failure. */
export class LastLines {
  #lines: string[] = []
  readonly #keep: number

  constructor(keep: number) {
    this.#keep = keep
  }

  add(line: string): void {
    if (line.trim() === '') return
    this.#lines.push(line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line)
    if (this.#lines.length > this.#keep) this.#lines.shift()
  }

  clear(): void {
    this.#lines = []
  }

  /** Without the secrets: a message goes into outputs, which a host drops or refuses when they hold one. */
  told(secrets: readonly Secret[]): readonly string[] {
    const hidden = secrets.map((secret) => secret.reveal()).filter((text) => text.length >= 4)
    return this.#lines.map((line) => hidden.reduce((clean, text) => clean.replaceAll(text, '***'), line))
  }
}
