import { expect, test } from 'vitest'
import { Line, type Listener } from '../../../src/systems/cattle/line.ts'

/** A line that the test opens, speaks on and breaks. */
class Scene {
  readonly opened: { readonly all: Listener; readonly signal: AbortSignal; readonly fail: (because: Error) => void }[] =
    []
  readonly line = new Line(
    (all, signal) =>
      new Promise((_, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason), { once: true })
        this.opened.push({ all, signal, fail })
      }),
  )

  join() {
    const told: string[] = []
    const leaving = new AbortController()
    const listener = {
      opened: () => told.push('opened'),
      heard: ({ name }: object & { name?: unknown }) => told.push(String(name)),
    }
    const ended = this.line.join(listener as Listener, leaving.signal).catch((error: Error) => error.message)
    return { told, ended, leave: () => leaving.abort(new Error('left')) }
  }
}

test('all who listen at the same time share one line, and each hears all of it', () => {
  const scene = new Scene()
  const [one, other] = [scene.join(), scene.join()]
  expect(scene.opened).toHaveLength(1)
  scene.opened[0]?.all.opened()
  scene.opened[0]?.all.heard({ name: 'a' })
  const late = scene.join()
  scene.opened[0]?.all.heard({ name: 'b' })
  expect([one.told, other.told, late.told]).toEqual([
    ['opened', 'a', 'b'],
    ['opened', 'a', 'b'],
    ['opened', 'b'],
  ])
})

test('it is ended by the last one who leaves, and by no other; who comes then gets a new one', async () => {
  const scene = new Scene()
  const [one, other] = [scene.join(), scene.join()]
  one.leave()
  expect(await one.ended).toBe('left')
  expect(scene.opened[0]?.signal.aborted).toBe(false)
  other.leave()
  expect(await other.ended).toBe('left')
  expect(scene.opened[0]?.signal.aborted).toBe(true)
  const next = scene.join()
  expect(scene.opened).toHaveLength(2)
  scene.opened[0]?.all.heard({ name: 'of the old line' })
  scene.opened[1]?.all.opened()
  expect(next.told).toEqual(['opened'])
})

test('when it breaks, all are told why, and whoever listens again opens it anew', async () => {
  const scene = new Scene()
  const [one, other] = [scene.join(), scene.join()]
  scene.opened[0]?.fail(new Error('reset'))
  expect([await one.ended, await other.ended]).toEqual(['reset', 'reset'])
  scene.join()
  expect(scene.opened).toHaveLength(2)
  scene.opened[1]?.all.opened()
})
