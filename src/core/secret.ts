import { inspect } from 'node:util'

/** A value that prints as `***`; only a port reveals it, into stdin, a private file, an environment or a header. */
export class Secret {
  readonly name: string
  readonly #value: string

  constructor(name: string, value: string) {
    this.name = name
    this.#value = value
  }

  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [inspect.custom](): string {
    return '***'
  }
}

/**
 * The texts to mask for one secret: the whole, and each line of a multi-line one that has a body. A line of punctuation
 * (`{`, `-----`) is never masked: it would ruin the log and drop outputs.
 */
export function textsToMask(secret: Secret): readonly string[] {
  const whole = secret.reveal()
  const lines = whole.includes('\n') ? whole.split(/\r?\n/).map((line) => line.trim()) : []
  const bodies = lines.filter((line) => line.length >= 8 && /[A-Za-z0-9]/.test(line) && !/^-+[A-Z ]+-+$/.test(line))
  return [...new Set([whole, ...bodies])].filter((text) => text.trim().length >= 4)
}
