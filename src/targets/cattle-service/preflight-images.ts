import { Failure } from '../../core/failure.ts'
import { shortImage } from '../../core/image-ref.ts'

/** What a registry says of an image. */
export interface ImageLook {
  readonly image: string
  /** `image` or `sidekick-images`, the input that names it; `running` for the one that is replaced. */
  readonly by: 'image' | 'sidekick-images' | 'running'
  readonly seen: Seen
}

export type Seen =
  | {
      readonly kind: 'there'
      /** `linux/amd64`; `unknown/unknown` where it does not say. None when that could not be read. */
      readonly platforms: readonly string[]
      readonly labels: Readonly<Record<string, string>>
      /** What the tag names by now, where the image has a digest too and it is another one. */
      readonly tagNames?: string
    }
  /** The registry says so. */
  | { readonly kind: 'missing'; readonly because: string; readonly loggedIn: boolean }
  | { readonly kind: 'not-checked'; readonly because: string }

/** Rancher tells no architecture of its hosts. What runs there was made for them; else this is assumed, and said. */
const USUAL = 'linux/amd64'

export function problemsOf(looks: readonly ImageLook[]): readonly Failure[] {
  const runs = looks.find(({ by }) => by === 'running')
  return looks.filter((look) => look !== runs).flatMap((look) => problemOf(look, runs))
}

function problemOf({ image, by, seen }: ImageLook, runs: ImageLook | undefined): readonly Failure[] {
  const named = shortImage(image)
  if (seen.kind === 'missing') {
    const hidden = seen.loggedIn
      ? ''
      : '; if it is there for those who log in, give registry-username and registry-password'
    return [
      new Failure('refused', {
        what: `Its registry has no ${named}`,
        saw: seen.because,
        fix: `push it first, or correct "${by}"${hidden}`,
      }),
    ]
  }
  const platforms = seen.kind === 'there' ? seen.platforms : []
  const known = platformIn(runs)
  const wanted = known ?? USUAL
  if (platforms.length === 0 || platforms.some((each) => fits(each, wanted))) return []
  return [
    new Failure('refused', {
      what: `${named} was not made for the hosts`,
      saw: `it is for ${platforms.join(', ')}; ${known === undefined ? `the hosts are taken for ${USUAL}, as Rancher does not tell` : `what runs there is for ${known}`}`,
      fix: `build it for ${wanted}; if the hosts are others, set check-images: false`,
    }),
  ]
}

/** The one platform that what runs was made for. */
function platformIn(runs: ImageLook | undefined): string | undefined {
  const [only, ...more] = runs?.seen.kind === 'there' ? runs.seen.platforms : []
  return more.length > 0 || only?.includes('unknown') ? undefined : only
}

/** By system and processor; a variant such as `v7` is for the engine to choose by. */
const fits = (one: string, other: string): boolean =>
  one.includes('unknown') || one.split('/').slice(0, 2).join('/') === other.split('/').slice(0, 2).join('/')

export function remarksOn(looks: readonly ImageLook[]): readonly string[] {
  const notChecked = Map.groupBy(
    looks.filter(({ seen }) => seen.kind === 'not-checked'),
    ({ seen }) => (seen.kind === 'not-checked' ? seen.because : ''),
  )
  return [
    ...looks.flatMap(remarkOn),
    ...[...notChecked].map(
      ([because, of]) => `${of.map(({ image }) => shortImage(image)).join(' and ')}: not checked, because ${because}`,
    ),
  ]
}

function remarkOn({ image, by, seen }: ImageLook): readonly string[] {
  if (seen.kind === 'missing' && by === 'running')
    return [`its registry has no ${shortImage(image)} any more, so after the confirmation nothing leads back to it`]
  if (seen.kind !== 'there' || seen.tagNames === undefined) return []
  return [
    `${shortImage(image)}: the tag names ${shortImage(`@${seen.tagNames}`).slice(1)} by now; hosts pull by the digest, and the tag does not count`,
  ]
}
