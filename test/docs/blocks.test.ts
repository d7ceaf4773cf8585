import { expect, test } from 'vitest'
import { BLOCKS, blocksIn, where } from './pages.ts'

const LANGUAGES = new Set(['sh', 'yaml', 'json', 'text', 'ts', 'groovy', 'mermaid', 'python', 'dockerfile'])

test('every block has a language that is known', () => {
  expect(
    BLOCKS.filter(({ language }) => !LANGUAGES.has(language)).map((block) => `${where(block)}: "${block.language}"`),
  ).toEqual([])
})

test('every block of JSON is JSON', () => {
  const wrong = blocksIn('json').flatMap((block) => {
    try {
      JSON.parse(block.text)
      return []
    } catch (error) {
      return [`${where(block)}: ${String(error)}`]
    }
  })
  expect(wrong).toEqual([])
})

test('every block of Groovy closes what it opens', () => {
  const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
  const wrong = blocksIn('groovy').filter(({ text }) => {
    const open: string[] = []
    // Not what stands in texts and comments.
    const code = text.replace(/'''[\s\S]*?'''|"""[\s\S]*?"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*/g, '')
    for (const char of code) {
      if ('([{'.includes(char)) open.push(char)
      else if (char in PAIRS && open.pop() !== PAIRS[char]) return true
    }
    return open.length > 0 || /['"]/.test(code)
  })
  expect(wrong.map(where)).toEqual([])
  expect(blocksIn('groovy').length).toBeGreaterThan(0)
})
