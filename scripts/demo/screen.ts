import { styleText } from 'node:util'

/** Where the demo tells its story: headings and words of its own, and beneath them, dimmed, the lines of the product. */
export class Screen {
  readonly #isTty = process.stdout.isTTY === true
  readonly #startMs = Date.now()

  /** Seconds since the beginning. */
  get seconds(): number {
    return (Date.now() - this.#startMs) / 1_000
  }

  heading(text: string): void {
    const line = `━━ ${text} `
    this.#write(`\n${this.#style(['bold', 'cyan'], line.padEnd(78, '━'))}`)
  }

  say(text: string): void {
    this.#write(text)
  }

  /** A line of the product, or of what it started. */
  product(line: string): void {
    this.#write(this.#style('dim', `  │ ${line}`))
  }

  good(text: string): void {
    this.#write(`${this.#style('green', '✓')} ${text}`)
  }

  bad(text: string): void {
    this.#write(`${this.#style('red', '✗')} ${text}`)
  }

  strong(text: string): void {
    this.#write(this.#style('bold', text))
  }

  #style(format: Parameters<typeof styleText>[0], text: string): string {
    return this.#isTty ? styleText(format, text, { validateStream: false }) : text
  }

  #write(text: string): void {
    process.stdout.write(`${text}\n`)
  }
}
