import { formatColumns } from '../core/columns.ts'
import { Failure } from '../core/failure.ts'
import type { Page } from '../core/page.ts'
import { EXIT } from '../core/result.ts'
import type { Report } from '../run/run-action.ts'
import type { Finding } from './check.ts'

export const DOCTOR_RESULTS = ['ready', 'missing', 'failed', 'cancelled'] as const
export type DoctorResult = (typeof DOCTOR_RESULTS)[number]

const isFound = (finding: Finding): finding is Finding & { readonly found: string } => 'found' in finding
const counts = (finding: Finding): boolean => !isFound(finding) && finding.neededBy.length > 0

/** A line each: what was found, what is missing and what to do about it, and what is not there and not needed. */
export function sayFindings(findings: readonly Finding[]): string {
  const lines = formatColumns(findings.map((finding) => [state(finding), finding.what, said(finding)])).split('\n')
  return findings
    .flatMap((finding, index) => [lines[index] ?? '', ...(counts(finding) ? [`  Try: ${fixOf(finding)}`] : [])])
    .join('\n')
}

const state = (finding: Finding): string => (isFound(finding) ? 'found' : counts(finding) ? 'MISSING' : 'not there')

function said(finding: Finding): string {
  if (isFound(finding)) return finding.found
  return counts(finding) ? finding.missing.saw : `${finding.missing.saw} (no stage needs it)`
}

const fixOf = (finding: Finding): string => (isFound(finding) ? '' : finding.missing.fix)

export function reportDoctor(findings: readonly Finding[]): Report<DoctorResult> {
  const missing = findings.filter(counts)
  return {
    result: missing.length === 0 ? 'ready' : 'missing',
    outputs: {},
    details: {
      findings: findings.map((finding) => ({
        what: finding.what,
        neededBy: finding.neededBy,
        ...(isFound(finding) ? { found: finding.found } : { missing: finding.missing }),
      })),
    },
    page: pageOf(findings),
    exitCode: missing.length === 0 ? EXIT.done : EXIT.missing,
    ...(missing.length === 0 ? {} : { failure: failureOf(missing) }),
  }
}

/** What is missing stands first, each with what to do about it. */
function pageOf(findings: readonly Finding[]): Page {
  const missing = findings.filter(counts)
  const rest = findings.filter((finding) => !counts(finding))
  return {
    title: 'Doctor',
    result: missing.length === 0 ? 'ready' : 'missing',
    tone: missing.length === 0 ? 'good' : 'failed',
    headline: missing.length === 0 ? 'All that is needed is there.' : `${failureOf(missing).what}.`,
    blocks: [
      ...(missing.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              header: ['missing', 'saw', 'try', 'needed by'],
              rows: missing.map((one) => [one.what, said(one), fixOf(one), one.neededBy.join(', ')]),
            },
          ]),
      {
        kind: 'table',
        header: ['what', '', 'saw'],
        rows: rest.map((one) => [one.what, state(one), said(one)]),
      },
    ],
  }
}

const failureOf = (missing: readonly Finding[]): Failure =>
  new Failure('not-found', {
    what: `${missing.length === 1 ? 'One thing that is needed is' : `${missing.length} things that are needed are`} missing`,
    saw: missing.map(({ what, neededBy }) => `${what} (needed by ${neededBy.join(', ')})`).join('; '),
    fix: 'do what stands behind each "Try" above, then ask again: slipway doctor',
  })
