import { realClock } from '../ports/clock.ts'
import type { Exec } from '../ports/exec.ts'
import type { Files } from '../ports/files.ts'
import type { Http } from '../ports/http.ts'
import type { Processes } from '../ports/processes.ts'
import type { WebSockets } from '../ports/websockets.ts'
import type { World } from '../run/world.ts'
import { LOAD_PORTS } from './load-ports.ts'

/** What a wrong input needs nothing of: its code is loaded at its first use. */
export function latePorts(env: World['env']): {
  readonly exec: Exec
  readonly http: Http
  readonly webSockets: WebSockets
  readonly files: Files
  readonly processes: Processes
} {
  let exec: Promise<Exec> | undefined
  let http: Promise<Http> | undefined
  const toExec = () => (exec ??= LOAD_PORTS.exec().then(({ createExec }) => createExec(realClock)))
  const toHttp = () => (http ??= LOAD_PORTS.http().then(({ createHttp }) => createHttp(realClock, env)))
  const toWebSockets = async () => (await LOAD_PORTS.webSockets()).createWebSockets(realClock, env)
  const toFiles = async () => (await LOAD_PORTS.files()).realFiles
  const toProcesses = async () => (await LOAD_PORTS.processes()).realProcesses
  return {
    exec: { run: async (...asked) => (await toExec()).run(...asked) },
    webSockets: { listen: async (request) => (await toWebSockets()).listen(request) },
    http: { request: async (request) => (await toHttp()).request(request) },
    files: {
      read: async (path) => (await toFiles()).read(path),
      write: async (...asked) => (await toFiles()).write(...asked),
      remove: async (path) => (await toFiles()).remove(path),
      list: async (folder) => (await toFiles()).list(folder),
      privateFolder: async (path) => (await toFiles()).privateFolder(path),
    },
    processes: {
      self: async () => (await toProcesses()).self(),
      isAlive: async (id) => (await toProcesses()).isAlive(id),
      kill: async (id) => (await toProcesses()).kill(id),
    },
  }
}
