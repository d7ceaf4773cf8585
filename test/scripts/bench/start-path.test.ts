import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { allStarts, partsLoadedBy, readBy } from '../../../scripts/bench/starts.ts'

const LIMIT_BYTES = 100_000
/** One action on the command line: its inputs, and all the command line needs to tell a flag from an input, in one process. */
const LIMIT_OF_FLAGS_BYTES = 134_000
/** Gates, and what reads them. What people write as YAML is read by the parser of `yaml`, and by nothing smaller. */
const LIMIT_WITH_GATES_BYTES = 112_500
const READS_YAML = /with gates/

const temp = mkdtempSync(join(tmpdir(), 'slipway-start-path-'))
afterAll(() => rmSync(temp, { recursive: true, force: true }))
const sum = (files: readonly { readonly bytes: number }[]) => files.reduce((all, { bytes }) => all + bytes, 0)

const starts = allStarts(temp)

test.each(starts.filter(({ name }) => !READS_YAML.test(name)))(
  '$name: what Node reads of JavaScript up to the first decision keeps its limit',
  (start) => {
    const files = readBy(start, temp)
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(({ path }) => !path.includes('/dist/'))).toEqual([])
    expect(sum(files), JSON.stringify(files)).toBeLessThanOrEqual(
      /flag/.test(start.name) ? LIMIT_OF_FLAGS_BYTES : LIMIT_BYTES,
    )
  },
)

test.each(starts.filter(({ name }) => READS_YAML.test(name)))(
  '$name: only what reads them, and the parser of YAML, comes on top',
  (start) => {
    const sizes = readBy(start, temp).toSorted((a, b) => b.bytes - a.bytes)
    expect(sizes[0]?.bytes).toBeGreaterThan(LIMIT_BYTES)
    expect(sum(sizes.slice(1)), JSON.stringify(sizes)).toBeLessThanOrEqual(LIMIT_WITH_GATES_BYTES)
  },
)

/** Each takes milliseconds to load, and nothing before the first decision needs it. */
const SLOW_PARTS =
  /^(crypto|internal\/crypto\/|internal\/fs\/promises|internal\/readline\/|child_process|https?|tls|zlib)/

test.each(starts)('$name: of Node itself nothing slow is loaded', (start) => {
  const parts = partsLoadedBy(start, temp)
  expect(parts).toContain('net') // it prints
  expect(parts.filter((part) => SLOW_PARTS.test(part))).toEqual([])
})
