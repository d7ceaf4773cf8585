import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** From the bottom to the top: a file imports from its own layer or from one below. */
const LAYERS = ['core', 'ports', 'systems', 'gates', 'run', 'targets', 'actions', 'pipeline', 'main']
const SRC = resolve(import.meta.dirname, '../src')

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

const imports: readonly Import[] = files.flatMap((from) =>
  importsOf(from).map((specifier) => ({
    from,
    to: specifier.startsWith('.') ? relative(SRC, resolve(SRC, dirname(from), specifier)) : specifier,
  })),
)
const layerOf = (file: string): string => file.split('/')[0] ?? ''

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(imports.length).toBeGreaterThan(100)
})

test('imports flow one way', () => {
  const wrong = imports.filter(({ from, to }) => {
    const up = LAYERS.indexOf(layerOf(to))
    const own = LAYERS.indexOf(layerOf(from))
    return own !== -1 && up > own
  })
  expect(wrong).toEqual([])
})

test('host stands on core and ports, and only main imports it', () => {
  expect(
    imports.filter(
      ({ from, to }) =>
        layerOf(from) === 'host' && !['core', 'ports', 'host'].includes(layerOf(to)) && to !== '@actions/core',
    ),
  ).toEqual([])
  expect(imports.filter(({ from, to }) => layerOf(to) === 'host' && !['host', 'main'].includes(layerOf(from)))).toEqual(
    [],
  )
})

test('nobody imports main', () => {
  expect(imports.filter(({ from, to }) => layerOf(to) === 'main' && layerOf(from) !== 'main')).toEqual([])
})

test('only the host of GitHub imports @actions/core', () => {
  expect(imports.filter(({ from, to }) => to.startsWith('@actions/') && from !== 'host/github.ts')).toEqual([])
})

test('an action does not import another action', () => {
  const actionOf = (file: string) => file.split('/')[1]
  expect(
    imports.filter(
      ({ from, to }) => layerOf(from) === 'actions' && layerOf(to) === 'actions' && actionOf(from) !== actionOf(to),
    ),
  ).toEqual([])
})

test('pure code has no clock, no environment, no network and no files', () => {
  const PURE = /^(core\/|targets\/[^/]+\/(marks|stops|where|proof|plan)\.ts|actions\/[^/]+\/(inputs|plan|report)\.ts)/
  const FORBIDDEN =
    /\bDate\.now\(|new Date\(\)|process\.(env|cwd|exit)|\bfetch\(|Math\.random\(|setTimeout\(|from 'node:(fs|child_process|net|http|https|os)/
  const wrong = files.filter((file) => PURE.test(file) && FORBIDDEN.test(readFileSync(join(SRC, file), 'utf8')))
  expect(wrong).toEqual([])
})

test('SDKs stay off the start path: they are imported when they are needed', () => {
  const wrong = files.filter((file) =>
    /^import (?!type)[^\n]*from '(undici|@aws-sdk\/[^']+|yaml|@actions\/github)'/m.test(
      readFileSync(join(SRC, file), 'utf8'),
    ),
  )
  expect(wrong).toEqual([])
})

test('only the clock of ports makes timers', () => {
  const wrong = files.filter(
    (file) =>
      /\bsetTimeout\(|\bsetInterval\(/.test(readFileSync(join(SRC, file), 'utf8')) &&
      !['ports/clock.ts', 'ports/exec.ts'].includes(file),
  )
  expect(wrong).toEqual([])
})
