import { STEPS, type Step } from '../../targets/cattle-run-state/steps.ts'
import type { StageSpec } from '../file.ts'
import type { LiveStage } from '../observe-live.ts'
import type { ServiceStatus } from '../stage-status.ts'
import { refuse, type Way } from './way.ts'

/** What a run says of a stage whose service it left as it was. */
const UNTOUCHED = new Set(['unchanged', 'rolled-back', 'cancelled'])

/** The single step that a stage makes; undefined where it upgrades, or is no service. */
export const stepOfStage = ({ use, inputs: { operation } }: StageSpec): Step | undefined =>
  use === 'rancher-upgrade' ? STEPS.find((step) => step === operation) : undefined

/**
 * The operation `rollback` of such a service would go back over its last upgrade, which is none of this stage. Whether it
 * runs must be as before: traffic may go back to it. Pure.
 */
export function wayOfStep(step: Step, { released }: LiveStage, now: ServiceStatus): Way {
  const leave = (because: string): Way => ({ do: 'nothing', because, cameBack: false })
  if (step === 'restart') return leave('nothing leads back from a restart')
  if (released !== undefined && UNTOUCHED.has(released.result)) return leave(`that run left it ${released.result}`)
  if (step === 'scale') return leave(`its scale is left at ${now.scale}`)
  if (step === 'start') return leave('it is left running')
  if (now.state !== 'inactive') return leave('it runs')
  return refuse(
    now.name,
    'was stopped, and traffic may go back to it',
    'it is inactive',
    `start it first: ${startOf(now)}`,
  )
}

/** `auth/auth-service in production` as a command. */
function startOf({ name }: ServiceStatus): string {
  const [, stack = '', service = '', environment = ''] = /^([^/]+)\/(\S+) in (.+)$/.exec(name) ?? []
  return `slipway rancher-upgrade start --environment ${environment} --stack ${stack} --service ${service}`
}
