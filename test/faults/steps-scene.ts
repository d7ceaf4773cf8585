import type { ContainerBook } from '../servers/cattle/index.ts'
import type { TestWorld } from '../support/test-world.ts'
import { OLD_IMAGE, SCALE, Scene, type Told } from './scene.ts'
import type { Truth } from './verdict.ts'

/** Each single step, and what is wrong with the containers that it starts, if anything. */
export const STEP_COURSES = [
  'start',
  'stop',
  'restart',
  'scale to more',
  'scale to fewer',
  'start, and they crash',
  'restart, and they crash',
  'scale to more, and they crash',
] as const
export type StepCourse = (typeof STEP_COURSES)[number]

const wordsOf = (course: StepCourse) => (course.split(/[ ,]/)[0] ?? '') as 'start' | 'stop' | 'restart' | 'scale'
const scaleTo = (course: StepCourse): number => (course.includes('more') ? SCALE + 1 : SCALE - 1)

/** One service, and the step that is to be made with it. */
export class StepsScene implements AsyncDisposable {
  readonly scene: Scene
  readonly course: StepCourse
  readonly #startCounts: ReadonlyMap<string, number>

  private constructor(scene: Scene, course: StepCourse) {
    this.scene = scene
    this.course = course
    this.#startCounts = new Map(this.#containers().map(({ id, startCount }) => [id, startCount]))
  }

  static async open(course: StepCourse): Promise<StepsScene> {
    const scene = await Scene.open('goes well')
    const { cattle, serviceId } = scene
    if (wordsOf(course) === 'start') {
      cattle.person.deactivate(serviceId)
      await scene.pass(10_000)
    }
    if (course.endsWith('crash')) cattle.agent.behave(OLD_IMAGE, { exitAfterMs: 3_000 })
    cattle.http.log.length = 0
    return new StepsScene(scene, course)
  }

  world(recovery: TestWorld['recovery'] = 'here'): TestWorld {
    const operation = wordsOf(this.course)
    const scale = operation === 'scale' ? { scale: String(scaleTo(this.course)) } : {}
    return this.scene.world(recovery, { operation, needs: '2', ...scale })
  }

  run(world = this.world()): Promise<Told> {
    return this.scene.upgrade(world)
  }

  /**
   * What the server's own books say. A restart leaves nothing to go back to: who says that it was done must have restarted
   * all, and who says that it is as before must have all running.
   */
  truth(result: string): Truth {
    const { cattle, serviceId } = this.scene
    const { state, scale } = cattle.books.service(serviceId)
    const containers = this.#containers()
    const detail = `${state} ${scale} ${containers.map((one) => `${one.id}:${one.state}:${one.healthState}:${one.startCount}`).join(' ')}`
    const stands = (): Truth['stands'] => {
      const isDown = state === 'inactive' && containers.every((one) => one.state === 'stopped')
      const running = state === 'active' && containers.every(isWell) ? containers.length : -1
      const isUp = running === SCALE && scale === SCALE
      switch (wordsOf(this.course)) {
        case 'start':
          return isUp ? 'new' : isDown ? 'old' : 'elsewhere'
        case 'stop':
          return isDown ? 'new' : isUp ? 'old' : 'elsewhere'
        case 'restart':
          if (!isUp) return 'elsewhere'
          return result === 'confirmed' && containers.every((one) => this.#isAnew(one)) ? 'new' : 'old'
        case 'scale':
          if (isUp) return 'old'
          return running === scale && scale === scaleTo(this.course) ? 'new' : 'elsewhere'
      }
    }
    return { stands: stands(), detail }
  }

  #isAnew({ id, startCount }: ContainerBook): boolean {
    return this.#startCounts.get(id) !== startCount
  }

  #containers(): readonly ContainerBook[] {
    return this.scene.cattle.books.containers(this.scene.serviceId)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.scene[Symbol.asyncDispose]()
  }
}

const isWell = ({ state, healthState }: ContainerBook): boolean => state === 'running' && healthState === 'healthy'
