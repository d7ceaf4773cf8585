import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Time } from '../../time.ts'
import type { JsonObject } from '../json.ts'
import type { FrameFault } from './faults.ts'
import { encodeFrame, FrameReader, OPCODES } from './frames.ts'

/** How long a frame waits for the next one of its object before it goes out after all. */
const DISORDER_MS = 2_000
/** In real time: for a client in virtual time to notice that its connection is gone. */
const NOTICE_MS = 10

/** A frame that left the server. */
export interface SentFrame {
  /** Of the connection: 1 for the first one of the server. */
  readonly connection: number
  /** On the server's clock. */
  readonly atMs: number
  /** On the clock of `performance.now()`, for measuring. */
  readonly instantMs: number
  readonly text: string
}

/**
 * One websocket, as the server holds it.
 *
 * A client in virtual time sends its hold's id as `x-hold` when it connects: from then on time stands still while a frame
 * is on its way to it. The server asks with a ping of the protocol, whose pong comes after the frame was taken in.
 */
export class Connection {
  readonly number: number
  readonly #socket: Socket
  readonly #time: Time
  readonly #inVirtualTime: boolean
  readonly #holds = new Set<number>()
  readonly #sent: (frame: SentFrame) => void
  readonly #late = new Map<string, { readonly text: string; readonly cancel: () => void }>()
  #fault: FrameFault | undefined
  /** Frames that still come as they should. */
  #good = Number.POSITIVE_INFINITY
  onClose: () => void = () => {}

  constructor(
    { message, socket, number }: { message: IncomingMessage; socket: Socket; number: number },
    { time, sent }: { time: Time; sent: (frame: SentFrame) => void },
  ) {
    this.number = number
    this.#socket = socket
    this.#time = time
    this.#sent = sent
    this.#inVirtualTime = 'x-hold' in message.headers
    const frames = new FrameReader()
    socket.on('data', (bytes: Buffer) => {
      for (const { opcode, payload } of frames.read(bytes)) {
        if (opcode === OPCODES.close) socket.end()
        if (opcode === OPCODES.pong) this.#letGo(Number(payload.toString()))
      }
    })
    socket.on('close', () => {
      for (const { cancel } of this.#late.values()) cancel()
      for (const id of [...this.#holds]) this.#letGo(id)
      this.onClose()
    })
  }

  /** After `afterFrames` more frames; at once without it. */
  goWrong(fault: FrameFault, afterFrames = 0): void {
    this.#fault = fault
    this.#good = afterFrames
    if (afterFrames === 0) this.#strike(fault)
  }

  /** Sends an event. `key` names the object it is about; `ping` is about none. */
  send(event: JsonObject, key: string): void {
    const text = JSON.stringify(event)
    if (this.#good > 0) this.sendText(text)
    else this.#sendFaulty(text, key)
    this.#good -= 1
    if (this.#good === 0 && this.#fault !== undefined) this.#strike(this.#fault)
  }

  /** Sends it as it is, whatever else goes wrong. */
  sendText(text: string): void {
    if (this.#socket.destroyed) return
    this.#socket.write(encodeFrame(OPCODES.text, Buffer.from(text, 'utf8')))
    this.#sent({ connection: this.number, atMs: this.#time.nowMs(), instantMs: performance.now(), text })
    if (!this.#inVirtualTime) return
    const { id } = this.#time.hold()
    this.#holds.add(id)
    this.#socket.write(encodeFrame(OPCODES.ping, Buffer.from(String(id))))
  }

  /** Normally, as the protocol has it. */
  close(): void {
    this.#socket.end(encodeFrame(OPCODES.close, Buffer.from([0x03, 0xe8])))
  }

  drop(): void {
    if (this.#inVirtualTime) {
      const hold = this.#time.hold()
      setTimeout(() => hold.release(), NOTICE_MS)
    }
    this.#socket.resetAndDestroy()
  }

  /** What of a fault happens once, at its moment. */
  #strike(fault: FrameFault): void {
    if (fault.kind === 'drop') this.drop()
    else if (fault.kind === 'close') this.close()
    else if (fault.kind === 'garbage') this.sendText(fault.text ?? '{"name":"resource.change","data":{"resour')
    else if (fault.kind === 'noise') this.#socket.write(Buffer.alloc(64, 0xff))
    else if (fault.kind === 'large') this.sendText(largeEvent(fault.bytes))
  }

  #sendFaulty(text: string, key: string): void {
    const fault = this.#fault
    const isPing = key === 'ping'
    const times =
      fault?.kind === 'repeat' ? (fault.times ?? 2) : fault?.kind === 'silence' && !(isPing && fault.pings) ? 0 : 1
    if (fault?.kind === 'disorder' && !isPing) this.#sendLate(text, key)
    else for (let time = 0; time < times; time += 1) this.sendText(text)
  }

  #sendLate(text: string, key: string): void {
    const late = this.#late.get(key)
    if (late !== undefined) {
      late.cancel()
      this.#late.delete(key)
      this.sendText(text)
      this.sendText(late.text)
      return
    }
    const cancel = this.#time.after(DISORDER_MS, () => {
      this.#late.delete(key)
      this.sendText(text)
    })
    this.#late.set(key, { text, cancel })
  }

  #letGo(id: number): void {
    if (this.#holds.delete(id)) this.#time.letGo(id)
  }
}

/** An event like any other, of an object that nobody knows. */
function largeEvent(bytes: number): string {
  const resource = { id: '1s999999', type: 'service', description: '' }
  const event = { id: 'large', name: 'resource.change', resourceId: resource.id, resourceType: 'service' }
  const textWith = (description: string) =>
    JSON.stringify({ ...event, data: { resource: { ...resource, description } } })
  return textWith('x'.repeat(Math.max(0, bytes - textWith('').length)))
}
