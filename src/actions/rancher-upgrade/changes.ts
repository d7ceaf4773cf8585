import type { ImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { soundsSecret } from '../../core/sounds-secret.ts'
import { NO_IMAGE } from '../../systems/cattle/names.ts'

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

/** What reads lines is loaded only where there are some. */
export async function readChanges(reader: InputReader): Promise<Changes> {
  const pull = reader.choice('pull', ['always', 'missing'], '')
  const lines = {
    env: reader.list('env', 'hide what is wrong'),
    labels: reader.list('labels', 'hide what is wrong'),
    sidekicks: reader.list('sidekick-images'),
  }
  const read = Object.values(lines).some(({ length }) => length > 0)
    ? (await import('./read-lines.ts')).readLines(reader, lines, pull)
    : { env: [], labels: [], sidekicks: new Map() }
  return { ...read, pull, force: reader.flag('force', false) }
}

/** Whether an upgrade has something to do where no image is given. */
export const asksForMore = ({ env, labels, sidekicks, pull, force }: Changes): boolean =>
  env.length + labels.length + sidekicks.size > 0 || pull !== undefined || force

/** A shorter text is more likely a word that stands everywhere: hiding it would hide the word. */
export const isSecret = (name: string, value: string): boolean => soundsSecret(name) && value.length >= 8

export const isNoImage = ({ repository }: ImageRef): boolean =>
  [NO_IMAGE, `docker.io/${NO_IMAGE}`].includes(repository.toLowerCase())
export const WHY_NO_IMAGE = 'for Rancher this means to have no container at all'
