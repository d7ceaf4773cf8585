/** What the labels of an image say about the source it was built from. */
export interface Origin {
  readonly commit?: string
  /** Whether the tree differed from the commit; undefined when the labels do not say. */
  readonly dirty?: boolean
}

type Labels = Readonly<Record<string, string>>

/** Reads the labels that `containerized-build` writes. */
export function originOf(labels: Labels): Origin {
  const commit = labels['org.opencontainers.image.revision']
  const dirty = labels['io.slipway.dirty']
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(dirty === 'true' || dirty === 'false' ? { dirty: dirty === 'true' } : {}),
  }
}

/**
 * Why images with these labels cannot stand in for one that is built from `commit` now; undefined when they can: the
 * labels of every one name that commit and a clean tree.
 */
export function whyNotFrom(commit: string | undefined, labels: readonly Labels[]): string | undefined {
  if (commit === undefined) return 'the commit that is checked out is not known'
  if (labels.length === 0) return 'there is no image in it'
  for (const { commit: from, dirty } of labels.map(originOf)) {
    if (from === undefined) return 'its labels name no commit'
    if (from !== commit) return `its labels name commit ${from.slice(0, 12)}, not ${commit.slice(0, 12)}`
    if (dirty === undefined) return 'its labels do not say that the tree was clean'
    if (dirty) return 'its labels say that the tree was not clean'
  }
  return undefined
}
