import type { Stored } from '../../systems/registry/client.ts'

/**
 * Whether what a registry holds is the image that an engine calls `imageId`. With the classic store that is the digest of
 * the image's configuration; with the containerd store it is the digest of its manifest or index.
 */
export const isSameImage = ({ digest, manifest }: Stored, imageId: string): boolean =>
  digest === imageId || (manifest.kind === 'image' && manifest.config === imageId)

/** Both names of what a registry holds, for people. */
export const sayStored = ({ digest, manifest }: Stored): string =>
  manifest.kind === 'image' ? `${digest} (image id ${manifest.config})` : `${digest} (an index)`
