import { KINDS } from '../../core/change.ts'
import { InputReader, type InputSource, type InputSpec } from '../../core/read-inputs.ts'
import type { Machine } from '../../doctor/machine.ts'
import { readSelection } from '../../pipeline/inputs.ts'
import type { AnyAction } from '../../pipeline/stages.ts'
import { readShared } from '../../run/run-action.ts'
import { UNDOING } from '../kinds.ts'
import { type Command, SHELLS } from './commands.ts'
import { terminalWorld } from './world.ts'

export type Specs = ReadonlyMap<string, InputSpec>

const NOTHING: InputSource = { value: () => undefined, names: () => [], label: (name) => name, where: '' }

/** The inputs of an action, in the order in which it reads them: what it asks for is what there is. */
export async function specsOf(action: AnyAction): Promise<Specs> {
  const reader = new InputReader(NOTHING)
  await action.read(reader)
  readShared(reader, action.defaultTimeout)
  return reader.asked
}

export async function specsOfCommand({ load, word }: Command, machine: Machine): Promise<Specs> {
  if (word === 'shell') return new Map([[word, { name: word, kind: 'choice', required: true, choices: SHELLS }]])
  return load === undefined ? undoSpecs() : specsOf(await load(machine))
}

/**
 * The inputs that `slipway undo` may need: of a pipeline, and of each kind of change that an action recorded alone. Which
 * of them are required shows what was recorded.
 */
export async function undoSpecs(): Promise<Specs> {
  const reader = new InputReader(NOTHING)
  const world = terminalWorld(new Map(), { env: {}, json: false })
  readSelection(reader)
  reader.asked.delete('from')
  reader.asked.delete('to')
  for (const kind of KINDS) await (await UNDOING[kind]())(reader, world)
  return new Map([...reader.asked].map(([name, spec]) => [name, { ...spec, required: false }]))
}
