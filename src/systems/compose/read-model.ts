import { basename, dirname } from 'node:path'
import { Failure } from '../../core/failure.ts'
import { isObject } from '../../core/json.ts'
import { nearest } from '../../core/nearest.ts'
import type { ExecResult } from '../../ports/exec.ts'
import type { Files } from '../../ports/files.ts'
import { commandFailed, type DockerCli, lastLine, parseJson, runDocker } from '../docker/engine.ts'
import type { Model } from './model.ts'
import { composeConfig, composeServices } from './words.ts'

export interface ComposeFile {
  readonly model: Model
  /** What `up` would start by itself. */
  readonly enabled: readonly string[]
  /** What compose said about the file, such as variables that are not set. */
  readonly remarks: readonly string[]
}

/** A model with many services is some hundred kilobytes. */
const MAX_BYTES = 32 * 1_048_576

/**
 * Lets compose read its own file.
 *
 * @throws {Failure} `bad-input` when there is no such file or compose refuses it, in compose's words.
 */
export async function readComposeFile(
  cli: DockerCli,
  at: { readonly project: string; readonly file: string },
  options: { readonly files: Files; readonly signal: AbortSignal },
): Promise<ComposeFile> {
  const { files, signal } = options
  const limits = { signal, timeoutMs: 60_000, maxBytes: MAX_BYTES }
  const [config, services] = await Promise.all([
    runDocker(cli, composeConfig(at.project, at.file), limits),
    runDocker(cli, composeServices(at.project, at.file), limits),
  ])
  if (config.exitCode === 14) throw noFile(at.file, await files.list(dirname(at.file)))
  const bad = [config, services].find((result) => result.exitCode !== 0)
  if (bad !== undefined) throw refused(at.file, bad)
  const model = parseJson(config.stdout)
  if (!isObject(model) || !isObject(model.services)) {
    throw commandFailed(`Cannot read what docker compose says of ${at.file}`, config)
  }
  return { model, enabled: readLines(services.stdout), remarks: remarksIn(config.stderr) }
}

// Compose: 14 no such file; 15 YAML, schema, interpolation, or services that contradict each other.
function refused(file: string, result: ExecResult): Failure {
  if (result.exitCode !== 15) return commandFailed(`Cannot read ${file}`, result)
  return new Failure('bad-input', {
    what: `Cannot use ${file}: docker compose does not accept it`,
    saw: lastLine(result.stderr),
    fix: `correct the file; this shows the same: docker compose --file ${file} config`,
  })
}

const USUAL = /^(docker-)?compose(\..+)?\.ya?ml$/

function noFile(file: string, beside: readonly string[]): Failure {
  const likely = beside.filter((name) => /\.ya?ml$/.test(name))
  const near = likely.find((name) => USUAL.test(name)) ?? nearest(basename(file), likely)
  return new Failure('bad-input', {
    what: 'There is no such compose file',
    saw: `no file ${file}`,
    fix: near === undefined ? 'correct "compose-file"' : `correct "compose-file"; did you mean ${near}?`,
  })
}

const readLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Compose warns as `time="…" level=warning msg="…"`, quotes inside escaped. */
function remarksIn(stderr: string): readonly string[] {
  const said = readLines(stderr).flatMap((line) => {
    const [, message] = /level=warning msg="((?:[^"\\]|\\.)*)"/.exec(line) ?? []
    return message === undefined ? [] : [message.replace(/\\(.)/g, '$1')]
  })
  return [...new Set(said)]
}
