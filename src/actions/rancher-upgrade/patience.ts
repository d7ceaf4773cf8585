import { parseDurationMs } from '../../core/duration.ts'
import { PATIENCE, type Patience } from '../../core/patience.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { type ChangeInputs, readChangeInputs } from '../../run/read-change-inputs.ts'

/** The inputs of every change, with what an upgrade may take. */
export async function readChanging(reader: InputReader): Promise<ChangeInputs> {
  return { ...(await readChangeInputs(reader)), patience: readPatience(reader) }
}

/** What cannot be read is a problem told by the reader; a post step goes on all the same, and needs numbers. */
function readPatience(reader: InputReader): Patience {
  const durationMs = (input: string, fallback: string): number =>
    (reader.durationMs(input, fallback) as number | undefined) ?? parseDurationMs(fallback, input)
  const within = (input: string, fallback: string) => ({ ms: durationMs(input, fallback), input })
  const patience = {
    failAfter: (reader.count('fail-after', PATIENCE.failAfter, 1) as number | undefined) ?? PATIENCE.failAfter,
    stableMs: durationMs('stable-for', '0s'),
    move: within('upgrade-within', '10m'),
    back: within('rollback-within', '15m'),
  }
  if (patience.stableMs >= patience.back.ms)
    reader.problem('rollback-within', 'no more than "stable-for"', 'what ran before is watched for as long, within it')
  return patience
}
