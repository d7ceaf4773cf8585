import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createPrivateKey, randomUUID, sign, X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A request as the registry's front door sees it; bodies are passed on and not kept. */
export interface RegistryRequest {
  readonly method: string
  /** Path and query as sent. */
  readonly url: string
  readonly authorization: string | undefined
}

/** What goes wrong with one request. */
export type RegistryFault =
  /** The registry does not see it; this answer instead. */
  | { readonly kind: 'answer'; readonly status: number; readonly body?: string; readonly type?: string }
  /** The registry does not see it; the connection is reset. */
  | { readonly kind: 'reset-before' }
  /** The registry acts; the connection is reset instead of its answer. */
  | { readonly kind: 'reset-after' }
  /** The connection is reset after so many bytes of the body, on both sides. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** The registry does not see it; the answer never comes. */
  | { readonly kind: 'hang' }

export interface RegistryOptions {
  /** Who may read and write; everybody when left out. */
  readonly user?: { readonly name: string; readonly password: string }
  /** How they are to prove it: by the password itself, or by a token from `/token`. */
  readonly by?: 'password' | 'token'
  /** In a process group of its own, so that Ctrl-C in a terminal does not end it: what is taken back then needs it. */
  readonly detached?: boolean
}

const SERVICE = 'slipway-test-registry'
const ISSUER = 'slipway-test-tokens'

export const hasRegistry = (): boolean =>
  ['docker-registry', 'htpasswd', 'openssl'].every((program) => spawnSync('which', [program]).status === 0)

/**
 * A real distribution registry on a free port of loopback, with its data in a temporary folder, behind a front door that
 * logs requests and makes faults on demand. Bodies pass through it byte for byte.
 */
export class RegistryServer implements AsyncDisposable {
  readonly log: RegistryRequest[] = []
  /** Asked once for every request, before anything acts. */
  fault: (request: RegistryRequest) => RegistryFault | undefined = () => undefined

  readonly #folder = mkdtempSync(join(tmpdir(), 'slipway-registry-'))
  readonly #options: RegistryOptions
  readonly #sockets = new Set<Socket>()
  readonly #door: Server = createServer((message, response) => this.#serve(message, response))
  #registry: ChildProcess | undefined
  #registryPort = 0
  /** Also when this process ends in the middle of a test. */
  readonly #kill = (): void => void this.#registry?.kill('SIGKILL')

  private constructor(options: RegistryOptions) {
    this.#options = options
  }

  static async start(options: RegistryOptions = {}): Promise<RegistryServer> {
    const server = new RegistryServer(options)
    await server.#openDoor()
    await server.#startRegistry()
    return server
  }

  /** Its name in image references. */
  get host(): string {
    return `127.0.0.1:${(this.#door.address() as AddressInfo).port}`
  }

  /** Method and path of the requests that change something. */
  get writes(): readonly string[] {
    return this.log
      .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url}`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const registry = this.#registry
    if (registry !== undefined && registry.exitCode === null && registry.signalCode === null) {
      const ended = new Promise((resolve) => registry.once('exit', resolve))
      this.#kill()
      await ended
    }
    process.off('exit', this.#kill)
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#door.close(resolve))
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #openDoor(): Promise<void> {
    this.#door.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    return new Promise((resolve) => this.#door.listen(0, '127.0.0.1', resolve))
  }

  async #startRegistry(): Promise<void> {
    const file = join(this.#folder, 'config.json') // YAML takes JSON
    writeFileSync(file, JSON.stringify(this.#configuration()))
    const registry = spawn('docker-registry', ['serve', file], {
      detached: this.#options.detached ?? false,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#registry = registry
    process.once('exit', this.#kill)
    const lines: string[] = []
    for await (const line of createInterface(registry.stderr)) {
      lines.push(line)
      const [, port] = /listening on 127\.0\.0\.1:(\d+)/.exec(line) ?? []
      if (port === undefined) continue
      this.#registryPort = Number(port)
      registry.stderr.resume()
      return
    }
    throw new Error(`docker-registry did not start:\n${lines.join('\n')}`)
  }

  #configuration(): object {
    return {
      version: '0.1',
      log: { accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: join(this.#folder, 'data') } },
      http: { addr: '127.0.0.1:0', secret: 'not a secret' },
      ...this.#auth(),
    }
  }

  #auth(): object {
    const { user, by } = this.#options
    if (user === undefined) return {}
    if (by === 'token') {
      const realm = `http://${this.host}/token`
      const words = '-newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1 -subj /CN=tokens'.split(' ')
      execFileSync('openssl', ['req', '-x509', ...words], { cwd: this.#folder, stdio: 'ignore' })
      const rootcertbundle = join(this.#folder, 'cert.pem')
      return { auth: { token: { realm, service: SERVICE, issuer: ISSUER, rootcertbundle } } }
    }
    const path = join(this.#folder, 'htpasswd')
    const line = execFileSync('htpasswd', ['-B', '-C', '4', '-i', '-n', user.name], { input: `${user.password}\n` })
    writeFileSync(path, line)
    return { auth: { htpasswd: { realm: 'test', path } } }
  }

  #serve(message: IncomingMessage, response: ServerResponse): void {
    const { method = 'GET', url = '/', headers } = message
    const seen: RegistryRequest = { method, url, authorization: headers.authorization }
    this.log.push(seen)
    const fault = this.fault(seen)
    switch (fault?.kind) {
      case 'answer':
        message.resume()
        response.writeHead(fault.status, fault.type === undefined ? {} : { 'content-type': fault.type })
        response.end(fault.body ?? '')
        return
      case 'reset-before':
        message.socket.resetAndDestroy()
        return
      case 'hang':
        message.resume()
        return
      case 'reset-after':
      case 'cut':
      case undefined:
        if (url.startsWith('/token')) this.#giveToken(url, headers.authorization, response)
        else this.#passOn(message, response, fault)
        return
      default:
        throw new Error(`no such fault: ${JSON.stringify(fault satisfies never)}`)
    }
  }

  #passOn(message: IncomingMessage, response: ServerResponse, fault: RegistryFault | undefined): void {
    // The Host header stays as it is: the registry makes the addresses in its answers from it.
    const { method, url, headers } = message
    const onward = request({ host: '127.0.0.1', port: this.#registryPort, method, path: url, headers })
    onward.on('error', () => message.socket.destroy())
    onward.on('response', (answer) => {
      if (fault?.kind === 'reset-after') {
        answer.resume()
        answer.on('end', () => message.socket.resetAndDestroy())
        return
      }
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    message.pipe(onward)
    message.on('error', () => onward.destroy())
    if (fault?.kind !== 'cut') return
    let bytes = 0
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes < fault.afterBytes) return
      message.socket.resetAndDestroy()
      onward.destroy()
    })
  }

  /** What a token service does: everything that was asked for, to whoever knows the password. */
  #giveToken(url: string, authorization: string | undefined, response: ServerResponse): void {
    const { name = '', password = '' } = this.#options.user ?? {}
    if (authorization !== `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`) {
      response.writeHead(401, { 'content-type': 'application/json' })
      response.end('{"details":"incorrect username or password"}')
      return
    }
    const scopes = new URL(url, 'http://registry').searchParams.getAll('scope')
    const access = scopes.map((scope) => {
      const [type, repository, actions = ''] = scope.split(':')
      return { type, name: repository, actions: actions.split(',') }
    })
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ token: this.#sign({ sub: name, access }) }))
  }

  #sign(claims: object): string {
    const x5c = new X509Certificate(readFileSync(join(this.#folder, 'cert.pem'))).raw.toString('base64')
    const seconds = Math.floor(Date.now() / 1_000)
    const times = { iat: seconds, nbf: seconds - 10, exp: seconds + 300 }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const header = part({ typ: 'JWT', alg: 'RS256', x5c: [x5c] })
    const text = `${header}.${part({ iss: ISSUER, aud: SERVICE, jti: randomUUID(), ...times, ...claims })}`
    const key = createPrivateKey(readFileSync(join(this.#folder, 'key.pem')))
    return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
  }
}
