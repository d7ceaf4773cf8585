import { domainToASCII } from 'node:url'
import { Failure } from '../../core/failure.ts'

/**
 * Reads a domain name as a person writes it: any case, with or without the final dot, `*` or `\052`, Unicode labels.
 *
 * @returns the form that Route 53 stores: lower case, Punycode, one final dot, every character but `a-z 0-9 - _` as `\ooo`.
 * @throws {Failure} `bad-input`
 */
export function parseName(text: string, input: string): string {
  const bad = (because: string) =>
    new Failure('bad-input', {
      what: `Cannot read ${input} as a domain name`,
      saw: `"${text}": ${because}`,
      fix: 'write a full name such as www.example.com',
    })
  const dotless = text.replace(/\.$/, '')
  if (dotless.trim() === '') throw bad('it is empty')
  const labels = splitLabels(dotless)
  if (labels.some((label) => label === '')) throw bad('it has an empty label')
  const ascii = labels.map(asciiLabel)
  if (ascii.some((label) => !/^[!-~]+$/.test(label))) throw bad('it has a character no name can have')
  const stored = ascii.map(normalLabel)
  const lengths = stored.map((label) => label.replace(ESCAPE, '?').length)
  if (lengths.some((length) => length > 63)) throw bad('it has a label of more than 63 characters')
  if (lengths.reduce((sum, length) => sum + length + 1, 1) > 255) throw bad('it has more than 255 characters')
  return `${stored.join('.')}.`
}

/** The stored form of a name that an API handed out, for comparing. Never fails. */
export const normalName = (name: string): string =>
  `${splitLabels(name.replace(/\.$/, '')).map(normalLabel).join('.')}.`

/** Whether a name lies in a zone, at its apex or below; both in stored form. */
export const liesIn = (name: string, zoneName: string): boolean => name === zoneName || name.endsWith(`.${zoneName}`)

/** The names of the zones a name can lie in, longest first; in stored form. */
export function possibleZones(name: string): readonly string[] {
  const labels = splitLabels(name.slice(0, -1))
  return labels.map((_, at) => `${labels.slice(at).join('.')}.`)
}

const ESCAPE = /\\([0-3][0-7]{2})/g

/** An escaped dot (`\056`) is a character of its label, not an end of it. */
const splitLabels = (name: string): readonly string[] => name.split('.')

/**
 * Punycode for a label with letters beyond ASCII; empty when it cannot be had. `domainToASCII` is kept from everything
 * else: it drops tabs, ends at a slash, and takes other scripts' full stops for dots.
 */
function asciiLabel(label: string): string {
  if (!/[^\0-\x7f]/.test(label)) return label
  if (/[\0-\x7f]/.test(label.replace(/[\w-]/g, ''))) return ''
  const ascii = domainToASCII(label)
  return ascii.includes('.') ? '' : ascii
}

function normalLabel(label: string): string {
  const raw = label.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
  // Only ASCII letters have another case in a name.
  return [...raw.replace(/[A-Z]/g, (letter) => letter.toLowerCase())]
    .map((character) =>
      /[a-z0-9_-]/.test(character) ? character : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
    )
    .join('')
}
