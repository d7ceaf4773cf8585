/** A name that cannot be stored, with Route 53's own name for the trouble. */
export class NameProblem extends Error {
  constructor(problem: string, words: string, text: string) {
    super(`FATAL problem: ${problem} (${words}) encountered with '${text}'`)
    this.name = 'NameProblem'
  }
}

/**
 * A name as Route 53 stores and returns it: lower case, one final dot, every character but `a-z 0-9 - _` as `\ooo`.
 * Takes either form. Source: Developer Guide, DomainNameFormat.
 *
 * @throws {NameProblem}
 */
export function storedName(text: string): string {
  const labels = labelsOf(text)
  for (const label of labels) {
    if (label.length > 63) throw new NameProblem('DomainLabelTooLong', 'Domain label is too long', text)
  }
  if (labels.reduce((sum, label) => sum + label.length + 1, 1) > 255) {
    throw new NameProblem('DomainNameTooLong', 'Domain name is too long', text)
  }
  return `${labels.map((label) => label.map(stored).join('')).join('.')}.`
}

/** Where a name stands in the order of Route 53's lists: labels reversed, with the final dot, in their stored form. */
export const orderOf = (name: string): string => `${name.slice(0, -1).split('.').reverse().join('.')}.`

/** Whether a stored name lies in the zone of that stored name. */
export const liesIn = (name: string, zoneName: string): boolean => name === zoneName || name.endsWith(`.${zoneName}`)

/** Labels as lists of character codes, escapes resolved. */
function labelsOf(text: string): number[][] {
  if (text === '' || text === '.') throw new NameProblem('DomainNameEmpty', 'Domain name is empty', text)
  const labels: number[][] = [[]]
  for (let at = 0; at < text.length; at += 1) {
    const escaped = /^\\([0-3][0-7]{2})/.exec(text.slice(at, at + 4))
    if (escaped !== null) {
      labels.at(-1)?.push(Number.parseInt(escaped[1] ?? '', 8))
      at += 3
    } else if (text[at] === '.') {
      labels.push([])
    } else {
      const code = text.charCodeAt(at)
      if (code <= 32 || code >= 127) {
        throw new NameProblem('UnsupportedCharacter', 'Value contains unsupported characters', text)
      }
      labels.at(-1)?.push(code)
    }
  }
  if (labels.at(-1)?.length === 0) labels.pop()
  if (labels.some((label) => label.length === 0)) {
    throw new NameProblem('DomainLabelEmpty', 'Domain label is empty', text)
  }
  return labels
}

function stored(code: number): string {
  const character = String.fromCharCode(code).toLowerCase()
  return /[a-z0-9_-]/.test(character) ? character : `\\${code.toString(8).padStart(3, '0')}`
}
