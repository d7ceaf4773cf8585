import type { Argv } from '../../ports/exec.ts'
import { labelWords } from './container.ts'

export interface BuildSpec {
  readonly dockerfile: string
  /** A folder of this machine, absolute: never an address. */
  readonly context: string
  readonly labels: Readonly<Record<string, string>>
  /** By name; the docker command finds the values in its own environment. */
  readonly arguments: readonly string[]
  /** Where the builder writes the id of the image. */
  readonly idFile: string
}

/**
 * Builds an image with the engine's own builder: the classic one or BuildKit, whichever `docker build` stands for there.
 * `--force-rm`: the classic one keeps the containers of a failed build otherwise.
 */
export const buildImage = (spec: BuildSpec): Argv => [
  'docker',
  'build',
  ...['--iidfile', spec.idFile, '--force-rm'],
  ...labelWords(spec.labels),
  ...spec.arguments.flatMap((name) => ['--build-arg', name]),
  ...['--file', spec.dockerfile, spec.context],
]

const ID = /^sha256:[0-9a-f]{64}$/

/** What the builder wrote into its id file; undefined when that is no image id. */
export function readImageId(text: string | undefined): string | undefined {
  const id = text?.trim() ?? ''
  return ID.test(id) ? id : undefined
}
