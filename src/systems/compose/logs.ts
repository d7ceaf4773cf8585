import { stripVTControlCharacters } from 'node:util'

/** RFC 3339 with nine digits, as the engine writes it: the same width always, so that text order is time order. */
const STAMPED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z /

/** The lines of both streams of a container in the order of their times, each with its time in front. */
export function mergeLogs(stdout: string, stderr: string): readonly string[] {
  // What the tail of a stream begins with may be the end of a line that is not whole.
  const stamped = (text: string) => text.split('\n').filter((line) => STAMPED.test(line))
  const lines = [...stamped(stdout), ...stamped(stderr)]
  return lines.sort((a, b) => (a.slice(0, 30) < b.slice(0, 30) ? -1 : a.slice(0, 30) > b.slice(0, 30) ? 1 : 0))
}

export const withoutTime = (line: string): string => line.replace(STAMPED, '')

/**
 * Text of a program for people to read: nothing in it moves a cursor, clears, colours, rings or hides. What a terminal
 * would overwrite after a lone CR is a line of its own.
 */
export const plainLines = (text: string): readonly string[] =>
  stripVTControlCharacters(text)
    .split(/\r\n|\n|\r/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .map((line) => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''))

const WIDTH = 400

/** A line that is told in a message or a summary: a program may write lines as long as it likes. */
export const shortened = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line)
