import type { Entry } from '../../core/change.ts'
import { formatImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import type { Secret } from '../../core/secret.ts'
import { type ChangeInputs, OPERATIONS, unfilledIn } from '../../run/read-change-inputs.ts'
import { readRegistryLogin } from '../../run/read-registry-login.ts'
import type { Credentials } from '../../systems/registry/credentials.ts'
import { STEPS } from '../../targets/cattle-run-state/steps.ts'
import type { UpgradeStrategy } from '../../targets/cattle-service/target.ts'
import { type AccessInputs, readAccess } from './access.ts'
import { asksForMore, type Changes, isNoImage, readChanges, WHY_NO_IMAGE } from './changes.ts'
import { readChanging } from './patience.ts'
import { readServices, type ServiceInputs } from './services.ts'

/** What an upgrade does about an upgrade that it finds open. */
export const PENDING_UPGRADE = ['fail', 'confirm', 'rollback', 'wait'] as const

export interface Inputs {
  readonly operation: 'upgrade' | (typeof STEPS | typeof OPERATIONS)[number]
  readonly access: AccessInputs
  readonly environment: string | undefined
  /** At least one. */
  readonly services: readonly ServiceInputs[]
  /** So many of them are changed at a time. */
  readonly parallel: number
  readonly changes: Changes
  /** Only `scale` has one. */
  readonly scale: number | undefined
  readonly strategy: UpgradeStrategy
  readonly allowMovingTag: boolean
  readonly allowDowngrade: boolean
  readonly requireHealthCheck: boolean
  /** Whether registries are asked for the images before anything is changed. */
  readonly checkImages: boolean
  /** For the registry of `image`, to look at it. */
  readonly registryLogin: Credentials | undefined
  /** What runs left open: of each service the one change that is meant. None where any is. */
  readonly undo: readonly Entry[]
  /** Only a rollback has one: the tag of an image that ran before. */
  readonly toVersion: string | undefined
  /** What an upgrade does about one that it finds open. */
  readonly pendingUpgrade: (typeof PENDING_UPGRADE)[number]
  /** For how long it may be left awaiting-confirm; nothing acts at its end. */
  readonly holdForMs: number | undefined
  readonly changing: ChangeInputs
  readonly secrets: readonly Secret[]
}

export async function read(reader: InputReader): Promise<Inputs> {
  const operation = reader.choice('operation', ['upgrade', ...STEPS, ...OPERATIONS], 'upgrade')
  const access = readAccess(reader)
  const undone = reader.maybe('undo') === undefined ? undefined : await import('./read-undo.ts')
  const undo = undone?.readUndo(reader) ?? []
  const services = await readServices(reader, undo)
  const changes = await readChanges(reader)
  if (operation === 'upgrade' && !asksForMore(changes) && services.some(({ image }) => image === undefined))
    reader.problem('image', 'nothing', 'required for an upgrade that changes nothing else')
  const scale = reader.maybeCount('scale', 1)
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
  const inputs: Inputs = {
    operation,
    access,
    environment: reader.maybe('environment') ?? undone?.environmentIn(undo),
    services,
    parallel: reader.count('parallel', 1, 1),
    changes,
    scale,
    strategy: {
      batchSize: reader.count('batch-size', 1, 1),
      intervalMs: reader.durationMs('interval', '2s'),
      startFirst: reader.flag('start-first', false),
    },
    allowMovingTag: reader.flag('allow-moving-tag', false),
    allowDowngrade: reader.flag('allow-downgrade', false),
    requireHealthCheck: reader.flag('require-health-check', false),
    checkImages: reader.flag('check-images', true),
    registryLogin: readRegistryLogin(reader),
    undo,
    toVersion: reader.maybe('to-version'),
    pendingUpgrade: reader.choice('pending-upgrade', PENDING_UPGRADE, 'fail'),
    holdForMs: reader.maybeDurationMs('hold-for'),
    changing,
    secrets: reader.secrets,
  }
  // Most runs have none of these, and need not load what checks them.
  const { registryLogin, toVersion, holdForMs } = inputs
  const isPlain = operation === 'upgrade' && undo.length === 0 && scale === undefined && !reader.wasGiven('scale')
  if (!isPlain || registryLogin !== undefined || toVersion !== undefined || holdForMs !== undefined)
    (await import('./check-inputs.ts')).checkInputs(reader, inputs)
  return inputs
}
