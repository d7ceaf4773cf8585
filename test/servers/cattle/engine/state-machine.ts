/**
 * Which process may start in which state, and where it leads (reference section 2.4): tables and pure questions about them.
 */
export interface Process {
  readonly start: readonly string[]
  /** The state while it runs, for every start state or by start state. */
  readonly via: string | Readonly<Record<string, string>>
  /** The state when it is done, for every transitional state or by transitional state. */
  readonly done: string | Readonly<Record<string, string>>
}

export type Processes = Readonly<Record<string, Process>>

const SERVICE = {
  create: { start: ['requested'], via: 'registering', done: 'inactive' },
  activate: { start: ['inactive', 'restarting'], via: 'activating', done: 'active' },
  update: {
    start: [
      'inactive',
      'active',
      'updating-active',
      'finishing-upgrade',
      'activating',
      'canceling-upgrade',
      'upgrading',
      'rolling-back',
    ],
    via: {
      inactive: 'updating-inactive',
      active: 'updating-active',
      'updating-active': 'updating-active',
      'finishing-upgrade': 'finishing-upgrade',
      activating: 'activating',
      'canceling-upgrade': 'canceling-upgrade',
      upgrading: 'upgrading',
      'rolling-back': 'rolling-back',
    },
    done: {
      'updating-inactive': 'inactive',
      'updating-active': 'active',
      'finishing-upgrade': 'active',
      activating: 'active',
      'canceling-upgrade': 'canceled-upgrade',
      upgrading: 'upgraded',
      'rolling-back': 'active',
    },
  },
  deactivate: {
    start: ['restarting', 'active', 'activating', 'updating-inactive', 'updating-active'],
    via: 'deactivating',
    done: 'inactive',
  },
  upgrade: { start: ['active', 'activating', 'inactive', 'updating-active'], via: 'upgrading', done: 'upgraded' },
  continueupgrade: { start: ['canceled-upgrade'], via: 'upgrading', done: 'upgraded' },
  cancelupgrade: { start: ['upgrading', 'finishing-upgrade'], via: 'canceling-upgrade', done: 'canceled-upgrade' },
  rollback: { start: ['upgrading', 'upgraded', 'canceled-upgrade'], via: 'rolling-back', done: 'active' },
  finishupgrade: { start: ['upgraded'], via: 'finishing-upgrade', done: 'active' },
  restart: { start: ['active'], via: 'restarting', done: 'active' },
  remove: {
    start: [
      'inactive',
      'registering',
      'active',
      'activating',
      'updating-inactive',
      'updating-active',
      'upgrading',
      'canceling-upgrade',
      'rolling-back',
      'deactivating',
      'requested',
      'canceled-upgrade',
      'upgraded',
      'finishing-upgrade',
      'restarting',
    ],
    via: 'removing',
    done: 'removed',
  },
} satisfies Processes

/** Rancher 1.0 and 1.1 (reference section 2.6). */
const OLD_SERVICE = {
  ...withoutContinue(SERVICE),
  upgrade: { start: ['active', 'inactive'], via: 'upgrading', done: 'upgraded' },
  rollback: { start: ['canceled-upgrade', 'upgraded'], via: 'rolling-back', done: 'active' },
  cancelrollback: { start: ['rolling-back'], via: 'canceling-rollback', done: 'canceled-rollback' },
  finishupgrade: {
    start: ['upgraded', 'canceled-upgrade', 'canceled-rollback'],
    via: 'finishing-upgrade',
    done: 'active',
  },
} satisfies Processes

const INSTANCE = {
  create: { start: ['requested'], via: 'creating', done: 'stopped' },
  start: { start: ['creating', 'stopped'], via: 'starting', done: 'running' },
  restart: { start: ['running'], via: 'restarting', done: 'running' },
  stop: {
    start: ['creating', 'running', 'starting', 'restarting', 'updating-running', 'updating-stopped'],
    via: 'stopping',
    done: 'stopped',
  },
  error: { start: ['creating', 'stopped'], via: 'erroring', done: 'error' },
  remove: {
    start: ['requested', 'creating', 'updating-running', 'updating-stopped', 'stopped', 'erroring', 'error'],
    via: 'removing',
    done: 'removed',
  },
  update: {
    start: ['running', 'stopped'],
    via: { running: 'updating-running', stopped: 'updating-stopped' },
    done: { 'updating-running': 'running', 'updating-stopped': 'stopped' },
  },
  migrate: { start: ['running'], via: 'migrating', done: 'running' },
} satisfies Processes

const STACK = {
  create: { start: ['requested'], via: 'activating', done: 'active' },
  error: { start: ['activating'], via: 'erroring', done: 'error' },
  update: { start: ['active'], via: 'updating-active', done: 'active' },
  upgrade: { start: ['active', 'canceled-upgrade'], via: 'upgrading', done: 'upgraded' },
  cancelupgrade: { start: ['upgrading', 'finishing-upgrade'], via: 'canceling-upgrade', done: 'canceled-upgrade' },
  rollback: { start: ['upgrading', 'upgraded', 'canceled-upgrade'], via: 'rolling-back', done: 'active' },
  finishupgrade: { start: ['upgraded'], via: 'finishing-upgrade', done: 'active' },
  remove: {
    start: [
      'requested',
      'active',
      'activating',
      'updating-active',
      'error',
      'erroring',
      'upgrading',
      'canceling-upgrade',
      'rolling-back',
      'finishing-upgrade',
      'upgraded',
      'canceled-upgrade',
    ],
    via: 'removing',
    done: 'removed',
  },
} satisfies Processes

const HOST = {
  activate: { start: ['inactive', 'registering'], via: 'activating', done: 'active' },
  deactivate: {
    start: ['registering', 'active', 'activating', 'updating-active', 'updating-inactive'],
    via: 'deactivating',
    done: 'inactive',
  },
  update: {
    start: ['active', 'inactive'],
    via: { active: 'updating-active', inactive: 'updating-inactive' },
    done: { 'updating-active': 'active', 'updating-inactive': 'inactive' },
  },
  remove: { start: ['inactive', 'active', 'registering', 'updating-inactive'], via: 'removing', done: 'removed' },
} satisfies Processes

const CERTIFICATE = {
  create: { start: ['requested'], via: 'activating', done: 'active' },
  update: { start: ['active'], via: 'updating-active', done: 'active' },
  remove: { start: ['active', 'requested', 'activating', 'updating-active'], via: 'removing', done: 'removed' },
} satisfies Processes

export const PROCESSES = {
  service: SERVICE,
  instance: INSTANCE,
  stack: STACK,
  host: HOST,
  certificate: CERTIFICATE,
} satisfies Record<string, Processes>

export type ProcessType = keyof typeof PROCESSES

export function processesOf(type: ProcessType, { oldServer }: { readonly oldServer: boolean }): Processes {
  return type === 'service' && oldServer ? OLD_SERVICE : PROCESSES[type]
}

export function isStart(process: Process, state: string): boolean {
  return process.start.includes(state)
}

export function isDone(process: Process, state: string): boolean {
  return typeof process.done === 'string' ? process.done === state : Object.values(process.done).includes(state)
}

export function isTransitional(process: Process, state: string): boolean {
  const via = typeof process.via === 'string' ? [process.via] : Object.values(process.via)
  return via.includes(state) || (typeof process.done !== 'string' && state in process.done)
}

/** Neither a start state, nor on the way, nor there already: the process cannot be. */
export function isForeign(process: Process, state: string): boolean {
  return !isStart(process, state) && !isTransitional(process, state) && !isDone(process, state)
}

export function stateVia(process: Process, state: string): string {
  if (typeof process.via === 'string') return process.via
  const via = process.via[state]
  if (via === undefined) throw new Error(`no way on from ${state}`)
  return via
}

/** Undefined where the table has no answer, as for a state the process never passes. */
export function stateDone(process: Process, state: string): string | undefined {
  return typeof process.done === 'string' ? process.done : process.done[state]
}

/** Whether any process of the type passes through this state: what the API calls transitioning. */
export function isTransitioning(processes: Processes, state: string): boolean {
  return Object.values(processes).some((process) => {
    const via = typeof process.via === 'string' ? [process.via] : Object.values(process.via)
    return via.includes(state)
  })
}

function withoutContinue<Table extends { readonly continueupgrade: Process }>(
  table: Table,
): Omit<Table, 'continueupgrade'> {
  const { continueupgrade: _, ...rest } = table
  return rest
}
