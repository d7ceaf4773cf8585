import { spawnSync } from 'node:child_process'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { isObject, type Json, type JsonObject, stringAt } from '../../json.ts'

/** The engine's refusal, in its words. */
export class EngineRefusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export interface EngineRequest {
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Json
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** A Docker engine by its HTTP API. Without time limits: an engine that does not answer is waited for. */
export class EngineApi {
  readonly #where: { readonly socketPath: string } | { readonly host: string; readonly port: number }

  /** @throws for an address that is neither `unix://…` nor `tcp://…` */
  constructor(address: string = engineAddress()) {
    const url = new URL(address)
    if (url.protocol === 'unix:') this.#where = { socketPath: url.pathname }
    else if (url.protocol === 'tcp:') this.#where = { host: url.hostname, port: Number(url.port) }
    else throw new Error(`a Docker engine at ${address} cannot be asked; set DOCKER_HOST to unix://… or tcp://…`)
  }

  /**
   * The answer: an object or a list, the lines of a stream as a list, `null` for an empty one.
   *
   * @throws {EngineRefusal} for a status from 400 on. Any other error: no whole answer came.
   */
  async call(method: string, path: string, request: EngineRequest = {}): Promise<Json> {
    const message = await this.#ask(method, path, request)
    const chunks: Buffer[] = []
    for await (const chunk of message) chunks.push(chunk as Buffer)
    const answer = Buffer.concat(chunks).toString('utf8').trim()
    const status = message.statusCode ?? 0
    if (status >= 400) throw new EngineRefusal(status, stringAt(asObject(parsed(answer)), 'message') ?? answer)
    return parsed(answer)
  }

  /** The bytes of an answer as they come; none for a refusal. */
  async *bytes(path: string, request: EngineRequest): AsyncGenerator<Buffer> {
    const message = await this.#ask('GET', path, request)
    if ((message.statusCode ?? 0) < 400) for await (const chunk of message) yield chunk as Buffer
  }

  #ask(method: string, path: string, { query, body, headers, signal }: EngineRequest): Promise<IncomingMessage> {
    const search = query === undefined ? '' : `?${new URLSearchParams(query)}`
    const text = body === undefined ? '' : JSON.stringify(body)
    return new Promise((resolve, reject) => {
      const sent = httpRequest({
        ...this.#where,
        agent: false,
        method,
        path: `${encodeURI(path)}${search}`,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers },
        ...(signal === undefined ? {} : { signal }),
      })
      sent.on('response', resolve)
      sent.on('error', reject)
      sent.end(text)
    })
  }

  /** As `call`, where the answer is one object. */
  async object(method: string, path: string, request?: EngineRequest): Promise<JsonObject> {
    return asObject(await this.call(method, path, request))
  }
}

export const asObject = (value: Json): JsonObject => (isObject(value) ? value : {})

/** A stream of the engine is one object a line. */
function parsed(text: string): Json {
  if (text === '') return null
  const lines = text.split('\n')
  if (lines.length === 1 && !/^[[{]/.test(text)) return text
  return lines.length === 1 ? JSON.parse(text) : lines.map((line) => JSON.parse(line) as Json)
}

/** Where the `docker` command finds its engine: it knows contexts, which the environment alone does not tell. */
function engineAddress(): string {
  const words = ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}']
  const { status, stdout } = spawnSync('docker', words, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock')
}
