import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './pages.ts'

/** Stands for a value that is filled in. */
export const HOLE = '…'

/** Every text that stands in a file of src/, with `…` for what is filled in; those inside of others too. */
export function textsIn(code: string): readonly string[] {
  const texts: string[] = []
  for (let at = 0; at < code.length; at += 1) at = skip(code, at, texts)
  return texts
}

/** Reads what begins at `at`: a comment, a text, or one character. @returns where it ends. */
function skip(code: string, at: number, texts: string[]): number {
  if (code.startsWith('//', at)) return endOf(code, '\n', at)
  if (code.startsWith('/*', at)) return endOf(code, '*/', at) + 1
  const quote = code[at]
  if (quote === "'" || quote === '"') return readPlain(code, at, quote, texts)
  return quote === '`' ? readTemplate(code, at, texts) : at
}

function readPlain(code: string, from: number, quote: string, texts: string[]): number {
  const [whole = ''] =
    new RegExp(`^${quote}(?:[^${quote}\\\\\\n]|\\\\.)*${quote}`).exec(code.slice(from, from + 2_000)) ?? []
  if (whole === '') return from // of a regular expression
  texts.push(unescaped(whole.slice(1, -1)))
  return from + whole.length - 1
}

function readTemplate(code: string, from: number, texts: string[]): number {
  let text = ''
  for (let at = from + 1; at < code.length; at += 1) {
    if (code[at] === '`') {
      texts.push(unescaped(text))
      return at
    }
    if (code[at] === '\\') {
      text += code.slice(at, at + 2)
      at += 1
    } else if (code.startsWith('${', at)) {
      text += HOLE
      at = endOfPlace(code, at + 2, texts)
    } else text += code[at]
  }
  return from
}

/** The closing brace of a `${…}`. */
function endOfPlace(code: string, from: number, texts: string[]): number {
  let depth = 1
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '{') depth += 1
    if (code[at] === '}') depth -= 1
    if (depth === 0) return at
    at = skip(code, at, texts)
  }
  return code.length
}

const endOf = (code: string, mark: string, from: number): number => {
  const at = code.indexOf(mark, from)
  return at === -1 ? code.length : at
}

const unescaped = (text: string): string => text.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')

const verbatim = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const TEXTS: readonly string[] = [
  ...new Set(
    readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => textsIn(readFileSync(join(ROOT, 'src', file), 'utf8'))),
  ),
].filter((text) => /[a-z]{2}/i.test(text))

const PATTERNS = TEXTS.filter((text) => text.includes(HOLE)).map((text) => ({
  text,
  pattern: new RegExp(`^${text.split(HOLE).map(verbatim).join('(.+?)')}$`, 's'),
}))
const WHOLE = new Set(TEXTS)

/** Whether the code can say this: a text of it, with `…`, a longer text of it, or a plain value in its places. */
export function isSaid(words: string, depth = 0): boolean {
  if (words === HOLE || WHOLE.has(words)) return true
  if (depth > 2) return false
  return PATTERNS.some(({ text, pattern }) => {
    // A text that is nearly all places would say anything.
    if (text.replaceAll(HOLE, '').replace(/[^a-z]/gi, '').length < 4) return false
    const [, ...places] = pattern.exec(words) ?? []
    return places.length > 0 && places.every((place) => isValue(place) || isSaid(place, depth + 1))
  })
}

/** A number, a name, a reference: no words of a sentence. */
const isValue = (place: string): boolean => place === HOLE || /^"?[\w./:@-]*[\d./:@_-][\w./:@-]*"?$/.test(place)
