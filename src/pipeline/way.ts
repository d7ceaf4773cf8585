import { serviceLinesIn } from '../actions/rancher-upgrade/service-lines.ts'
import { shortImage } from '../core/image-ref.ts'
import type { JsonObject } from '../core/json.ts'
import type { Step, StepState } from '../core/page.ts'
import type { Report } from '../run/run-action.ts'
import type { StageKind, StageSpec } from './file.ts'
import { isLive } from './stage-kinds.ts'

/** A stage of the plan, with what became of it; no report when it was not reached, or ended before it could tell. */
export interface Walked {
  readonly stage: StageSpec
  readonly report: Report | undefined
  /** It ended the run. */
  readonly isCulprit: boolean
}

const VERBS: Readonly<Record<StageKind, { readonly todo: string; readonly done: string }>> = {
  'containerized-build': { todo: 'build', done: 'built' },
  'compose-integration-test': { todo: 'test', done: 'tested' },
  'tag-and-push': { todo: 'push', done: 'pushed' },
  'rancher-upgrade': { todo: 'deploy', done: 'deployed' },
  'route53-switch': { todo: 'traffic', done: 'traffic' },
}

const STATES: Readonly<Record<string, StepState>> = {
  built: 'done',
  passed: 'done',
  pushed: 'done',
  'already-there': 'done',
  confirmed: 'done',
  switched: 'done',
  unchanged: 'done',
  'awaiting-confirm': 'waiting',
  'rolled-back': 'back',
  'rollback-failed': 'unproven',
  unknown: 'unproven',
  skipped: 'skipped',
}

/** How far the image came at one stage. What is not known by name has failed. */
export function stateOf({ stage, report, isCulprit }: Walked): StepState {
  if (report === undefined) return isCulprit ? 'failed' : 'ahead'
  if (report.details.dryRun === true) return 'ahead'
  if (report.result === 'cancelled' && isLive(stage)) return 'back'
  const state = STATES[report.result] ?? 'failed'
  return state === 'done' && report.failure !== undefined ? 'failed' : state
}

const SAYS: Readonly<Record<StepState, string>> = {
  done: '',
  waiting: 'waits for a person',
  failed: 'stopped here',
  back: 'taken back, proven',
  unproven: 'NOT PROVEN',
  skipped: 'skipped',
  ahead: 'not reached',
}

/** The input that says so, where a change was left as it is for a person to decide. */
export const heldByOf = ({ report }: Pick<Walked, 'report'>): string | undefined =>
  typeof report?.details.heldBy === 'string' ? report.details.heldBy : undefined

/** The way of the image through the stages, and where it stopped. */
export const wayOf = (all: readonly Walked[]): readonly Step[] =>
  all.map((walked) => {
    const { stage, isCulprit } = walked
    const state = stateOf(walked)
    const { todo, done } = VERBS[stage.use]
    const isBack = state === 'back' || state === 'unproven'
    const says = heldByOf(walked) === undefined ? SAYS[state] : 'held, a person decides'
    return {
      name: state === 'done' || state === 'waiting' ? done : todo,
      detail: detailOf(walked),
      state: isCulprit && state === 'back' ? 'failed' : state,
      says: isCulprit && isBack ? `stopped here, ${says}` : says,
    }
  })

function detailOf({ stage: { use, inputs }, report }: Walked): string {
  switch (use) {
    case 'containerized-build':
      return (report?.outputs['image-id'] ?? '').slice(0, 'sha256:'.length + 12)
    case 'compose-integration-test':
      return ''
    case 'tag-and-push': {
      const image = shortImage(report?.outputs.image ?? '')
      return image
        .slice(image.lastIndexOf('/') + 1)
        .replace(/^[^:@]*:/, '')
        .replace('@', ' ')
    }
    case 'rancher-upgrade':
      return sayServices(inputs)
    case 'route53-switch':
      return String(inputs.record)
    default:
      return use satisfies never
  }
}

function sayServices({ stack, service, services }: JsonObject): string {
  const lines = serviceLinesIn(services)
  return lines.length === 0 ? `${String(stack)}/${String(service)}` : `${lines.length} services`
}
