import type { LogLine } from '../driver.ts'

/** The pieces of an engine's log stream: each after eight bytes that tell the stream and the length. */
export async function* logLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<LogLine> {
  let rest = Buffer.alloc(0)
  for await (const chunk of bytes) {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 8 && rest.length >= 8 + rest.readUInt32BE(4)) {
      const end = 8 + rest.readUInt32BE(4)
      yield { stream: rest[0] === 2 ? 'stderr' : 'stdout', text: rest.subarray(8, end).toString('utf8') }
      rest = rest.subarray(end)
    }
  }
}
