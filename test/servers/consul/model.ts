export type Status = 'passing' | 'warning' | 'critical'

/** Where in the history of the catalogue a record was made and last changed. */
interface RaftIndex {
  readonly CreateIndex: number
  readonly ModifyIndex: number
}

export interface Node extends RaftIndex {
  readonly ID: string
  readonly Node: string
  readonly Address: string
  readonly Datacenter: string
  readonly TaggedAddresses: Readonly<Record<string, string>>
  readonly Meta: Readonly<Record<string, string>>
}

export interface Service extends RaftIndex {
  readonly ID: string
  readonly Service: string
  readonly Tags: readonly string[]
  readonly Address: string
  readonly Meta: Readonly<Record<string, string>>
  readonly Port: number
  readonly Weights: { readonly Passing: number; readonly Warning: number }
  readonly EnableTagOverride: boolean
}

export interface Check extends RaftIndex {
  readonly Node: string
  readonly CheckID: string
  readonly Name: string
  readonly Status: Status
  readonly Notes: string
  readonly Output: string
  /** Empty for a check of the node. */
  readonly ServiceID: string
  readonly ServiceName: string
  readonly ServiceTags: readonly string[]
}

/** One item of `/v1/health/service/:service`. */
export interface Entry {
  readonly Node: Node
  readonly Service: Service
  readonly Checks: readonly Check[]
}

export interface State {
  /** Of the last write. */
  index: number
  nodes: Node[]
  services: (Service & { readonly node: string })[]
  checks: Check[]
  /** Of the last write that touched a service, by its name. */
  changedAt: Record<string, number>
  /** When a service last lost its last instance. */
  extinctionAt: number
}

/** The catalogue as somebody sees it: the leader as it is, a follower or an agent as it was. */
export class View {
  protected state: State

  constructor(state: State) {
    this.state = state
  }

  entries(service: string): readonly Entry[] {
    return this.state.services
      .filter((one) => one.Service === service)
      .flatMap(({ node: name, ...instance }) => {
        const node = this.state.nodes.find(({ Node }) => Node === name)
        const isOf = (check: Check) => check.Node === name && ['', instance.ID].includes(check.ServiceID)
        return node === undefined ? [] : [{ Node: node, Service: instance, Checks: this.state.checks.filter(isOf) }]
      })
  }

  /** What a blocking query on it compares with: of a service that is not there, the last time that any went away. */
  indexOf(service: string): number {
    const exists = this.state.services.some((one) => one.Service === service)
    return Math.max(1, exists ? (this.state.changedAt[service] ?? 0) : this.state.extinctionAt)
  }

  /** As it is now, for ever. */
  frozen(): View {
    return new View(structuredClone(this.state))
  }
}
