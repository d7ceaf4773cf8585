/** Instructions with their words: comments left out, lines that go on joined. */
const instructionsOf = (dockerfile: string): readonly (readonly string[])[] =>
  dockerfile
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

/**
 * The files and folders of the workspace that a Dockerfile copies by name: not those of other stages, not the whole folder,
 * nothing with a pattern or a variable in it.
 */
export function copiedBy(dockerfile: string): readonly string[] {
  const sources = instructionsOf(dockerfile).flatMap(([instruction = '', ...words]) => {
    if (!/^(COPY|ADD)$/i.test(instruction) || words.some((word) => /^(--from=|<<|\[)/.test(word))) return []
    return words.filter((word) => !word.startsWith('--')).slice(0, -1)
  })
  const named = sources.filter((source) => /^[\w./-]+$/.test(source) && !source.includes('..'))
  return [...new Set(named.map((source) => source.replace(/^\.?\//, '').replace(/\/$/, '')))].filter(
    (source) => source !== '' && source !== '.',
  )
}

/** The first image that it begins with. */
export const firstImage = (dockerfile: string): string | undefined =>
  instructionsOf(dockerfile)
    .find(([instruction = '']) => /^FROM$/i.test(instruction))
    ?.slice(1)
    .find((word) => !word.startsWith('--') && /^[\w./:@-]+$/.test(word) && word !== 'scratch')

/** Whether a value for this build argument is taken. */
export const hasArgument = (dockerfile: string, name: string): boolean =>
  instructionsOf(dockerfile).some(
    ([instruction = '', argument = '']) => /^ARG$/i.test(instruction) && argument.split('=')[0] === name,
  )

/** The path that the health check of an image, or anything else in its Dockerfile, speaks of. */
export const healthPath = (dockerfile: string): string | undefined => /\/health[a-z]*\b/i.exec(dockerfile)?.[0]
