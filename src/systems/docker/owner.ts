import { createHash } from 'node:crypto'
import type { Exec } from '../../ports/exec.ts'
import type { Files } from '../../ports/files.ts'
import type { Processes, ProcessId } from '../../ports/processes.ts'

/** Labels of everything we make on an engine, so that another process can find it and knows whose it is. */
export const RUN_LABEL = 'io.slipway.run'
export const OWNER_LABEL = 'io.slipway.owner'
export const ACTION_LABEL = 'io.slipway.action'

/** The process that made something, told apart from one with the same number on another machine or in another container. */
export interface Owner {
  /** Twelve hex digits; undefined where it cannot be told. */
  readonly place: string | undefined
  readonly process: ProcessId
}

export const formatOwner = ({ place, process }: Owner): string =>
  `${place ?? 'somewhere'}/${process.pid}/${process.startedAt}`

export function parseOwner(text: string): Owner | undefined {
  const [place, pid, startedAt, ...more] = text.split('/')
  if (!place || !/^\d+$/.test(pid ?? '') || !startedAt || more.length > 0) return undefined
  return { place: place === 'somewhere' ? undefined : place, process: { pid: Number(pid), startedAt } }
}

/**
 * Whether what `made` made may be removed by `self`: its process is gone for certain. Never for a process of another
 * machine or of another container, whose numbers mean nothing here.
 */
export async function isDead(made: Owner, self: Owner, processes: Processes): Promise<boolean> {
  if (made.place === undefined || made.place !== self.place) return false
  return !(await processes.isAlive(made.process))
}

/** Who we are. The machine's id is hashed: machine-id(5) asks that it is not shown. */
export async function observeOwner(ports: {
  readonly exec: Exec
  readonly files: Files
  readonly processes: Processes
  readonly env: Readonly<Record<string, string | undefined>>
}): Promise<Owner> {
  const [machine, namespace, process] = await Promise.all([
    ports.files.read('/etc/machine-id'),
    processNamespace(ports.exec, ports.env.PATH ?? ''),
    ports.processes.self(),
  ])
  if (namespace === undefined) return { place: undefined, process }
  const place = createHash('sha256').update(`slipway ${machine?.trim()} ${namespace}`).digest('hex').slice(0, 12)
  return { place, process }
}

/** A number of this kernel for the numbering of processes that we are in: two containers differ in it. */
async function processNamespace(exec: Exec, path: string): Promise<string | undefined> {
  try {
    const { exitCode, stdout } = await exec.run(['readlink', '/proc/self/ns/pid'], { env: { PATH: path } })
    return exitCode === 0 ? stdout.trim() : undefined
  } catch {
    return undefined // no such program, or no /proc
  }
}
