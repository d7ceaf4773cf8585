/** `inspect.custom` of node:util, which need not be loaded for it. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom')

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

  [INSPECT](): string {
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

/** Hides secrets, also as they stand inside a text of JSON; longest first, so that nothing is left of one that holds another. */
export function hideSecrets(text: string, secrets: readonly Secret[]): string {
  const plain = secrets.flatMap(textsToMask)
  const all = [...new Set([...plain, ...plain.map((secret) => JSON.stringify(secret).slice(1, -1))])]
  return all.sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
}

const OF_THE_JOB = [
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
]

/**
 * The secrets that stand in the environment of a job by names that mean nothing else, whether or not an action of ours
 * uses them. One of less than 8 characters is a stand-in such as `test`, and hiding it would hide the word.
 */
export const secretsOfJob = (env: Readonly<Record<string, string | undefined>>): readonly Secret[] =>
  OF_THE_JOB.flatMap((name) => ((env[name]?.length ?? 0) < 8 ? [] : [new Secret(name, env[name] ?? '')]))
