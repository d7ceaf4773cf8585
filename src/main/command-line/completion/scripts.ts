import type { Machine } from '../../../doctor/machine.ts'
import type { Command, Shell } from '../commands.ts'
import { specsOfCommand } from '../specs.ts'
import { bashScript } from './bash.ts'
import { fishScript } from './fish.ts'
import { type Offer, offerOf } from './offers.ts'
import { zshScript } from './zsh.ts'

/** How each shell is told what there is. */
export const SCRIPTS: Readonly<Record<Shell, (offers: readonly Offer[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

export const offersOf = (commands: readonly Command[], machine: Machine, root: string): Promise<readonly Offer[]> =>
  Promise.all(commands.map(async (command) => offerOf(command, await specsOfCommand(command, machine), root)))
