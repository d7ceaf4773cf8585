import type { Entry } from '../../core/change.ts'
import { isFailure } from '../../core/failure.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import type { Secret } from '../../core/secret.ts'
import { type ChangeInputs, OPERATIONS, readChangeInputs, unfilledIn } from '../../run/read-change-inputs.ts'
import { parseName } from '../../systems/route53/name.ts'
import type { Answer, Side } from '../../systems/route53/pair.ts'
import { parseZoneId } from '../../systems/route53/zone-id.ts'
import { parseAnswer } from '../../targets/route53-record/parse-answer.ts'
import type { Walk } from '../../targets/route53-record/plan.ts'
import type { Meant } from './read-undo.ts'

export interface Inputs {
  readonly operation: 'switch' | (typeof OPERATIONS)[number]
  readonly hostedZoneId: string | undefined
  /** In stored form, as is the record. */
  readonly hostedZone: string | undefined
  readonly record: string
  readonly walk: Walk
  /** Whether "to" was said: a rollback never guesses. */
  readonly saysTo: boolean
  readonly holdMs: number
  /** What another run recorded. */
  readonly undo: Entry | undefined
  readonly changing: ChangeInputs
  readonly secrets: readonly Secret[]
}

/** The longest TTL there is. Source: API reference, ResourceRecordSet. */
const TTL_MOST_SECONDS = 2_147_483_647

export async function read(reader: InputReader): Promise<Inputs> {
  const operation = reader.choice('operation', ['switch', ...OPERATIONS], 'switch')
  const attempt = <T>(name: string, text: string | undefined, parse: (text: string, name: string) => T) =>
    text === undefined ? undefined : orProblem(reader, name, () => parse(text, name))
  const to: Side | 'other' = reader.choice('to', ['blue', 'green', 'other'], 'other')
  const type = reader.choice('type', ['auto', 'A', 'AAAA', 'CNAME'], 'auto')
  const hostedZoneId = attempt('hosted-zone-id', reader.maybe('hosted-zone-id'), parseZoneId)
  const record = attempt('record', reader.text('record'), parseName) ?? ''
  const meant = { record, zoneId: hostedZoneId, type: type === 'auto' ? undefined : type }
  const inputs: Inputs = {
    operation,
    hostedZoneId,
    hostedZone: attempt('hosted-zone', reader.maybe('hosted-zone'), parseName),
    record,
    walk: {
      type: meant.type,
      blue: readAnswer(reader, 'blue'),
      green: readAnswer(reader, 'green'),
      to,
      steps: readSteps(reader),
      finalize: reader.choice('finalize', ['keep', 'simple'], 'keep'),
      ttlSeconds: readTtl(reader),
    },
    saysTo: reader.wasGiven('to'),
    holdMs: reader.durationMs('hold', '0s'),
    undo: await undoOf(reader, meant),
    changing: await readChangeInputs(reader),
    secrets: reader.secrets,
  }
  await complain(reader, inputs)
  return inputs
}

async function complain(reader: InputReader, inputs: Inputs): Promise<void> {
  const { operation, hostedZoneId, hostedZone, walk, undo, saysTo, changing } = inputs
  if (hostedZoneId !== undefined && hostedZone !== undefined)
    reader.problem('hosted-zone', `"${hostedZone}"`, 'one of hosted-zone and hosted-zone-id is enough')
  if (walk.finalize === 'simple' && walk.steps.at(-1) !== 100)
    reader.problem('finalize', '"simple"', 'it needs "steps" that end at 100')
  if (operation === 'confirm' && undo === undefined)
    reader.problem('undo', 'nothing', 'a confirmation needs the "undo" output of the run that made the switch')
  if (operation === 'rollback' && undo === undefined && (!saysTo || walk.to === 'other'))
    reader.problem(
      'undo',
      'nothing',
      'a rollback never guesses: give the "undo" output of that run, or "to" as blue or green',
    )
  for (const name of await unfilledIn(changing.gates, {}))
    reader.problem(
      'gates',
      `a gate that asks for {${name}}`,
      'a record tells none to compare with; write the value itself',
    )
}

async function undoOf(reader: InputReader, meant: Meant): Promise<Entry | undefined> {
  const text = reader.maybe('undo')
  if (text === undefined) return undefined
  const { readUndo } = await import('./read-undo.ts')
  return orProblem(reader, 'undo', () => readUndo(text, meant))
}

function readAnswer(reader: InputReader, side: Side): Answer | undefined {
  const lines = reader.list(side)
  return orProblem(reader, side, () => parseAnswer(lines, side))
}

/** Percents of the new side, each more than the one before: `10 50 100` in lines. */
function readSteps(reader: InputReader): readonly number[] {
  const lines = reader.list('steps')
  if (lines.length === 0) return [100]
  const steps = lines.map((line) => Number(/^(\d{1,3})\s*%?$/.exec(line)?.[1] ?? Number.NaN))
  const wrong = steps.some((step, at) => !(step >= 1 && step <= 100 && step > (steps[at - 1] ?? 0)))
  if (wrong) reader.problem('steps', `"${lines.join(', ')}"`, 'not whole percents from 1 to 100 that rise')
  return steps
}

function readTtl(reader: InputReader): number | undefined {
  const text = reader.maybe('ttl')
  if (text === undefined) return undefined
  const match = /^(\d{1,10})s$/.exec(text)
  const seconds = Number(match?.[1] ?? Number.NaN)
  if (seconds <= TTL_MOST_SECONDS) return seconds
  reader.problem('ttl', `"${text}"`, `not whole seconds up to ${TTL_MOST_SECONDS}s, such as 60s`)
  return undefined
}

function orProblem<T>(reader: InputReader, name: string, parse: () => T): T | undefined {
  try {
    return parse()
  } catch (error) {
    if (!isFailure(error, 'bad-input')) throw error
    reader.problem(name, error.saw, error.fix)
    return undefined
  }
}
