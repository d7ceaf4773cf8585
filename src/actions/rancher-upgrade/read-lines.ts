import { formatImageRef, tryParseImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { Secret } from '../../core/secret.ts'
import { PULL_LABEL } from '../../systems/cattle/names.ts'
import { type Changes, type Edit, isNoImage, isSecret, WHY_NO_IMAGE } from './changes.ts'

/** Reads the lines of `env`, `labels` and `sidekick-images`; what is wrong with them is told to `reader`. */
export function readLines(
  reader: InputReader,
  lines: Readonly<Record<'env' | 'labels' | 'sidekicks', readonly string[]>>,
  pull: Changes['pull'],
): Pick<Changes, 'env' | 'labels' | 'sidekicks'> {
  const labels = readEdits(reader, 'labels', lines.labels, whyNoLabel)
  if (pull !== undefined && labels.some(({ name }) => name === PULL_LABEL))
    reader.problem('pull', `"${pull}"`, `"labels" names ${PULL_LABEL} too; say it once`)
  return {
    env: readEdits(reader, 'env', lines.env, () => undefined),
    labels,
    sidekicks: readSidekicks(reader, lines.sidekicks),
  }
}

function readEdits(
  reader: InputReader,
  input: 'env' | 'labels',
  lines: readonly string[],
  whyNot: (name: string) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = []
  for (const [index, line] of lines.entries()) {
    const edit = readEdit(line, input)
    const problem =
      edit === undefined
        ? `write NAME=value${input === 'env' ? ', NAME- to remove it, or NAME to take it from the job' : ', or NAME- to remove it'}`
        : edits.some(({ name }) => name === edit.name)
          ? 'it is there twice'
          : whyNot(edit.name)
    if (edit !== undefined && problem === undefined) edits.push(edit)
    // Not the line: it may be one of a secret of several lines.
    else reader.problem(input, edit === undefined ? `wrong at item ${index + 1}` : `"${edit.name}"`, problem ?? '')
    if (edit?.do === 'set' && isSecret(edit.name, edit.value))
      reader.secrets.push(new Secret(`${edit.name} in ${input}`, edit.value))
  }
  return edits
}

const NAME = { env: /^[A-Za-z_][A-Za-z0-9_.-]*$/, labels: /^[^\s=]+$/ } as const

function readEdit(line: string, input: 'env' | 'labels'): Edit | undefined {
  const at = line.indexOf('=')
  const isRemoval = at === -1 && line.endsWith('-')
  const name = at !== -1 ? line.slice(0, at) : isRemoval ? line.slice(0, -1) : line
  if (!NAME[input].test(name)) return undefined
  if (at !== -1) return { name, do: 'set', value: line.slice(at + 1) }
  if (isRemoval) return { name, do: 'remove' }
  return input === 'env' ? { name, do: 'take' } : undefined
}

const whyNoLabel = (name: string): string | undefined =>
  name.startsWith('io.slipway.') ? 'this label tells whose upgrade it is, and is written by the action' : undefined

function readSidekicks(reader: InputReader, lines: readonly string[]): ReadonlyMap<string, string> {
  const images = new Map<string, string>()
  for (const line of lines) {
    const [, name, text = ''] = /^([A-Za-z0-9-]+)=(.+)$/.exec(line) ?? []
    const ref = tryParseImageRef(text)
    if (name === undefined || ref === undefined)
      reader.problem('sidekick-images', `"${line}"`, 'write name=repository:tag')
    else if (images.has(name)) reader.problem('sidekick-images', `"${name}"`, 'it is there twice')
    else if (isNoImage(ref)) reader.problem('sidekick-images', `"${line}"`, WHY_NO_IMAGE)
    else images.set(name, formatImageRef(ref))
  }
  return images
}
