import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface Measure {
  readonly kind: 'file' | 'folder'
  /** Of all files together. */
  readonly sizeBytes: number
  readonly files: number
}

/** What lies at a path of this machine. */
export interface Tree {
  /** Undefined when there is nothing, or something that holds no bytes such as a socket. Links inside a folder are not followed. */
  measure(path: string): Promise<Measure | undefined>
}

export const realTree: Tree = {
  async measure(path) {
    try {
      const found = await stat(path)
      if (found.isFile()) return { kind: 'file', sizeBytes: found.size, files: 1 }
      if (!found.isDirectory()) return undefined
      return { kind: 'folder', ...(await sum(path)) }
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
      throw error
    }
  },
}

async function sum(folder: string): Promise<{ sizeBytes: number; files: number }> {
  let sizeBytes = 0
  let files = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const inside = await sum(path)
      sizeBytes += inside.sizeBytes
      files += inside.files
    } else if (entry.isFile()) {
      sizeBytes += (await lstat(path)).size
      files += 1
    }
  }
  return { sizeBytes, files }
}
