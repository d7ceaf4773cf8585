/** The real server's timings, in milliseconds, with where they come from (reference section 13.3). */
export const TIMINGS = {
  /** Changes are collected and published on this global tick; a wait hears of a change only then. */
  changeTickMs: 1_000,
  /** A wait that hears nothing asks again by itself; also how long a cancel goes unnoticed in a health wait [11c]. */
  waitPollMs: 5_000,
  /** How long one wait lasts before its run ends and is left to the replay. */
  waitSliceMs: 45_000,
  /** The same for a container that waits for those it needs, and for those of its unit. */
  dependencySliceMs: 30_000,
  unitSliceMs: 15_000,
  replayTickMs: 15_000,
  /** A started run is not replayed before this: a killed server's runs stand still that long [15a]. */
  runningDelayMs: 120_000,
  retryMaxWaitMs: 120_000,
  /** How long a process waits for another one of the same resource before it leaves the rest to the replay [13d]. */
  changeLockWaitMs: 3_000,
  healthCleanupTickMs: 60_000,
  /** Reconciles that could not be done when they were triggered [12c]. */
  syncTickMs: 15_000,
  computeTries: 5,
  /** From the acceptance of a process to its run. */
  dispatchMs: 6,
  /** What the create and deactivate of a service take by themselves [14a]. */
  writeMs: 11,
  /** Accepting the removal of the containers marked old. */
  removeMarkedMs: 15,
  /** A look at the units of a service, with the service locked. */
  planMs: 5,
  /** From the end of a process to the new healthState of its service and stack. */
  healthStateLagMs: 8,
  /** Removing what a container had on the server's side. */
  removeMs: 60,
  /** Removing the map between a container and its service. */
  unmapMs: 15,
  /** Removing a link between services. */
  unlinkMs: 4,
  /** Time in `creating` before `starting`. */
  creatingMs: 20,
  /** A host whose agent is gone turns `reconnecting` after this long [17]. */
  agentLostMs: 60_000,
  /** The server's own work around a container's start and stop. */
  networkMs: 36,
  postNetworkMs: 30,
  /** From a container's start to what its host's agent says of it by itself. */
  firstReportMs: 5,
  releaseMs: 16,
  /** Failing scheduling is told after this long [12g]. */
  allocateMs: 20,
  /** How long the token for a container's log holds. */
  logTokenMs: 300_000,
  pingMs: 5_000,
  /** The first ping comes a little after five seconds [07, 14e]. */
  firstPingMs: 5_100,
} as const

/**
 * Where in its period each global task falls after the start of the server. The clean-up comes just before the replay,
 * as it did when it was watched [11b]; the sync falls elsewhere [12c].
 */
export const PHASES = {
  changeTickMs: 750,
  replayTickMs: 12_300,
  healthCleanupTickMs: 57_200,
  syncTickMs: 1_300,
} as const
