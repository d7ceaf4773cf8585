import { expect, test } from 'vitest'
import { outputsOf as outputsOfBuild } from '../../src/actions/containerized-build/report.ts'
import { type Action, runAction } from '../../src/run/run-action.ts'
import { VirtualTime } from '../servers/time.ts'
import { testWorld } from '../support/test-world.ts'
import { actionNamed, manifestOf, NAMES } from './actions.ts'

/** Outputs of a success that neither a failure nor a skip names. */
const OF_SUCCESS: Readonly<Record<string, readonly string[]>> = {
  'containerized-build': Object.keys(outputsOfBuild({})),
}

test.each(NAMES)('the outputs that %s writes are those that its manifest declares', async (name) => {
  const action = (await actionNamed(name)) as Action<unknown>
  const world = testWorld({ time: new VirtualTime(), inputs: { 'no-such-input': 'x' } })
  await runAction(action, world)
  const skipped = (await action.guard?.skipped?.('somebody else’s code'))?.outputs ?? {}
  const written = new Set([...world.outputs.keys(), ...Object.keys(skipped), ...(OF_SUCCESS[name] ?? [])])
  expect([...written].sort()).toEqual(Object.keys(manifestOf(name).outputs).sort())
})
