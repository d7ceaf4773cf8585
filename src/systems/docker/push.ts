import { Failure } from '../../core/failure.ts'
import type { Argv, ExecResult } from '../../ports/exec.ts'
import { engineTrouble, hintFor, lastLine } from './engine.ts'

/** Not `--quiet`, which leaves out the digest. */
export const dockerPush = (name: string): Argv => ['docker', 'push', name]

/** The digest in `1.0.1: digest: sha256:… size: 1234`; undefined when there is no such line. */
export const pushedDigest = (stdout: string): string | undefined =>
  /^\S+: digest: (sha256:[0-9a-f]{64}) size: \d+\s*$/m.exec(stdout)?.[1]

// The engine tries uploads of layers again by itself, but with the classic store never the manifest, and nothing after
// "too many requests". "unexpected status from PUT request to URL: 500 …" is how the containerd store says it.
const PASSING: readonly RegExp[] = [
  /HTTP status: (?:408|429|5\d\d)/i,
  /unexpected status(?: from \w+ request to \S+)?: (?:408|429|5\d\d)/i,
  /toomanyrequests|too many requests|rate limit/i,
  /connection re(?:set|fused)|broken pipe|\bEOF\b|use of closed network connection|server closed|http2: /i,
  /i\/o timeout|handshake timeout|Client\.Timeout/i,
]

/** Whether what docker said of a registry may pass, so that the same command may work in a moment. */
export const mayPass = (stderr: string): boolean => PASSING.some((pattern) => pattern.test(stderr))

const HINTS: readonly (readonly [RegExp, (repository: string) => string])[] = [
  [/no basic auth credentials/i, () => 'give registry-username and registry-password'],
  [
    /immutable|cannot be overwritten|\b412\b/i,
    () => 'the registry has a rule of its own against this tag; look at its settings, or give another "version"',
  ],
  [
    /unauthorized|denied|insufficient.?scope|\b40[13]\b/i,
    (repository) => `check that registry-username may push to ${repository}`,
  ],
  [
    /name unknown|repository .*not (?:found|exist)/i,
    (repository) => `make the repository ${repository} in the registry first`,
  ],
  [/\b413\b|too large/i, () => 'raise the limit for request bodies of the proxy in front of the registry'],
  [
    /x509|certificate/i,
    () => 'give the engine the certificate authority of the registry: /etc/docker/certs.d/HOST:PORT/ca.crt',
  ],
  [
    /HTTP response to HTTPS client/i,
    () => 'let the registry speak TLS, or name it in "insecure-registries" of the engine',
  ],
  [/no such host/i, () => 'check the name in "repository", and that the engine resolves it'],
]

/** What a push that failed means: `push-failed`, or the engine's own trouble. */
export function pushTrouble(result: ExecResult, name: string, repository: string): Failure {
  const trouble = engineTrouble(result.stderr)
  if (trouble !== undefined) return trouble
  const hint = HINTS.find(([pattern]) => pattern.test(result.stderr))?.[1](repository)
  const ended = result.endedBy === undefined ? `exit code ${result.exitCode}` : `ended by ${result.endedBy}`
  return new Failure('push-failed', {
    what: `Cannot push ${name}`,
    saw: `${ended}, ${lastLine(result.stderr) || lastLine(result.stdout) || 'no word'}`,
    fix: hint ?? hintFor(result.stderr, 'start it again; layers that are there are not sent again'),
  })
}
