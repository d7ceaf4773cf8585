import { stringify } from 'yaml'
import { ProcessCancelled } from '../engine/exits.ts'
import { isStart, PROCESSES } from '../engine/state-machine.ts'
import type { World } from '../engine/world.ts'
import { formatId } from '../ids.ts'
import { type JsonObject, stringAt } from '../json.ts'
import type { ServiceRow, StackRow } from '../records.ts'
import { ApiError } from './errors.ts'

const OWN = ['name', 'description']

/** What requests do to stacks; compose files are stored and given back, nothing is made of them. All throw {ApiError}. */
export class Stacks {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  create(accountId: number, input: JsonObject): StackRow {
    const { store, processes } = this.#world
    const name = stringAt(input, 'name') ?? ''
    this.#checkName(accountId, name)
    const stack = store.stacks.insert({
      accountId,
      name,
      description: stringAt(input, 'description') ?? null,
      healthState: 'healthy',
      system: false,
      fields: Object.fromEntries(Object.entries(input).filter(([member]) => !OWN.includes(member))),
    })
    processes.schedule('stack', 'create', stack.id)
    return store.stacks.get(stack.id)
  }

  update(id: number, input: JsonObject): StackRow {
    const { store } = this.#world
    const stack = store.stacks.get(id)
    const name = stringAt(input, 'name')
    if (name !== undefined && name !== stack.name) this.#checkName(stack.accountId, name)
    store.stacks.set(id, {
      ...(name === undefined ? {} : { name }),
      ...('description' in input ? { description: stringAt(input, 'description') ?? null } : {}),
      fields: { ...stack.fields, ...Object.fromEntries(Object.entries(input).filter(([key]) => !OWN.includes(key))) },
    })
    if (name !== undefined && name !== stack.name) this.#schedule(id, 'update')
    return store.stacks.get(id)
  }

  remove(id: number): StackRow {
    this.#schedule(id, 'remove')
    return this.#world.store.stacks.get(id)
  }

  /** @returns what the action answers with, and how. */
  act(id: number, action: string): { readonly status: number; readonly composed?: JsonObject } {
    switch (action) {
      case 'activateservices':
        for (const service of this.#servicesOf(id))
          if (service.state === 'inactive') this.#world.processes.schedule('service', 'activate', service.id)
        return { status: 200 }
      case 'deactivateservices':
        for (const service of this.#servicesOf(id)) this.#deactivate(service)
        return { status: 200 }
      case 'exportconfig':
        return { status: 200, composed: composedOf(this.#servicesOf(id)) }
      case 'addoutputs':
        return { status: 200 }
      default:
        this.#schedule(id, action)
        return { status: 202 }
    }
  }

  #deactivate({ id, name, state }: ServiceRow): void {
    if (state === 'inactive' || state === 'deactivating') return
    if (!isStart(PROCESSES.service.deactivate, state))
      throw ApiError.invalid('InvalidState', `Service ${name} is not in valid state to be deactivated: ${state}`)
    this.#world.processes.schedule('service', 'deactivate', id)
  }

  #servicesOf(stackId: number): ServiceRow[] {
    return this.#world.store.services.where((service) => service.stackId === stackId && service.removedMs === null)
  }

  #checkName(accountId: number, name: string): void {
    if (!/^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$/.test(name)) throw ApiError.invalid('InvalidCharacters', 'name')
    const taken = this.#world.store.stacks.where(
      (stack) =>
        stack.accountId === accountId && stack.removedMs === null && stack.name?.toLowerCase() === name.toLowerCase(),
    )
    if (taken.length > 0) throw ApiError.invalid('NotUnique', 'name')
  }

  #schedule(id: number, name: string): void {
    try {
      this.#world.processes.schedule('stack', name, id)
    } catch (error) {
      if (error instanceof ProcessCancelled) throw ApiError.status(409)
      throw error
    }
  }
}

/** The stack as compose files, of the members that the recorded services had [19c]. */
function composedOf(services: readonly ServiceRow[]): JsonObject {
  const file = (members: (service: ServiceRow) => JsonObject) => {
    const content = { version: '2', services: Object.fromEntries(services.map((each) => [each.name, members(each)])) }
    return stringify(content, { singleQuote: true }).replaceAll('\n', '\r\n')
  }
  return {
    id: null,
    type: 'composeConfig',
    links: {},
    actions: {},
    baseType: 'composeConfig',
    dockerComposeConfig: file(({ launchConfig }) => ({
      image: (stringAt(launchConfig, 'imageUuid') ?? '').replace(/^docker:/, ''),
      ...Object.fromEntries(
        ['environment', 'labels']
          .filter((name) => launchConfig?.[name])
          .map((name) => [name, launchConfig?.[name] ?? {}]),
      ),
    })),
    rancherComposeConfig: file(({ scale, startOnCreate }) => ({
      scale,
      ...(startOnCreate ? { start_on_create: true } : {}),
    })),
  }
}

/** What the processes of a stack do: removing one removes its services; finish and rollback reach into `upgraded` ones. */
export function stackHandlers(world: World) {
  const inUpgraded = (action: 'finishupgrade' | 'rollback') => async (run: { readonly resourceId: number }) => {
    const { store, processes } = world
    // only those whose upgrade the stack began, and it begins none without compose files [19c]
    for (const { id, state } of store.services.where((service) => service.stackId === run.resourceId))
      if (state === 'upgraded' && store.stacks.get(run.resourceId).fields.dockerCompose !== undefined)
        processes.schedule('service', action, id)
    return undefined
  }
  return {
    'stack.finishupgrade': inUpgraded('finishupgrade'),
    'stack.rollback': inUpgraded('rollback'),
    'stack.remove': async (run: { readonly resourceId: number }) => {
      const { store, processes, waits } = world
      const services = store.services.where(
        (service) => service.stackId === run.resourceId && service.removedMs === null,
      )
      for (const { id } of services) processes.schedule('service', 'remove', id)
      for (const { id } of services)
        await waits.until(`service:${id}`, () => store.services.get(id).removedMs !== null, {
          what: `removed [service:${formatId('service', id)}]`,
        })
      return undefined
    },
  }
}
