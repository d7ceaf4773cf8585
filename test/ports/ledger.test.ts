import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Entry } from '../../src/core/change.ts'
import { realFiles } from '../../src/ports/files.ts'
import { folderLedger } from '../../src/ports/ledger.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'slipway-ledger-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const entryOf = (id: string, phase: Entry['phase'], at: string): Entry => ({
  change: {
    id,
    kind: 'cattle-service',
    target: { id: '1s1' },
    run: 'r',
    stops: [{ image: 'a:1.0.0' }, { image: 'a:1.0.1' }],
  },
  phase,
  to: 1,
  sealed: false,
  at,
})

test('what was put is open until it is closed, oldest first', async () => {
  const ledger = folderLedger(join(root, 'state'), realFiles)
  await ledger.put(entryOf('b', 'armed', '2026-01-01T00:00:02Z'))
  await ledger.put(entryOf('a', 'armed', '2026-01-01T00:00:01Z'))
  await ledger.put(entryOf('b', 'moving', '2026-01-01T00:00:03Z'))
  expect((await ledger.open()).map(({ change, phase }) => [change.id, phase])).toEqual([
    ['a', 'armed'],
    ['b', 'moving'],
  ])
  await ledger.put(entryOf('a', 'closed', '2026-01-01T00:00:04Z'))
  expect((await ledger.open()).map(({ change }) => change.id)).toEqual(['b'])
  expect(readdirSync(join(root, 'state'))).toEqual(['b.json'])
})

test('given the file of an entry that a person has removed, that entry is open no more', async () => {
  const ledger = folderLedger(join(root, 'state'), realFiles)
  const gone = entryOf('a', 'moving', '2026-01-01T00:00:01Z')
  await ledger.put(gone)
  await ledger.put(entryOf('b', 'moving', '2026-01-01T00:00:02Z'))
  rmSync(ledger.pathOf?.(gone) ?? '')
  expect((await ledger.open()).map(({ change }) => change.id)).toEqual(['b'])
})

test('folder and files are ours alone', async () => {
  const ledger = folderLedger(join(root, 'state'), realFiles)
  await ledger.put(entryOf('a', 'armed', '2026-01-01T00:00:01Z'))
  expect(statSync(join(root, 'state')).mode & 0o777).toBe(0o700)
  expect(statSync(join(root, 'state', 'a.json')).mode & 0o777).toBe(0o600)
})

test('a folder that is a link is not followed', async () => {
  symlinkSync(tmpdir(), join(root, 'state'))
  await expect(folderLedger(join(root, 'state'), realFiles).put(entryOf('a', 'armed', 'x'))).rejects.toThrow()
})

test('a folder that others can read is refused', async () => {
  chmodSync(root, 0o755)
  await expect(folderLedger(root, realFiles).put(entryOf('a', 'armed', 'x'))).rejects.toThrow(
    /can be read by other users/,
  )
})

test('an id that is a path is never a file name', async () => {
  const ledger = folderLedger(join(root, 'state'), realFiles)
  await ledger.put(entryOf('a', 'armed', '2026-01-01T00:00:01Z'))
  await realFiles.write(join(root, 'state', 'x.json'), JSON.stringify(entryOf('../../evil', 'armed', 'x')))
  await expect(ledger.open()).rejects.toThrow(/not an entry/)
})

test('no ledger yet means nothing is open', async () => {
  expect(await folderLedger(join(root, 'none'), realFiles).open()).toEqual([])
})

test('a file that cannot be read is named', async () => {
  const ledger = folderLedger(join(root, 'state'), realFiles)
  await ledger.put(entryOf('a', 'armed', '2026-01-01T00:00:01Z'))
  writeFileSync(join(root, 'state', 'b.json'), '{"change":{"kind":"of tomorrow"}}')
  await expect(ledger.open()).rejects.toThrow(/JSON that is not an entry in .*b\.json/)
})
