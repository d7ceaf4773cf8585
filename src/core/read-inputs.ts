import { parseDurationMs } from './duration.ts'
import { Failure, isFailure } from './failure.ts'
import { type ImageRef, parseImageRef } from './image-ref.ts'
import type { Json } from './json.ts'
import { nearest } from './nearest.ts'
import { Secret } from './secret.ts'

/** Where inputs come from: `INPUT_*`, flags and `SLIPWAY_*`, or a stage of the pipeline file. */
export interface InputSource {
  /** The value as written, or undefined when it was not given. An empty string counts as not given. */
  value(name: string): Json | undefined
  /** Every name that was given, to find the misspelt ones. */
  names(): readonly string[]
  /** How a user writes this input there: `service`, `--service`. */
  label(name: string): string
  /** Where to correct it, for the message. */
  readonly where: string
  /** Whether this name was given in a place where other people can read it, such as a flag. */
  isPublic?(name: string): boolean
}

export interface InputSpec {
  readonly name: string
  readonly kind: 'text' | 'flag' | 'count' | 'duration' | 'choice' | 'list' | 'image' | 'secret' | 'structure'
  readonly required: boolean
  readonly fallback?: string
  readonly choices?: readonly string[]
}

/**
 * Reads inputs and collects everything that is wrong with them; `finish` reports all of it at once. What a reader
 * returns for a wrong input is a stand-in that must not be used before `finish` has passed.
 */
export class InputReader {
  readonly asked = new Map<string, InputSpec>()
  readonly secrets: Secret[] = []
  readonly #problems: string[] = []
  readonly #source: InputSource

  constructor(source: InputSource) {
    this.#source = source
  }

  text(name: string, fallback?: string): string {
    return this.#scalar({ name, kind: 'text' }, fallback, (text) => text)
  }

  /** For text that may be left out without a default. */
  maybe(name: string): string | undefined {
    return this.#scalar<string | undefined>({ name, kind: 'text' }, '', (text) => text || undefined)
  }

  /** `true` or `false`, and nothing else. */
  flag(name: string, fallback: boolean): boolean {
    return this.#scalar({ name, kind: 'flag' }, String(fallback), (text) => {
      if (text === 'true') return true
      if (text === 'false') return false
      throw wrong(`"${text}"`, 'not true or false')
    })
  }

  /** A whole number of at least `least`. */
  count(name: string, fallback: number, least = 0): number {
    return this.#scalar({ name, kind: 'count' }, String(fallback), (text) => parseCount(text, least))
  }

  /** As `count`; undefined where it is left out. */
  maybeCount(name: string, least = 0): number | undefined {
    return this.#scalar<number | undefined>({ name, kind: 'count' }, '', (text) =>
      text === '' ? undefined : parseCount(text, least),
    )
  }

  durationMs(name: string, fallback: string): number {
    return this.#scalar({ name, kind: 'duration' }, fallback, (text) => parseDurationMs(text, name))
  }

  /** As `durationMs`; undefined where it is left out. */
  maybeDurationMs(name: string): number | undefined {
    return this.#scalar<number | undefined>({ name, kind: 'duration' }, '', (text) =>
      text === '' ? undefined : parseDurationMs(text, name),
    )
  }

  choice<const Choice extends string>(name: string, choices: readonly Choice[], fallback?: Choice): Choice
  /** With an empty text as its fallback it may be left out. */
  choice<const Choice extends string>(name: string, choices: readonly Choice[], fallback: ''): Choice | undefined
  choice<const Choice extends string>(
    name: string,
    choices: readonly Choice[],
    fallback?: Choice | '',
  ): Choice | undefined {
    return this.#scalar({ name, kind: 'choice', choices }, fallback, (text) => {
      const chosen = choices.find((choice) => choice === text)
      if (chosen !== undefined || text === '') return chosen
      const near = nearest(text, choices)
      throw wrong(`"${text}"`, `not one of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`)
    })
  }

  imageRef(name: string): ImageRef {
    return this.#scalar({ name, kind: 'image' }, undefined, (text) => parseImageRef(text, name))
  }

  maybeImageRef(name: string): ImageRef | undefined {
    return this.#scalar<ImageRef | undefined>({ name, kind: 'image' }, '', (text) =>
      text === '' ? undefined : parseImageRef(text, name),
    )
  }

  /**
   * One item per line; blank lines and lines that begin with `#` are skipped.
   *
   * @param wrong what is no list is shown in the message, unless it may hold secrets.
   */
  list(name: string, wrong?: 'hide what is wrong'): readonly string[] {
    this.#ask({ name, kind: 'list', required: false })
    const value = this.#given(name)
    if (value === undefined) return []
    if (Array.isArray(value) && value.every((item) => ['string', 'number', 'boolean'].includes(typeof item))) {
      return value.map(String)
    }
    if (typeof value === 'string') {
      return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
    }
    this.#problem(name, wrong ? 'of another form' : JSON.stringify(value), 'not a list with one item per line')
    return []
  }

  secret(name: string): Secret
  secret(name: string, may: 'be left out'): Secret | undefined
  secret(name: string, may?: 'be left out'): Secret | undefined {
    this.#ask({ name, kind: 'secret', required: may === undefined })
    if (this.#source.isPublic?.(name) === true) {
      const file = `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`
      this.#problem(name, '***', `a secret is never given by a flag; set ${file}, or ${file}_FILE`)
      return new Secret(name, '')
    }
    const value = this.#given(name)
    if (value === undefined) {
      if (may === undefined) this.#problem(name, 'nothing', 'required')
      return may === undefined ? new Secret(name, '') : undefined
    }
    const secret = new Secret(name, String(value))
    this.secrets.push(secret)
    return secret
  }

  /** YAML text, or the native value where the source has structure. The parser is loaded only when there is text. */
  async structure(name: string): Promise<Json | undefined> {
    this.#ask({ name, kind: 'structure', required: false })
    const value = this.#given(name)
    if (typeof value !== 'string') return value
    const { parse } = await import('yaml')
    try {
      return (parse(value) ?? undefined) as Json | undefined
    } catch (error) {
      this.#problem(name, JSON.stringify(value), `not YAML: ${String((error as Error).message).split('\n')[0]}`)
      return undefined
    }
  }

  wasGiven(name: string): boolean {
    return this.#given(name) !== undefined
  }

  /** Adds a problem found by somebody who read deeper, such as an unknown key of a gate. */
  problem(name: string, saw: string, because: string): void {
    this.#problem(name, saw, because)
  }

  /**
   * @throws {Failure} `bad-input` naming every problem, among them names that no input has.
   */
  finish(): void {
    for (const name of this.#source.names()) {
      if (this.asked.has(name)) continue
      const near = nearest(name, this.asked.keys())
      this.#problems.push(
        `${this.#source.label(name)} is not an input here${near === undefined ? '' : `; did you mean ${this.#source.label(near)}?`}`,
      )
    }
    if (this.#problems.length === 0) return
    throw new Failure('bad-input', {
      what:
        this.#problems.length === 1
          ? 'Cannot start: an input is wrong'
          : `Cannot start: ${this.#problems.length} inputs are wrong`,
      saw: this.#problems.join('; '),
      fix: `correct ${this.#problems.length === 1 ? 'it' : 'these'} ${this.#source.where}`,
    })
  }

  #scalar<T>(spec: Omit<InputSpec, 'required'>, fallback: string | undefined, parse: (text: string) => T): T {
    this.#ask({ ...spec, required: fallback === undefined, ...(fallback === undefined ? {} : { fallback }) })
    const value = this.#given(spec.name)
    if (value === undefined && fallback === undefined) {
      this.#problem(spec.name, 'nothing', 'required')
      return undefined as T
    }
    if (value !== undefined && typeof value === 'object') {
      this.#problem(spec.name, JSON.stringify(value), 'one value expected')
      return undefined as T
    }
    try {
      return parse(value === undefined ? (fallback ?? '') : String(value).trim())
    } catch (error) {
      if (!isFailure(error, 'bad-input')) throw error
      this.#problem(spec.name, error.saw, error.fix)
      return undefined as T
    }
  }

  #ask(spec: InputSpec): void {
    this.asked.set(spec.name, spec)
  }

  #given(name: string): Json | undefined {
    const value = this.#source.value(name)
    return value === '' || value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value
  }

  #problem(name: string, saw: string, because: string): void {
    this.#problems.push(`${this.#source.label(name)} is ${saw}: ${because}`)
  }
}

function parseCount(text: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text)
  throw wrong(`"${text}"`, `not a whole number of at least ${least}`)
}

const wrong = (saw: string, because: string): Failure => new Failure('bad-input', { what: '', saw, fix: because })
