import { formatImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import type { Secret } from '../../core/secret.ts'
import { type ChangeInputs, OPERATIONS, unfilledIn } from '../../run/read-change-inputs.ts'
import type { UpgradeStrategy } from '../../targets/cattle-service/target.ts'
import { type AccessInputs, readAccess } from './access.ts'
import { asksForMore, type Changes, isNoImage, readChanges, WHY_NO_IMAGE } from './changes.ts'
import { readChanging } from './patience.ts'
import { readServices, type ServiceInputs } from './services.ts'

export interface Inputs {
  readonly operation: 'upgrade' | (typeof OPERATIONS)[number]
  readonly access: AccessInputs
  readonly environment: string | undefined
  /** At least one. */
  readonly services: readonly ServiceInputs[]
  /** So many of them are upgraded at a time. */
  readonly parallel: number
  readonly changes: Changes
  readonly strategy: UpgradeStrategy
  readonly allowMovingTag: boolean
  readonly changing: ChangeInputs
  readonly secrets: readonly Secret[]
}

export async function read(reader: InputReader): Promise<Inputs> {
  const operation = reader.choice('operation', ['upgrade', ...OPERATIONS], 'upgrade')
  const access = readAccess(reader)
  const services = readServices(reader)
  const changes = readChanges(reader)
  if (operation === 'upgrade' && !asksForMore(changes) && services.some(({ image }) => image === undefined))
    reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else')
  const changing = await readChanging(reader)
  const unfilled = new Set<string>()
  for (const { image } of services) {
    if (image === undefined) continue
    if (isNoImage(image)) reader.problem('image', `"${formatImageRef(image)}"`, WHY_NO_IMAGE)
    for (const name of await unfilledIn(changing.gates, image)) unfilled.add(name)
  }
  for (const name of unfilled) {
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
    services,
    parallel: reader.count('parallel', 1, 1),
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
