import { formatImageRef, type ImageRef, tryParseImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { Secret } from '../../core/secret.ts'
import { soundsSecret } from '../../core/sounds-secret.ts'
import { NO_IMAGE, PULL_LABEL } from '../../systems/cattle/names.ts'

/** One line of `env` or `labels`: a value to set, one to take from the job, or a name to remove. */
export type Edit =
  | { readonly name: string; readonly do: 'set'; readonly value: string }
  | { readonly name: string; readonly do: 'take' | 'remove' }

/** What an upgrade changes beside the image, as it was written. */
export interface Changes {
  readonly env: readonly Edit[]
  readonly labels: readonly Edit[]
  readonly sidekicks: ReadonlyMap<string, string>
  readonly pull: 'always' | 'missing' | undefined
  readonly force: boolean
}

export function readChanges(reader: InputReader): Changes {
  const pull = reader.choice('pull', ['always', 'missing'], '')
  const labels = readEdits(reader, 'labels', whyNoLabel)
  if (pull !== undefined && labels.some(({ name }) => name === PULL_LABEL))
    reader.problem('pull', `"${pull}"`, `"labels" names ${PULL_LABEL} too; say it once`)
  return {
    env: readEdits(reader, 'env', () => undefined),
    labels,
    sidekicks: readSidekicks(reader),
    pull,
    force: reader.flag('force', false),
  }
}

/** Whether an upgrade has something to do where no image is given. */
export const asksForMore = ({ env, labels, sidekicks, pull, force }: Changes): boolean =>
  env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force

function readEdits(
  reader: InputReader,
  input: 'env' | 'labels',
  whyNot: (name: string) => string | undefined,
): readonly Edit[] {
  const edits: Edit[] = []
  for (const [index, line] of reader.list(input, 'hide what is wrong').entries()) {
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

/** A shorter text is more likely a word that stands everywhere: hiding it would hide the word. */
export const isSecret = (name: string, value: string): boolean => soundsSecret(name) && value.length >= 8

function readSidekicks(reader: InputReader): ReadonlyMap<string, string> {
  const images = new Map<string, string>()
  for (const line of reader.list('sidekick-images')) {
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

export const isNoImage = ({ repository }: ImageRef): boolean =>
  [NO_IMAGE, `docker.io/${NO_IMAGE}`].includes(repository.toLowerCase())
export const WHY_NO_IMAGE = 'for Rancher this means to have no container at all'
