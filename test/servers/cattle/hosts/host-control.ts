import type { Triggers } from '../deploy/triggers.ts'
import type { Handlers } from '../engine/processes.ts'
import type { World } from '../engine/world.ts'
import { formatId, parseId } from '../ids.ts'
import { TIMINGS } from '../timings.ts'
import type { VirtualAgents } from './agent.ts'

export interface HostControl {
  /** Of the hosts that are not removed. */
  readonly ids: readonly string[]
  /** Active at once. */
  add(labels?: Readonly<Record<string, string>>): string
  /** As a person would: nothing new is placed there, what runs there runs on. */
  deactivate(hostId: string): void
  activate(hostId: string): void
  remove(hostId: string): void
  /** The agent falls silent; 60 s later the host is `reconnecting` [17]. Simulated agents only. */
  loseAgent(hostId: string): void
  agentBack(hostId: string): void
}

/** What happens to hosts from outside. */
export class Hosts implements HostControl {
  readonly #world: World
  readonly #agents: VirtualAgents | undefined
  readonly #triggers: Triggers
  /** Of the environment that gets the hosts. */
  readonly #accountId: number

  constructor(
    world: World,
    { agents, triggers, accountId }: { agents: VirtualAgents | undefined; triggers: Triggers; accountId: number },
  ) {
    this.#world = world
    this.#agents = agents
    this.#triggers = triggers
    this.#accountId = accountId
  }

  /** A host that comes, comes back or goes makes every service look at itself. */
  static handlers(world: World, triggers: Triggers): Handlers {
    const reconcile = async (run: { readonly resourceId: number }) => {
      triggers.reconcileAll(world.store.hosts.get(run.resourceId).accountId)
      return undefined
    }
    return { 'host.activate': reconcile, 'host.remove': reconcile }
  }

  get ids(): readonly string[] {
    return this.#world.store.hosts.where(({ removedMs }) => removedMs === null).map(({ id }) => formatId('host', id))
  }

  add(labels: Readonly<Record<string, string>> = {}): string {
    const { store } = this.#world
    const number = store.hosts.where(() => true).length + 1
    const host = store.hosts.insert({
      accountId: this.#accountId,
      kind: 'docker',
      hostname: `node${number}.example`,
      labels: { node: `n${number}`, ...labels },
      agentState: null,
      state: 'active',
    })
    this.#triggers.reconcileAll(this.#accountId)
    return formatId('host', host.id)
  }

  deactivate(hostId: string): void {
    this.#world.processes.schedule('host', 'deactivate', this.#number(hostId))
  }

  activate(hostId: string): void {
    this.#world.processes.schedule('host', 'activate', this.#number(hostId))
  }

  remove(hostId: string): void {
    this.#world.processes.schedule('host', 'remove', this.#number(hostId))
  }

  loseAgent(hostId: string): void {
    this.#simulated().lose(hostId)
    const id = this.#number(hostId)
    const { life, store } = this.#world
    life.background(
      life.sleep(TIMINGS.agentLostMs).then(() => {
        if (this.#simulated().isLost(hostId)) store.hosts.set(id, { state: 'reconnecting', agentState: 'reconnecting' })
      }),
    )
  }

  agentBack(hostId: string): void {
    this.#simulated().find(hostId)
    const { store } = this.#world
    const id = this.#number(hostId)
    if (store.hosts.get(id).state === 'reconnecting') store.hosts.set(id, { state: 'active', agentState: null })
    this.#triggers.reconcileAll(this.#accountId)
  }

  #simulated(): VirtualAgents {
    if (this.#agents === undefined) throw new Error('only simulated agents can be lost')
    return this.#agents
  }

  #number(hostId: string): number {
    const id = parseId(hostId)
    if (id === undefined) throw new Error(`no host ${hostId}`)
    return id
  }
}
