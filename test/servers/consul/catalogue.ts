import { type Check, type Service, type State, type Status, View } from './model.ts'

export interface Registration {
  readonly service: string
  readonly id: string
  readonly node?: string
  readonly tags?: readonly string[]
  readonly meta?: Readonly<Record<string, string>>
  /** Of its own check; without one it has none. */
  readonly status?: Status | undefined
  readonly output?: string
}

const FIRST_INDEX = 10

/** What the leader holds. Each write that changes something counts the index on; the same once more changes nothing. */
export class Catalogue extends View {
  readonly #datacenter: string
  readonly #watchers = new Set<() => void>()
  /** How often a backup was restored. */
  restores = 0

  constructor(datacenter: string) {
    super({ index: FIRST_INDEX, nodes: [], services: [], checks: [], changedAt: {}, extinctionAt: FIRST_INDEX })
    this.#datacenter = datacenter
  }

  /** Calls `run` after each change, until the returned function is called. */
  watch(run: () => void): () => void {
    this.#watchers.add(run)
    return () => this.#watchers.delete(run)
  }

  register({ service, id, node = 'node-1', tags = [], meta = {}, status, output = '' }: Registration): void {
    this.#ensureNode(node)
    const before = this.state.services.find((one) => one.node === node && one.ID === id)
    const wanted = { ID: id, Service: service, Tags: tags, Meta: meta }
    const isSame =
      before !== undefined && Object.entries(wanted).every(([key, value]) => same(before[key as keyof Service], value))
    if (!isSame) {
      const index = this.#next(service)
      const written = {
        ...{
          node,
          ...wanted,
          Address: '10.42.0.7',
          Port: 8_080,
          Weights: { Passing: 1, Warning: 1 },
          EnableTagOverride: false,
        },
        ...{ CreateIndex: before?.CreateIndex ?? index, ModifyIndex: index },
      }
      this.state.services = [...this.state.services.filter((one) => one !== before), written]
    }
    if (status !== undefined)
      this.#writeCheck(node, {
        id: `service:${id}`,
        name: `Service '${service}' check`,
        of: id,
        service,
        status,
        output,
      })
    this.#tell()
  }

  /** The answer of its check, as an agent sends it on. */
  report(id: string, status: Status, output = ''): void {
    const instance = this.#instance(id)
    const { node, Service: service } = instance
    this.#writeCheck(node, { id: `service:${id}`, name: `Service '${service}' check`, of: id, service, status, output })
    this.#tell()
  }

  /** What the cluster says of a node that is or is not reached any more. */
  reportNode(node: string, status: Status): void {
    this.#writeCheck(node, { id: 'serfHealth', name: 'Serf Health Status', of: '', service: '', status, output: '' })
    this.#tell()
  }

  deregister(id: string): void {
    const instance = this.#instance(id)
    const index = this.#next(instance.Service)
    this.state.services = this.state.services.filter((one) => one !== instance)
    this.state.checks = this.state.checks.filter(({ Node, ServiceID }) => Node !== instance.node || ServiceID !== id)
    if (!this.state.services.some(({ Service }) => Service === instance.Service)) this.state.extinctionAt = index
    this.#tell()
  }

  /** An older backup of the same catalogue is restored: every index is smaller, and every watch ends. */
  restore(by: number): void {
    this.restores += 1
    const older = (index: number) => Math.max(1, index - by)
    const aged = <T extends { CreateIndex: number; ModifyIndex: number }>(one: T): T => ({
      ...one,
      CreateIndex: older(one.CreateIndex),
      ModifyIndex: older(one.ModifyIndex),
    })
    const { nodes, services, checks, changedAt } = this.state
    this.state = {
      index: older(this.state.index),
      nodes: nodes.map(aged),
      services: services.map(aged),
      checks: checks.map(aged),
      changedAt: Object.fromEntries(Object.entries(changedAt).map(([name, index]) => [name, older(index)])),
      extinctionAt: older(this.state.extinctionAt),
    }
    this.#tell()
  }

  #ensureNode(name: string): void {
    if (this.state.nodes.some(({ Node }) => Node === name)) return
    const index = this.#next()
    const address = '10.42.0.1'
    this.state.nodes.push({
      ...{ ID: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`, Node: name, Address: address },
      ...{ Datacenter: this.#datacenter, TaggedAddresses: { lan: address, wan: address }, Meta: {} },
      ...{ CreateIndex: index, ModifyIndex: index },
    })
    this.#writeCheck(name, {
      id: 'serfHealth',
      name: 'Serf Health Status',
      of: '',
      service: '',
      status: 'passing',
      output: 'Agent alive and reachable',
    })
  }

  #writeCheck(
    node: string,
    check: { id: string; name: string; of: string; service: string; status: Status; output: string },
  ): void {
    const before = this.state.checks.find(({ Node, CheckID }) => Node === node && CheckID === check.id)
    if (before?.Status === check.status && before.Output === check.output) return
    const touched =
      check.of === ''
        ? this.state.services.filter((one) => one.node === node).map(({ Service }) => Service)
        : [check.service]
    const index = this.#next(...touched)
    const written: Check = {
      ...{ Node: node, CheckID: check.id, Name: check.name, Status: check.status, Notes: '', Output: check.output },
      ...{ ServiceID: check.of, ServiceName: check.service, ServiceTags: [] },
      ...{ CreateIndex: before?.CreateIndex ?? index, ModifyIndex: index },
    }
    this.state.checks = [...this.state.checks.filter((one) => one !== before), written]
  }

  #instance(id: string): State['services'][number] {
    const found = this.state.services.find(({ ID }) => ID === id)
    if (found === undefined) throw new Error(`no instance ${id} is registered`)
    return found
  }

  #next(...services: readonly string[]): number {
    this.state.index += 1
    for (const service of services) this.state.changedAt[service] = this.state.index
    return this.state.index
  }

  #tell(): void {
    for (const run of [...this.#watchers]) run()
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
