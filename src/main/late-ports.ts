import { realClock } from '../ports/clock.ts'
import type { Exec } from '../ports/exec.ts'
import type { Http } from '../ports/http.ts'
import type { World } from '../run/world.ts'
import { LOAD_PORTS } from './load-ports.ts'

/** Programs and HTTP, whose code is loaded at their first use: a wrong input needs neither. */
export function latePorts(env: World['env']): { readonly exec: Exec; readonly http: Http } {
  let exec: Promise<Exec> | undefined
  let http: Promise<Http> | undefined
  const toExec = () => (exec ??= LOAD_PORTS.exec().then(({ createExec }) => createExec(realClock)))
  const toHttp = () => (http ??= LOAD_PORTS.http().then(({ createHttp }) => createHttp(realClock, env)))
  return {
    exec: { run: async (...asked) => (await toExec()).run(...asked) },
    http: { request: async (request) => (await toHttp()).request(request) },
  }
}
