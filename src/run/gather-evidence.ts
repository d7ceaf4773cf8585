import type { Evidence } from '../core/change.ts'
import { hideSecrets } from '../core/secret.ts'
import type { Drive } from './drive.ts'
import type { Reason } from './reason.ts'
import type { World } from './world.ts'

/** A line that is longer is told up to here, in characters. */
const LONGEST_LINE = 500

/**
 * What tells why it failed, of all that are about to be taken back, gathered at the same time. Told without the secrets of
 * the run: an output or a summary that holds one is not written at all.
 */
export async function gatherEvidence(
  drives: readonly Drive[],
  reason: Reason,
  { host, log }: Pick<World, 'host' | 'log'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<Drive, Evidence>> {
  const gathered = await Promise.all(drives.map(async (drive) => [drive, await drive.evidence(signal)] as const))
  const secrets = host.secrets()
  const tell = (text: string) => shorten(hideSecrets(text, secrets))
  const found = new Map<Drive, Evidence>()
  for (const [drive, evidence] of gathered) {
    if (evidence === undefined) continue
    const { title, lines, logs } = evidence
    const told = {
      title: tell(title),
      lines: [...verdictOn(drive, reason), ...lines].map(tell),
      ...(logs && { logs: logs.map((each) => ({ title: tell(each.title), lines: each.lines.map(tell) })) }),
    }
    found.set(drive, told)
    log.info(sayEvidence(told))
  }
  return found
}

/** The last answer of a gate among it, where it is this one that was judged. */
const verdictOn = ({ target }: Drive, { code, what, saw }: Reason): readonly string[] =>
  (code === 'unhealthy' || code === 'unknown') && what.startsWith(`${target.name} `) ? [`why: ${saw}`] : []

/** Only after secrets are hidden: half of one would not be known any more. */
const shorten = (text: string): string => (text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text)

const sayEvidence = ({ title, lines, logs = [] }: Evidence): string =>
  [
    title,
    ...lines.map((line) => `  ${line}`),
    ...logs.flatMap((each) => [`  ${each.title}:`, ...each.lines.map((line) => `    ${line}`)]),
  ].join('\n')
