import { Failure } from '../../core/failure.ts'
import { nearest } from '../../core/nearest.ts'
import type { Machine } from '../../doctor/machine.ts'
import type { StageKind } from '../../pipeline/file.ts'
import { ACTIONS, type AnyAction } from '../../pipeline/stages.ts'
import type { Action, Front } from '../../run/run-action.ts'
import { loadedToRun } from '../loaded-to-run.ts'

/** What the command line can be told to do. Inputs, defaults and what they mean are those of the action. */
export interface Command {
  readonly name: string
  /** What it does, where all commands are listed: at most 60 characters. */
  readonly brief: string
  /** The folders whose action.yml tells what the inputs mean; the first tells what the command does, unless `about`. */
  readonly manifests: readonly string[]
  readonly about?: string
  /** What the word after the command is. */
  readonly word?: 'operation' | 'destination' | 'shell'
  /** Inputs that mean something else here than in the manifests, or are in none. */
  readonly means?: Readonly<Record<string, string>>
  /** Of more inputs than fit on a screen: those whose meaning its help tells. All of them when absent. */
  readonly first?: readonly string[]
  /** Inputs that are read and change nothing here. */
  readonly hides?: readonly string[]
  readonly example: string
  /** Absent for `undo`, which reads what it needs for what it finds, and for `completion`, which is no action. */
  readonly load?: (machine: Machine) => Promise<AnyAction>
}

/** What is known of each action before it runs; the rest is loaded when its inputs are good. */
const FRONTS: Readonly<Record<StageKind, () => Promise<{ readonly front: unknown }>>> = {
  'containerized-build': () => import('../../actions/containerized-build/front.ts'),
  'compose-integration-test': () => import('../../actions/compose-integration-test/front.ts'),
  'tag-and-push': () => import('../../actions/tag-and-push/front.ts'),
  'rancher-upgrade': () => import('../../actions/rancher-upgrade/front.ts'),
  'route53-switch': () => import('../../actions/route53-switch/front.ts'),
}

const own = <Inputs>(action: Action<Inputs>): AnyAction =>
  loadedToRun(action, async () => action) as unknown as AnyAction
const late = (front: unknown, load: () => Promise<unknown>): AnyAction =>
  loadedToRun(front as Front<unknown>, load as () => Promise<AnyAction>)

const ROOT = '.'
const SELECTION = { from: 'First stage.', to: 'Last stage.', timeout: 'Time limit of the whole.' }

const BRIEFS: Readonly<Record<StageKind, string>> = {
  'containerized-build': 'Builds in a container, and packages the image',
  'compose-integration-test': 'Tests the image in a compose environment of its own',
  'tag-and-push': 'Gives the tested image its version, and pushes it once',
  'rancher-upgrade': 'Upgrades a service on Rancher 1.x, or takes it back',
  'route53-switch': 'Moves a record between blue and green, or back',
}

const EXAMPLES: Readonly<Record<StageKind, string>> = {
  'containerized-build': 'slipway containerized-build --builder-image go-builder:1.8 --run "make build"',
  'compose-integration-test': 'slipway compose-integration-test --images auth-service --test-service tests --image ID',
  'tag-and-push': 'slipway tag-and-push --image-id ID --repository registry.example.com/shop/auth-service',
  'rancher-upgrade': 'slipway rancher-upgrade --stack auth --service auth-service --image shop/auth-service:1.0.1',
  'route53-switch': 'slipway route53-switch --record www.example.com --to green --steps 10 --steps 100',
}

const FIRST: Partial<Record<StageKind, readonly string[]>> = {
  'rancher-upgrade': [
    'rancher-url',
    'environment',
    'stack',
    'service',
    'services',
    'image',
    'env',
    'scale',
    'batch-size',
    'gates',
    'confirm',
    'on-failure',
  ],
}

const OPERATIONS: ReadonlySet<StageKind> = new Set(['rancher-upgrade', 'route53-switch'])

const loadPipeline = async () => (await import('../../pipeline/index.ts')).pipeline

/** On a whole release, by its pipeline file. */
export const RELEASE_COMMANDS: readonly Command[] = [
  {
    name: 'run',
    brief: 'Runs the stages of the pipeline file, or takes them back',
    manifests: [ROOT],
    about: 'Runs the stages of the pipeline file; when one fails, all before it are taken back.',
    word: 'destination',
    example: 'slipway run production --result-file release.json',
    load: async () => late((await import('../../pipeline/front.ts')).front, loadPipeline),
  },
  {
    name: 'status',
    brief: 'Tells what runs, what is answered, and what is open',
    manifests: [ROOT],
    about: 'Tells what runs and what is answered, stage by stage, and what is open. Changes nothing.',
    word: 'destination',
    means: { ...SELECTION, release: 'Result file of a run, to compare with.' },
    hides: ['dry-run'],
    example: 'slipway status production --release release.json',
    load: async () => own((await import('../../pipeline/status/index.ts')).status),
  },
  {
    name: 'rollback',
    brief: 'Takes a release back, newest stage first, and proves it',
    manifests: [ROOT],
    about: 'Takes a release back, newest stage first, and proves it. Refuses before the first write.',
    word: 'destination',
    means: {
      ...SELECTION,
      release: 'Result file of the run that is to be taken back.',
      'back-to': 'Without a release: the side that traffic goes back to.',
    },
    example: 'slipway rollback production --release release.json --dry-run',
    load: async () => own((await import('../../pipeline/rollback/index.ts')).rollback),
  },
  {
    name: 'undo',
    brief: 'Takes back what a dead run on this machine left half done',
    manifests: [ROOT, 'actions/rancher-upgrade', 'actions/route53-switch'],
    about:
      'Takes back what a run on this machine began and did not finish. For a run of a pipeline it needs its file and destination, for an action alone the flags of that action.',
    word: 'destination',
    hides: ['confirm', 'on-failure', 'on-cancel'],
    example: 'slipway undo production',
  },
  {
    name: 'doctor',
    brief: 'Tells whether all that the stages need is within reach',
    manifests: [ROOT, 'actions/tag-and-push', 'actions/rancher-upgrade'],
    about: 'Tells whether all that the stages need is there and within reach. Changes nothing.',
    word: 'destination',
    means: {
      ...SELECTION,
      repository: 'Repository whose registry is asked, beside those of the file.',
      'rancher-url': 'Rancher server that is asked, beside those of the file.',
    },
    hides: ['dry-run'],
    example: 'slipway doctor production',
    load: async (machine) => own((await import('../../doctor/index.ts')).doctorOf(machine)),
  },
]

/** One action by itself. */
export const ACTION_COMMANDS: readonly Command[] = (Object.keys(ACTIONS) as StageKind[]).map((name) => ({
  name,
  brief: BRIEFS[name],
  manifests: [`actions/${name}`],
  ...(OPERATIONS.has(name) ? { word: 'operation' as const } : {}),
  ...(FIRST[name] === undefined ? {} : { first: FIRST[name] }),
  example: EXAMPLES[name],
  load: async () => late((await FRONTS[name]()).front, ACTIONS[name]),
}))

/** The shells that can complete our command line. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** Before the first release, and beside all of them. */
export const SETUP_COMMANDS: readonly Command[] = [
  {
    name: 'init',
    brief: 'Writes a first slipway.yml and workflow from what is here',
    manifests: [ROOT],
    about:
      'Writes a first slipway.yml, and a workflow that runs it, from the Dockerfile, the compose file, the build script and git. Says what it guessed, and what is left to do. Overwrites nothing.',
    means: {
      ci: 'Whose workflow is written beside it.',
      force: 'Overwrite files that are there.',
    },
    example: 'slipway init --dry-run',
    load: async () => own((await import('../../init/index.ts')).init),
  },
  {
    name: 'completion',
    brief: 'Prints the completion script for bash, zsh or fish',
    manifests: [],
    about:
      'Prints a script that lets a shell complete commands, flags, their values, and the destinations and stages of the pipeline file. Its first lines tell how to install it.',
    word: 'shell',
    hides: ['shell'],
    example: 'source <(slipway completion bash)',
  },
]

/** In the order in which they are told. */
export const GROUPS: readonly { readonly title: string; readonly commands: readonly Command[] }[] = [
  { title: 'A release, by its pipeline file:', commands: RELEASE_COMMANDS },
  { title: 'One stage by itself:', commands: ACTION_COMMANDS },
  { title: 'Setting up:', commands: SETUP_COMMANDS },
]

export const COMMANDS: readonly Command[] = GROUPS.flatMap(({ commands }) => commands)

/** @throws {Failure} `bad-input` with the nearest command there is. */
export function findCommand(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name)
  if (found !== undefined) return found
  const names = [...COMMANDS.map((command) => command.name), '--version', '--help']
  const near = nearest(name, names)
  throw new Failure('bad-input', {
    what: 'There is no such command',
    saw: `"${name}"`,
    fix: near === undefined ? `one of: ${names.join(', ')}` : `did you mean "slipway ${near}"?`,
  })
}
