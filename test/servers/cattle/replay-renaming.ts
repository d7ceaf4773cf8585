import { byNumber, isList, isObject, type Json, type Recording } from './replay-form.ts'

/*
 * The real server takes the containers of a service in the order of a hash map, so which of several equal ones goes first is
 * chance. Containers of one image first seen at one moment may therefore swap places between a recording and its replay.
 * Otherwise they correspond in the order of their creation.
 */

/** Puts the recording's names of containers for the replay's, anywhere in a text. */
export type Rename = (text: string) => string

const CONTAINER = /(?<![\w.-])1i\d+(?![\w.-])/g

/** Every way to call the replay's containers by the recording's names. `said` is all the replay brought back. */
export function* renamings(recording: Recording, said: Json): Generator<Rename> {
  const known = new Set<string>()
  const groups: string[][] = []
  for (const step of recording.steps) {
    const unseen = containersIn(step).filter((id) => !known.has(id))
    for (const id of unseen) known.add(id)
    if (unseen.length > 0) groups.push(unseen)
  }
  const ours = containersIn(said)
  const theirs = [...known].sort(byNumber)
  const [theirImages, ourImages] = [imagesIn(recording.steps as unknown as Json), imagesIn(said)]
  /** Whether what the recording calls `id` may be our container at the place of `place`. */
  const fits = (id: string, place: string): boolean => {
    const [their, our] = [theirImages.get(id), ourImages.get(ours[theirs.indexOf(place)] ?? '')]
    return their === undefined || our === undefined || their === our
  }
  for (const order of orders(groups, fits)) {
    const swapped = new Map(groups.flat().map((id, index) => [id, order[index] ?? id]))
    const names = new Map(ours.map((id, index) => [id, swapped.get(theirs[index] ?? '')]))
    yield (text) => text.replace(CONTAINER, (id) => names.get(id) ?? `the replay's ${id}`)
  }
}

const containersIn = (value: unknown): readonly string[] =>
  [...new Set(JSON.stringify(value).match(CONTAINER))].sort(byNumber)

/** The image of each container, as it was when a poll first saw it. */
function imagesIn(value: Json, images = new Map<string, Json>()): Map<string, Json> {
  if (isList(value)) for (const item of value) imagesIn(item, images)
  if (!isObject(value)) return images
  for (const [key, inner] of Object.entries(value)) {
    if (isObject(inner) && 'image' in inner && /^1i\d+$/.test(key) && !images.has(key))
      images.set(key, inner.image ?? null)
    imagesIn(inner, images)
  }
  return images
}

type Fits = (id: string, place: string) => boolean

function* orders(groups: readonly (readonly string[])[], fits: Fits): Generator<readonly string[]> {
  const [group, ...rest] = groups
  if (group === undefined) {
    yield []
    return
  }
  for (const head of permutations(group, group, fits)) for (const tail of orders(rest, fits)) yield [...head, ...tail]
}

/** The items in every order in which each fits its place; as they are where none does, so that the difference shows. */
function* permutations(items: readonly string[], places: readonly string[], fits: Fits): Generator<readonly string[]> {
  const [place, ...others] = places
  if (place === undefined) {
    yield []
    return
  }
  const fitting = items.filter((item) => fits(item, place))
  for (const item of fitting.length > 0 ? fitting : items.slice(0, 1))
    for (const tail of permutations(
      items.filter((other) => other !== item),
      others,
      fits,
    ))
      yield [item, ...tail]
}
