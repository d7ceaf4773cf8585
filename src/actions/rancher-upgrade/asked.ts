import { Failure } from '../../core/failure.ts'
import { formatImageRef, type ImageRef } from '../../core/image-ref.ts'
import { Secret } from '../../core/secret.ts'
import { PULL_LABEL } from '../../systems/cattle/names.ts'
import type { Asked, Edits } from '../../targets/cattle-service/edits.ts'
import { type Changes, type Edit, isSecret } from './changes.ts'

/** What is longer than a name is, is more likely a line of a secret of several lines. */
const shortName = (name: string): string => (name.length > 40 ? `${name.slice(0, 4)}…` : name)

/**
 * What is asked of the service, with what is to come from the job's environment.
 *
 * @returns also the values that must not be told anywhere.
 * @throws {Failure} `bad-input` naming every variable that is not there.
 */
export function resolve(
  image: ImageRef | undefined,
  { env, labels, sidekicks, pull, force }: Changes,
  job: Readonly<Record<string, string | undefined>>,
): { readonly asked: Asked; readonly secrets: readonly Secret[] } {
  const missing = env.filter((edit) => edit.do === 'take' && job[edit.name] === undefined).map(({ name }) => name)
  if (missing.length > 0) {
    throw new Failure('bad-input', {
      what: 'Cannot hand on what is not there',
      saw: `not set in this job: ${missing.map(shortName).join(', ')} (in env)`,
      fix: 'set it under "env:" of the step, or write NAME=value',
    })
  }
  const valueIn = (edit: Edit): string | undefined =>
    edit.do === 'set' ? edit.value : edit.do === 'take' ? job[edit.name] : undefined
  const mapOf = (edits: readonly Edit[]): Edits => new Map(edits.map((edit) => [edit.name, valueIn(edit)]))
  const pulls: Edits = pull === undefined ? new Map() : new Map([[PULL_LABEL, pull === 'always' ? pull : undefined]])
  const taken = env.filter((edit) => edit.do === 'take')
  return {
    asked: {
      image: image === undefined ? undefined : formatImageRef(image),
      env: mapOf(env),
      labels: new Map([...mapOf(labels), ...pulls]),
      sidekicks,
      force,
    },
    secrets: taken.flatMap(({ name }) =>
      isSecret(name, job[name] ?? '') ? [new Secret(`${name} in env`, job[name] ?? '')] : [],
    ),
  }
}
