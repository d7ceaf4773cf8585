export const LOAD_PORTS = {
  exec: () => import('../ports/exec.ts'),
  files: () => import('../ports/files.ts'),
  http: () => import('../ports/http.ts'),
  processes: () => import('../ports/processes.ts'),
  webSockets: () => import('../ports/websockets.ts'),
}

/**
 * After it the first program, request, file and process find all our code there; `undici` comes with the first request, a
 * read.
 */
export const loadPorts = (): Promise<unknown> =>
  Promise.all([LOAD_PORTS.exec(), LOAD_PORTS.files(), LOAD_PORTS.http(), LOAD_PORTS.processes()])
