/** Start-up, the sample's pipeline beside a shell script, and events: `npm run bench -- --help`. */
import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { eventsSection, measureEvents } from './bench/events.ts'
import { formatPage, pipelineSection, startSection } from './bench/page.ts'
import { comparePipelines } from './bench/pipeline.ts'
import { measureServices, servicesSection } from './bench/services.ts'
import { measureStarts } from './bench/starts.ts'
import { ensureEngine, releaseEngine } from './engine.ts'

const HELP = `npm run bench [-- --write] [-- --only starts|pipeline|events|services]

Measures dist/ as it lies there, and prints Markdown:

  starts     each action and the command line up to their first decision, beside bare Node: milliseconds, and bytes read
  pipeline   the sample built, tested and pushed, by hand and with Slipway: milliseconds for each step
  events     an upgrade on the Rancher server of the tests: from a frame of it to our next request, and how many requests
  services   fifty services at once on that server: how long, beside what the server needs by itself, and how much memory

  --write        writes BENCHMARKS.md (all parts)
  --only PART    one part
  --starts N     starts of each, 20 without it
  --runs N       runs of each pipeline that count, 5 without it

Takes up to ten minutes, of which the pipeline takes most. It never fails for a number, only for a run that did not do what
it is measured for. Removes everything that it made.
`
const ROOT = resolve(import.meta.dirname, '..')
const PARTS = ['starts', 'pipeline', 'events', 'services']

const options = readOptions()
const say = (text: string) => process.stderr.write(`${text}\n`)
if (typeof options === 'string') {
  say(`Cannot read the command line\n  Saw: ${options}\n  Try: npm run bench -- --help`)
  process.exitCode = 2
} else if (options.help) process.stdout.write(HELP)
else if (!existsSync(join(ROOT, 'dist/cli/index.js'))) {
  say('There is no dist/ to measure\n  Try: npm run build')
  process.exitCode = 3
} else process.exitCode = await bench(options)

interface Options {
  readonly help: boolean
  readonly write: boolean
  readonly only: string | undefined
  readonly starts: number
  readonly runs: number
}

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        only: { type: 'string' },
        starts: { type: 'string', default: '20' },
        runs: { type: 'string', default: '5' },
      },
    })
    const { help, write, only } = values
    const [starts, runs] = [Number(values.starts), Number(values.runs)]
    if (only !== undefined && !PARTS.includes(only)) return `--only ${only}, which is not one of ${PARTS.join(', ')}`
    if (write && only !== undefined) return '--write with --only; the page holds all parts'
    if (![starts, runs].every((count) => Number.isInteger(count) && count > 0)) return 'a count that is none'
    return { help, write, only, starts, runs }
  } catch (error) {
    return (error as Error).message
  }
}

async function bench({ write, only, starts, runs }: Options): Promise<number> {
  if (only === 'events') return print(eventsSection(await measureEvents(say)))
  if (only === 'services') return print(servicesSection(await measureServices(say)))
  const measured = only === 'pipeline' ? [] : measureStarts(starts, (round) => say(`starts: ${round} of ${starts}`))
  if (only === 'starts') return print(startSection(measured))
  const engine = ensureEngine(say)
  try {
    if (!engine.available) {
      say(`The pipeline needs a Docker engine: ${engine.reason}`)
      return 3
    }
    const compared = await comparePipelines(runs, (round) => say(`pipeline: ${round} of ${runs}`))
    if (only === 'pipeline') return print(pipelineSection(compared))
    const docker = execFileSync('docker', ['version', '--format', '{{.Server.Version}}'], { encoding: 'utf8' }).trim()
    const session = {
      date: new Date().toISOString().slice(0, 10),
      node: process.versions.node,
      docker,
      load: loadavg()[1] ?? Number.NaN,
    }
    const page = formatPage(
      { starts: measured, pipelines: compared, events: await measureEvents(say), services: await measureServices(say) },
      session,
    )
    process.stdout.write(page)
    if (write) writeFileSync(join(ROOT, 'BENCHMARKS.md'), page)
    return 0
  } finally {
    releaseEngine(engine)
  }
}

function print(parts: readonly string[]): number {
  process.stdout.write(`${parts.join('\n\n')}\n`)
  return 0
}
