import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { realTree } from '../../src/ports/tree.ts'

const root = mkdtempSync(join(tmpdir(), 'slipway-test-'))
mkdirSync(join(root, 'folder/deep'), { recursive: true })
mkdirSync(join(root, 'empty'))
writeFileSync(join(root, 'file'), '12345')
writeFileSync(join(root, 'folder/one'), '1')
writeFileSync(join(root, 'folder/deep/two\nlines'), '12')
symlinkSync('..', join(root, 'folder/up'))
symlinkSync('file', join(root, 'link'))
symlinkSync('nowhere', join(root, 'dangling'))
symlinkSync('loop', join(root, 'loop'))
execFileSync('mkfifo', [join(root, 'pipe'), join(root, 'folder/pipe')])

afterAll(() => rmSync(root, { recursive: true, force: true }))

test.each([
  ['file', { kind: 'file', sizeBytes: 5, files: 1 }],
  ['link', { kind: 'file', sizeBytes: 5, files: 1 }],
  // Neither the link back up nor the pipe counts.
  ['folder', { kind: 'folder', sizeBytes: 3, files: 2 }],
  ['empty', { kind: 'folder', sizeBytes: 0, files: 0 }],
  ['nothing', undefined],
  ['file/below', undefined],
  ['dangling', undefined],
  ['loop', undefined],
  ['pipe', undefined],
])('given %s, it measures %j', async (path, measure) => {
  expect(await realTree.measure(join(root, path))).toEqual(measure)
})
