import { orderOf, storedName } from './dns-name.ts'
import type { RecordSet, Zone } from './model.ts'

export interface Page<Item> {
  readonly items: readonly Item[]
  /** The first item of the next page. */
  readonly next: Item | undefined
}

/** Record sets in Route 53's order: labels reversed, then type in ASCII order, then set identifier. */
export const inOrder = (sets: Iterable<RecordSet>): readonly RecordSet[] =>
  ordered(sets, (set) => [orderOf(set.Name), set.Type, set.SetIdentifier ?? ''])

/** Starts at the first set at or after the given position; type and identifier order within one name only. */
export function pageOfRecordSets(
  sets: readonly RecordSet[],
  start: { readonly name?: string; readonly type?: string; readonly identifier?: string },
  most: number,
): Page<RecordSet> {
  if (start.name === undefined) return page(sets, 0, most)
  const from = [orderOf(storedName(start.name)), start.type ?? '', start.identifier ?? '']
  const at = sets.findIndex((set) => compare([orderOf(set.Name), set.Type, set.SetIdentifier ?? ''], from) >= 0)
  return page(sets, at, most)
}

/** Not a filter: the list starts at or after the name, and same-named zones are ordered by id. */
export function pageOfZones(
  zones: Iterable<Zone>,
  start: { readonly name?: string; readonly id?: string },
  most: number,
): Page<Zone> {
  const all = ordered(zones, (zone) => [orderOf(zone.name), zone.id])
  if (start.name === undefined) return page(all, 0, most)
  const from = [orderOf(storedName(start.name)), start.id ?? '']
  const at = all.findIndex((zone) => compare([orderOf(zone.name), zone.id], from) >= 0)
  return page(all, at, most)
}

function page<Item>(items: readonly Item[], at: number, most: number): Page<Item> {
  if (at === -1) return { items: [], next: undefined }
  return { items: items.slice(at, at + most), next: items[at + most] }
}

function ordered<Item>(items: Iterable<Item>, keyOf: (item: Item) => readonly string[]): readonly Item[] {
  const keyed = [...items].map((item) => ({ item, key: keyOf(item) }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ item }) => item)
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [at, part] of a.entries()) {
    const other = b[at] ?? ''
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}
