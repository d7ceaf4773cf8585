import type { StageKind, StageSpec } from './file.ts'

/** What a stage of one kind is to the pipeline. */
interface Kind {
  /** The farthest that it changes anything: on this machine, in a registry, or in a system that serves people. */
  readonly changes: 'machine' | 'registry' | 'live'
  /** What its `operation` is when the file says nothing, where there are several. */
  readonly forward?: 'upgrade' | 'switch'
  /** It makes the image of the run: the id of one, or the one that a registry holds. */
  readonly makes?: 'image-id' | 'image'
}

const KINDS: Readonly<Record<StageKind, Kind>> = {
  'containerized-build': { changes: 'machine', makes: 'image-id' },
  'compose-integration-test': { changes: 'machine' },
  'tag-and-push': { changes: 'registry', makes: 'image' },
  'rancher-upgrade': { changes: 'live', forward: 'upgrade' },
  'route53-switch': { changes: 'live', forward: 'switch' },
}

type Use = Pick<StageSpec, 'use'>
type Told = Pick<StageSpec, 'use' | 'inputs'>

/** Whether a stage changes a live system; without a destination the pipeline stops before the first of them. */
export const isLive = ({ use }: Use): boolean => KINDS[use].changes === 'live'
/** Whether a stage publishes or changes a live system: what needs secrets and can be seen outside. */
export const isAfterTests = ({ use }: Use): boolean => KINDS[use].changes !== 'machine'
export const makesImage = ({ use }: Use): boolean => KINDS[use].makes !== undefined
/** Whether a stage leaves the image in a registry, where every later one and every later run finds it. */
export const pushes = ({ use }: Use): boolean => KINDS[use].makes === 'image'

/** Whether a stage puts the image of the run to work. With another `operation` it only reads, or goes back. */
export const isUpgrade = (stage: Told): boolean => isForward(stage, 'upgrade')
/** Whether a stage moves traffic to a side that it may have to find out. */
export const isSwitch = (stage: Told): boolean => isForward(stage, 'switch')

const isForward = ({ use, inputs: { operation } }: Told, forward: Kind['forward']): boolean =>
  KINDS[use].forward === forward && (!operation || operation === forward)
