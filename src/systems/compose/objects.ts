import { isObject, type JsonObject } from '../../core/json.ts'
import type { Argv } from '../../ports/exec.ts'
import { askDocker, type DockerCli, parseJson } from '../docker/engine.ts'
import { partOf, textOf } from './model.ts'

/** What a project makes on an engine, in the order in which it can be removed. */
export const OBJECT_KINDS = ['container', 'network', 'volume', 'image'] as const
export type ObjectKind = (typeof OBJECT_KINDS)[number]

export interface EngineObject {
  readonly kind: ObjectKind
  readonly id: string
  readonly name: string
}

const LIST: Readonly<Record<ObjectKind, Argv>> = {
  container: ['docker', 'ps', '--all', '--no-trunc'],
  network: ['docker', 'network', 'ls', '--no-trunc'],
  volume: ['docker', 'volume', 'ls'],
  image: ['docker', 'image', 'ls', '--no-trunc'],
}

export const listObjects = (kind: ObjectKind, label: string, value: string): Argv => [
  ...LIST[kind],
  ...['--filter', `label=${label}=${value}`, '--format', '{{json .}}'],
]

const REMOVE: Readonly<Record<ObjectKind, Argv>> = {
  container: ['docker', 'rm', '--force', '--volumes'],
  network: ['docker', 'network', 'rm'],
  volume: ['docker', 'volume', 'rm'],
  image: ['docker', 'image', 'rm', '--force'],
}

export const removeObjects = (kind: ObjectKind, ids: readonly string[]): Argv => [...REMOVE[kind], ...ids]

const INSPECT: Readonly<Record<ObjectKind, Argv>> = {
  container: ['docker', 'container', 'inspect'],
  network: ['docker', 'network', 'inspect'],
  volume: ['docker', 'volume', 'inspect'],
  image: ['docker', 'image', 'inspect'],
}

export const inspectObjects = (kind: ObjectKind, ids: readonly string[]): Argv => [
  ...INSPECT[kind],
  ...['--format', '{{json .}}', ...ids],
]

/** Reads what `listObjects` printed: an object a line, with names of its own for each kind. */
export function readObjects(kind: ObjectKind, stdout: string): readonly EngineObject[] {
  const found = stdout.split('\n').flatMap((line) => {
    const object = parseJson(line)
    if (!isObject(object)) return []
    const name = nameOf(kind, object)
    // An engine knows a volume by its name alone.
    return [{ kind, id: kind === 'volume' ? name : (textOf(object, 'ID') ?? name), name }]
  })
  // An image is listed once for each of its names.
  return [...new Map(found.map((object) => [object.id, object])).values()]
}

function nameOf(kind: ObjectKind, object: JsonObject): string {
  if (kind === 'container') return textOf(object, 'Names') ?? ''
  if (kind === 'image') return textOf(object, 'Repository') ?? ''
  return textOf(object, 'Name') ?? ''
}

/** The labels of what `inspectObjects` printed, one line each. */
export const readLabels = (stdout: string): readonly Readonly<Record<string, string>>[] =>
  stdout.split('\n').flatMap((line) => {
    const object = parseJson(line)
    if (!isObject(object)) return []
    const labels = isObject(object.Labels) ? object.Labels : partOf(partOf(object, 'Config'), 'Labels')
    return [Object.fromEntries(Object.entries(labels).map(([name, value]) => [name, String(value)]))]
  })

/**
 * Everything with a label, containers first.
 *
 * @throws {Failure} as `askDocker`.
 */
export async function findObjects(
  cli: DockerCli,
  label: { readonly name: string; readonly value: string },
  options: { readonly signal?: AbortSignal; readonly timeoutMs?: number } = {},
): Promise<readonly EngineObject[]> {
  const lists = await Promise.all(
    OBJECT_KINDS.map(async (kind) => {
      const what = `Cannot list what carries the label ${label.name}=${label.value}`
      const stdout = await askDocker(cli, listObjects(kind, label.name, label.value), { what, ...options })
      return readObjects(kind, stdout)
    }),
  )
  return lists.flat()
}
