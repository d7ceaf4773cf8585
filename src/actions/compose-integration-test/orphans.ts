import type { Files } from '../../ports/files.ts'
import type { Processes, ProcessId } from '../../ports/processes.ts'

/** In the environment of every program that is started for a project, and so of all that those start. */
export const PROJECT_VARIABLE = 'SLIPWAY_PROJECT'

/**
 * Ends what a run that was killed had started on this machine and could not end: a test command, a compose command that
 * goes on making containers. Known by its environment, which says for which project it was started. Only where there is a
 * /proc to look in.
 *
 * @returns how many there were.
 */
export async function endOrphans(
  project: string,
  { files, processes }: { readonly files: Files; readonly processes: Processes },
): Promise<number> {
  const mark = `${PROJECT_VARIABLE}=${project}`
  const self = await processes.self()
  const numbers = (await files.list('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    numbers.map(async (pid): Promise<ProcessId | undefined> => {
      const environment = await tryRead(files, `/proc/${pid}/environ`)
      if (!environment.split('\0').includes(mark) || Number(pid) === self.pid) return undefined
      const startedAt = startOf(await tryRead(files, `/proc/${pid}/stat`))
      return startedAt === undefined ? undefined : { pid: Number(pid), startedAt }
    }),
  )
  const orphans = found.filter((each) => each !== undefined)
  for (const orphan of orphans) await processes.kill(orphan)
  return orphans.length
}

/** That of another user cannot be read, and one that has ended is gone: neither is ours. */
async function tryRead(files: Files, path: string): Promise<string> {
  try {
    return (await files.read(path)) ?? ''
  } catch {
    return ''
  }
}

/** Field 22 of /proc/PID/stat; the second, the name in brackets, may hold blanks. */
const startOf = (stat: string): string | undefined => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
