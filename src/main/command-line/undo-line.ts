import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import { shellWord } from '../../core/shell-word.ts'
import type { Specs } from './specs.ts'

/** How a command was started, as far as another one needs to know it. */
export interface Started {
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The command that takes back what this one recorded, with every flag that it needs: those that this one was given. What
 * came from variables is told by name; no value of a secret is ever among them, since no secret comes by a flag.
 *
 * @param specs what `slipway undo` reads for an action alone.
 * @param result what the command told; a run of a pipeline tells its destination, and `undo` reads the rest from the file.
 */
export function undoLine({ flags, env }: Started, specs: Specs, result: string | undefined): string {
  const told = objectIn(result)
  const ofPipeline = 'destination' in told
  const given = new Map(flags)
  if (typeof told.destination === 'string') given.set('destination', [told.destination])
  const isNeeded = (name: string) =>
    ofPipeline ? OF_PIPELINE.has(name) : specs.has(name.replace(/-file$/, '')) && !OF_PIPELINE.has(name)
  const words = [...given].flatMap(([name, values]) =>
    isNeeded(name) ? values.map((value) => `--${name} ${shellWord(value)}`) : [],
  )
  const variables = [...specs.keys()]
    .filter((name) => isNeeded(name) && !given.has(name))
    .map((name) => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`)
    .flatMap((name) => [name, `${name}_FILE`])
    .filter((name) => env[name])
  const set = [...variables, ...(ofPipeline ? ['the variables that the pipeline file names'] : [])]
  const also = set.length === 0 ? '' : `\n  with ${set.join(', ')} set as now`
  return `What was begun is recorded. Take it back with:\n  ${['slipway undo', ...words].join(' ')}${also}`
}

const OF_PIPELINE: ReadonlySet<string> = new Set(['config', 'destination'])

function objectIn(text: string | undefined): JsonObject {
  const value = text === undefined ? undefined : (JSON.parse(text) as Json)
  return isObject(value) ? value : {}
}
