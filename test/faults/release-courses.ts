import { NEW, type ReleaseScene, type StageName } from './release-scene.ts'

export type Course =
  | 'goes well'
  | 'second stage fails'
  | 'the DNS gate fails'
  | 'fails after the first seal'
  | 'fails after the last seal'

export interface Release {
  readonly stages: readonly StageName[]
  readonly courses: readonly Course[]
}

const MIXED: readonly Course[] = ['goes well', 'the DNS gate fails', 'fails after the last seal']
export const RELEASES: readonly Release[] = [
  {
    stages: ['one', 'two'],
    courses: ['goes well', 'second stage fails', 'fails after the first seal', 'fails after the last seal'],
  },
  { stages: ['one', 'dns'], courses: MIXED },
  { stages: ['dns', 'one'], courses: MIXED },
]

/** Makes the new version do as the course says. */
export function takeCourse(scene: ReleaseScene, course: Course): void {
  const { cattle, services } = scene
  const last = services.at(-1) ?? 'one'
  switch (course) {
    case 'goes well':
      return
    case 'second stage fails':
      once(scene, () => {
        if (cattle.books.accepted.length !== 2) return false
        cattle.agent.behave(NEW, { exitAfterMs: 7_000 })
        return true
      })
      return
    case 'the DNS gate fails':
      scene.isGateBad = () =>
        scene.sets('answered').some(({ SetIdentifier, Weight = 0 }) => SetIdentifier === 'green' && Weight >= 50)
      return
    case 'fails after the first seal':
      once(scene, () => {
        if (cattle.books.service('one').state !== 'finishing-upgrade') return false
        turnUnhealthy(scene, last)
        return true
      })
      return
    case 'fails after the last seal':
      onceSealed(scene, last, () => turnUnhealthy(scene, last))
      return
    default:
      course satisfies never
  }
}

/** Calls back when the service is active again after its seal. */
export function onceSealed(scene: ReleaseScene, service: string, then: () => void): void {
  let sealed = false
  once(scene, () => {
    const { state } = scene.cattle.books.service(service)
    if (state === 'finishing-upgrade') sealed = true
    if (!sealed || state !== 'active') return false
    then()
    return true
  })
}

/** The new version is unhealthy from now on, here and wherever it starts. */
export function turnUnhealthy({ cattle }: ReleaseScene, service: string): void {
  cattle.agent.behave(NEW, { health: 'unhealthy-from-start' })
  for (const { id, state, image } of cattle.books.containers(service))
    if (state === 'running' && image === NEW) cattle.agent.report(id, 'unhealthy')
}

/** Asks at each change of the server, until it is done; what is done there may change the server too. */
function once({ cattle }: ReleaseScene, isDone: () => boolean): void {
  const ask = () => {
    cattle.onChange = undefined
    if (!isDone()) cattle.onChange = ask
  }
  cattle.onChange = ask
}
