import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { front } from '../../src/actions/rancher-upgrade/front.ts'
import { InputReader } from '../../src/core/read-inputs.ts'
import { loadedToRun } from '../../src/main/loaded-to-run.ts'
import { VirtualTime } from '../servers/time.ts'
import { testWorld } from '../support/test-world.ts'

test('a post step whose code is gone says that nothing was taken back, and calls a person', async () => {
  const action = loadedToRun(front, () => Promise.reject(new Error("Cannot find module './731.index.js'")))
  const world = testWorld({ time: new VirtualTime(), inputs: {} })
  await expect(action.post?.(new InputReader(world.host.inputs), world)).rejects.toMatchObject({
    code: 'not-taken-back',
    message: expect.stringMatching(/not taken back\n {2}Saw: .*731\.index\.js'\n {2}Try: .*status/),
  })
})

const SRC = pathToFileURL(resolve(import.meta.dirname, '../../src/')).href
/** An action that begins to run, and from then on finds no file of ours that is not loaded. */
const RUNS_WITHOUT_FILES = `
import { registerHooks } from 'node:module'
import { latePorts } from '${SRC}/main/late-ports.ts'
import { loadedToRun } from '${SRC}/main/loaded-to-run.ts'
let isGone = false
registerHooks({
  load(url, context, next) {
    if (isGone && url.startsWith('${SRC}/')) throw new Error('it is gone: ' + url)
    return next(url, context)
  },
})
async function run(inputs, shared, { exec, files, http, processes }) {
  isGone = true
  const { exitCode } = await exec.run(['true'], { env: { PATH: process.env.PATH } })
  const asked = http.request({ method: 'GET', url: new URL('http://127.0.0.1:1/'), timeoutMs: 10_000 })
  const answer = await asked.catch(({ name, kind, message }) => kind ?? message)
  const { pid } = await processes.self()
  return [exitCode, answer, pid > 0, await files.list('/nowhere')]
}
const world = { log: {}, clock: { nowMs: () => 0 }, ...latePorts({}) }
console.log(JSON.stringify(await loadedToRun({}, async () => ({ run })).run({}, {}, world)))
`

test('an action that begins to run has what runs programs, sends requests, and looks at files and processes', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', RUNS_WITHOUT_FILES], {
    encoding: 'utf8',
  })
  expect(stdout, stderr).toBe('[0,"refused",true,[]]\n')
})
