import type { World } from '../../run/world.ts'
import type { Wanted } from './inputs.ts'
import { registryFor } from './observe.ts'
import { type Existing, planBeforeBuild } from './plan.ts'
import { observeVersion, treeIsDirty, type Version } from './version.ts'

/**
 * Asks the registry, before anything is built, whether an earlier run has pushed this version from this commit and a
 * clean tree, so that build, tests and push can be skipped. Only with `on-existing: reuse`; a changed tree is built.
 *
 * @returns what to do, and the version the image will have either way.
 * @throws {Failure} as `observeVersion` and `Registry.find`: a registry that cannot be read is found before the build.
 */
export async function findExisting(
  wanted: Wanted,
  world: World,
  signal: AbortSignal,
): Promise<Existing & { readonly version: Version }> {
  const version = await observeVersion(wanted.version, undefined, world, signal)
  const registry = registryFor(wanted, world)
  const stored = await registry.find(version.tag, signal)
  const mayReuse = stored !== undefined && wanted.onExisting === 'reuse' && version.commit !== undefined
  const dirty = mayReuse && (await treeIsDirty(world, signal))
  const taken = mayReuse && !dirty ? { ...stored, labels: await registry.labelsOf(stored, signal) } : stored
  return { ...planBeforeBuild(wanted, { version, taken, dirty }), version }
}
