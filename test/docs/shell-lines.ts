/** One command of a script: its words, without assignments in front and redirections. */
export type Words = readonly string[]

/** Splits a script into commands as `sh` would: quotes, escapes, comments, `&&`, `||`, `;`, `|`, lines that go on. */
export function commandsIn(script: string): readonly Words[] {
  const commands: string[][] = []
  let command: string[] = []
  let word: string | undefined
  const endWord = () => {
    if (word !== undefined) command.push(word)
    word = undefined
  }
  const endCommand = () => {
    endWord()
    if (command.length > 0) commands.push(command)
    command = []
  }
  for (let at = 0; at < script.length; at += 1) {
    const char = script[at] ?? ''
    if (char === '\\') {
      at += 1
      if (script[at] !== '\n') word = (word ?? '') + (script[at] ?? '')
    } else if (char === "'" || char === '"') {
      const end = closing(script, at, char)
      word = (word ?? '') + script.slice(at + 1, end)
      at = end
    } else if (char === '#' && word === undefined) at = endOfLine(script, at) - 1
    else if (/[\n;|&()]/.test(char)) endCommand()
    else if (/\s/.test(char)) endWord()
    else word = (word ?? '') + char
  }
  endCommand()
  return commands.map(bare).filter(({ length }) => length > 0)
}

const closing = (script: string, from: number, quote: string): number => {
  for (let at = from + 1; at < script.length; at += 1) {
    if (script[at] === '\\' && quote === '"') at += 1
    else if (script[at] === quote) return at
  }
  return script.length
}

const endOfLine = (script: string, from: number): number => {
  const at = script.indexOf('\n', from)
  return at === -1 ? script.length : at
}

const KEYWORDS = new Set(['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', 'exec', 'trap', '{', 'time'])

function bare(words: readonly string[]): Words {
  const first = words.findIndex((word) => !/^[A-Za-z_][A-Za-z0-9_]*=/.test(word) && !KEYWORDS.has(word))
  const rest = first === -1 ? [] : words.slice(first)
  const redirected = rest.findIndex((word) => /^\d?[<>]/.test(word))
  return redirected === -1 ? rest : rest.slice(0, redirected)
}
