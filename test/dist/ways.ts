import { CommandLine, variablesFor } from '../support/command-line.ts'
import { RunnerStep } from '../support/runner.ts'
import type { Place, Point } from './place.ts'

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGKILL'

/** How the process that was struck ended. */
export interface Struck {
  /** Null when a signal ended it. */
  readonly exitCode: number | null
  /** Its output `result`, on the command line that of the JSON; undefined when it told none. */
  readonly result: string | undefined
  /** Whether its ledger held anything when it was struck. */
  readonly wasArmed: boolean
  /** From the strike to its end. */
  readonly leftAfterMs: number
}

/** How the process that came after it ended. */
export interface After {
  readonly exitCode: number | null
  readonly printed: string
  /** What is still in the ledger; that of an action ends with its job. */
  readonly recorded: readonly string[]
}

/** One way to start an upgrade, with what comes after it when it was ended before its time. */
export interface Way extends Disposable {
  struck(point: Point, signal: Signal): Promise<Struck>
  after(): Promise<After>
}

/** An action and its post step. */
export function action(place: Place): Way {
  const step = new RunnerStep('actions/rancher-upgrade', place.inputs)
  return {
    async struck(point, signal) {
      const { ended, written, cancel } = step.startMain()
      const isArmed = () => written('STATE').includes('slipway-entry-')
      const { main, ...how } = await strike(place, { point, isArmed, ended, send: () => cancel(signal) })
      return { ...how, exitCode: main.exitCode, result: main.outputs.get('result') }
    },
    async after() {
      const { exitCode, log } = await step.post()
      return { exitCode, printed: log, recorded: [] }
    },
    [Symbol.dispose]: () => step[Symbol.dispose](),
  }
}

/** The command line and `slipway undo`. */
export function commandLine(place: Place): Way {
  const shell = new CommandLine(variablesFor(place.inputs))
  return {
    async struck(point, signal) {
      const { child, ended } = shell.start('rancher-upgrade', '--json')
      const isArmed = () => shell.recorded.length > 0
      const { main, ...how } = await strike(place, { point, isArmed, ended, send: () => child.kill(signal) })
      const { result } = JSON.parse(main.stdout || '{}') as { result?: string }
      return { ...how, exitCode: main.exitCode, result }
    },
    async after() {
      const { exitCode, stderr } = await shell.run('undo')
      return { exitCode, printed: stderr, recorded: shell.recorded }
    },
    [Symbol.dispose]: () => shell[Symbol.dispose](),
  }
}

interface Strike<Ended> {
  readonly point: Point
  readonly isArmed: () => boolean
  readonly ended: Promise<Ended>
  readonly send: () => void
}

async function strike<Ended>(
  place: Place,
  { point, isArmed, ended, send }: Strike<Ended>,
): Promise<{ readonly main: Ended } & Pick<Struck, 'wasArmed' | 'leftAfterMs'>> {
  const struck = Promise.withResolvers<{ readonly atMs: number; readonly wasArmed: boolean }>()
  place.strikeAt(point, isArmed, () => {
    struck.resolve({ atMs: performance.now(), wasArmed: isArmed() })
    send()
  })
  void ended.then(() => struck.reject(new Error(`it ended before it came to "${point}"`)))
  const { atMs, wasArmed } = await struck.promise
  const main = await ended
  return { main, wasArmed, leftAfterMs: performance.now() - atMs }
}
