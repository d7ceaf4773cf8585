import type { ContainerBook } from '../servers/cattle/index.ts'
import { NEW_IMAGE, OLD_IMAGE, SCALE, type Scene, type Told } from './scene.ts'

/** What the server's own books say, whatever anybody told. */
export interface Truth {
  readonly stands: 'old' | 'new' | 'elsewhere'
  readonly detail: string
}

export function truthOf({ cattle, serviceId }: Pick<Scene, 'cattle' | 'serviceId'>): Truth {
  const service = cattle.books.service(serviceId)
  const containers = cattle.books.containers(serviceId)
  const detail = `${service.state} ${service.image?.split(':').at(-1)} ${containers.map(sayContainer).join(' ')}`
  const runsOnly = (image: string) =>
    service.state === 'active' &&
    service.image === image &&
    containers.length === SCALE &&
    containers.every(
      (container) =>
        container.image === image &&
        container.state === 'running' &&
        container.healthState === 'healthy' &&
        container.version === service.version,
    )
  if (runsOnly(OLD_IMAGE)) return { stands: 'old', detail }
  if (runsOnly(NEW_IMAGE)) return { stands: 'new', detail }
  return { stands: 'elsewhere', detail }
}

const sayContainer = ({ id, image, state, healthState }: ContainerBook): string =>
  `${id}:${image?.split(':').at(-1)}:${state}:${healthState}`

export interface Judged {
  /** A short name of how it ended, for the counts. */
  readonly outcome: string
  /** Why it is a lie, or leaves something half done without saying so. */
  readonly lie: string | undefined
}

/** What a run calls the good end, and the command it names when a person is needed. */
export interface Words {
  readonly done: string
  readonly command: string
}
const UPGRADE: Words = { done: 'confirmed', command: 'slipway rancher-upgrade' }

/**
 * Holds what the last process told against the books. The good ends are: entirely new and confirmed, or entirely old and
 * active. Anything else must be red with exit code 8, say so, and name a command.
 */
export function judge(told: Told, truth: Truth, { done, command }: Words = UPGRADE): Judged {
  const outcome = `exit ${told.exitCode}, ${told.result || 'no result'}, stands ${truth.stands}`
  const lie = (because: string): Judged => ({ outcome, lie: `${because}; the books say: ${truth.detail}` })
  const fine: Judged = { outcome, lie: undefined }
  if (told.exitCode === 'killed') return lie('nobody came after the kill')
  if (told.exitCode === 1) return lie('it ended by a fault of ours')
  if (told.exitCode === 8) {
    if ([done, 'rolled-back', 'unchanged', 'awaiting-confirm'].includes(told.result))
      return lie(`exit code 8 with result "${told.result}"`)
    return told.printed.includes(command) ? fine : lie('exit code 8 without a command to go on with')
  }
  if (told.exitCode === 0) {
    if (told.result === done) return truth.stands === 'new' ? fine : lie(`it told "${done}"`)
    return lie(`green with result "${told.result}"`)
  }
  if (truth.stands === 'old') return fine
  return lie(`exit code ${told.exitCode} says "as before"`)
}

/** The same for a post step or `slipway undo`, whose green means: entirely one of both, and said which. */
export function judgeRecovery(told: Told, truth: Truth, { command }: Words = UPGRADE): Judged {
  const outcome = `recovered: exit ${told.exitCode}, stands ${truth.stands}`
  const lie = (because: string): Judged => ({ outcome, lie: `${because}; the books say: ${truth.detail}` })
  if (told.exitCode === 0) {
    if (truth.stands === 'elsewhere') return lie('it was green')
    if (truth.stands === 'new' && !told.printed.includes('had been confirmed already'))
      return lie('it did not say that the new version stays')
    return { outcome, lie: undefined }
  }
  if (told.exitCode === 8 && told.printed.includes(command)) return { outcome, lie: undefined }
  return lie(`exit code ${told.exitCode} without a command to go on with`)
}
