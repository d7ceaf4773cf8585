import { formatImageRef } from '../core/image-ref.ts'
import type { InputReader } from '../core/read-inputs.ts'

export interface Inputs {
  readonly config: string
  readonly destination: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
  /** With its digest: what to deploy when the run starts after the push. */
  readonly image: string | undefined
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
  return {
    config: reader.text('config', 'slipway.yml'),
    destination: reader.maybe('destination'),
    from: reader.maybe('from'),
    to: reader.maybe('to'),
    image: image === undefined ? undefined : formatImageRef(image),
  }
}
