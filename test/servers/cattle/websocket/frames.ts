import { createHash } from 'node:crypto'

/** The little of RFC 6455 that a server needs. */
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

export const OPCODES = { text: 0x1, binary: 0x2, close: 0x8, ping: 0x9, pong: 0xa } as const

export interface Frame {
  readonly opcode: number
  readonly payload: Buffer
}

/** The answer that makes the connection a websocket. */
export function handshake(key: string, headers: Readonly<Record<string, string>>): string {
  const accept = createHash('sha1').update(`${key}${GUID}`).digest('base64')
  return head(101, 'Switching Protocols', {
    ...headers,
    Connection: 'Upgrade',
    'Sec-WebSocket-Accept': accept,
    Upgrade: 'WebSocket',
    'Content-Type': 'text/plain',
  })
}

export function head(status: number, reason: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n`
}

/** One whole, unmasked frame, as a server sends it. */
export function encodeFrame(opcode: number, payload: Buffer): Buffer {
  const first = 0x80 | opcode
  if (payload.length < 126) return Buffer.concat([Buffer.from([first, payload.length]), payload])
  if (payload.length < 65_536) {
    const header = Buffer.alloc(4)
    header.set([first, 126])
    header.writeUInt16BE(payload.length, 2)
    return Buffer.concat([header, payload])
  }
  const header = Buffer.alloc(10)
  header.set([first, 127])
  header.writeBigUInt64BE(BigInt(payload.length), 2)
  return Buffer.concat([header, payload])
}

/** Takes a client's masked frames out of the bytes that arrive, however they were cut. */
export class FrameReader {
  #rest = Buffer.alloc(0)

  /** The frames that are whole by now. */
  read(bytes: Buffer): readonly Frame[] {
    this.#rest = Buffer.concat([this.#rest, bytes])
    const frames: Frame[] = []
    for (let frame = this.#next(); frame !== undefined; frame = this.#next()) frames.push(frame)
    return frames
  }

  #next(): Frame | undefined {
    const bytes = this.#rest
    if (bytes.length < 2) return undefined
    const short = bytes.readUInt8(1) & 0x7f
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0
    const masked = (bytes.readUInt8(1) & 0x80) !== 0
    const start = 2 + lengthBytes + (masked ? 4 : 0)
    if (bytes.length < start) return undefined
    const length =
      lengthBytes === 0 ? short : lengthBytes === 2 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2))
    if (bytes.length < start + length) return undefined
    const payload = Buffer.from(bytes.subarray(start, start + length))
    if (masked)
      for (let at = 0; at < length; at += 1) payload[at] = (payload[at] ?? 0) ^ (bytes[start - 4 + (at % 4)] ?? 0)
    this.#rest = bytes.subarray(start + length)
    return { opcode: bytes.readUInt8(0) & 0x0f, payload }
  }
}
