import type { ReversibleAction } from '../run/reversible.ts'
import type { Action } from '../run/run-action.ts'
import type { StageKind } from './file.ts'

/** An action whose type of inputs is its own business: what it read is handed back to it, by nobody else. */
export type AnyAction = Action<unknown> | ReversibleAction<unknown>

const own = <Inputs>(action: Action<Inputs>): AnyAction => action as unknown as AnyAction

/** Each action is loaded only when a stage or a command needs it. */
export const ACTIONS: Readonly<Record<StageKind, () => Promise<AnyAction>>> = {
  'containerized-build': async () => own((await import('../actions/containerized-build/index.ts')).containerizedBuild),
  'compose-integration-test': async () =>
    own((await import('../actions/compose-integration-test/index.ts')).composeIntegrationTest),
  'tag-and-push': async () => own((await import('../actions/tag-and-push/index.ts')).tagAndPush),
  'rancher-upgrade': async () => own((await import('../actions/rancher-upgrade/index.ts')).rancherUpgrade),
  'route53-switch': async () => own((await import('../actions/route53-switch/index.ts')).route53Switch),
}

export const isReversible = (action: AnyAction): action is ReversibleAction<unknown> => 'prepare' in action
