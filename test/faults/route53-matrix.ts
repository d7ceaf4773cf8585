import { Cancelled } from '../../src/core/failure.ts'
import type { Fault } from '../servers/http.ts'
import { errorAnswer, type RecordSet } from '../servers/route53/index.ts'
import { FAULTS, REFUSED_FOR_MS } from './faults.ts'
import { type Case, SIGNALS } from './matrix.ts'
import { type Course, killed, ROUTE53_COURSES, Route53Scene, SIMPLE, SWITCH, type Told, ZONE } from './route53-scene.ts'
import { judgeForeign, SWITCHING, truthOf } from './route53-verdict.ts'
import { type Judged, judge, judgeRecovery } from './verdict.ts'

/** So long after its end a run is looked at again: what was begun and not waited for shows by then. */
const AFTERMATH_MS = 60_000
/** Quicker than the service, so that a run has few requests that are all alike. */
const PROPAGATION_MS = 5_000
const INPUTS = { ...SWITCH, every: '12s', hold: '20s', ttl: '47s' }

const xml = (status: number, code: string): Fault => ({ kind: 'answer', answer: { ...errorAnswer(code), status } })

/** What can go wrong with one request of Route 53, by name. */
const ROUTE53_FAULTS: Readonly<Record<string, Fault | 'refused'>> = {
  'connection refused': 'refused',
  'reset before the answer': { kind: 'reset-before' },
  'reset after the server acted': { kind: 'reset-after' },
  500: xml(500, 'InternalFailure'),
  503: xml(503, 'ServiceUnavailable'),
  '502 web page': FAULTS['502 web page'] ?? 'refused',
  Throttling: xml(400, 'Throttling'),
  PriorRequestNotComplete: xml(400, 'PriorRequestNotComplete'),
  AccessDenied: xml(403, 'AccessDenied'),
  'answer never comes': { kind: 'hang-before' },
  'answer never comes, though it acted': { kind: 'hang-after' },
  'garbage XML': { kind: 'garbage' },
  'server restart': { kind: 'restart', forMs: 12_000 },
}

/** Every fault at every request of a switch in three steps; the zone busy; PENDING for ever; somebody else; signals. */
export async function route53Cases(): Promise<readonly Case[]> {
  const cases: Case[] = []
  for (const course of ROUTE53_COURSES) {
    const { all, afterPlan, batches } = await requestsOf(course)
    const add = (what: string, numbers: readonly number[], run: (number: number) => Promise<Judged>) => {
      for (const number of numbers)
        cases.push({ name: `route53, ${course}: ${what} at request ${number}`, run: () => run(number) })
    }
    for (const [fault, does] of Object.entries(ROUTE53_FAULTS))
      add(fault, all, (number) => oneFault(course, does, (n) => n === number))
    add('PriorRequestNotComplete × 3', all, (number) =>
      oneFault(course, xml(400, 'PriorRequestNotComplete'), (n) => n >= number && n < number + 3),
    )
    add('AccessDenied for good', all, (number) => oneFault(course, xml(403, 'AccessDenied'), (n) => n >= number))
    add('zone busy for 90 s', batches, (number) =>
      disturbed(course, number, ({ person }) => person.occupy(ZONE, 90_000)),
    )
    add('PENDING for ever', batches, (number) =>
      disturbed(course, number, ({ temper }) => {
        temper.propagationMs = Number.POSITIVE_INFINITY
      }),
    )
    add('somebody else writes', afterPlan, (number) => foreign(course, number))
  }
  return [...cases, ...signalCases()]
}

/** The numbers of the requests of a run that nothing disturbs. */
async function requestsOf(
  course: Course,
): Promise<Readonly<Record<'all' | 'afterPlan' | 'batches', readonly number[]>>> {
  await using scene = await open()
  await scene.switch(scene.world('here', INPUTS, course))
  const { log } = scene.route53.http
  const planRead = log.find(({ url }) => url.includes('/rrset'))?.number ?? 0
  return {
    all: log.map(({ number }) => number),
    afterPlan: log.map(({ number }) => number).filter((number) => number > planRead),
    batches: log.filter(({ method }) => method === 'POST').map(({ number }) => number),
  }
}

async function open(): Promise<Route53Scene> {
  const scene = await Route53Scene.open()
  scene.route53.temper.propagationMs = PROPAGATION_MS
  return scene
}

async function judged(scene: Route53Scene, told: Told): Promise<Judged> {
  const atOnce = judge(told, truthOf(scene), SWITCHING)
  if (atOnce.lie !== undefined) return atOnce
  await scene.pass(AFTERMATH_MS)
  return judge(told, truthOf(scene), SWITCHING)
}

async function oneFault(
  course: Course,
  fault: Fault | 'refused',
  strikes: (number: number) => boolean,
): Promise<Judged> {
  await using scene = await open()
  const { http } = scene.route53
  const world = scene.world('here', INPUTS, course)
  if (fault === 'refused') {
    world.hooks.beforeRequest = (_, number) => (strikes(number) ? http.down(REFUSED_FOR_MS) : undefined)
  } else {
    http.fault = ({ number }) => (strikes(number) ? fault : undefined)
  }
  const told = await scene.switch(world)
  http.fault = () => undefined
  return judged(scene, told)
}

async function disturbed(
  course: Course,
  at: number,
  disturb: (route53: Route53Scene['route53']) => void,
): Promise<Judged> {
  await using scene = await open()
  scene.route53.http.fault = ({ number }) => {
    if (number === at) disturb(scene.route53)
    return undefined
  }
  return judged(scene, await scene.switch(scene.world('here', INPUTS, course)))
}

/** Somebody replaces whatever is there by a record of their own. */
async function foreign(course: Course, at: number): Promise<Judged> {
  await using scene = await open()
  const { http, person } = scene.route53
  const theirs: RecordSet = { ...SIMPLE, ResourceRecords: [{ Value: 'theirs.example.net' }] }
  http.fault = ({ number }) => {
    if (number !== at) return undefined
    const gone = scene.newest.map((set) => ({ Action: 'DELETE', ResourceRecordSet: set }) as const)
    person.change(ZONE, [...gone, { Action: 'CREATE', ResourceRecordSet: theirs }])
    return undefined
  }
  const told = await scene.switch(scene.world('here', INPUTS, course))
  await scene.pass(AFTERMATH_MS)
  return judgeForeign(told, scene)
}

/** Where a run is stopped, in the order in which it passes them. */
const POINTS = [
  'before armed',
  'after armed',
  'when the first batch is sent',
  'while PENDING',
  'in the gate of step 1',
  'when the second batch is sent',
  'when the batch back is sent',
] as const
type Point = (typeof POINTS)[number]

function signalCases(): readonly Case[] {
  const cases: Case[] = []
  for (const course of ROUTE53_COURSES) {
    for (const point of POINTS) {
      if (point === 'when the batch back is sent' && course === 'goes well') continue
      for (const signal of SIGNALS) {
        for (const recovery of ['post', 'here'] as const) {
          const who = recovery === 'post' ? 'action, then post' : 'command line, then undo'
          cases.push({
            name: `route53, ${course}: ${signal} ${point} (${who})`,
            run: () => oneSignal(course, point, signal, recovery),
          })
        }
      }
    }
  }
  return cases
}

async function oneSignal(
  course: Course,
  point: Point,
  signal: (typeof SIGNALS)[number],
  recovery: 'post' | 'here',
): Promise<Judged> {
  await using scene = await open()
  const world = scene.world(recovery, INPUTS, course)
  const died = Promise.withResolvers<Told>()
  let struck = false
  strikeAt(point, scene, world, () => {
    if (struck) return
    struck = true
    if (signal === 'SIGKILL') {
      world.die()
      died.resolve(killed(world))
    } else world.cancel(new Cancelled(signal))
  })
  const told = await Promise.race([scene.switch(world), died.promise])
  if (!struck) return { outcome: 'not struck', lie: `the run never passed the point "${point}"` }
  world.hooks.beforeRequest = () => {}
  if (told.exitCode !== 'killed' && recovery === 'here') return judged(scene, told)
  const open_ = await scene.ledger.open()
  const unfinished = open_.some(({ phase }) => phase === 'armed' || phase === 'moving')
  if (!unfinished && told.exitCode !== 'killed') return judged(scene, told)
  const after = await scene.post()
  const atOnce = judgeRecovery(after, truthOf(scene), SWITCHING)
  if (atOnce.lie !== undefined) return atOnce
  await scene.pass(AFTERMATH_MS)
  return judgeRecovery(after, truthOf(scene), SWITCHING)
}

function strikeAt(
  point: Point,
  { ledger, route53 }: Route53Scene,
  world: ReturnType<Route53Scene['world']>,
  strike: () => void,
): void {
  let posts = 0
  const onPost = (wanted: number) => {
    route53.http.fault = ({ method }) => {
      if (method === 'POST') posts += 1
      if (method === 'POST' && posts === wanted) strike()
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
    case 'when the first batch is sent':
      onPost(1)
      return
    case 'when the second batch is sent':
      onPost(2)
      return
    case 'when the batch back is sent':
      onPost(3)
      return
    case 'while PENDING':
      route53.http.fault = ({ url }) => {
        if (url.includes('/change/')) strike()
        return undefined
      }
      return
    case 'in the gate of step 1':
      world.hooks.beforeRequest = () => {
        if (world.printed.some((line) => line.includes('gate good'))) strike()
      }
      return
    default:
      point satisfies never
  }
}
