import { isFailure } from '../../core/failure.ts'
import { type Block, failurePage, type Page } from '../../core/page.ts'
import { EXIT, exitCodeOfFailure } from '../../core/result.ts'
import type { Recovered } from '../../run/report-recovery.ts'

/** Of a run that is at work, and of one that died. */
export const notEnded = (command: string): Page => ({
  title: `slipway ${command}`,
  result: 'unknown',
  tone: 'person',
  headline: 'How this run ended is not known.',
  blocks: [
    {
      kind: 'text',
      text: 'It is still at work, or it was killed, or it could not write its report. Nothing here says that it went well.',
    },
    {
      kind: 'command',
      does: 'When it is not at work any more, take back what it left half done',
      command: 'slipway undo',
    },
  ],
})

/** What `slipway undo` came to: each change by itself, and all that was said. */
export const pageOfUndo = ({ exitCode, pages }: Recovered, said: readonly string[]): Page => ({
  title: 'slipway undo',
  result: exitCode === EXIT.done ? 'done' : 'failed',
  tone: exitCode === EXIT.done ? 'good' : exitCode === EXIT.personNeeded ? 'person' : 'failed',
  headline:
    exitCode === EXIT.done
      ? 'Nothing is left half done on this machine.'
      : exitCode === EXIT.personNeeded
        ? 'A person is needed now: not everything is proven to be back.'
        : 'Not everything was done, see below.',
  blocks: [
    ...pages.map((page): Block => ({ kind: 'part', page, folded: false })),
    { kind: 'evidence', evidence: { title: 'What it said', lines: said.flatMap((text) => text.split('\n')) } },
  ],
})

/** What ended a command before its action could tell: wrong flags, or a fault of ours, which may have left anything. */
export function pageOfEnd(command: string, error: unknown): Page {
  const title = `slipway ${command}`
  if (isFailure(error)) {
    const needsPerson = exitCodeOfFailure(error.code) === EXIT.personNeeded
    return failurePage(title, error, { result: 'failed', needsPerson })
  }
  const saw = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const bug = { what: 'A fault of ours, please report it', saw, fix: 'look how it stands with: slipway status' }
  return failurePage(title, bug, { result: 'failed', needsPerson: true })
}
