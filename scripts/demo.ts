/** The whole pipeline of the sample, live, in under three minutes: `npm run demo -- --help`. */
import { parseArgs } from 'node:util'
import { type Acts, happenedIn, playActs, Wrong } from './demo/acts.ts'
import { whatIsLeft } from './demo/checks.ts'
import { Screen } from './demo/screen.ts'
import { Stage } from './demo/stage.ts'
import { tellStory } from './demo/story.ts'
import { clearReport, formatSummary, writeSummary } from './demo/summary.ts'
import { ensureEngine, releaseEngine } from './engine.ts'

const HELP = `npm run demo [-- --source]

Shows the sample service (examples/auth-service) go live, with real containers on this machine's Docker engine
and with Rancher 1.x, Route 53 and a registry on loopback:

  1  a good release goes live: build, test, push, upgrade of the idle side, then 10, 50, 100 percent of the traffic
  2  a broken one passes its tests, is caught by the gate at 10 percent, and is taken back
  3  an operator takes back the good one

All the while some 50 visits a second go where the record leads; tables say which version answered how many. Takes under
three minutes, and writes demo-report/ (summary.md, with timeline pictures, and the full logs). Ctrl-C stops it. Either
way it removes everything that it made.

Needs a Docker engine. As root on Debian or Ubuntu it sets one up (SLIPWAY_NO_SETUP=1 forbids that), and ends it again.

  --source   run src/ instead of dist/: for work on Slipway itself

Exit codes: 0 all went as it should; 1 it did not, and the last lines say what; 2 wrong option; 3 no Docker engine;
130 stopped
`

const EXIT = { done: 0, wrong: 1, badInput: 2, missing: 3, stopped: 130 } as const

async function main(): Promise<number> {
  const options = readOptions()
  if (typeof options === 'string') {
    process.stderr.write(`Cannot read the command line\n  Saw: ${options}\n  Try: npm run demo -- --help\n`)
    return EXIT.badInput
  }
  if (options.help) {
    process.stdout.write(HELP)
    return EXIT.done
  }
  const stop = new AbortController()
  // npm passes the terminal's SIGINT on once more: every one after the first is the same wish.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(new Stopped(signal)))
  // So that what was made is removed, whatever breaks; and then it is no success.
  const broken: Error[] = []
  process.on('uncaughtException', (error) => {
    broken.push(error)
    stop.abort(error)
  })
  const engine = ensureEngine((line) => process.stdout.write(`${line}\n`))
  try {
    if (!engine.available) {
      process.stderr.write(`The demo runs real containers and needs a Docker engine; ${engine.reason}.\n`)
      return EXIT.missing
    }
    const exitCode = await show(options.source, stop.signal)
    return broken.length === 0 ? exitCode : EXIT.wrong
  } finally {
    for (const { stack } of broken) process.stderr.write(`${stack}\n`)
    releaseEngine(engine)
  }
}

class Stopped extends Error {}

function readOptions(): { readonly source: boolean; readonly help: boolean } | string {
  try {
    const options = { source: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const
    return parseArgs({ options }).values
  } catch (error) {
    return (error as Error).message
  }
}

async function show(fromSource: boolean, signal: AbortSignal): Promise<number> {
  const screen = new Screen()
  let stage: Stage | undefined
  let acts: Acts | undefined
  let trouble: unknown
  try {
    clearReport()
    screen.heading('Set-up')
    screen.say('Starting Rancher, Route 53, a registry and a database on this machine …')
    stage = await Stage.open(signal)
    acts = await playActs({ stage, screen, fromSource, signal })
  } catch (error) {
    trouble = error
  }
  try {
    screen.say('\nRemoving everything …')
    await stage?.[Symbol.asyncDispose]()
    if (stage !== undefined) await expectNothingLeft(stage)
  } catch (error) {
    screen.bad(`Not everything could be removed. ${sayError(error)}`)
    return EXIT.wrong
  }
  if (acts !== undefined) return tell(acts, screen)
  const isStopped = signal.reason instanceof Stopped
  if (isStopped) screen.say('Stopped. Everything is removed.')
  else screen.bad(sayError(trouble))
  return isStopped ? EXIT.stopped : EXIT.wrong
}

function tell(acts: Acts, screen: Screen): number {
  const story = tellStory({ ...happenedIn(acts), totalSeconds: screen.seconds })
  const file = writeSummary(formatSummary(story, acts))
  screen.heading('The end')
  screen.good(story)
  screen.say(`Everything is removed. The summary, with timeline pictures: ${file}`)
  return EXIT.done
}

const sayError = (error: unknown): string =>
  error instanceof Wrong ? error.message : String(error instanceof Error ? error.stack : error)

/** @throws {Wrong} */
async function expectNothingLeft(stage: Stage): Promise<void> {
  const left = await whatIsLeft(stage)
  if (left.length > 0) throw new Wrong(['There still is:', ...left].join('\n  '))
}

process.exitCode = await main()
