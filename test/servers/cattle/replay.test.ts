import { expect, test } from 'vitest'
import { replay } from './replay.ts'
import { differences } from './replay-compare.ts'
import { loadRecording, type Recording, recordedScenarios } from './replay-form.ts'
import { Names } from './replay-names.ts'
import { Stage } from './replay-stage.ts'

/** What the test server does otherwise than the recording says. */
async function differencesOnStage(recording: Recording, random = 1): Promise<readonly string[]> {
  await using stage = await Stage.open(recording, random)
  const names = new Names(stage.url)
  await stage.introduce(names)
  const found = differences(recording, await replay(recording, stage, names))
  return found.length > 0 && random < (recording.orders ?? 1) ? differencesOnStage(recording, random + 1) : found
}

test.each(recordedScenarios())(
  'given what the real server was asked in %s, the test server says and does the same',
  async (scenario) => {
    expect(await differencesOnStage(loadRecording(scenario))).toEqual([])
  },
)

test.each<[string, string, string, RegExp]>([
  ['a state that never was', '"state":"active"', '"state":"upgraded"', /service\.state/],
  ['a container that does not run', '"1i72":{"state":"running"', '"1i72":{"state":"stopped"', /1i7[12]\.state/],
  ['another status', '"status":202', '"status":200', /\.status: 200 expected, got 202/],
])('given a recording altered by %s, the replay fails', async (_, from, to, expected) => {
  const altered = JSON.stringify(loadRecording('13b-early-rollback-first')).replaceAll(from, to)
  expect((await differencesOnStage(JSON.parse(altered) as Recording)).join('\n')).toMatch(expected)
})
