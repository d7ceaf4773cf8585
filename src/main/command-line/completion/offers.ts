import type { InputSpec } from '../../../core/read-inputs.ts'
import type { Command } from '../commands.ts'
import { flagsOf, manifestsOf, meaningOf } from '../help.ts'
import { isFile, isFolder, OWN_FLAGS } from '../own-flags.ts'
import type { Specs } from '../specs.ts'
import { saidWithin } from '../words.ts'

/** What may stand behind a flag. */
export type Values = 'nothing' | 'text' | 'file' | 'folder' | 'destinations' | 'stages' | readonly string[]

export interface OfferedFlag {
  readonly name: string
  readonly about: string
  readonly values: Values
  /** Whether it may be given again. */
  readonly repeats: boolean
}

/** What a shell can offer behind a command. */
export interface Offer {
  readonly name: string
  readonly about: string
  /** The word behind the command; none when empty. */
  readonly word: 'destinations' | readonly string[]
  readonly flags: readonly OfferedFlag[]
}

/** What a shell offers of one command: the flags of its help, in the words of its help. */
export async function offerOf(command: Command, specs: Specs, root: string): Promise<Offer> {
  const manifests = await manifestsOf(command, root)
  const flags = flagsOf(command, specs, manifests)
  return {
    name: command.name,
    about: command.brief,
    word: command.word === 'destination' ? 'destinations' : (specs.get(command.word ?? '')?.choices ?? []),
    flags: [
      ...flags.flatMap((spec) => {
        const about = briefly(meaningOf(spec.name, command, manifests))
        const flag = { name: spec.name, about, values: valuesOf(spec, command), repeats: spec.kind === 'list' }
        const file = { ...flag, name: `${spec.name}-file`, about: `${about}, from a file`, values: 'file' as const }
        return spec.kind === 'structure' ? [flag, file] : [flag]
      }),
      ...(command.word === 'shell' ? [] : own),
    ],
  }
}

/** Beside a flag in a menu there is less room than in the help. */
function briefly(meaning: string): string {
  const texts = saidWithin(meaning)
  return texts.find(({ length }) => length <= 70) ?? texts.at(-1) ?? ''
}

const own: readonly OfferedFlag[] = OWN_FLAGS.map(({ name, kind, about }) => ({
  name,
  about,
  values: kind === 'flag' ? 'nothing' : 'file',
  repeats: false,
}))

function valuesOf({ name, kind, choices }: InputSpec, { word }: Command): Values {
  if (kind === 'flag') return 'nothing'
  if (name === word && word === 'destination') return 'destinations'
  if (choices !== undefined) return choices.filter((choice) => choice !== '')
  if (word === 'destination' && (name === 'from' || name === 'to')) return 'stages'
  return isFile(name) ? 'file' : isFolder(name) ? 'folder' : 'text'
}
