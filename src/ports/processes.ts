import { promises as fs } from 'node:fs'

/** A process by its number and its start, so that a number used again is not mistaken for it. */
export interface ProcessId {
  readonly pid: number
  readonly startedAt: string
}

/** Where the system tells no start, the number alone must do. */
const UNKNOWN = 'unknown'

export interface Processes {
  self(): Promise<ProcessId>
  isAlive(id: ProcessId): Promise<boolean>
  kill(id: ProcessId): Promise<void>
}

export const realProcesses: Processes = {
  async self() {
    return { pid: process.pid, startedAt: (await startOf(process.pid)) ?? UNKNOWN }
  },
  async isAlive({ pid, startedAt }) {
    try {
      process.kill(pid, 0)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    }
    return ((await startOf(pid)) ?? UNKNOWN) === startedAt
  },
  async kill(id) {
    if (!(await realProcesses.isAlive(id))) return
    try {
      process.kill(id.pid, 'SIGKILL')
    } catch {
      // it went by itself
    }
  },
}

/** Field 22 of /proc/PID/stat, clock ticks since boot; undefined where there is no such process, or no /proc. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8')
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return afterName[0] === 'Z' ? undefined : afterName[19]
  } catch {
    return undefined
  }
}
