import { briefly } from '../core/failure.ts'
import type { Page } from '../core/page.ts'
import { failureIn } from './as-failure.ts'
import type { Drive } from './drive.ts'
import { pageOfKept, type Recovering } from './report-recovery.ts'
import type { World } from './world.ts'

/**
 * What is sealed has no way back by a move; whoever sealed the first of several had decided that all stay.
 *
 * @returns undefined when they do not stay.
 */
export async function keepWhatIsDecided(
  walks: readonly (Recovering & { readonly drive: Drive })[],
  world: World,
  signal: AbortSignal,
): Promise<readonly Page[] | undefined> {
  if (!walks.some(({ entry }) => entry.sealed) || walks.some(({ entry }) => entry.to === 0)) return undefined
  try {
    const stands = await Promise.all(walks.map(({ drive }) => drive.standsAtGoal(signal)))
    const isDecided =
      stands.every(({ decided }) => decided) ||
      stands.some(({ decided }, index) => decided && walks[index]?.drive.target.seal !== undefined)
    if (!isDecided || !stands.every(({ atGoal }) => atGoal)) return undefined
    for (const { drive } of walks) await drive.seal(signal)
    for (const { drive } of walks) await drive.close()
    return walks.map((one, index) => {
      const what = stands[index]?.decided
        ? 'it had been confirmed already, and is healthy; nothing to take back'
        : 'it is confirmed now and healthy, as what was changed with it had been confirmed already'
      world.log.info(`${one.drive.target.name}: ${what}`)
      return pageOfKept(one, what)
    })
  } catch (error) {
    if (failureIn(error) === undefined) throw error
    world.log.warn(`It cannot stay as it is: ${briefly(error)}`)
    return undefined
  }
}
