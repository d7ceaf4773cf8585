import { Cancelled } from '../../src/core/failure.ts'
import { FAULTS, REFUSED_FOR_MS } from './faults.ts'
import type { Case } from './matrix.ts'
import { killed, type Told } from './scene.ts'
import { STEP_COURSES, type StepCourse, StepsScene } from './steps-scene.ts'
import { type Judged, judge, judgeRecovery } from './verdict.ts'

/** So long after its end a run is looked at again: what was begun and not waited for shows by then. */
const AFTERMATH_MS = 60_000
/** At every request; the others at the writes alone, where they differ. */
const EVERYWHERE: readonly string[] = ['reset after the server acted', '502 web page', 'server restart']
const ENDS = ['SIGKILL, then post', 'SIGTERM, then post', 'SIGINT on a command line'] as const
type End = (typeof ENDS)[number]

/**
 * Each step with a fault at its requests, and stopped at each of them. What crashes is looked at for long, and its reads are
 * much alike: there each kind has every sixth, in turn.
 */
export async function stepCases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const course of STEP_COURSES) {
    const { all, writes } = await requestsOf(course)
    const add = (what: string, number: number, run: () => Promise<Judged>) =>
      cases.push({ name: `single step, ${course}: ${what} at request ${number}`, run })
    const every = course.endsWith('crash') ? 6 : 1
    const isMeant = (number: number, kind: number) => writes.includes(number) || (number + kind) % every === 0
    for (const number of all) {
      for (const [fault, does] of Object.entries(FAULTS)) {
        const kind = EVERYWHERE.indexOf(fault)
        if (writes.includes(number) || (kind !== -1 && isMeant(number, kind)))
          add(fault, number, () => oneFault(course, does, number))
      }
      for (const [kind, end] of ENDS.entries())
        if (isMeant(number, kind + 3)) add(end, number, () => stoppedAt(course, end, number))
    }
  }
  return cases
}

async function requestsOf(
  course: StepCourse,
): Promise<{ readonly all: readonly number[]; readonly writes: readonly number[] }> {
  await using steps = await StepsScene.open(course)
  await steps.run()
  const { log } = steps.scene.cattle.http
  const numbers = (some: typeof log) => some.map(({ number }) => number)
  return { all: numbers(log), writes: numbers(log.filter(({ method }) => method !== 'GET')) }
}

async function oneFault(course: StepCourse, fault: (typeof FAULTS)[string], at: number): Promise<Judged> {
  await using steps = await StepsScene.open(course)
  const { http } = steps.scene.cattle
  const world = steps.world()
  if (fault === 'refused')
    world.hooks.beforeRequest = (_, number) => (number === at ? http.down(REFUSED_FOR_MS) : undefined)
  else http.fault = ({ number }) => (number === at ? fault : undefined)
  return judged(steps, await steps.run(world))
}

async function judged(steps: StepsScene, told: Told): Promise<Judged> {
  const atOnce = judge(told, steps.truth(told.result))
  if (atOnce.lie !== undefined) return atOnce
  await steps.scene.pass(AFTERMATH_MS)
  return judge(told, steps.truth(told.result))
}

async function stoppedAt(course: StepCourse, end: End, at: number): Promise<Judged> {
  await using steps = await StepsScene.open(course)
  const world = steps.world(end.endsWith('post') ? 'post' : 'here')
  const died = Promise.withResolvers<Told>()
  // A write is let through: whether it was done is what nobody knows then.
  const strike = () => {
    if (!end.startsWith('SIGKILL')) return world.cancel(new Cancelled(end.startsWith('SIGTERM') ? 'SIGTERM' : 'SIGINT'))
    world.die()
    died.resolve(killed(world))
  }
  steps.scene.cattle.http.fault = ({ number }) => {
    if (number === at) strike()
    return undefined
  }
  const told = await Promise.race([steps.run(world), died.promise])
  if (!end.endsWith('post')) return judged(steps, told)
  const after = await steps.scene.post()
  const atOnce = judgeRecovery(after, steps.truth(after.result))
  if (atOnce.lie !== undefined || told.result === 'confirmed')
    return told.result === 'confirmed' ? judged(steps, told) : atOnce
  await steps.scene.pass(AFTERMATH_MS)
  return judgeRecovery(after, steps.truth(after.result))
}
