import { IMAGE_NOT_YET, NO_IMAGE_ID } from '../core/image-not-yet.ts'
import type { Json, JsonObject } from '../core/json.ts'
import type { StageKind } from './file.ts'

/** What one stage hands to the next: the one identity of the image. */
export interface Carried {
  /** Before the push: the id that the builder wrote. */
  readonly imageId?: string
  /** After the push: `repository:version@sha256:…`, as the registry answered. */
  readonly image?: string
}

/** For checking and planning stages before there is an image: of the right form, and never used. */
export const NOT_YET: Carried = { imageId: NO_IMAGE_ID, image: IMAGE_NOT_YET }

/** What a plan says of `NOT_YET`, whole or cut short. */
export const sayNotYet = (text: string): string =>
  text
    .replace(/image\.of\.this\.run\/image:0\.0\.0@sha256:0+…?/g, '(digest of this run)')
    .replace(/sha256:0{64}/g, '(image of this run)')

/** Whether a stage works on the image itself, which in a dry run nobody has built. */
export const needsTheImage = (use: StageKind, inputs: JsonObject, { imageId, image }: Carried): boolean =>
  imageId === undefined &&
  image === undefined &&
  ((use === 'compose-integration-test' && inputs.image === undefined) ||
    (use === 'tag-and-push' && inputs['image-id'] === undefined))

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
