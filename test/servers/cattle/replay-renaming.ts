import { byNumber, type Recording } from './replay-form.ts'

/*
 * The real server takes the containers of a service in the order of a hash map, so which of several equal ones goes first is
 * chance. Containers first seen at one moment may therefore swap places between a recording and its replay. Otherwise they
 * correspond in the order of their creation.
 */

/** Puts the recording's names of containers for the replay's, anywhere in a text. */
export type Rename = (text: string) => string

const CONTAINER = /(?<![\w.-])1i\d+(?![\w.-])/g

/** Every way to call the replay's containers by the recording's names. `said` is all the replay brought back. */
export function* renamings(recording: Recording, said: unknown): Generator<Rename> {
  const known = new Set<string>()
  const groups: string[][] = []
  for (const step of recording.steps) {
    const unseen = containersIn(step).filter((id) => !known.has(id))
    for (const id of unseen) known.add(id)
    if (unseen.length > 0) groups.push(unseen)
  }
  const ours = containersIn(said)
  const theirs = [...known].sort(byNumber)
  for (const order of orders(groups)) {
    const swapped = new Map(groups.flat().map((id, index) => [id, order[index] ?? id]))
    const names = new Map(ours.map((id, index) => [id, swapped.get(theirs[index] ?? '')]))
    yield (text) => text.replace(CONTAINER, (id) => names.get(id) ?? `the replay's ${id}`)
  }
}

const containersIn = (value: unknown): readonly string[] =>
  [...new Set(JSON.stringify(value).match(CONTAINER))].sort(byNumber)

function* orders(groups: readonly (readonly string[])[]): Generator<readonly string[]> {
  const [group, ...rest] = groups
  if (group === undefined) {
    yield []
    return
  }
  for (const head of permutations(group)) for (const tail of orders(rest)) yield [...head, ...tail]
}

function* permutations(items: readonly string[]): Generator<readonly string[]> {
  if (items.length === 0) yield []
  for (const item of items)
    for (const tail of permutations(items.filter((other) => other !== item))) yield [item, ...tail]
}
