import { type Secret, secretsOfJob, textsToMask } from './secret.ts'

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/
const COMMAND_FILES = new Set([
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
])

/** A shorter text is more likely a word that stands in values by chance: a secret `app` would take `PATH` away. */
const LEAST_PART = 8

export interface ChildEnvOptions {
  /** Variables to hand on although a rule would hold them back. */
  readonly named?: readonly string[]
  readonly add?: Readonly<Record<string, string>>
}

/**
 * The environment of a child that runs code of others: the job's, without what belongs to us, to the runner or to a cloud
 * account, and without any variable that holds a secret, unless it is named.
 *
 * A variable holds a secret when its value is one, or has one of at least 8 characters in it, as a connection string
 * has (`postgres://u:SECRET@h`) or a list of all secrets as JSON: whoever reads that reads the secret. A child that
 * misses a variable fails and says so; one that has too much says nothing.
 *
 * @param secrets all that are registered in this process, whichever stage they are of.
 */
export function childEnv(
  env: Readonly<Record<string, string | undefined>>,
  secrets: readonly Secret[],
  { named = [], add = {} }: ChildEnvOptions = {},
): Record<string, string> {
  const isSecret = findSecrets([...secrets, ...secretsOfJob(env)])
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (named.includes(entry[0]) || !(OURS.test(entry[0]) || COMMAND_FILES.has(entry[0]) || isSecret(entry[1]))),
  )
  return { ...Object.fromEntries(kept), ...add }
}

/** Blanks around a secret do not make it another one: files and variables often end in a line end. */
function findSecrets(secrets: readonly Secret[]): (value: string) => boolean {
  const wholes = new Set(secrets.map((secret) => secret.reveal().trim()).filter((text) => text !== ''))
  const parts = new Set(
    [...wholes, ...secrets.flatMap(textsToMask)].filter((text) => text.length >= LEAST_PART).flatMap(waysToWrite),
  )
  return (value) => wholes.has(value.trim()) || [...parts].some((part) => value.includes(part))
}

/** As it is, in a URL, and in JSON. */
const waysToWrite = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text.toWellFormed()),
  JSON.stringify(text).slice(1, -1),
]
