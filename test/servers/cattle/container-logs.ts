import type { LogAccess } from './api/log-access.ts'
import type { HostDriver, LogLine } from './hosts/driver.ts'
import type { Connection } from './websocket/connection.ts'
import type { Attempt, Reception } from './websocket/upgrades.ts'

/** The agent reads the wanted number of lines as another type than it gets, so it is always this one. */
const TAIL = 100
const PREFIXES = { stdout: '01 ', stderr: '02 ' } as const

/** `/v1/logs/`: a container's output, a frame a line, each after two digits that name the stream. */
export class ContainerLogs {
  readonly #access: LogAccess
  readonly #driver: HostDriver

  constructor(access: LogAccess, driver: HostDriver) {
    this.#access = access
    this.#driver = driver
  }

  /** Undefined when it is about something else. */
  receive({ url, headers }: Attempt): Reception | undefined {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    if (!/^\/v1\/logs\/?$/.test(pathname)) return undefined
    const [, bearer] = /^bearer\s+(.+)$/i.exec(headers.authorization ?? '') ?? []
    const ticket = this.#access.ticketOf(bearer ?? searchParams.get('token') ?? '')
    const closing = new AbortController()
    const { follow = false, containerId = '' } = ticket ?? {}
    const lines = ticket && this.#driver.logs?.(containerId, { tail: TAIL, follow, signal: closing.signal })
    // a token that is wrong or late, or a host whose agent is not connected
    if (lines === undefined)
      return { refused: { status: 401, headers: { 'Content-Type': 'text/plain' }, body: 'Failed authentication\n' } }
    // the only protocol that is taken up, and one in which lines of text cannot be told
    const binary = headers['sec-websocket-protocol']?.toLowerCase() === 'binary'
    return {
      headers: binary ? { 'Sec-WebSocket-Protocol': 'binary' } : {},
      opened: (connection) => {
        connection.onClose = () => closing.abort()
        // an engine that breaks off says no more than that the log ends
        tell(connection, binary ? none() : lines).catch(() => {})
      },
    }
  }
}

async function tell(connection: Connection, lines: AsyncIterable<LogLine>): Promise<void> {
  try {
    for await (const { stream, text } of lines) connection.sendText(`${PREFIXES[stream]}${text}`)
  } finally {
    connection.close()
  }
}

async function* none(): AsyncGenerator<LogLine> {}
