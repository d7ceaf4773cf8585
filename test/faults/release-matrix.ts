import { Cancelled } from '../../src/core/failure.ts'
import type { Case } from './matrix.ts'
import { type Course, RELEASES, type Release, takeCourse } from './release-courses.ts'
import { ReleaseScene, type StageName, truthOfRelease } from './release-scene.ts'
import { killed, type Told } from './scene.ts'
import { type Judged, judge, judgeRecovery } from './verdict.ts'

const ENDS = ['SIGKILL, then post', 'SIGKILL, then undo', 'SIGTERM, then post', 'SIGINT on a command line'] as const
type End = (typeof ENDS)[number]

const WORDS = { done: 'done', command: 'slipway ' }
/** So long after its end a run is looked at again: what was begun and not waited for shows by then. */
const AFTERMATH_MS = 60_000

/** A release, stopped at the requests of each course: all of it stays new, or all of it is old again. */
export async function releaseCases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const { stages, courses } of RELEASES) {
    for (const course of courses) {
      const { first, last } = await requestsOf(stages, course)
      for (const end of ENDS) {
        const every = everyOf(stages, course, end)
        for (let number = first + (ENDS.indexOf(end) % every); number <= last; number += every) {
          cases.push({
            name: `release of ${stages.join(', ')}, ${course}: ${end} at request ${number}`,
            run: () => stopAt({ stages, course, end, number }),
          })
        }
      }
    }
  }
  return cases
}

/**
 * A stop at every so many requests. A case with a record, or of a release that goes back after its last seal, takes two to
 * six times as long as the others: there the requests are thinned out, least for the end that tells most, and the other ends
 * take turns. Undo does what the post step does, so where both are cheap it has every third.
 */
function everyOf(stages: Release['stages'], course: Course, end: End): number {
  const tellsMost = end === 'SIGKILL, then post'
  if (course === 'fails after the last seal') return tellsMost ? 4 : 8
  if (stages.includes('dns')) return tellsMost ? 2 : 3
  return end === 'SIGKILL, then undo' ? 3 : 1
}

/** The requests to stop at. What fails after a seal goes well until the first one, and what is stopped before is not sealed. */
async function requestsOf(stages: Release['stages'], course: Course): Promise<{ first: number; last: number }> {
  await using scene = await ReleaseScene.open(stages)
  takeCourse(scene, course)
  const world = scene.world('here')
  let last = 0
  world.hooks.beforeRequest = (_, number) => {
    last = number
  }
  let sealedAt: number | undefined
  scene.ledger.onPut = (_, { sealed }) => {
    if (sealed) sealedAt ??= last
  }
  await scene.run(world)
  return { first: course.startsWith('fails after') ? (sealedAt ?? 1) : 1, last }
}

interface Stop {
  readonly stages: readonly StageName[]
  readonly course: Course
  readonly end: End
  readonly number: number
}

async function stopAt({ stages, course, end, number }: Stop): Promise<Judged> {
  await using scene = await ReleaseScene.open(stages)
  takeCourse(scene, course)
  const world = scene.world(end.endsWith('post') ? 'post' : 'here')
  const died = Promise.withResolvers<Told>()
  world.hooks.beforeRequest = (_, now) => {
    if (now !== number) return
    if (end.startsWith('SIGKILL')) {
      world.die()
      died.resolve(killed(world))
    } else world.cancel(new Cancelled(end.startsWith('SIGTERM') ? 'SIGTERM' : 'SIGINT'))
  }
  const told = await Promise.race([scene.run(world), died.promise])
  world.hooks.beforeRequest = () => {}
  if (end === 'SIGINT on a command line') return twice(scene, () => judge(told, truthOfRelease(scene), WORDS))
  const after = end === 'SIGKILL, then undo' ? await scene.undo() : await scene.post(world)
  return twice(scene, () => judgeRecovery(after, truthOfRelease(scene), WORDS))
}

async function twice(scene: ReleaseScene, verdict: () => Judged): Promise<Judged> {
  const atOnce = verdict()
  if (atOnce.lie !== undefined) return atOnce
  await scene.pass(AFTERMATH_MS)
  return verdict()
}
