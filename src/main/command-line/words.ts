/** Up to the first full stop that ends a sentence: not the one in `e.g. this`, nor in `1.0.1`. Without it. */
export const firstSentence = (text: string): string =>
  (text.split(/(?<=[^A-Z.][.])\s+(?=[A-Z])/)[0] ?? '').replace(/\.$/, '')

/**
 * The first sentence, and shorter forms of it: without what stands in brackets, without its examples, and its first
 * clause. Longest first; each keeps what comes before, so that the last one still says what it is.
 */
export function saidWithin(text: string): readonly string[] {
  const sentence = firstSentence(text)
    .replace(/ - true or false$/, '')
    .replace(/, one (?:[\w=]+ )?per line/, '') // in action.yml; here a list is its flag once for each item
  const plain = sentence.replace(/ \([^)]*\)/g, '')
  const bare = plain.replace(/,? (?:such as|best as|like) [^;]*$/, '')
  const clause = bare.split(/[,;]\s|\s-\s/)[0] ?? ''
  return [...new Set([sentence, plain, bare, clause])]
}

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
