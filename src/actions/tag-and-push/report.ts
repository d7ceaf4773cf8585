import type { Failure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef, nameOfImage } from '../../core/image-ref.ts'
import type { JsonObject } from '../../core/json.ts'
import { facts, failureBlocks, type Page, type Row } from '../../core/page.ts'
import { EXIT, exitCodeOfFailure } from '../../core/result.ts'
import type { Report } from '../../run/run-action.ts'
import { explain, type Plan } from './plan.ts'
import type { Version } from './version.ts'

export const PUSH_RESULTS = ['pushed', 'already-there', 'skipped', 'failed', 'cancelled'] as const
export type PushResult = (typeof PUSH_RESULTS)[number]

/** What an image is called where it now is. */
export interface Result {
  readonly result: Extract<PushResult, 'pushed' | 'already-there'>
  /** With its digest. */
  readonly image: ImageRef
  readonly digest: string
  readonly because: string
}

/** The outputs that are true once the registry has shown the digest. */
export const outputsOf = ({ image, digest }: Pick<Result, 'image' | 'digest'>): Readonly<Record<string, string>> => ({
  image: formatImageRef(image),
  digest,
})

export function reportResult(done: Result, version: Version, imageId: string, failure?: Failure): Report<PushResult> {
  const image = formatImageRef(done.image)
  return {
    result: done.result,
    outputs: { ...outputsOf(done), version: version.tag },
    details: { ...detailsOf(version, imageId), image, digest: done.digest, because: done.because },
    page: {
      title: 'Push',
      result: done.result,
      tone: failure === undefined ? 'good' : 'failed',
      headline: `${nameOfImage(image)} is in the registry${failure === undefined ? '' : ', and something was left behind here'}.`,
      blocks: [
        ...failureBlocks(failure),
        ...facts([['image', image], ['digest', done.digest], ...rowsOf(version, imageId), ['because', done.because]]),
        { kind: 'text', text: 'Nothing to take back: a version is never overwritten.' },
        { kind: 'command', does: 'Use it', command: `docker pull ${image}` },
      ],
    },
    exitCode: failure === undefined ? EXIT.done : exitCodeOfFailure(failure.code),
    ...(failure === undefined ? {} : { failure }),
  }
}

const PUSH = { title: 'Push', tone: 'plain', blocks: [] } as const satisfies Partial<Page>

/** For a pull request from a fork. */
export const reportSkipped = (because: string): Omit<Report<PushResult>, 'exitCode' | 'failure'> => ({
  result: 'skipped',
  outputs: { image: '', version: '', digest: '' },
  details: { because },
  page: { ...PUSH, result: 'skipped', headline: `Nothing was pushed: ${because}.` },
})

/** For a push that was refused, or failed after the plan was made. */
export function reportFailure(plan: Plan, version: Version, imageId: string, failure: Failure): Report<PushResult> {
  return {
    result: 'failed',
    outputs: { version: version.tag },
    details: detailsOf(version, imageId),
    page: {
      title: 'Push',
      result: 'failed',
      tone: 'failed',
      headline: `${nameOfImage(formatImageRef(plan.image))} was not pushed.`,
      blocks: [
        ...failureBlocks(failure),
        ...facts([['image', formatImageRef(plan.image)], ...rowsOf(version, imageId)]),
      ],
    },
    exitCode: exitCodeOfFailure(failure.code),
    failure,
  }
}

export function reportDryRun(plan: Plan, version: Version, imageId: string): Report<PushResult> {
  return {
    result: 'skipped',
    outputs: { version: version.tag, ...(plan.do === 'keep' ? outputsOf(plan) : {}) },
    details: { dryRun: true, plan: plan.do, ...detailsOf(version, imageId) },
    page: {
      ...PUSH,
      result: 'dry run',
      headline: 'This is the plan. Nothing was pushed.',
      blocks: facts([['plan', explain(plan)], ...rowsOf(version, imageId)]),
    },
    exitCode: EXIT.done,
  }
}

const detailsOf = ({ tag, from, commit }: Version, imageId: string): JsonObject => ({
  version: tag,
  versionFrom: from,
  ...(commit === undefined ? {} : { commit }),
  imageId,
})

const rowsOf = ({ tag, from, commit }: Version, imageId: string): readonly Row[] => [
  ['version', `${tag} (from ${from === 'git' ? 'git' : 'the input'})`],
  ...(commit === undefined ? [] : ([['commit', commit]] as const)),
  ['image id', imageId],
]
