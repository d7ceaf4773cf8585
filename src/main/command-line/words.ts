/** Up to the first full stop that ends a sentence: not the one in `e.g. this`, nor in `1.0.1`. Without it. */
export const firstSentence = (text: string): string =>
  (text.split(/(?<=[^A-Z.][.])\s+(?=[A-Z])/)[0] ?? '').replace(/\.$/, '')

/** Up to the first comma, semicolon or full stop: enough to know whether it is meant. */
export const firstClause = (text: string): string => firstSentence(text).split(/[,;]\s/)[0] ?? ''

/** Lines of at most `width`, broken at spaces; at least one. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines
}
