import { nameIn, tryParseImageRef } from '../../core/image-ref.ts'
import { isSameCommit, orderOfVersions } from '../../core/version-order.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { MARK } from './marks.ts'

/** What an image was made from, as far as it is known. */
export interface Build {
  readonly image: string
  /** A whole name, as far as anybody wrote it. */
  readonly commit: string | undefined
}

/** The image that runs, and the one that is to. */
export interface Step {
  readonly from: Build
  readonly to: Build
}

/** Which way a step goes. */
export type Direction =
  | { readonly to: 'newer' }
  | { readonly to: 'older'; readonly because: string }
  | { readonly to: 'unknown'; readonly because: string }

/** How the commit of the new image stands to that of the running one. */
export type History = 'before' | 'after' | undefined

/**
 * The commit that our mark names; not of an upgrade that went back, which bears the commit of the run that asked for it, and
 * not where somebody copied the marks: the same change before and after means that none of us made the last upgrade.
 */
export function markedCommit({ launchConfig, upgrade }: Pick<Service, 'launchConfig' | 'upgrade'>): string | undefined {
  const { labels } = launchConfig
  const isCopied = upgrade?.previousLaunchConfig.labels[MARK.change] === labels[MARK.change]
  return labels[MARK.back] === 'true' || isCopied ? undefined : labels[MARK.commit]
}

/**
 * The commit that a tag names at its end, as `develop-1f2e3d4` does: digits alone may be a date. It is told of the image itself,
 * where the commit of a run is that of whoever was given the image.
 */
export function commitInTag(image: string): string | undefined {
  const [, commit] = /(?:^|[-_.])g?([0-9a-f]{7,40})$/.exec(tryParseImageRef(image)?.tag ?? '') ?? []
  return commit !== undefined && /[a-f]/.test(commit) && /\d/.test(commit) ? commit : undefined
}

/** The two commits that decide where the versions do not; undefined where nobody needs to ask, or nobody could answer. */
export function commitsToOrder(step: Step): readonly [string, string] | undefined {
  const { from, to } = step
  const isDecided = ['lower', 'higher'].includes(byVersion(step) ?? '')
  if (isDecided || from.commit === undefined || to.commit === undefined) return undefined
  return isSameCommit(from.commit, to.commit) ? undefined : [to.commit, from.commit]
}

/** Decides by the versions, and by the commits where those cannot tell. */
export function directionOf(step: Step, history: History): Direction {
  const { from, to } = step
  const [fromTag, toTag] = [tagOf(from), tagOf(to)]
  const order = byVersion(step)
  if (order === 'higher') return { to: 'newer' }
  if (order === 'lower') return { to: 'older', because: `it runs ${fromTag}, and ${toTag} is lower` }
  const tags = `${sayTag(fromTag)} runs, ${sayTag(toTag)} is to come`
  if (from.commit === undefined || to.commit === undefined)
    return {
      to: 'unknown',
      because: `${tags}, and the commit of the ${from.commit === undefined ? 'running' : 'new'} image is not known`,
    }
  if (isSameCommit(from.commit, to.commit)) return { to: 'newer' } // made anew from the same source
  const [running, coming] = [from.commit.slice(0, 7), to.commit.slice(0, 7)]
  if (history === 'before') return { to: 'older', because: `it runs commit ${running}, and ${coming} came before it` }
  if (history === 'after') return { to: 'newer' }
  return { to: 'unknown', because: `${tags}, and git here cannot tell how the commits ${running} and ${coming} stand` }
}

/** Numbers of two different things have no order. */
function byVersion({ from, to }: Step) {
  const [fromTag, toTag] = [tagOf(from), tagOf(to)]
  const isSameThing = nameIn(from.image) === nameIn(to.image)
  return !isSameThing || fromTag === undefined || toTag === undefined ? undefined : orderOfVersions(toTag, fromTag)
}

const tagOf = ({ image }: Build): string | undefined => tryParseImageRef(image)?.tag
const sayTag = (tag: string | undefined): string => (tag === undefined ? 'an image without a tag' : tag)
