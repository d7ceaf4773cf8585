import type { Secret } from './secret.ts'

const OURS = /^(INPUT_|STATE_|SLIPWAY_|ACTIONS_|AWS_)/
const COMMAND_FILES = new Set([
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
])

/**
 * The environment of a child that runs code of others: the job's, without what belongs to us, to the runner or to a cloud
 * account, and without any variable whose value is a registered secret, unless it is named.
 */
export function childEnv(
  env: Readonly<Record<string, string | undefined>>,
  options: {
    readonly secrets?: readonly Secret[]
    /** Variables to hand on although a rule would hold them back. */
    readonly named?: readonly string[]
    readonly add?: Readonly<Record<string, string>>
  } = {},
): Record<string, string> {
  const named = new Set(options.named)
  const secrets = new Set(options.secrets?.map((secret) => secret.reveal()))
  const kept = Object.entries(env).filter(([name, value]) => {
    if (value === undefined) return false
    if (named.has(name)) return true
    return !OURS.test(name) && !COMMAND_FILES.has(name) && !secrets.has(value)
  })
  return { ...(Object.fromEntries(kept) as Record<string, string>), ...options.add }
}
