import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RunnerStep } from '../support/runner.ts'
import { Place } from './place.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const NAME = 'rancher-upgrade'

let place: Place
let copy: string

beforeEach(async () => {
  place = await Place.open('in the gate')
  copy = mkdtempSync(join(tmpdir(), 'slipway-copy-'))
  for (const part of [`actions/${NAME}`, `dist/${NAME}`])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true })
})
afterEach(async () => {
  rmSync(copy, { recursive: true, force: true })
  await place[Symbol.asyncDispose]()
})

/** The action from the copy. */
const step = (inputs: Readonly<Record<string, string>> = {}) =>
  new RunnerStep(relative(ROOT, join(copy, 'actions', NAME)), { ...place.inputs, ...inputs })

/** Everything that a process which runs already could still load. */
function removeLateFiles(): void {
  const folder = join(copy, 'dist', NAME)
  const late = readdirSync(folder).filter((file) => file.endsWith('.index.js'))
  expect(late.length).toBeGreaterThan(0)
  for (const file of late) rmSync(join(folder, file))
}

test('given that nothing more can be loaded after the first write, the gate is asked, it is taken back, and proven', async () => {
  const bad = join(copy, 'the-new-version-is-bad')
  place.cattle.onChange = () => {
    if (place.writes.at(-1) === 'rollback') rmSync(bad, { force: true })
    else if (place.writes.length === 1 && !existsSync(bad)) {
      writeFileSync(bad, '')
      removeLateFiles()
    }
  }
  using action = step({ gates: `- run: test ! -e ${bad}` })
  const main = await action.main()
  expect(main.log).toContain('exit code 1')
  expect(place.writes).toEqual(['upgrade', 'rollback'])
  expect(main.outputs.get('result')).toBe('rolled-back')
  expect(main.exitCode).toBe(7)
})

test.each([
  ['with gates, whose parser is such a file', {}],
  ['without', { gates: '' }],
])('given that it cannot be loaded, %s, it is red before anything is asked of anybody', async (_, inputs) => {
  removeLateFiles()
  using action = step(inputs)
  const main = await action.main()
  expect(main.exitCode).toBe(1)
  expect(main.annotations.join()).toContain('A fault of ours')
  expect(place.writes).toEqual([])
  expect(place.cattle.http.log).toEqual([])
})
