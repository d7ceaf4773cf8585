import { expect, test } from 'vitest'
import type { StageSpec } from '../../src/pipeline/file.ts'
import { sayTotal } from '../../src/pipeline/say-total.ts'
import { sketchStage } from '../../src/pipeline/sketch.ts'
import { createExec } from '../../src/ports/exec.ts'
import { Rig } from '../actions/compose-integration-test/rig.ts'

const tests = (inputs: StageSpec['inputs']): StageSpec => ({
  use: 'compose-integration-test',
  name: 'tests',
  only: [],
  inputs: { 'test-command': 'make check', ...inputs },
})

test('a test of an image that is not built yet: the services, who gets the image, and the tests; nothing is made', async () => {
  const rig = new Rig({ web: { image: 'web:1' } })
  const stage = tests({ images: ['web'] })
  const report = await sketchStage(stage, rig.world({}), new AbortController().signal)
  expect(rig.printed).toContain('bring up web from')
  expect(rig.printed).toContain('    web runs (image of this run)')
  expect(rig.printed).toContain('  run make check')
  expect(rig.printed).not.toContain('pull')
  expect(rig.engine.left).toEqual([])
  expect(report).toMatchObject({ result: 'not-run', exitCode: 0, details: { dryRun: true, plan: 'test' } })
  expect(sayTotal([{ stage, report }])).toBe('Plan of one stage: nothing to do')
})

test('what cannot be asked now is told, and named in the end', async () => {
  const rig = new Rig({ web: { image: 'web:1' } })
  const stage = tests({ images: ['web'] })
  const world = rig.world({}, { env: { PATH: '/nonexistent' } })
  const report = await sketchStage(stage, { ...world, exec: createExec(world.clock) }, new AbortController().signal)
  expect(rig.printed).toContain('Plan\n  ! cannot be told now: ')
  expect(sayTotal([{ stage, report }])).toBe('Plan of one stage: nothing to do; not planned: tests')
})

test('what is written wrongly is no plan: the dry run ends there', async () => {
  const rig = new Rig({ web: { image: 'web:1' } })
  const sketched = sketchStage(tests({ images: ['nobody'] }), rig.world({}), new AbortController().signal)
  await expect(sketched).rejects.toMatchObject({ code: 'bad-input', saw: expect.stringContaining('nobody') })
})
