import { Failure, type FailureCode } from '../../core/failure.ts'
import { formatImageRef, type ImageRef, registryOf } from '../../core/image-ref.ts'
import type { Argv } from '../../ports/exec.ts'
import { commandFailed, type DockerCli, engineTrouble, lastLine, runDocker } from './engine.ts'

export const dockerPull = (image: string): Argv => ['docker', 'pull', '--quiet', image]

/**
 * Pulls an image.
 *
 * @param input the input that named the image, for the message.
 * @throws {Failure} `not-found` when its registry does not have it, `denied` when we may not have it, `unreachable` when
 *   the registry does not answer, else `command-failed`.
 */
export async function pullImage(
  cli: DockerCli,
  ref: ImageRef,
  options: { readonly input: string; readonly signal?: AbortSignal },
): Promise<void> {
  const { input, ...rest } = options
  const result = await runDocker(cli, dockerPull(formatImageRef(ref)), rest)
  if (result.exitCode === 0) return
  const what = `Cannot pull ${formatImageRef(ref)}`
  throw engineTrouble(result.stderr) ?? pullTrouble(ref, result.stderr, input) ?? commandFailed(what, result)
}

interface Advice {
  readonly pattern: RegExp
  readonly code: FailureCode
  readonly because: string
  readonly fix: (input: string, registry: string) => string
}

// The engine passes the registry's own words on. "pull access denied" is also what Docker Hub says of a name it does not have.
const ADVICE: readonly Advice[] = [
  {
    pattern: /toomanyrequests|rate limit|429/i,
    code: 'unreachable',
    because: 'its registry wants fewer requests',
    fix: (_, registry) => `wait, or log in to ${registry} before this step`,
  },
  {
    pattern: /pull access denied|unauthorized|denied|no basic auth credentials|403 Forbidden/i,
    code: 'denied',
    because: 'its registry does not let us, or has no such repository',
    fix: (input, registry) => `check the name in ${input}, or log in to ${registry} before this step`,
  },
  {
    pattern: /manifest unknown|manifest for .* not found|name unknown|not found|no matching manifest/i,
    code: 'not-found',
    because: 'its registry does not have it',
    fix: (input) => `check the name, tag and digest in ${input}`,
  },
  {
    pattern:
      /no such host|connection refused|i\/o timeout|timeout|TLS|x509|EOF|reset by peer|network is unreachable|5\d\d /i,
    code: 'unreachable',
    because: 'its registry cannot be reached from this engine',
    fix: (input, registry) =>
      `check the name in ${input}, and that the engine reaches ${registry}; an image that is already on the engine ("docker image ls") is used as it is`,
  },
]

export function pullTrouble(ref: ImageRef, stderr: string, input: string): Failure | undefined {
  const advice = ADVICE.find(({ pattern }) => pattern.test(stderr))
  if (advice === undefined) return undefined
  return new Failure(advice.code, {
    what: `Cannot pull ${formatImageRef(ref)}: ${advice.because}`,
    saw: lastLine(stderr),
    fix: advice.fix(input, registryOf(ref)),
  })
}
