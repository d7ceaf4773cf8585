import { expect, test } from 'vitest'
import { folderTar } from '../../../src/systems/docker/tar.ts'

interface Header {
  readonly name: string
  readonly type: string
  readonly mode: number
  readonly uid: number
  readonly sizeBytes: number
  readonly sumIsRight: boolean
}

const textAt = (block: Buffer, from: number, length: number) =>
  block
    .subarray(from, from + length)
    .toString('latin1')
    .split('\0')[0] ?? ''
const octalAt = (block: Buffer, from: number, length: number) => Number.parseInt(textAt(block, from, length).trim(), 8)

function readHeader(block: Buffer): Header {
  const blanked = Buffer.from(block)
  blanked.fill(' ', 148, 156)
  return {
    name: textAt(block, 0, 100),
    type: textAt(block, 156, 1),
    mode: octalAt(block, 100, 8),
    uid: octalAt(block, 108, 8),
    sizeBytes: octalAt(block, 124, 12),
    sumIsRight: octalAt(block, 148, 8) === blanked.reduce((sum, byte) => sum + byte, 0),
  }
}

test.each([
  [1001, 1002],
  [0, 0],
  [1_234_567_890, 4_294_967_294],
])('given the user %i:%i, the stream holds one folder of that owner', (uid, gid) => {
  const stream = Buffer.from(folderTar('/home/build', { uid, gid }), 'utf8')
  const blocks = Array.from({ length: stream.length / 512 }, (_, at) => stream.subarray(at * 512, (at + 1) * 512))
  const [owner, records, folder, ...end] = blocks
  if (owner === undefined || records === undefined || folder === undefined) throw new Error('too short')
  const { sizeBytes } = readHeader(owner)
  expect(readHeader(owner)).toMatchObject({ type: 'x', sumIsRight: true })
  // Each record says its own length.
  const lines = records.subarray(0, sizeBytes).toString().split('\n').slice(0, -1)
  expect(lines.map((line) => line.split(' ')[1])).toEqual([`uid=${uid}`, `gid=${gid}`])
  expect(lines.map((line) => Number(line.split(' ')[0]))).toEqual(lines.map((line) => line.length + 1))
  expect(readHeader(folder)).toMatchObject({
    name: 'home/build/',
    type: '5',
    mode: 0o700,
    sizeBytes: 0,
    sumIsRight: true,
  })
  expect(Buffer.concat(end).equals(Buffer.alloc(1024))).toBe(true)
})

test('given a user of small numbers, the plain header says it as well', () => {
  const stream = Buffer.from(folderTar('/home/build', { uid: 1001, gid: 1001 }))
  expect(readHeader(stream.subarray(1024, 1536)).uid).toBe(1001)
})
