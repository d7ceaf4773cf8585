import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '../..')
const NODE = join(ROOT, 'node_modules/node/bin/node')
const RECORDER = join(import.meta.dirname, 'record-reads.ts')

/** One way to start Slipway up to its first decision: everything it was told is read, and complained about. */
export interface Start {
  readonly name: string
  readonly words: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly exitCode: number
  /** What it must print, so that a start that broke earlier is no fast one. */
  readonly says: RegExp
}

/** What each action is told beside the wrong `timeout`; it is the only thing that is wrong. */
const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'containerized-build': { 'builder-image': 'go-builder:1.8', run: 'make build' },
  'compose-integration-test': { image: `sha256:${'0'.repeat(64)}`, images: 'web', 'test-service': 'tests' },
  'tag-and-push': { 'image-id': `sha256:${'0'.repeat(64)}`, repository: 'registry.example.com/shop/auth-service' },
  'rancher-upgrade': {
    'rancher-url': 'https://rancher.example.com',
    'rancher-access-key': 'only-for-the-benchmark',
    'rancher-secret-key': 'only-for-the-benchmark',
    stack: 'auth',
    service: 'auth-service',
    image: 'registry.example.com/shop/auth-service:1.0.1',
  },
  'route53-switch': { record: 'auth.example.com', to: 'green' },
  pipeline: { config: 'slipway.yml' },
}
export const ACTIONS = Object.keys(INPUTS)
const GATES = '- http: https://auth.example.com/health\n  json: { version: "1.0.1" }'
const WRONG = { timeout: 'ten minutes' }
const COMPLAINT = /timeout is "ten minutes"/

/** Each action as the runner starts it on a push, and the command line. */
export function allStarts(temp: string): readonly Start[] {
  const ofAction = (name: string, more: Readonly<Record<string, string>> = {}): Start => ({
    name: 'gates' in more ? `${name}, with gates` : name,
    words: [`dist/${name}/index.js`],
    env: runnerEnv(name, { ...INPUTS[name], ...more, ...WRONG }, temp),
    exitCode: 2,
    says: COMPLAINT,
  })
  const ofCommandLine = (name: string, words: readonly string[], exitCode: number, says: RegExp): Start => ({
    name: `slipway ${name}`,
    words: ['dist/cli/index.js', ...words],
    env: {},
    exitCode,
    says,
  })
  const upgrade = Object.entries({ ...INPUTS['route53-switch'], ...WRONG }).flatMap(([key, text]) => [`--${key}`, text])
  return [
    ...ACTIONS.map((name) => ofAction(name)),
    ...['rancher-upgrade', 'route53-switch'].map((name) => ofAction(name, { gates: GATES })),
    ofCommandLine('--version', ['--version'], 0, /^slipway \d+\.\d+\.\d+ on Node/m),
    ofCommandLine('--help', ['--help'], 0, /Exit codes/),
    ofCommandLine('route53-switch, a wrong flag', ['route53-switch', ...upgrade], 2, /timeout is "ten minutes"/),
    ofCommandLine('run, a wrong flag', ['run', '--timeout', 'ten minutes'], 2, /timeout is "ten minutes"/),
  ]
}

/** What a runner sets: every declared input, if only empty. */
function runnerEnv(name: string, inputs: Readonly<Record<string, string>>, temp: string) {
  const folder = name === 'pipeline' ? '.' : `actions/${name}`
  const declared = parse(readFileSync(join(ROOT, folder, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  }
  const files = Object.fromEntries(['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((file) => [file, join(temp, file)]))
  for (const file of Object.values(files)) writeFileSync(file, '')
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(files).map(([file, path]) => [`GITHUB_${file}`, path])),
    ...Object.fromEntries(
      Object.entries(declared.inputs).map(([input, { default: fallback = '' }]) => [
        `INPUT_${input.toUpperCase()}`,
        inputs[input] ?? fallback,
      ]),
    ),
  }
}

/** What Node takes for itself: bare, as a module such as every action is, and for the first line that is printed. */
function nodeAlone(temp: string): readonly Start[] {
  const ofModule = (file: string, text: string): readonly string[] => {
    writeFileSync(join(temp, file), text)
    return [join(temp, file)]
  }
  const rest = { env: {}, exitCode: 0 }
  return [
    { name: 'node -e 0', words: ['-e', '0'], says: /^$/, ...rest },
    { name: 'node, an empty module', words: ofModule('empty.mjs', ''), says: /^$/, ...rest },
    {
      name: 'node, a module that prints a line',
      words: ofModule('line.mjs', "process.stdout.write('a line\\n')\n"),
      says: /^a line$/m,
      ...rest,
    },
  ]
}

export interface Measured {
  readonly name: string
  /** In the order in which they were taken. */
  readonly times: readonly number[]
  readonly bytes: number
  readonly files: number
}

/**
 * Starts everything once a round, one after another, bare Node first, so that what else the machine does falls on all alike.
 *
 * @returns bare Node first.
 * @throws when a start does not end as it must: then there is nothing to measure.
 */
export function measureStarts(rounds: number, tell: (round: number) => void): readonly Measured[] {
  const temp = mkdtempSync(join(tmpdir(), 'slipway-bench-'))
  try {
    const starts = [...nodeAlone(temp), ...allStarts(temp)]
    const reads = starts.map((start) => readBy(start, temp))
    const times = starts.map((): number[] => [])
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, start] of starts.entries()) times[index]?.push(begin(start).tookMs)
      tell(round + 1)
    }
    return starts.map(({ name }, index) => {
      const own = reads[index] ?? []
      const bytes = own.reduce((sum, file) => sum + file.bytes, 0)
      return { name, times: times[index] ?? [], bytes, files: own.length }
    })
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** The parts of Node itself that it has loaded when it ends, such as `internal/fs/promises`. */
export function partsLoadedBy(start: Start, temp: string): readonly string[] {
  const into = join(temp, 'parts')
  const preloaded = join(temp, 'record-parts.cjs')
  const write = `require('node:fs').writeFileSync(${JSON.stringify(into)}, process.moduleLoadList.join('\\n'))`
  writeFileSync(preloaded, `process.once('exit', () => ${write})\n`)
  begin(start, ['--require', preloaded])
  const parts = readFileSync(into, 'utf8').split('\n')
  return parts.filter((part) => part.startsWith('NativeModule ')).map((part) => part.slice('NativeModule '.length))
}

/** The JavaScript that a start loads up to its first decision, in bytes. */
export function readBy(start: Start, temp: string): readonly { readonly path: string; readonly bytes: number }[] {
  const into = join(temp, 'reads')
  writeFileSync(into, '')
  begin(start, ['--import', RECORDER], { BENCH_READS: into })
  const lines = readFileSync(into, 'utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => ({ bytes: Number(line.split(' ')[0]), path: line.slice(line.indexOf(' ') + 1) }))
    .filter(({ path }) => path !== RECORDER)
}

function begin(start: Start, before: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const startedMs = performance.now()
  const { status, stdout, stderr } = spawnSync(NODE, [...before, ...start.words], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...start.env, ...env },
    encoding: 'utf8',
  })
  const tookMs = performance.now() - startedMs
  if (status !== start.exitCode || !start.says.test(stdout + stderr))
    throw new Error(`${start.name} ended with ${status}, which is no start to measure:\n${stdout}${stderr}`)
  return { tookMs }
}
