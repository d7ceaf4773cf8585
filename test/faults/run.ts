/**
 * Runs the fault matrix and prints what came of it; the exit code is 1 when anything lied.
 * `npm run faults` runs all cases, `npm run faults -- TEXT` those whose name has TEXT, each with its outcome.
 */
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { type Case, faultCases, signalCases } from './matrix.ts'
import { releaseCases } from './release-matrix.ts'
import { route53Cases } from './route53-matrix.ts'
import { stepCases } from './steps-matrix.ts'
import type { Judged } from './verdict.ts'

/** In real time, which no case waits for: one that stands still this long never ends. */
const HUNG_MS = 60_000

type Row = Judged & { readonly name: string }

const words = process.argv.slice(2)
const share = words.find((word) => word.startsWith('--share='))
const only = words.find((word) => !word.startsWith('--'))

if (share !== undefined) {
  const [index = 0, of = 1] = share.slice('--share='.length).split('/').map(Number)
  for (const [number, one] of (await cases()).entries()) {
    if (number % of === index) process.stdout.write(`${JSON.stringify(await run(one))}\n`)
  }
  process.stdout.write('', () => process.exit()) // a case that hung would keep us
} else {
  const rows = await runInShares(availableParallelism())
  process.exitCode = tell(rows)
}

async function cases(): Promise<readonly Case[]> {
  const all = [
    ...(await faultCases()),
    ...signalCases(),
    ...(await stepCases()),
    ...(await route53Cases()),
    ...(await releaseCases()),
  ]
  return only === undefined ? all : all.filter(({ name }) => name.includes(only))
}

async function run({ name, run }: Case): Promise<Row> {
  const hung = Promise.withResolvers<Judged>()
  const timer = setTimeout(() => hung.resolve({ outcome: 'it hung', lie: 'it never ended' }), HUNG_MS)
  try {
    return { name, ...(await Promise.race([run(), hung.promise])) }
  } catch (error) {
    const lie = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { name, outcome: 'a fault of ours', lie }
  } finally {
    clearTimeout(timer)
  }
}

async function runInShares(count: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  const shares = Array.from({ length: count }, async (_, index) => {
    const child = spawn(
      process.execPath,
      [import.meta.filename, `--share=${index}/${count}`, ...(only === undefined ? [] : [only])],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const exited = new Promise<number | null>((exit) => child.once('exit', exit))
    for await (const line of createInterface({ input: child.stdout })) rows.push(JSON.parse(line) as Row)
    const code = await exited
    if (code !== 0) rows.push({ name: `share ${index}`, outcome: 'a share died', lie: `exit code ${code}` })
  })
  await Promise.all(shares)
  return rows
}

function tell(rows: readonly Row[]): number {
  const counts = new Map<string, number>()
  for (const { name, outcome, lie } of rows) {
    const kind = name.includes(' for good ') ? `${outcome} (fault for good)` : outcome
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    if (only !== undefined) process.stdout.write(`${name}: ${outcome}\n`)
    if (lie !== undefined) process.stdout.write(`LIE  ${name}\n     ${outcome}\n     ${lie}\n`)
  }
  for (const [outcome, count] of [...counts].sort((a, b) => b[1] - a[1]))
    process.stdout.write(`${String(count).padStart(6)}  ${outcome}\n`)
  const lies = rows.filter(({ lie }) => lie !== undefined).length
  process.stdout.write(`${rows.length} cases, ${lies} lies\n`)
  return lies > 0 || rows.length === 0 ? 1 : 0
}
