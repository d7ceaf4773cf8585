export const LOAD_PORTS = {
  exec: () => import('../ports/exec.ts'),
  http: () => import('../ports/http.ts'),
  webSockets: () => import('../ports/websockets.ts'),
}

/** After it the first program and the first request find all our code there; `undici` comes with the first request, a read. */
export const loadPorts = (): Promise<unknown> => Promise.all([LOAD_PORTS.exec(), LOAD_PORTS.http()])
