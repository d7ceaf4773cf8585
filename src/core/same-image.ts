import { formatImageRef, type ImageRef, registryOf, tryParseImageRef } from './image-ref.ts'

/**
 * Whether two names are of the same image to Docker: `nginx`, `nginx:latest` and `docker.io/library/nginx` are one. Another
 * tag is another image, also under the same digest.
 */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [tryParseImageRef(one), tryParseImageRef(other)]
  return a === undefined || b === undefined ? one === other : formatImageRef(fully(a)) === formatImageRef(fully(b))
}

/**
 * Whether Rancher may have written `asked` as `stored`: as it is, or with its setting `registry.default` in front of a name
 * that has no registry of its own. Only for what is known to have been made from `asked`: the setting itself is told to
 * administrators alone.
 */
export const isWrittenAs = (asked: string, stored: string): boolean =>
  isSameName(asked, stored) || (!namesRegistry(asked) && stored.endsWith(`/${asked}`))

const namesRegistry = (text: string): boolean => {
  const [first = '', ...rest] = text.split('/')
  return rest.length > 0 && /[.:]|^localhost$/.test(first)
}

const HUB = /^(?:(?:index\.)?docker\.io\/)?(?:library\/)?(?=[^/]+$)|^(?:index\.)?docker\.io\//

function fully(ref: ImageRef): ImageRef {
  const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined)
  const repository = /^(index\.)?docker\.io$/.test(registryOf(ref)) ? ref.repository.replace(HUB, '') : ref.repository
  return { ...ref, repository, ...(tag === undefined ? {} : { tag }) }
}
