import { Failure } from '../../core/failure.ts'
import { nearest } from '../../core/nearest.ts'
import type { CommandLine } from '../flags.ts'
import type { Command } from './commands.ts'
import type { Specs } from './specs.ts'

/**
 * The word after a command as the flag that it stands for: an operation of an action, the destination of a release.
 *
 * @throws {Failure} `bad-input` for a word that means nothing there, an operation that there is not, or one word too many.
 */
export function withWord(line: CommandLine, { name, word, example }: Command, specs: Specs): CommandLine {
  const [first, ...more] = line.words
  if (first === undefined) return line
  if (word === undefined)
    throw unreadable(`"${first}" after "${name}"`, `${name} takes flags only, such as: ${example}`)
  if (more.length > 0) throw unreadable(`"${more.join(' ')}" after "${first}"`, `one ${word} at most`)
  if (line.flags.has(word))
    throw unreadable(`the ${word} "${first}", and --${word}`, `give the ${word} once, as the word after ${name}`)
  const choices = specs.get(word)?.choices
  if (choices !== undefined && !choices.includes(first)) {
    const near = nearest(first, choices)
    throw new Failure('bad-input', {
      what: `${name} has no operation "${first}"`,
      saw: `its operations are ${choices.join(', ')}`,
      fix: near === undefined ? `see: slipway ${name} --help` : `did you mean "slipway ${name} ${near}"?`,
    })
  }
  return { ...line, flags: new Map([...line.flags, [word, [first]]]) }
}

const unreadable = (saw: string, fix: string): Failure =>
  new Failure('bad-input', { what: 'Cannot read the command line', saw, fix })
