import { Failure } from './failure.ts'

const IMAGE_TAG = /^\w[\w.-]{0,127}$/

/**
 * The image tag of a version. `+`, which semantic versions allow and image tags do not, becomes `_`.
 *
 * @throws {Failure} `bad-input` when what remains is no image tag, or is `latest`, which is no version.
 */
export function tagOfVersion(version: string): string {
  const tag = version.replaceAll('+', '_')
  if (IMAGE_TAG.test(tag) && tag !== 'latest') return tag
  throw new Failure('bad-input', {
    what: 'Cannot make an image tag of the version',
    saw: `"${version}"${tag.length > 128 ? `, ${tag.length} characters` : ''}`,
    fix:
      tag === 'latest'
        ? 'give a version that stays, such as 1.0.1'
        : 'give "version": at most 128 of A-Z a-z 0-9 _ . -',
  })
}
