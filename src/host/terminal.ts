import { neutraliseForTerminal } from '../core/neutralise.ts'
import type { Page } from '../core/page.ts'
import type { InputSource } from '../core/read-inputs.ts'
import type { Host } from '../ports/host.ts'
import type { Log } from '../ports/log.ts'
import type { Paint } from './colour.ts'
import { Masks } from './masks.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface Terminal {
  readonly isTty: boolean
  /** How it shows colours; none without it. */
  readonly paint?: Paint
  write(text: string): void
}

/** Puts a page where people look for it. */
export type PageKeeper = (page: Page) => Promise<void>

/** The variable that stands for a flag. */
export const variableOf = (name: string): string => `SLIPWAY_${name.toUpperCase().replaceAll('-', '_')}`

/** `--batch-size 2` or `SLIPWAY_BATCH_SIZE=2`; a secret from `SLIPWAY_…` or from the file that `SLIPWAY_…_FILE` names. */
export function terminalInputs(
  flags: ReadonlyMap<string, readonly string[]>,
  env: Env,
  readFile: (path: string) => string,
): InputSource {
  return {
    value(name) {
      const given = flags.get(name)
      if (given !== undefined) return given.length === 1 ? given[0] : given.join('\n')
      const fromFlagFile = flags.get(`${name}-file`)?.[0]
      if (fromFlagFile !== undefined) return readFile(fromFlagFile)
      const fromEnv = env[variableOf(name)]
      if (fromEnv) return fromEnv
      const file = env[`${variableOf(name)}_FILE`]
      return file ? readFile(file).replace(/\r?\n$/, '') : undefined
    },
    names: () => [...flags.keys()].map((name) => (name === 'gates-file' ? 'gates' : name)),
    label: (name) => `--${name}`,
    where: 'on the command line, or in SLIPWAY_… variables',
    isPublic: (name) => flags.has(name),
  }
}

/** People read stderr; with `--json` the result alone is on stdout. A page goes to `keeper`, nowhere without it. */
export function terminalHost(
  inputs: InputSource,
  stderr: Terminal,
  stdout: Terminal,
  json: boolean,
  keeper?: PageKeeper,
): Host {
  const masks = new Masks()
  const kept = new Map<string, string>()
  let progressShown = false
  // Masked first: a sign that is added or left out in the middle of a secret would keep it from being found.
  const shown = (text: string, meaning: Parameters<Paint>[1]) => {
    const hidden = neutraliseForTerminal(masks.hide(text))
    return stderr.paint?.(hidden, meaning) ?? hidden
  }
  const line = (text: string, meaning?: Parameters<Paint>[1]) => {
    if (progressShown) stderr.write('\r\u001b[2K')
    progressShown = false
    stderr.write(`${shown(text, meaning)}\n`)
  }
  let lastProgress = ''
  const log: Log = {
    info: line,
    warn: (text) => line(`Warning: ${text}`, 'warning'),
    error: (text) => line(text, 'error'),
    debug() {},
    progress(text) {
      if (stderr.isTty) {
        stderr.write(`\r\u001b[2K${shown(text.replaceAll('\n', ' '), 'waiting')}`)
        progressShown = true
      } else if (text !== lastProgress) line(text, 'waiting')
      lastProgress = text
    },
    async group(title, body) {
      line(title)
      return body()
    },
  }
  return {
    inputs,
    log,
    mask(secrets) {
      masks.add(secrets)
    },
    secrets: () => masks.secrets,
    output(name, value) {
      masks.refuse(`output "${name}"`, value)
      if (json && name === 'result-json') stdout.write(`${value}\n`)
    },
    async summary(page) {
      masks.refusePage(page)
      await keeper?.(page)
    },
    remember(key, value) {
      kept.set(key, value)
    },
    remembered: (key) => kept.get(key),
    commandPrefix: 'slipway',
  }
}
