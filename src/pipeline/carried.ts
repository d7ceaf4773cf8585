import type { Json } from '../core/json.ts'
import type { StageKind } from './file.ts'

/** What one stage hands to the next: the one identity of the image. */
export interface Carried {
  /** Before the push: the id that the builder wrote. */
  readonly imageId?: string
  /** After the push: `repository:version@sha256:…`, as the registry answered. */
  readonly image?: string
}

/** For checking every stage before the first one runs: of the right form, and never used. */
export const NOT_YET: Carried = {
  imageId: `sha256:${'0'.repeat(64)}`,
  image: `image.of.this.run/image:0.0.0@sha256:${'0'.repeat(64)}`,
}

/** What a stage is given when the file says nothing of it. */
export function given(use: StageKind, name: string, carried: Carried): Json | undefined {
  switch (`${use} ${name}`) {
    case 'compose-integration-test image':
      return carried.image ?? carried.imageId
    case 'tag-and-push image-id':
      return carried.imageId
    case 'tag-and-push on-existing':
      return 'reuse' // a re-run of a failed job must be able to go green
    case 'rancher-upgrade image':
      return carried.image
    default:
      return undefined
  }
}

/** What a stage's outputs add to what is carried. */
export function carriedFrom(use: StageKind, outputs: ReadonlyMap<string, string>, before: Carried): Carried {
  const imageId = use === 'containerized-build' ? outputs.get('image-id') : undefined
  const image = use === 'tag-and-push' ? outputs.get('image') : undefined
  return { ...before, ...(imageId ? { imageId } : {}), ...(image ? { image } : {}) }
}
