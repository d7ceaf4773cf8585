import type { Meaning } from '../ports/log.ts'

/** Text as a terminal shows it; the same text where there is no colour. */
export type Paint = (text: string, meaning: Meaning | 'warning' | 'error' | 'waiting' | undefined) => string

const RED = 31
const GREEN = 32
const YELLOW = 33
const DIM = 2

const MARKS: Readonly<Record<string, number>> = { '~': YELLOW, '!': YELLOW, '+': GREEN, '-': RED }

/**
 * How what is printed for people is coloured. On a terminal only, and not where NO_COLOR has any value (no-color.org) or
 * the terminal is dumb; FORCE_COLOR stands for a terminal, for a CI whose log shows colours.
 */
export function paintFor(env: Readonly<Record<string, string | undefined>>, isTty: boolean): Paint {
  const isForced = Boolean(env.FORCE_COLOR) && env.FORCE_COLOR !== '0'
  const isWanted = !env.NO_COLOR && (isForced || (isTty && env.TERM !== 'dumb'))
  return isWanted ? paint : (text) => text
}

/** Sparse, and line by line, so that no colour outlives its line. */
const paint: Paint = (text, meaning) => {
  switch (meaning) {
    case 'error':
      return firstLine(text, RED) // the reason and what to try are read better plain
    case 'warning':
      return firstLine(text, YELLOW)
    case 'done':
      return firstLine(text, GREEN)
    case 'waiting':
      return lines(text, () => DIM)
    case 'plan':
      return lines(text, (line) => MARKS[/^ +([~!+-]) /.exec(line)?.[1] ?? ''])
    case undefined:
      return text
    default:
      return meaning satisfies never
  }
}

const firstLine = (text: string, colour: number): string => text.replace(/^[^\n]+/, (line) => inColour(line, colour))

const lines = (text: string, colourOf: (line: string) => number | undefined): string =>
  text
    .split('\n')
    .map((line) => {
      const colour = colourOf(line)
      return colour === undefined || line === '' ? line : inColour(line, colour)
    })
    .join('\n')

const inColour = (line: string, colour: number): string => `\u001b[${colour}m${line}\u001b[0m`
