import { formatImageRef, type ImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import type { Secret } from '../../core/secret.ts'
import { type ChangeInputs, OPERATIONS, readChangeInputs, unfilledIn } from '../../run/read-change-inputs.ts'
import type { UpgradeStrategy } from '../../targets/cattle-service/target.ts'
import { type AccessInputs, readAccess } from './access.ts'
import { asksForMore, type Changes, isNoImage, readChanges, WHY_NO_IMAGE } from './changes.ts'

export interface Inputs {
  readonly operation: 'upgrade' | (typeof OPERATIONS)[number]
  readonly access: AccessInputs
  readonly environment: string | undefined
  readonly stack: string
  readonly service: string
  /** Only an upgrade has one, and may do without where something else is changed. */
  readonly image: ImageRef | undefined
  readonly changes: Changes
  readonly strategy: UpgradeStrategy
  readonly allowMovingTag: boolean
  readonly changing: ChangeInputs
  readonly secrets: readonly Secret[]
}

export async function read(reader: InputReader): Promise<Inputs> {
  const operation = reader.choice('operation', ['upgrade', ...OPERATIONS], 'upgrade')
  const access = readAccess(reader)
  const image = reader.maybeImageRef('image')
  const changes = readChanges(reader)
  if (operation === 'upgrade' && reader.maybe('image') === undefined && !asksForMore(changes))
    reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else')
  if (image !== undefined && isNoImage(image)) reader.problem('image', `"${formatImageRef(image)}"`, WHY_NO_IMAGE)
  const changing = await readChangeInputs(reader)
  for (const name of image === undefined ? [] : await unfilledIn(changing.gates, image)) {
    reader.problem(
      'gates',
      `a gate that asks for {${name}}`,
      `the image has no ${name === 'version' ? 'tag' : 'digest'} to compare with`,
    )
  }
  return {
    operation,
    access,
    environment: reader.maybe('environment'),
    stack: reader.text('stack'),
    service: reader.text('service'),
    image,
    changes,
    strategy: {
      batchSize: reader.count('batch-size', 1, 1),
      intervalMs: reader.durationMs('interval', '2s'),
      startFirst: reader.flag('start-first', false),
    },
    allowMovingTag: reader.flag('allow-moving-tag', false),
    changing,
    secrets: reader.secrets,
  }
}
