import { Cancelled } from '../../src/core/failure.ts'
import { FAULTS, REFUSED_FOR_MS } from './faults.ts'
import { COURSES, type Course, killed, NEW_IMAGE, Scene, type Told } from './scene.ts'
import { type Judged, judge, judgeRecovery, truthOf } from './verdict.ts'

export interface Case {
  readonly name: string
  run(): Promise<Judged>
}

/** So long after its end a run is looked at again: what was begun and not waited for shows by then. */
const AFTERMATH_MS = 60_000

async function judged(scene: Scene, told: Told): Promise<Judged> {
  const atOnce = judge(told, truthOf(scene))
  if (atOnce.lie !== undefined) return atOnce
  await scene.pass(AFTERMATH_MS)
  return judge(told, truthOf(scene))
}

/** The courses that get every fault; the others get those that tell the most. */
const WHOLE = new Set<Course>(['goes well', 'crashes in the gate'])
const TELLING = new Set(['reset after the server acted', '502 web page', 'server restart'])
const FOR_GOOD = ['401', 'connection refused', '502 web page']

/** Every fault at every request, in order, of an upgrade that takes each course; and faults that never end. */
export async function faultCases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const course of COURSES) {
    const requests = await countRequests(course)
    for (const [fault, does] of Object.entries(FAULTS)) {
      if (!WHOLE.has(course) && !TELLING.has(fault)) continue
      for (let number = 1; number <= requests; number += 1) {
        cases.push({
          name: `${course}: ${fault} at request ${number}`,
          run: () => oneFault(course, does, (n) => n === number),
        })
      }
    }
    if (!WHOLE.has(course)) continue
    for (const fault of FOR_GOOD) {
      for (let number = 1; number <= requests; number += 1) {
        const does = FAULTS[fault]
        if (does === undefined) throw new Error(`no fault is named "${fault}"`)
        cases.push({
          name: `${course}: ${fault} for good from request ${number}`,
          run: () => oneFault(course, does, (n) => n >= number),
        })
      }
    }
  }
  return cases
}

async function countRequests(course: Course): Promise<number> {
  await using scene = await Scene.open(course)
  await scene.upgrade()
  return scene.cattle.http.log.length
}

async function oneFault(
  course: Course,
  fault: (typeof FAULTS)[string],
  strikes: (number: number) => boolean,
): Promise<Judged> {
  await using scene = await Scene.open(course)
  const world = scene.world('here', { image: NEW_IMAGE })
  if (fault === 'refused') {
    world.hooks.beforeRequest = (_, number) => (strikes(number) ? scene.cattle.http.down(REFUSED_FOR_MS) : undefined)
  } else {
    scene.cattle.http.fault = ({ number }) => (strikes(number) ? fault : undefined)
  }
  const told = await scene.upgrade(world)
  scene.cattle.http.fault = () => undefined
  return judged(scene, told)
}

/** Where a run is stopped, in the order in which it passes them. */
export const POINTS = [
  'before armed',
  'after armed',
  'after the POST is sent',
  'while upgrading',
  'in the gate',
  'after the seal is sent',
  'between rollback and proof',
] as const
export type Point = (typeof POINTS)[number]

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const
type Signal = (typeof SIGNALS)[number]

/** Every signal at every point, in an action (followed by its post step) and on a command line (followed by undo). */
export function signalCases(): readonly Case[] {
  const cases: Case[] = []
  for (const course of ['goes well', 'crashes in the gate'] as const) {
    for (const point of POINTS) {
      if (point === 'between rollback and proof' && course === 'goes well') continue
      if (point === 'after the seal is sent' && course === 'crashes in the gate') continue
      for (const signal of SIGNALS) {
        for (const recovery of ['post', 'here'] as const) {
          const who = recovery === 'post' ? 'action, then post' : 'command line, then undo'
          cases.push({
            name: `${course}: ${signal} ${point} (${who})`,
            run: () => oneSignal(course, point, signal, recovery),
          })
        }
      }
    }
  }
  return cases
}

async function oneSignal(course: Course, point: Point, signal: Signal, recovery: 'post' | 'here'): Promise<Judged> {
  await using scene = await Scene.open(course)
  const world = scene.world(recovery, { image: NEW_IMAGE })
  let struck = false
  const died = Promise.withResolvers<Told>()
  const strike = () => {
    if (struck) return
    struck = true
    if (signal === 'SIGKILL') {
      world.die()
      died.resolve(killed(world))
    } else world.cancel(new Cancelled(signal))
  }
  strikeAt(point, scene, world, strike)
  const running = scene.upgrade(world)
  const told = await Promise.race([running, died.promise])
  if (!struck) return { outcome: 'not struck', lie: `the run never passed the point "${point}"` }
  world.hooks.beforeRequest = () => {}
  const open = await scene.ledger.open()
  const unfinished = open.some(({ phase }) => phase === 'armed' || phase === 'moving')
  if (told.exitCode !== 'killed' && recovery === 'here') return judged(scene, told)
  if (!unfinished && told.exitCode === 'killed') {
    // Nothing was written down: nothing may have been begun, and the post step has nothing to do.
    const after = await scene.post()
    await scene.pass(AFTERMATH_MS)
    return judgeRecovery(after, truthOf(scene))
  }
  if (!unfinished) return judged(scene, told)
  const after = await scene.post()
  const atOnce = judgeRecovery(after, truthOf(scene))
  if (atOnce.lie !== undefined) return atOnce
  await scene.pass(AFTERMATH_MS)
  return judgeRecovery(after, truthOf(scene))
}

type World = ReturnType<Scene['world']>

function strikeAt(point: Point, scene: Scene, world: World, strike: () => void): void {
  const { cattle, ledger } = scene
  const onAction = (action: string) => {
    cattle.http.fault = ({ method, url }) => {
      if (method === 'POST' && url.includes(`action=${action}`)) strike()
      return undefined
    }
  }
  switch (point) {
    case 'before armed':
      ledger.onPut = (moment) => (moment === 'before' ? strike() : undefined)
      return
    case 'after armed':
      ledger.onPut = (moment, { phase }) => (moment === 'after' && phase === 'armed' ? strike() : undefined)
      return
    case 'after the POST is sent':
      onAction('upgrade')
      return
    case 'after the seal is sent':
      onAction('finishupgrade')
      return
    case 'while upgrading':
      cattle.onChange = () => {
        const fresh = cattle.books.containers(scene.serviceId).filter(({ image }) => image === NEW_IMAGE)
        if (fresh.some(({ state }) => state === 'running')) strike()
      }
      return
    case 'in the gate':
      world.hooks.beforeRequest = () => {
        if (world.printed.some((line) => line.includes('gate good'))) strike()
      }
      return
    case 'between rollback and proof':
      cattle.onChange = () => {
        if (cattle.books.service(scene.serviceId).state === 'rolling-back') strike()
      }
      return
    default:
      point satisfies never
  }
}
