import { realClock } from '../ports/clock.ts'
import type { Exec } from '../ports/exec.ts'
import type { Http } from '../ports/http.ts'
import type { WebSockets } from '../ports/websockets.ts'
import type { World } from '../run/world.ts'
import { LOAD_PORTS } from './load-ports.ts'

/** Programs, HTTP and websockets, whose code is loaded at their first use: a wrong input needs none of them. */
export function latePorts(env: World['env']): {
  readonly exec: Exec
  readonly http: Http
  readonly webSockets: WebSockets
} {
  let exec: Promise<Exec> | undefined
  let http: Promise<Http> | undefined
  const toExec = () => (exec ??= LOAD_PORTS.exec().then(({ createExec }) => createExec(realClock)))
  const toHttp = () => (http ??= LOAD_PORTS.http().then(({ createHttp }) => createHttp(realClock, env)))
  const toWebSockets = async () => (await LOAD_PORTS.webSockets()).createWebSockets(realClock, env)
  return {
    exec: { run: async (...asked) => (await toExec()).run(...asked) },
    webSockets: { listen: async (request) => (await toWebSockets()).listen(request) },
    http: { request: async (request) => (await toHttp()).request(request) },
  }
}
