import { describe, expect, test } from 'vitest'
import { processesWith } from './build-step.ts'
import { check, engine, said, sleeping, stepForEach, timeout } from './compose-scene.ts'
import type { ComposeStep } from './compose-step.ts'

describe.skipIf(!engine.available)(
  `a compose integration test that is stopped in the middle${engine.reason}`,
  { timeout },
  () => {
    let step: ComposeStep
    stepForEach((one) => {
      step = one
    })

    const longTest = (mark: string) => ({
      'test-command': `echo begun; sleep ${mark} & trap "" TERM; sleep ${mark}; sleep ${mark}`,
    })

    test.each(['SIGINT', 'SIGTERM'] as const)(
      '%s in the tests: main is gone in five seconds, and nothing is left after post',
      async (signal) => {
        const mark = `6${process.pid}${signal.length}`
        step.compose({ app: sleeping(check()) })
        const started = step.start(longTest(mark))
        await started.printed('\nbegun')
        const sentMs = performance.now()
        started.child.kill(signal)
        const ended = await started.ended
        expect(performance.now() - sentMs).toBeLessThan(5_000)
        expect(ended.exitCode).toBe(130)
        expect(ended.outputs.get('result')).toBe('cancelled')
        expect(said(ended).saw).toContain(`cancelled by ${signal}`)
        expect((await step.post()).exitCode).toBe(0)
        expect(step.left()).toEqual([])
        expect(processesWith(`sleep ${mark}`)).toEqual([])
      },
    )

    test('SIGINT while the services come up', async () => {
      step.compose({
        app: sleeping(check(['CMD', 'false'])),
        next: sleeping({ depends_on: { app: { condition: 'service_healthy' } } }),
      })
      const started = step.start({ 'test-command': 'true', within: '60s' })
      await started.printed('app waits for its health check')
      started.child.kill('SIGINT')
      const ended = await started.ended
      expect(ended.exitCode).toBe(130)
      expect(said(ended).saw).toContain('The start of the services was going on')
      await step.post()
      expect(step.left()).toEqual([])
    })

    test('SIGKILL in the tests: post removes everything, and ends what the tests had started', async () => {
      const mark = `7${process.pid}`
      step.compose({ app: sleeping(check()) }, {})
      const started = step.start(longTest(mark))
      await started.printed('\nbegun')
      started.child.kill('SIGKILL')
      await started.ended
      expect(step.left()).not.toEqual([])
      expect(processesWith(`sleep ${mark}`)).not.toEqual([])
      const post = await step.post()
      expect(post.exitCode).toBe(0)
      expect(post.log).toMatch(/Project slipway-\w+ is gone/)
      expect(step.left()).toEqual([])
      expect(processesWith(`sleep ${mark}`)).toEqual([])
    })

    test('SIGKILL while compose is at work: it makes nothing more after post', async () => {
      step.compose({
        app: sleeping(check(['CMD', 'sleep', '1'], { interval: '1s' })),
        next: sleeping({ depends_on: { app: { condition: 'service_healthy' } } }),
      })
      const started = step.start({ 'test-command': 'true' })
      await started.printed('app waits for')
      started.child.kill('SIGKILL')
      await started.ended
      await step.post()
      expect(processesWith(`--project-name ${[...step.projects][0]} `)).toEqual([])
      expect(step.left()).toEqual([])
    })

    test('SIGKILL and no post: the next run on this machine removes what it left, and nothing of a run that lives', async () => {
      const mark = `8${process.pid}`
      step.compose({ app: sleeping(check()) }, {})
      const killed = step.start(longTest(mark))
      await killed.printed('\nbegun')
      killed.child.kill('SIGKILL')
      await killed.ended
      const [dead] = [...step.projects]
      const living = step.start({ 'test-command': 'echo begun; until test -e over; do sleep 0.1; done' })
      await living.printed('\nbegun')
      const next = await step.main({ 'test-command': 'true' })
      step.write('over', '')
      expect(next.exitCode).toBe(0)
      expect(next.log + (await living.ended).log).toContain(`Removed project ${dead}`)
      expect((await living.ended).exitCode).toBe(0)
      expect(step.left()).toEqual([])
      expect(processesWith(`sleep ${mark}`)).toEqual([])
    })
  },
)
