import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tool } from '../../scripts/tools.ts'

let places: { pins: string; made: string }
let programs: string

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-tools-'))
  places = { pins: join(folder, 'pins'), made: join(folder, 'made') }
  programs = join(folder, 'programs')
  mkdirSync(join(places.pins, 'act'), { recursive: true })
  mkdirSync(programs)
  vi.stubEnv('PATH', `${programs}:/usr/bin:/bin`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(join(places.pins, '..'), { recursive: true, force: true })
})

const pin = (file: string, text: string) => writeFileSync(join(places.pins, 'act', file), text)
function program(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(programs, name), 0o755)
}
/** Does as `go build -o FOLDER/ tool` does, as far as we look. */
const goThatBuilds = 'for word; do case $word in */bin/) echo built > "$word/act" ;; esac; done'

test('given a pin, the program is made once, and the second call only looks', () => {
  pin('go.mod', 'version 1')
  program('go', goThatBuilds)
  const first = tool('act', places)
  program('go', 'exit 1')
  expect(first).toEqual({ path: expect.stringMatching(/made\/act-[0-9a-f]{12}\/bin\/act$/) })
  expect(tool('act', places)).toEqual(first)
})

test('given a changed pin, it is made anew beside the old one', () => {
  program('go', goThatBuilds)
  pin('go.mod', 'version 1')
  const before = tool('act', places)
  pin('go.mod', 'version 2')
  expect(tool('act', places)).not.toEqual(before)
  expect(readdirSync(places.made)).toHaveLength(2)
})

test('given no Go, one line says so and nothing half made stays', () => {
  pin('go.mod', 'version 1')
  vi.stubEnv('PATH', programs)
  expect(tool('act', places)).toEqual({ missing: 'act: go could not be started (ENOENT)' })
  expect(readdirSync(places.made)).toEqual([])
})

test('given a build that fails, its last words are told', () => {
  pin('go.mod', 'version 1')
  program('go', 'printf "go: downloading\\ngo: no such host\\n" >&2; exit 1')
  expect(tool('act', places)).toEqual({ missing: 'act: go ended with 1: go: no such host' })
  expect(readdirSync(places.made)).toEqual([])
})

test('given wheels, pip is held to their hashes and to nothing but wheels', () => {
  pin('requirements.txt', 'act==1')
  program('python3', 'echo "$@" >&2; exit 1')
  expect(tool('act', places)).toEqual({ missing: expect.stringMatching(/--require-hashes --only-binary :all: /) })
})

test('given a success that made no such program, it is missing', () => {
  pin('go.mod', 'version 1')
  program('go', 'exit 0')
  expect(tool('act', places)).toEqual({ missing: expect.stringContaining('has no program of that name') })
})

test('given a tool that nothing pins, it is missing', () => {
  expect(tool('zizmor', places)).toEqual({ missing: expect.stringContaining('nothing pins it') })
})
