import type { Moment } from './change.ts'

/** One moment with the time until the next one. */
export interface Span {
  readonly fromMs: number
  readonly toMs: number
  readonly text: string
}

/** More of them are no picture any more; the result has them all. */
const MOST = 40
/** The last one has no next, and is to be seen all the same. */
const LAST_MS = 1_000

/** The last 40 moments, and how many came before them. */
export function spansOf(moments: readonly Moment[]): { readonly spans: readonly Span[]; readonly left: number } {
  const shown = moments.slice(-MOST)
  const spans = shown.map(({ atMs, text }, index) => {
    const nextMs = shown[index + 1]?.atMs ?? atMs + LAST_MS
    return { fromMs: atMs, toMs: Math.max(nextMs, atMs + 1), text: shortNames(text) }
  })
  return { spans, left: moments.length - shown.length }
}

/** An image by the end of its name and its tag; the whole text is in the result. */
export const shortNames = (text: string): string =>
  text
    .replace(/\S*\/([^\s/@]+)@sha256:[0-9a-f]{64}/g, '$1')
    .replace(/\bimage [^\s/@]+\/(?:[^\s/@]+\/)*([^\s/@]+:[^\s/@]+)/g, 'image $1')
    .replace(/\bsha256:([0-9a-f]{12})[0-9a-f]{52}\b/g, 'sha256:$1…')
