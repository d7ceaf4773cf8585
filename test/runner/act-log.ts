/** One line of `act --json`: what happened in which stage of which step, and what the runner made of it. */
interface Line {
  readonly jobID?: string
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stage?: 'Pre' | 'Main' | 'Post'
  readonly jobResult?: 'success' | 'failure'
  readonly stepResult?: 'success' | 'failure'
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly msg?: string
}

/** How a step ended, and later its post step: such as `release: OWNER/slipway@v1 post success`. */
export type StageEnd = `${string} ${'main' | 'post'} ${'success' | 'failure'}`

/** What the runner itself says of a run. */
export interface Told {
  /** By job; a job that was skipped is not in it. */
  readonly jobs: Readonly<Record<string, 'success' | 'failure'>>
  /** In the order in which they ended. */
  readonly stages: readonly StageEnd[]
  /** By job and step, such as `release: idle`, as later steps and jobs get them. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** What was written to GITHUB_STEP_SUMMARY, in order. */
  readonly summaries: readonly string[]
  /** The log as people see it, secrets masked by the runner. */
  readonly log: string
}

/** Reads what `act --json` printed. Lines that are no JSON are the runner's own complaints, and stay in the log. */
export function readActLog(printed: string): Told {
  const lines = printed.split('\n').filter(Boolean).map(readLine)
  const jobs: Record<string, 'success' | 'failure'> = {}
  const outputs: Record<string, Record<string, string>> = {}
  const stages: StageEnd[] = []
  for (const line of lines) {
    const { jobID = '', stage, jobResult, stepResult, command, name = '', arg = '' } = line
    const step = `${jobID}: ${stepOf(line)}`
    if (jobResult !== undefined) jobs[jobID] = jobResult
    if (command === 'set-output') outputs[step] = { ...outputs[step], [name]: arg }
    // A composite action tells of the steps in it, too; and no action here has a pre step.
    if (stepResult === undefined || stage === undefined || stage === 'Pre' || line.stepID?.length !== 1) continue
    stages.push(`${step} ${stage === 'Main' ? 'main' : 'post'} ${stepResult}`)
  }
  return {
    jobs,
    stages,
    outputs,
    summaries: lines.filter(({ command }) => command === 'summary').map(({ content = '' }) => content),
    log: lines.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
  }
}

/** Its id; of one without, which act numbers, its name: what it uses or runs. */
const stepOf = ({ step = '', stepID: [id = ''] = [] }: Line): string => (/^\d*$/.test(id) ? step : id)

function readLine(text: string): Line {
  try {
    return JSON.parse(text) as Line
  } catch {
    return { msg: text }
  }
}
