import { readFile } from 'node:fs/promises'
import { isList, isObject, type Json } from '../../../core/json.ts'

/** What the file may hold and a shell may be told: no character that any shell gives a meaning. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/

/**
 * The destinations or the stages of a pipeline file, for a shell that is asked by Tab: whatever is wrong with the file,
 * here it only means that there is nothing to offer. A name that a shell could take for more than a name is left out, for
 * the file may be anybody's.
 */
export async function namesIn(file: string, which: 'destinations' | 'stages'): Promise<readonly string[]> {
  try {
    const { parse } = await import('yaml')
    const top = parse(await readFile(file, 'utf8'), { logLevel: 'silent' }) as Json
    const value = isObject(top) ? top[which] : undefined
    return namesOf(value).filter((name) => PLAIN.test(name))
  } catch {
    return []
  }
}

function namesOf(value: Json | undefined): readonly string[] {
  if (isObject(value)) return Object.keys(value)
  if (!isList(value)) return []
  return value.flatMap((stage) => (isObject(stage) ? [String(stage.name ?? stage.use)] : []))
}
