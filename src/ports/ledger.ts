import { join } from 'node:path'
import { type Entry, parseEntry } from '../core/change.ts'
import { Failure, isFailure } from '../core/failure.ts'
import type { Files } from './files.ts'

/** Where the way back is written down before a change is made. */
export interface Ledger {
  /** Durable before it resolves. The newest entry of a change counts. */
  put(entry: Entry): Promise<void>
  /** Every entry that is not closed, oldest first. */
  open(): Promise<readonly Entry[]>
  /** The file that holds an entry, where a person can get at it. */
  pathOf?(entry: Entry): string
}

/** A ledger in a private folder outside the workspace, one file a change. A closed entry's file is removed. */
export function folderLedger(folder: string, files: Files): Ledger {
  const pathOf = (entry: Entry) => join(folder, `${entry.change.id}.json`)
  return {
    pathOf,
    async put(entry) {
      await files.privateFolder(folder)
      if (entry.phase === 'closed') await files.remove(pathOf(entry))
      else await files.write(pathOf(entry), `${JSON.stringify(entry, null, 2)}\n`, { mode: 0o600 })
    },
    async open() {
      const entries: Entry[] = []
      for (const name of await files.list(folder)) {
        if (name.startsWith('.') || !name.endsWith('.json')) continue
        const path = join(folder, name)
        const text = await files.read(path)
        if (text !== undefined) entries.push(parseFile(path, text))
      }
      return entries.sort((a, b) => a.at.localeCompare(b.at))
    },
  }
}

function parseFile(path: string, text: string): Entry {
  try {
    return parseEntry(text)
  } catch (error) {
    if (!isFailure(error)) throw error
    throw new Failure(error.code, {
      what: error.what,
      saw: `${error.saw} in ${path}`,
      fix: 'use the version of Slipway that wrote it, or move the file away and look at the systems with: slipway status',
    })
  }
}
