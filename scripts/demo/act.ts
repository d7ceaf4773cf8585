import { existsSync, readFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Standing, whatIsWrong } from './checks.ts'
import { slipway } from './product.ts'
import { Quiet } from './quiet.ts'
import type { Screen } from './screen.ts'
import type { Side, Stage } from './stage.ts'
import { reportFile } from './summary.ts'
import { type Row, tableForTerminal, visitsOf } from './tally.ts'

export interface ActPlan {
  /** Of its files, such as `2-broken`. */
  readonly name: string
  readonly title: string
  /** For people, before it begins. */
  readonly about: string
  /** The side that it is about. */
  readonly side: Side
  /** What `slipway` is told. */
  readonly words: readonly string[]
}

interface StageTold {
  readonly stage: string
  readonly result: string
  readonly moments?: readonly { readonly at: string; readonly text: string }[]
}

/** What `slipway` wrote into its result file, as far as it is looked at here. */
export interface Told {
  readonly result: string
  readonly image?: string
  readonly failedStage?: string | null
  readonly failure?: { readonly what: string; readonly saw: string }
  readonly stages: readonly StageTold[]
}

export interface Act extends ActPlan {
  readonly exitCode: number | null
  readonly told: Told
  readonly resultFile: string
  /** The summary that it wrote. */
  readonly markdown: string
  readonly rows: readonly Row[]
  readonly versions: readonly string[]
  readonly startMs: number
  readonly endMs: number
}

export interface Playing {
  readonly stage: Stage
  readonly screen: Screen
  readonly fromSource: boolean
  readonly signal: AbortSignal
}

/** Visitors come on for so long after an act, to see how it was left. */
const AFTERWARDS_MS = 1_500

/** @throws when it was cancelled, or `slipway` told nothing. */
export async function play(plan: ActPlan, { stage, screen, fromSource, signal }: Playing): Promise<Act> {
  screen.heading(plan.title)
  screen.say(plan.about)
  screen.strong(`$ slipway ${plan.words.join(' ')}`)
  const resultFile = join(stage.temp, `${plan.name}.json`)
  const summaryFile = join(stage.temp, `${plan.name}.md`)
  const log = reportFile(`${plan.name}.log`)
  const quiet = new Quiet()
  stage.traffic.beginAct()
  const startMs = Date.now()
  let written = Promise.resolve()
  const onLine = (line: string) => {
    written = written.then(() => appendFile(log, `${line}\n`))
    if (quiet.shows(line)) screen.product(line)
  }
  const pages = ['--summary-file', summaryFile, '--report', reportFile(`${plan.name}.html`)]
  const words = [...plan.words, '--result-file', resultFile, ...pages]
  const env = {
    ...ownEnv(),
    TMPDIR: stage.temp,
    SLIPWAY_STATE_DIR: join(stage.temp, 'state'),
    ...stage.envFor(plan.side),
  }
  const exitCode = await slipway(words, { fromSource, cwd: stage.sample.folder, env, onLine, signal })
  const endMs = Date.now()
  await written
  await sleep(AFTERWARDS_MS, undefined, { signal })
  if (!existsSync(resultFile))
    throw new Error(`slipway ended with exit code ${exitCode} and told no result; see ${log}`)
  const told = JSON.parse(readFileSync(resultFile, 'utf8')) as Told
  const { rows } = stage.traffic
  const versions = [...new Set(rows.flatMap(({ byVersion }) => Object.keys(byVersion)))].sort()
  if (rows.length > 0) screen.say(`\nWhat visitors got:\n${indent(tableForTerminal(rows, versions))}`)
  const markdown = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : ''
  return { ...plan, exitCode, told, resultFile, markdown, rows, versions, startMs, endMs }
}

export interface Expected {
  readonly exitCode: number
  readonly result: string
  /** Results of stages by name. */
  readonly stages: Readonly<Record<string, string>>
  readonly standing: Standing
  /** The part of the visits that may fail. */
  readonly mayFail: number
}

/** Everything in which an act did not end as it should; empty when it did. */
export async function reviewAct(act: Act, expected: Expected, stage: Stage): Promise<readonly string[]> {
  const { exitCode, told, rows } = act
  const visits = rows.reduce((sum, row) => sum + visitsOf(row), 0)
  const failed = rows.reduce((sum, row) => sum + row.failed, 0)
  const stages = Object.entries(expected.stages).flatMap(([name, result]) => {
    const is = told.stages.find((one) => one.stage === name)?.result
    return is === result ? [] : [`stage ${name} should be ${result}, and is ${is}`]
  })
  return [
    ...(exitCode === expected.exitCode ? [] : [`the exit code should be ${expected.exitCode}, and is ${exitCode}`]),
    ...(told.result === expected.result ? [] : [`the result should be ${expected.result}, and is ${told.result}`]),
    ...stages,
    ...(act.markdown === '' ? ['there is no summary'] : []),
    ...(visits > 0 ? [] : ['there were no visits']),
    ...(failed <= visits * expected.mayFail ? [] : [`${failed} of ${visits} visits failed`]),
    ...(await whatIsWrong(stage, expected.standing)),
  ]
}

/** What the shell has set, but nothing that would make `slipway` do something else here. */
function ownEnv(): Readonly<Record<string, string>> {
  const set = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(SLIPWAY|GITHUB|AWS|INPUT)_/.test(entry[0]),
  )
  return { ...Object.fromEntries(set), NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' }
}

const indent = (text: string): string => text.replaceAll(/^/gm, '  ')
