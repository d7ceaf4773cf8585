import { constants, promises as fs } from 'node:fs' // `promises` loads its code at first use, node:fs/promises at once
import { dirname, join } from 'node:path'

export interface Files {
  /** The text of a file, or undefined when there is none. */
  read(path: string): Promise<string | undefined>
  /**
   * Replaces a file as a whole: after a crash it holds the old text or the new, on disk before this resolves.
   *
   * @param options.makeFolders makes the folders above it that are not there.
   */
  write(path: string, text: string, options?: { readonly mode?: number; readonly makeFolders?: boolean }): Promise<void>
  remove(path: string): Promise<void>
  /** The names in a folder; none when there is no folder. */
  list(folder: string): Promise<readonly string[]>
  /** Makes a folder that only we can read. Refuses one that is a link or belongs to somebody else. */
  privateFolder(path: string): Promise<void>
}

export const realFiles: Files = {
  async read(path) {
    try {
      return await fs.readFile(path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  },
  async write(path, text, { mode = 0o644, makeFolders = false } = {}) {
    if (makeFolders) await fs.mkdir(dirname(path), { recursive: true })
    const temporary = join(dirname(path), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`)
    // O_EXCL and O_NOFOLLOW: nobody else can have put a file or a link there.
    const file = await fs.open(
      temporary,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      mode,
    )
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    try {
      await fs.rename(temporary, path)
    } catch (error) {
      await fs.rm(temporary, { force: true })
      throw error
    }
    const folder = await fs.open(dirname(path), constants.O_RDONLY)
    try {
      await folder.sync() // the rename itself is on disk only with its folder
    } finally {
      await folder.close()
    }
  },
  async remove(path) {
    await fs.rm(path, { force: true, recursive: true })
  },
  async list(folder) {
    try {
      return (await fs.readdir(folder)).sort()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  },
  async privateFolder(path) {
    await fs.mkdir(path, { recursive: true, mode: 0o700 })
    const found = await fs.lstat(path)
    if (!found.isDirectory() || found.isSymbolicLink()) throw new Error(`${path} is not a folder`)
    if (process.getuid !== undefined && found.uid !== process.getuid())
      throw new Error(`${path} belongs to another user`)
    if ((found.mode & 0o077) !== 0)
      throw new Error(`${path} can be read by other users (mode ${(found.mode & 0o777).toString(8)})`)
  },
}
