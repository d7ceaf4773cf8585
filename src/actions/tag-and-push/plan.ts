import { Failure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef } from '../../core/image-ref.ts'
import type { Inputs, Wanted } from './inputs.ts'
import { originOf, whyNotFrom } from './labels.ts'
import type { Facts, Taken } from './observe.ts'
import { isSameImage, sayStored } from './same-image.ts'
import type { Version } from './version.ts'

/** What will be done. `image` is repository and version; with its digest where the registry has it. */
export type Plan =
  | { readonly do: 'push'; readonly image: ImageRef; readonly imageId: string; readonly because: string }
  | { readonly do: 'keep'; readonly image: ImageRef; readonly digest: string; readonly because: string }
  | { readonly do: 'refuse'; readonly image: ImageRef; readonly failure: Failure }

export function makePlan(inputs: Inputs, { image, version, taken }: Pick<Facts, 'image' | 'version' | 'taken'>): Plan {
  const to: ImageRef = { repository: inputs.repository.repository, tag: version.tag }
  const swapped = whySwapped(image.labels, version)
  if (swapped !== undefined) return { do: 'refuse', image: to, failure: swapped }
  if (taken === undefined) return { do: 'push', image: to, imageId: image.id, because: FREE }
  if (isSameImage(taken, image.id)) return keep(to, taken, 'the registry has this image already')
  const whyNot = whyNotReuse(inputs, taken, version.commit)
  if (whyNot === undefined) return keep(to, taken, REUSED)
  return { do: 'refuse', image: to, failure: takenByAnother(to, taken, inputs, whyNot) }
}

/** What the pipeline may do before anything is built. */
export type Existing =
  /** The image that is there is used: no build, no tests, no push. */
  | { readonly do: 'reuse'; readonly image: ImageRef; readonly digest: string; readonly because: string }
  | { readonly do: 'build'; readonly image: ImageRef; readonly because: string }

/** @param dirty tracked files differ from the commit now, so that a build would make something else. */
export function planBeforeBuild(
  wanted: Wanted,
  { version, taken, dirty }: { readonly version: Version; readonly taken: Taken | undefined; readonly dirty: boolean },
): Existing {
  const image: ImageRef = { repository: wanted.repository.repository, tag: version.tag }
  if (taken === undefined) return { do: 'build', image, because: FREE }
  const whyNot = dirty ? 'the tree has changes that are not committed' : whyNotReuse(wanted, taken, version.commit)
  if (whyNot !== undefined) return { do: 'build', image, because: `the version is taken, but ${whyNot}` }
  return { do: 'reuse', image: { ...image, digest: taken.digest }, digest: taken.digest, because: REUSED }
}

/** The plan in words; a dry run prints it and stops. */
export function explain(plan: Plan): string {
  const name = formatImageRef(plan.image)
  switch (plan.do) {
    case 'push':
      return `push ${name}, the image ${plan.imageId}: ${plan.because}`
    case 'keep':
      return `keep ${name} and push nothing: ${plan.because}`
    case 'refuse':
      return `refuse to push ${name}: ${plan.failure.saw}`
    default:
      return plan satisfies never
  }
}

/** How each plan is marked, as in any plan: something new, the same, a warning. */
export const MARKS: Readonly<Record<Plan['do'], string>> = { push: '+', keep: '=', refuse: '!' }

export const isFree = ({ because }: Existing): boolean => because === FREE

/** What is known before there is an image, for a dry run of the whole. */
export function explainBeforeBuild(existing: Existing): readonly string[] {
  const name = formatImageRef(existing.image)
  if (isFree(existing)) return [`+ push ${name}, the image of this run: ${FREE}`]
  if (existing.do === 'build') return [`! ${name}: ${existing.because}; another image is not pushed over it`]
  return [`= keep ${name}: ${existing.because}; build, tests and push are skipped`]
}

const FREE = 'the version is free'
const REUSED = 'the image that is there was built from this commit and a clean tree'

const keep = (to: ImageRef, { digest }: Taken, because: string): Plan => ({
  do: 'keep',
  image: { ...to, digest },
  digest,
  because,
})

function whyNotReuse({ onExisting }: Wanted, { labels }: Taken, commit: string | undefined): string | undefined {
  return onExisting === 'reuse' ? whyNotFrom(commit, labels ?? []) : 'on-existing is "fail"'
}

/** A version from git is a promise about the commit; an image that says it was built from another one would break it. */
function whySwapped(labels: Readonly<Record<string, string>>, { from, commit }: Version): Failure | undefined {
  const origin = originOf(labels)
  // Without our own mark beside it, the commit may be that of a base image.
  const speaks = origin.commit !== undefined && origin.dirty !== undefined
  if (from !== 'git' || !speaks || origin.commit === commit) return undefined
  return new Failure('refused', {
    what: 'The image was not built from the commit that is checked out',
    saw: `its labels name commit ${origin.commit}; checked out is ${commit}`,
    fix: 'give the image-id of a build of this commit, or say what it is with "version"',
  })
}

function takenByAnother(to: ImageRef, taken: Taken, { imageId, onExisting }: Inputs, whyNot: string): Failure {
  const another = 'make a new commit or a new tag, so that the version is another one'
  return new Failure('refused', {
    what: `${formatImageRef(to)} is taken by another image, and is not overwritten`,
    saw: `the registry holds ${sayStored(taken)}; built was image id ${imageId}; what is there is not used because ${whyNot}`,
    fix:
      onExisting === 'reuse'
        ? another
        : `set "on-existing: reuse" to use what an earlier run pushed from the same commit; or ${another}`,
  })
}
