/** Why a run of a process ended before its work was done. The texts are the server's and reach the client. */

/** The resource took another state while the run worked for it. Not told as an error. */
export class StateChanged extends Error {
  constructor() {
    super('STATE_CHANGED')
  }
}

/** A wait got no answer within its slice. Not told as an error; the replay goes on with the run. */
export class WaitTimeout extends Error {
  readonly instanceId: number | undefined
  constructor(message: string, instanceId?: number) {
    super(message)
    this.instanceId = instanceId
  }
}

/** Somebody else holds the lock. Not told as an error. */
export class LockBusy extends Error {
  readonly lock: string
  constructor(lock: string) {
    super(`Failed to acquire lock [${lock}]`)
    this.lock = lock
  }
}

/** The result differs from the plan; the replay tries again. Not told as an error. */
export class ReconcileAgain extends Error {
  constructor() {
    super('reconciling service state')
  }
}

/** A container is not what it should be: told as an error, and sticky. */
export class ContainerFailed extends Error {
  readonly instanceId: number
  constructor(message: string, instanceId: number) {
    super(message)
    this.instanceId = instanceId
  }
}

/** A container's start was given up; what becomes of it has been decided already. */
export class StartFailed extends Error {}

/** A host could not do what it was told. The process is tried again. */
export class AgentFailed extends Error {}

/** The server's own null pointer exceptions: told as an error without a message [20]. */
export class NullPointer extends Error {
  constructor() {
    super('')
  }
}

/** The state of a resource does not allow a process: 409 for a client; told as an error by a run that wanted it. */
export class ProcessCancelled extends Error {}

/** Whether a run may end this way. Anything else is a mistake in this server and must not be swallowed. */
export function isExit(error: unknown): boolean {
  const kinds = [
    StateChanged,
    WaitTimeout,
    LockBusy,
    ReconcileAgain,
    ContainerFailed,
    NullPointer,
    StartFailed,
    AgentFailed,
    ProcessCancelled,
  ]
  return kinds.some((kind) => error instanceof kind)
}
