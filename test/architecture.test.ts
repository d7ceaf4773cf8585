import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** From the bottom to the top: a file imports from its own layer or from one below. */
const LAYERS = ['core', 'ports', 'systems', 'gates', 'run', 'targets', 'actions', 'pipeline', 'doctor', 'init', 'main']
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
  const PURE =
    /^(core\/|targets\/[^/]+\/(marks|stops|where|proof|plan)\.ts|actions\/[^/]+\/(inputs|plan|report)\.ts|init\/(builder|dockerfile|propose|pipeline-text|workflow-text|report)\.ts)/
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

const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8')

test('the environment of a child is made in one place, so that nobody can forget what it must not see', () => {
  // What makes an environment from the job's, and the only file that may use it.
  const makers = [
    { name: /\bchildEnv\b/, from: 'core/child-env.ts', by: 'run/env-for-others.ts' },
    { name: /\bdockerEnv\b/, from: 'systems/docker/engine.ts', by: 'run/programs.ts' },
    { name: /\bgitEnv\b/, from: 'systems/git/repository.ts', by: 'run/programs.ts' },
  ]
  for (const { name, from, by } of makers) {
    expect(files.filter((file) => name.test(textOf(file))).sort()).toEqual([from, by].sort())
  }
})

test('where there is a World, a child gets an environment that was made for it, never one taken from there', () => {
  const MADE = ['run/env-for-others.ts', 'run/programs.ts']
  // The one reads values to hide; the other makes less of the job's own, before a child's is made of it.
  const READS = ['actions/compose-integration-test/hide.ts', 'pipeline/trust.ts']
  const above = files.filter((file) =>
    ['run', 'targets', 'actions', 'pipeline', 'doctor', 'init'].includes(layerOf(file)),
  )
  // `env: world.env`, `...env`, or a copy of its entries.
  const TAKEN = /(\benv:\s*|\.\.\.\s*)([\w.]+\.)?env\b(?!\()|Object\.(entries|keys|values|assign)\([^)]*\benv\b/
  const wrong = above.filter((file) => !MADE.includes(file) && !READS.includes(file) && TAKEN.test(textOf(file)))
  expect(wrong).toEqual([])
  expect(files.filter((file) => layerOf(file) === 'main' && /\bexec\.run\(/.test(textOf(file)))).toEqual([])
})

test('only main reads the environment of the process, and only the port of programs starts one', () => {
  expect(files.filter((file) => layerOf(file) !== 'main' && /\bprocess\.env\b/.test(textOf(file)))).toEqual([])
  expect(imports.filter(({ from, to }) => to === 'node:child_process' && from !== 'ports/exec.ts')).toEqual([])
})
