import { formatDuration } from '../../core/duration.ts'
import type { Failure } from '../../core/failure.ts'
import { formatImageRef } from '../../core/image-ref.ts'
import type { JsonObject } from '../../core/json.ts'
import { evidenceOf, facts, failureBlocks, type Row } from '../../core/page.ts'
import { EXIT, exitCodeOfFailure } from '../../core/result.ts'
import type { Report } from '../../run/run-action.ts'
import type { Artifact, Outcome } from './execute.ts'
import { explain, type Plan, sayBuilder } from './plan.ts'

export const BUILD_RESULTS = ['built', 'failed', 'cancelled'] as const
/** Empty after a dry run, which neither built nor failed to: a word would let a later step take it for either. */
export type BuildResult = (typeof BUILD_RESULTS)[number] | ''

/** The outputs of what is true by now; those of what is not are empty. */
export const outputsOf = (outcome: Outcome): Readonly<Record<string, string>> => ({
  'image-id': outcome.image?.id ?? '',
  'builder-digest': outcome.builder?.digest ?? '',
  artifacts: outcome.artifacts === undefined ? '' : JSON.stringify(outcome.artifacts),
})

/** How a build ended, in every form there is. Pure. */
export function reportBuild(plan: Plan, outcome: Outcome, failure?: Failure): Report<BuildResult> {
  const result = failure === undefined ? 'built' : 'failed'
  return {
    result,
    outputs: outputsOf(outcome),
    details: detailsOf(plan, outcome),
    page: {
      title: 'Build',
      result,
      tone: failure === undefined ? 'good' : 'failed',
      headline: failure === undefined ? sayBuilt(outcome) : 'There is no image of this run.',
      blocks: [...failureBlocks(failure), ...facts(rowsOf(plan, outcome))],
    },
    exitCode: failure === undefined ? EXIT.done : exitCodeOfFailure(failure.code),
    ...(failure === undefined ? {} : { failure }),
  }
}

export function reportDryRun(plan: Plan): Report<BuildResult> {
  const outcome: Outcome = plan.builder.found === undefined ? {} : { builder: plan.builder.found }
  return {
    result: '',
    outputs: outputsOf(outcome),
    details: { dryRun: true, ...detailsOf(plan, outcome) },
    page: {
      title: 'Build',
      result: 'dry run',
      tone: 'plain',
      headline: 'This is the plan. Nothing was built.',
      blocks: evidenceOf([{ title: 'Plan', lines: explain(plan) }]),
    },
    exitCode: EXIT.done,
  }
}

const sayBuilt = ({ image, artifacts = [] }: Outcome): string =>
  image === undefined
    ? `Built: ${artifacts.map(sayArtifact).join('; ') || 'the script ended well'}.`
    : `Built: an image of ${formatSize(image.sizeBytes)}.`

function rowsOf(plan: Plan, outcome: Outcome): readonly Row[] {
  const { builder, builtMs, artifacts, image, packagedMs, borrowed } = outcome
  const { source } = plan
  return [
    ['builder', formatImageRef(plan.builder.ref)],
    ['builder digest', builder === undefined ? 'not known' : sayBuilder(builder)],
    ['version', source.version ?? 'not known'],
    ['commit', `${source.commit ?? 'not known'}${source.dirty === true ? ' (dirty)' : ''}`],
    ...(builtMs === undefined ? [] : ([['built in', formatDuration(builtMs)]] as const)),
    ...(artifacts ?? []).map((artifact) => ['artifact', sayArtifact(artifact)] as const),
    ...(packagedMs === undefined ? [] : ([['packaged in', formatDuration(packagedMs)]] as const)),
    ...(image === undefined
      ? []
      : ([
          ['image id', image.id],
          ['image size', formatSize(image.sizeBytes)],
        ] as const)),
    ...plan.remarks.map((remark) => ['note', remark] as const),
    ...(borrowed ?? []).map((label) => ['note', sayBorrowed(label)] as const),
  ]
}

function detailsOf(plan: Plan, { builder, builtMs, artifacts, image, packagedMs, borrowed }: Outcome): JsonObject {
  const { commit, version, dirty } = plan.source
  return {
    run: plan.run,
    builder: {
      image: formatImageRef(plan.builder.ref),
      ...(builder === undefined ? {} : { digest: builder.digest, kind: builder.kind, id: builder.id }),
    },
    source: {
      ...(commit === undefined ? {} : { commit }),
      ...(version === undefined ? {} : { version }),
      ...(dirty === undefined ? {} : { dirty }),
    },
    ...(builtMs === undefined ? {} : { builtMs }),
    ...(artifacts === undefined ? {} : { artifacts: artifacts.map((artifact) => ({ ...artifact })) }),
    ...(packagedMs === undefined ? {} : { packagedMs }),
    ...(image === undefined ? {} : { image: { id: image.id, sizeBytes: image.sizeBytes } }),
    remarks: [...plan.remarks, ...(borrowed ?? []).map(sayBorrowed)],
  }
}

export const sayBorrowed = (label: string): string =>
  `the image says ${label}, but that comes from its base image or Dockerfile, not from this build`

const sayArtifact = ({ path, sizeBytes, files }: Artifact): string =>
  `${path}, ${formatSize(sizeBytes)}${files === 1 ? '' : ` in ${files} files`}`

/** `512 B`, `1.4 kB`, `12.0 MB`: thousands, as `docker images` counts. */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`
  const units = ['kB', 'MB', 'GB', 'TB']
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length)
  return `${(bytes / 1_000 ** power).toFixed(1)} ${units[power - 1]}`
}
