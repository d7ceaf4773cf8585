import type { Entry } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import type { Facts } from './facts.ts'
import { atGoal } from './find-open.ts'
import { openedBy, sayOpened } from './hold.ts'
import { holderOf } from './marks.ts'
import { flagsOf, type ServiceName, sayName, versionIn } from './stops.ts'

/** Why the change that an entry tells of is not the one that is open; undefined where it is. Pure. */
export function whyNotOpen(
  entry: Entry,
  open: Entry | undefined,
  { service }: Facts,
  { name, nowMs }: { readonly name: ServiceName; readonly nowMs: number },
): Failure | undefined {
  const [theirs, ours] = [versionIn(open?.handle), versionIn(entry.handle)]
  const isIt = open?.change.id === entry.change.id && (ours === undefined || ours === theirs)
  if (isIt && open?.sealed === false) return undefined
  const upgraded = atGoal(service)
  const saw =
    open === undefined
      ? `no upgrade is open; it is ${service.state} with ${service.launchConfig.image}, brought by ${holderOf(service)}`
      : isIt
        ? 'it is being confirmed at this moment'
        : `another one is: to ${upgraded.launchConfig.image}, ${sayOpened(openedBy(upgraded), nowMs)}`
  return new Failure(open === undefined ? 'refused' : 'conflict', {
    what: `The upgrade that "undo" names is not open at ${sayName(name)}`,
    saw,
    fix: `leave that as it is, or look at it with: slipway rancher-upgrade status ${flagsOf(name)}`,
  })
}
