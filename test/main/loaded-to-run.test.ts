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
