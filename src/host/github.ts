import * as core from '@actions/core'
import type { Entry } from '../core/change.ts'
import { renderMarkdown } from '../core/markdown.ts'
import { neutraliseForLog } from '../core/neutralise.ts'
import type { InputSource } from '../core/read-inputs.ts'
import type { Host } from '../ports/host.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Log } from '../ports/log.ts'
import type { CommandFiles } from './command-files.ts'
import { Masks } from './masks.ts'

type Env = Readonly<Record<string, string | undefined>>

const STATE_MAIN_RAN = 'slipway-main-ran'
const ENTRY = 'slipway-entry-'
const KEPT = 'slipway-kept-'

/** Whether this start of the process is the post step of an action whose main ran before it. */
export const isPost = (env: Env): boolean => env[`STATE_${STATE_MAIN_RAN}`] === 'true'
export const markMainRan = (files: CommandFiles): void => files.state(STATE_MAIN_RAN, 'true')

/** `INPUT_*` of the step. The runner upper-cases names and keeps hyphens; every declared input is there, if only empty. */
export function githubInputs(env: Env): InputSource {
  return {
    value: (name) => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] || undefined,
    names: () =>
      Object.keys(env)
        .filter((key) => key.startsWith('INPUT_') && env[key] !== '')
        .map((key) => key.slice('INPUT_'.length).toLowerCase()),
    label: (name) => name,
    where: 'under "with:" in the workflow file',
  }
}

export function githubHost(env: Env, files: CommandFiles): Host {
  const masks = new Masks()
  const kept = new Map<string, string>()
  // The runner masks as well, but would not find a secret that is written in another way.
  const print = (text: string) => core.info(neutraliseForLog(masks.hide(text)))
  const log: Log = {
    info: print,
    warn: (text) => core.warning(text),
    error: (text) => core.error(text),
    debug: (text) => core.debug(text),
    progress: print,
    group: (title, body) => core.group(neutraliseForLog(masks.hide(title)).replaceAll('\n', ' '), body),
  }
  return {
    inputs: githubInputs(env),
    log,
    mask(secrets) {
      for (const text of masks.add(secrets)) core.setSecret(text)
    },
    secrets: () => masks.secrets,
    output(name, value) {
      masks.refuse(`output "${name}"`, value)
      files.output(name, value)
    },
    async summary(page) {
      masks.refusePage(page)
      files.summary(`${renderMarkdown(page)}\n`)
    },
    remember(key, value) {
      kept.set(key, value)
      files.state(`${KEPT}${key}`, value)
    },
    remembered: (key) => kept.get(key) ?? (env[`STATE_${KEPT}${key}`] || undefined),
    commandPrefix: 'slipway',
  }
}

/** The ledger of one step: GITHUB_STATE, one key a change. What main put, the post step reads from `STATE_*`. */
export function githubLedger(env: Env, files: CommandFiles): Ledger {
  return {
    async put(entry) {
      files.state(`${ENTRY}${entry.change.id}`, JSON.stringify(entry))
    },
    async open() {
      const { parseEntry } = await import('../core/change.ts')
      return Object.keys(env)
        .filter((key) => key.startsWith(`STATE_${ENTRY}`))
        .map((key) => parseEntry(env[key] ?? ''))
        .filter((entry: Entry) => entry.phase !== 'closed')
        .sort((a, b) => a.at.localeCompare(b.at))
    },
  }
}
