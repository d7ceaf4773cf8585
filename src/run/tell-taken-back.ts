import { EXIT } from '../core/result.ts'
import { notProven, pageOfTakenBack, type Recovered, type Recovering } from './report-recovery.ts'
import type { TakenBack } from './take-back.ts'
import type { World } from './world.ts'

/**
 * How it ended with one change that was to go back: in the log, as a page, and as an exit code.
 *
 * @param one.lacking what of its proof could not be asked: then it is not called proven.
 * @param terms.asked a person asked for it.
 */
export function tellTakenBack(
  one: Recovering,
  end: TakenBack,
  { log, ledger }: World,
  { asked }: { readonly asked: boolean },
): Recovered {
  const { drive, lacking } = one
  const { name } = drive.target
  const record = ledger.pathOf?.(drive.entry)
  const pages = [pageOfTakenBack(one, end, { asked, record })]
  if (end.proven) {
    for (const remark of end.remarks) log.warn(remark)
    const isWhole = lacking === undefined
    log.info(`${name}: taken back, and ${isWhole ? 'that is proven' : 'not all that proves it could be asked'}`)
    return { exitCode: isWhole ? EXIT.done : EXIT.personNeeded, pages }
  }
  const { what, saw, fix } = notProven(one, end, record)
  log.error(`${what}\n  Saw: ${saw}\n  Try: ${fix}`)
  return { exitCode: EXIT.personNeeded, pages }
}
