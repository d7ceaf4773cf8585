import { plainLines, shortened } from '../../systems/compose/logs.ts'
import type { Hide } from './hide.ts'

/** Kept in memory until it is written: the last part of what the tests print. */
const MAX_CHARACTERS = 8 * 1_048_576

/** What the tests print, without what only a terminal understands. */
export class TestOutput {
  #lines: string[] = []
  #characters = 0
  #dropped = false
  readonly #hide: Hide

  constructor(hide: Hide) {
    this.#hide = hide
  }

  /** @returns the line, or lines, as they are to be shown. */
  add(text: string): readonly string[] {
    const lines = plainLines(text).map(this.#hide)
    for (const line of lines) {
      this.#lines.push(line)
      this.#characters += line.length + 1
    }
    if (this.#characters > 2 * MAX_CHARACTERS) this.#forget()
    return lines
  }

  last(count: number): readonly string[] {
    return this.#lines
      .filter((line) => line.trim() !== '')
      .slice(-count)
      .map(shortened)
  }

  text(): string {
    return `${[...(this.#dropped ? ['(what was printed before this is left out)'] : []), ...this.#lines].join('\n')}\n`
  }

  #forget(): void {
    this.#dropped = true
    while (this.#characters > MAX_CHARACTERS) {
      for (const line of this.#lines.splice(0, Math.ceil(this.#lines.length / 2))) this.#characters -= line.length + 1
    }
  }
}
