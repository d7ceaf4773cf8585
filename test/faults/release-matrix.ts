import { Cancelled } from '../../src/core/failure.ts'
import type { Case } from './matrix.ts'
import { NEW, ReleaseScene, truthOfRelease } from './release-scene.ts'
import { killed, type Told } from './scene.ts'
import { type Judged, judge, judgeRecovery } from './verdict.ts'

const COURSES = ['goes well', 'second stage fails', 'fails after the first seal'] as const
type Course = (typeof COURSES)[number]
const ENDS = ['SIGKILL, then post', 'SIGTERM, then post', 'SIGINT on a command line'] as const
type End = (typeof ENDS)[number]

const WORDS = { done: 'done', command: 'slipway ' }
/** So long after its end a run is looked at again: what was begun and not waited for shows by then. */
const AFTERMATH_MS = 60_000

/** A release of two services, stopped at each request of each course: both stay new, or both are old again. */
export async function releaseCases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const course of COURSES) {
    const requests = await countRequests(course)
    for (const end of ENDS) {
      for (let number = 1; number <= requests; number += 1) {
        cases.push({
          name: `release, ${course}: ${end} at request ${number}`,
          run: () => stopAt(course, end, number),
        })
      }
    }
  }
  return cases
}

async function countRequests(course: Course): Promise<number> {
  await using scene = await ReleaseScene.open()
  takeCourse(scene, course)
  await scene.run(scene.world('here'))
  return scene.cattle.http.log.length
}

function takeCourse({ cattle }: ReleaseScene, course: Course): void {
  if (course === 'goes well') return
  cattle.onChange = () => {
    const fails =
      course === 'second stage fails'
        ? cattle.books.accepted.length === 2
        : cattle.books.service('one').state === 'finishing-upgrade'
    if (!fails) return
    cattle.onChange = undefined
    if (course === 'second stage fails') cattle.agent.behave(NEW, { exitAfterMs: 7_000 })
    else {
      cattle.agent.behave(NEW, { health: 'unhealthy-from-start' })
      for (const { id, state, image } of cattle.books.containers('two'))
        if (state === 'running' && image === NEW) cattle.agent.report(id, 'unhealthy')
    }
  }
}

async function stopAt(course: Course, end: End, number: number): Promise<Judged> {
  await using scene = await ReleaseScene.open()
  takeCourse(scene, course)
  const world = scene.world(end === 'SIGINT on a command line' ? 'here' : 'post')
  const died = Promise.withResolvers<Told>()
  world.hooks.beforeRequest = (_, now) => {
    if (now !== number) return
    if (end === 'SIGKILL, then post') {
      world.die()
      died.resolve(killed(world))
    } else world.cancel(new Cancelled(end.startsWith('SIGTERM') ? 'SIGTERM' : 'SIGINT'))
  }
  const told = await Promise.race([scene.run(world), died.promise])
  world.hooks.beforeRequest = () => {}
  if (end === 'SIGINT on a command line') return twice(scene, () => judge(told, truthOfRelease(scene), WORDS))
  const after = await scene.post(world)
  return twice(scene, () => judgeRecovery(after, truthOfRelease(scene), WORDS))
}

async function twice(scene: ReleaseScene, verdict: () => Judged): Promise<Judged> {
  const atOnce = verdict()
  if (atOnce.lie !== undefined) return atOnce
  await scene.pass(AFTERMATH_MS)
  return verdict()
}
