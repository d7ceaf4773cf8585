import { describe, expect, test, vi } from 'vitest'
import type { Fault } from '../servers/http.ts'
import { RunnerStep } from '../support/runner.ts'
import { Place, type Point } from './place.ts'
import { action, commandLine } from './ways.ts'

// A case mostly waits for its processes, so many of them wait at once.
// What is promised in time is asserted; how long 22 at once take depends on what else this machine does.
vi.setConfig({ maxConcurrency: 22, testTimeout: 180_000 })

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const

const TAKEN_BACK = 'taken back, and that is proven'
const CONFIRMED = 'had been confirmed already, and is healthy'
const NOTHING = 'There is nothing to undo'

/** What a struck process leaves, and what the books say when the one that came after it is done. */
interface Row {
  readonly point: Point
  readonly says: string
  readonly stands: 'old' | 'new'
  readonly writes: readonly string[]
}

/** An entry is there, so whoever comes after looks and finishes it. */
const BEGUN: readonly Row[] = [
  { point: 'after armed', says: TAKEN_BACK, stands: 'old', writes: [] },
  { point: 'after the POST is sent', says: TAKEN_BACK, stands: 'old', writes: ['upgrade', 'rollback'] },
  { point: 'while upgrading', says: TAKEN_BACK, stands: 'old', writes: ['upgrade', 'rollback'] },
  { point: 'in the gate', says: TAKEN_BACK, stands: 'old', writes: ['upgrade', 'rollback'] },
  { point: 'after the seal is sent', says: CONFIRMED, stands: 'new', writes: ['upgrade', 'finishupgrade'] },
  { point: 'between rollback and proof', says: TAKEN_BACK, stands: 'old', writes: ['upgrade', 'rollback'] },
]

const everySignal = (rows: readonly Row[], signals: readonly (typeof SIGNALS)[number][]) =>
  rows.flatMap((row) => signals.map((signal) => ({ ...row, signal })))

describe.concurrent('an action, then its post step', () => {
  test.each(SIGNALS)('given %s before armed, nothing was begun and post has nothing to do', async (signal) => {
    await using place = await Place.open('before armed')
    using step = action(place)
    const main = await step.struck('before armed', signal)
    expect(main).toMatchObject({ wasArmed: false, result: signal === 'SIGKILL' ? 'unknown' : 'cancelled' })
    expect(main.exitCode).toBe(signal === 'SIGKILL' ? null : 130)
    const post = await step.after()
    expect(post.exitCode).toBe(0)
    expect(post.printed).not.toContain('Taking back')
    expect(place).toMatchObject({ writes: [], truth: { stands: 'old' } })
  })

  test.each(everySignal(BEGUN, SIGNALS))(
    'given $signal $point, the output says unknown and post leaves it $stands',
    async ({ point, signal, says, stands, writes }) => {
      await using place = await Place.open(point)
      using step = action(place)
      const main = await step.struck(point, signal)
      expect(main).toMatchObject({ wasArmed: true, result: 'unknown' })
      expect(main.exitCode).toBe(signal === 'SIGKILL' ? null : 8)
      expect(main.leftAfterMs).toBeLessThan(5_000)
      const post = await step.after()
      expect(post.printed).toContain(says)
      expect(post.exitCode).toBe(0)
      expect(place).toMatchObject({ writes, truth: { stands } })
    },
  )
})

describe.concurrent('a command line, then slipway undo', () => {
  test.each(SIGNALS)('given %s before armed, there is nothing to undo and it says so', async (signal) => {
    await using place = await Place.open('before armed')
    using shell = commandLine(place)
    const main = await shell.struck('before armed', signal)
    expect(main).toMatchObject({ wasArmed: false, exitCode: signal === 'SIGKILL' ? null : 130 })
    const undo = await shell.after()
    expect(undo.printed).toContain(NOTHING)
    expect(undo).toMatchObject({ exitCode: 0, recorded: [] })
    expect(place).toMatchObject({ writes: [], truth: { stands: 'old' } })
  })

  test.each(everySignal(BEGUN, ['SIGKILL']))(
    'given SIGKILL $point, undo leaves it $stands, and a second undo finds nothing',
    async ({ point, says, stands, writes }) => {
      await using place = await Place.open(point)
      using shell = commandLine(place)
      expect(await shell.struck(point, 'SIGKILL')).toMatchObject({ wasArmed: true, exitCode: null, result: undefined })
      const undo = await shell.after()
      expect(undo.printed).toContain(says)
      expect(undo).toMatchObject({ exitCode: 0, recorded: [] })
      expect(place).toMatchObject({ writes, truth: { stands } })
      const again = await shell.after()
      expect(again.printed).toContain(NOTHING)
      expect(again.exitCode).toBe(0)
      expect(place.writes).toEqual(writes)
    },
  )

  // Heeded in process: what follows is the same as after a failure, and undo has nothing left to do.
  const heeded = BEGUN.map((row): Row & { readonly result: string } => {
    if (row.point === 'after the seal is sent')
      return { ...row, result: 'cancelled', stands: 'old', writes: [...row.writes, ...row.writes] }
    return { ...row, result: row.point === 'between rollback and proof' ? 'rolled-back' : 'cancelled' }
  })
  test.each(heeded.flatMap((row) => (['SIGINT', 'SIGTERM'] as const).map((signal) => ({ ...row, signal }))))(
    'given $signal $point, it is $result before it ends, and undo finds nothing',
    async ({ point, signal, result, stands, writes }) => {
      await using place = await Place.open(point)
      using shell = commandLine(place)
      const main = await shell.struck(point, signal)
      expect(main).toMatchObject({ wasArmed: true, result, exitCode: result === 'cancelled' ? 130 : 7 })
      expect(place).toMatchObject({ writes, truth: { stands } })
      const undo = await shell.after()
      expect(undo.printed).toContain(NOTHING)
      expect(undo).toMatchObject({ exitCode: 0, recorded: [] })
      expect(place.writes).toEqual(writes)
    },
  )
})

describe.concurrent('a write that outlives its process', () => {
  test('given a server that takes it only when post has looked already, post takes it back all the same', async () => {
    await using place = await Place.open('after the POST is sent')
    using step = new RunnerStep('actions/rancher-upgrade', place.inputs)
    const { cattle } = place
    const sent = Promise.withResolvers<() => Promise<Response>>()
    cattle.http.fault = ({ method, url, headers, body }): Fault | undefined => {
      if (!url.endsWith('action=upgrade')) return undefined
      const { authorization = '' } = headers
      sent.resolve(() => fetch(`${cattle.url}${url}`, { method, headers: { authorization }, body }))
      return { kind: 'hang-before' }
    }
    const main = step.startMain()
    void main.ended.then(({ log }) => sent.reject(new Error(`it ended without a write:\n${log}`)))
    const takeIt = await sent.promise
    main.cancel('SIGKILL')
    await main.ended

    let looks = 0
    cattle.http.fault = (request) => {
      if (!place.isLook(request)) return undefined
      looks += 1
      if (looks === 2) void takeIt()
      return undefined
    }
    const post = await step.post()
    expect(post.log).toContain(TAKEN_BACK)
    expect(post.exitCode).toBe(0)
    expect(place).toMatchObject({ writes: ['upgrade', 'rollback'], truth: { stands: 'old' } })
  })
})
