import { posix } from 'node:path'
import type { ImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { isDockersOwn } from '../../systems/docker/own-variables.ts'
import { VERSION_LABELS } from './labels.ts'

/** A variable for the build: with its value, or to be taken from the job's environment. */
export interface Variable {
  readonly name: string
  readonly value?: string
}

export interface Inputs {
  readonly builderImage: ImageRef
  /** A script for `sh`, as it was written. */
  readonly script: string
  /** The name the image will have; here only its title. */
  readonly repository: string | undefined
  /** Below the workspace: the folder the image is made from. */
  readonly context: string
  /** Below the workspace. */
  readonly dockerfile: string
  readonly buildArgs: readonly Variable[]
  readonly environment: readonly Variable[]
  /** Below the workspace: files and folders that must be there, and hold something, after the script. */
  readonly artifacts: readonly string[]
  readonly labels: Readonly<Record<string, string>>
}

export async function read(from: InputReader): Promise<Inputs> {
  // As text also when it was given as something else: then the reader has noted it.
  const context = pathBelow(from, 'context', String(from.text('context', '.')))
  const dockerfile = String(from.text('dockerfile', 'Dockerfile'))
  return {
    builderImage: from.imageRef('builder-image'),
    script: from.text('run'),
    repository: readRepository(from),
    context,
    // As in a compose file: beside what it builds.
    dockerfile: pathBelow(
      from,
      'dockerfile',
      dockerfile.startsWith('/') ? dockerfile : posix.join(context, dockerfile),
    ),
    buildArgs: readVariables(from, 'build-args'),
    environment: readVariables(from, 'environment'),
    artifacts: from.list('artifacts').map((path) => pathBelow(from, 'artifacts', path)),
    labels: readLabels(from),
  }
}

function readRepository(from: InputReader): string | undefined {
  const ref = from.maybeImageRef('repository')
  if (ref?.tag !== undefined || ref?.digest !== undefined) {
    from.problem('repository', `"${ref.repository}" with a tag or digest`, 'a name alone; the version comes from git')
  }
  return ref?.repository
}

/** The path, cleaned. Paths are posix: the build is in a Linux container. */
function pathBelow(from: InputReader, input: string, path: string): string {
  const clean = posix.normalize(path)
  if (clean.startsWith('/') || clean === '..' || clean.startsWith('../')) {
    from.problem(input, `"${path}"`, 'not a path below the workspace')
  }
  return clean
}

/** What only the runner and we may set, or what would mislead the docker command that carries the values. */
const COMMAND_FILES = /^GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY|ARTIFACTS)$/
const OURS = /^(INPUT|STATE|SLIPWAY)_/

function readVariables(from: InputReader, input: string): readonly Variable[] {
  return from.list(input).flatMap((line) => {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)(?:=(.*))?$/s.exec(line) ?? []
    const wrong = name === undefined ? 'write NAME=value, or NAME alone to take it from the job' : whyNot(name)
    if (name !== undefined && wrong === undefined) return [{ name, ...(value === undefined ? {} : { value }) }]
    // Not the line: what stands after a misspelt name may be a secret.
    from.problem(input, `"${line.split('=')[0]}"`, wrong ?? '')
    return []
  })
}

function whyNot(name: string): string | undefined {
  if (COMMAND_FILES.test(name)) return 'a build cannot speak for the step; name its files in "artifacts"'
  if (OURS.test(name)) return 'this belongs to the action itself; give the value under another name'
  if (isDockersOwn(name)) return 'the docker command reads this itself; set it inside "run" or in the Dockerfile'
  return undefined
}

function readLabels(from: InputReader): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {}
  for (const line of from.list('labels')) {
    const [, name, value] = /^([^\s=]+)=(.*)$/s.exec(line) ?? []
    if (name === undefined || value === undefined) from.problem('labels', `"${line}"`, 'write name=value')
    else if (name.startsWith('io.slipway.') || VERSION_LABELS.includes(name)) {
      from.problem('labels', `"${name}"`, 'this label tells what was built, and is written by the action')
    } else labels[name] = value
  }
  return labels
}
