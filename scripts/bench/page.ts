import { cpus } from 'node:os'
import { type Events, eventsSection } from './events.ts'
import { markdownTable, median } from './numbers.ts'
import { type Compared, formatComparison } from './pipeline.ts'
import { type Services, servicesSection } from './services.ts'
import type { Measured } from './starts.ts'

export interface Session {
  readonly date: string
  readonly node: string
  readonly docker: string
  /** How many processes wanted a processor while it was measured. */
  readonly load: number
}

/** BENCHMARKS.md as a whole. */
export const formatPage = (
  {
    starts,
    pipelines,
    events,
    services,
  }: {
    readonly starts: readonly Measured[]
    readonly pipelines: Compared
    readonly events: Events
    readonly services: Services
  },
  session: Session,
): string =>
  `${[
    '# Benchmarks',
    'Written by `npm run bench -- --write`; nobody edits it. The same command repeats it: ten minutes, on a machine with a Docker engine (`sudo bash scripts/setup-docker.sh`), built before with `npm run build`.',
    `Measured on ${session.date}: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${session.load.toFixed(1)}, Node ${session.node}, Docker ${session.docker}. The numbers of one table were taken in one session, by turns: what else the machine did fell on all alike. They compare with each other, and not with those of another day or machine.`,
    ...startSection(starts),
    ...pipelineSection(pipelines),
    ...eventsSection(events),
    ...servicesSection(services),
  ].join('\n\n')}\n`

export function startSection(starts: readonly Measured[]): readonly string[] {
  const [bare, ...others] = starts
  if (bare === undefined) throw new Error('bare Node was not measured')
  const rows = [
    [bare.name, median(bare.times).toFixed(1), '', Math.min(...bare.times).toFixed(1), ''],
    ...others.map(({ name, times, bytes }) => [
      name,
      median(times).toFixed(1),
      (median(times) - median(bare.times)).toFixed(1),
      Math.min(...times).toFixed(1),
      kilobytes(bytes),
    ]),
  ]
  return [
    '## Start-up',
    `Until the first decision: all inputs are read, and the one that is wrong (\`timeout: ten minutes\`) is complained about. Each action as a runner starts it on a push, with every declared input in its environment. ${bare.times.length} processes each, from the start of the process to its end. The first three rows are Node alone: what a program that does nothing takes, a module as every action is one, and the first line that is printed.`,
    markdownTable('lrrrr', ['Start', 'median, ms', 'over bare Node, ms', 'lowest, ms', 'JavaScript read'], rows),
    'JavaScript read: the bytes of each file that Node loaded on that path, the same on every machine; a test keeps them. Not in it: what the action loads once its inputs are good, before it touches anything (its other code, `undici` for the first request, the SDK of AWS for Route 53), and Node itself. With `gates` the parser of YAML comes on top.',
  ]
}

export const pipelineSection = (compared: Compared): readonly string[] => [
  '## The sample, by hand and with Slipway',
  `\`examples/auth-service\` built in its builder image, tested with its database, and pushed to a registry of this machine: by [a shell script](scripts/bench/by-hand.sh), and by \`slipway run production --to tag-and-push\`. Median of ${compared.rounds} runs each, by turns, after one of each that does not count: base images are on the engine and their layers in the registry; every run has a commit of its own, so nothing that depends on it comes from a cache.`,
  formatComparison(compared),
  'A step is the time in which a program or request of it was at work, noted by a program of the same name that stands before the real one (some 5 ms a call, both ways), and by a door before the registry. What it does not say: how long a build takes (the sample has next to none), a registry at the other end of a network, an engine over TCP. `services up and healthy` is mostly the interval of the health checks.',
]

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`
