import { resolve } from 'node:path'
import { formatImageRef } from '../core/image-ref.ts'
import type { InputReader } from '../core/read-inputs.ts'

/** Which stages of which file, for which destination. */
export interface Selection {
  readonly config: string
  readonly destination: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** Of a run on GitHub: a person has read the code that is checked out. */
  readonly allowUntrusted?: boolean
}

export interface Inputs extends Selection {
  /** With its digest: what to deploy when the run starts after the push. */
  readonly image: string | undefined
  /** The result file of an earlier run, whose image is meant. */
  readonly release: string | undefined
}

export const readSelection = (reader: InputReader): Selection => ({
  config: reader.text('config', 'slipway.yml'),
  destination: reader.maybe('destination'),
  from: reader.maybe('from'),
  to: reader.maybe('to'),
  allowUntrusted: reader.flag('allow-untrusted', false),
})

/**
 * The result file of an earlier run, read: `release`. Not `result-file`, which is where a run writes: one word must not
 * mean both, and a run that starts from an earlier one reads one file and writes another.
 */
export function readReleaseInput(reader: InputReader): string | undefined {
  const release = reader.maybe('release')
  const written = reader.maybe('result-file')
  if (release !== undefined && written !== undefined && resolve(release) === resolve(written))
    reader.problem('release', `"${release}"`, '"result-file" is the same file; write to another one')
  return release
}

export async function read(reader: InputReader): Promise<Inputs> {
  const image = reader.maybeImageRef('image')
  if (image !== undefined && image.digest === undefined) {
    reader.problem(
      'image',
      `"${formatImageRef(image)}"`,
      'without a digest it may name another image by now; write repository:version@sha256:…',
    )
  }
  const release = readReleaseInput(reader)
  if (release !== undefined && reader.wasGiven('image'))
    reader.problem('release', `"${release}"`, '"image" names an image already; give one of the two')
  return {
    ...readSelection(reader),
    image: image === undefined ? undefined : formatImageRef(image),
    release,
  }
}
