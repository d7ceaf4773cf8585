import type { IncomingHttpHeaders } from 'node:http'
import { ProcessCancelled } from '../engine/exits.ts'
import type { World } from '../engine/world.ts'
import { isObject, type JsonObject, objectAt } from '../json.ts'
import type { InstanceRow, Row, ServiceKind } from '../records.ts'
import type { Context, Reply } from './context.ts'
import { baseTypeOf } from './envelope.ts'
import { ApiError } from './errors.ts'
import { readInput } from './input.ts'
import type { LogAccess } from './log-access.ts'
import type { Objects } from './objects.ts'
import type { ApiRequest } from './request.ts'
import { schemaOf } from './schemas.ts'
import { type Place, Services } from './services.ts'
import { Stacks } from './stacks.ts'
import { inputFromV1 } from './v1.ts'

/** An action that was accepted, for whoever keeps books. */
export interface Accepted {
  readonly action: string
  readonly type: string
  readonly id: string
  readonly body: JsonObject
  readonly headers: IncomingHttpHeaders
}

/** What requests write. All throw {ApiError}, and then nothing stays written: the caller wraps each in a transaction. */
export class Writes {
  readonly #world: World
  readonly #objects: Objects
  readonly #logAccess: LogAccess
  readonly #services: Services
  readonly #stacks: Stacks
  onAccepted: (accepted: Accepted) => void = () => {}

  constructor(world: World, { objects, logAccess }: { readonly objects: Objects; readonly logAccess: LogAccess }) {
    this.#world = world
    this.#objects = objects
    this.#logAccess = logAccess
    this.#services = new Services(world)
    this.#stacks = new Stacks(world)
  }

  create(context: Context): Reply {
    const { request, schema } = context
    const { identity } = context.view
    const input = readInput(schema, bodyOf(request), { create: true, exists: this.#objects.exists(context) })
    const accountId = identity.projectId ?? identity.account.id
    if (baseTypeOf(schema.id) === 'service') {
      const row = this.#services.create(schema.id as ServiceKind, accountId, input)
      return { status: 201, body: this.#objects.shown(context, schema.id, row) }
    }
    if (schema.id === 'stack')
      return { status: 201, body: this.#objects.shown(context, schema.id, this.#stacks.create(accountId, input)) }
    throw ApiError.status(405)
  }

  update(context: Context): Reply {
    const { request, schema } = context
    const row = this.#objects.find(context, request.id ?? '')
    const input = readInput(schema, bodyOf(request), { create: false, exists: this.#objects.exists(context) })
    const render = (updated: Row): Reply => ({ status: 200, body: this.#objects.shown(context, schema.id, updated) })
    if (baseTypeOf(schema.id) === 'service')
      return render(
        this.#services.update(row.id, input, {
          asBalancer: schema.id === 'loadBalancerService',
          mayTouchSystem: context.view.identity.role !== 'restricted',
        }),
      )
    if (schema.id === 'stack') return render(this.#stacks.update(row.id, input))
    return render(row)
  }

  remove(context: Context): Reply {
    const { request, schema } = context
    const row = this.#objects.find(context, request.id ?? '')
    const render = (removed: Row): Reply => ({ status: 200, body: this.#objects.shown(context, schema.id, removed) })
    if (baseTypeOf(schema.id) === 'service') {
      const removed = render(
        this.#services.remove(row.id, { mayTouchSystem: context.view.identity.role !== 'restricted' }),
      )
      this.#accepted(context, 'remove', {})
      return removed
    }
    if (schema.id === 'stack') return render(this.#stacks.remove(row.id))
    throw ApiError.status(405)
  }

  /** Unknown actions are refused first, then unknown objects, then what the state forbids, then the input [05]. */
  act(context: Context, action: string, place: Place): Reply {
    const { request, schema } = context
    const { id } = request
    const known = schema.resourceActions?.[action]
    if (id === undefined || known === undefined) throw ApiError.invalid('InvalidAction', 'action')
    const row = this.#objects.find(context, id)
    const offered = this.offered(context, row)
    if (!(action in offered) && place !== 'later') throw ApiError.invalid('ActionNotAvailable', 'action')
    const inputSchema = known[0] === null ? undefined : schemaOf(known[0])
    const body = bodyOf(request)
    const input =
      inputSchema === undefined
        ? {}
        : readInput(inputSchema, body, { create: true, exists: this.#objects.exists(context) })
    const reply = this.#perform(context, { row, action, input, place })
    this.#accepted(context, action, body)
    return reply
  }

  /** The actions the object has now, also those that are not shown to this caller [16]. */
  offered(context: Context, row: Row): JsonObject {
    const { view } = context
    const plain = {
      ...context,
      view: { ...view, actionLinks: false, identity: { ...view.identity, role: 'owner' as const } },
    }
    return objectAt(this.#objects.shown(plain, context.schema.id, row), 'actions')
  }

  #perform(
    context: Context,
    { row, action, input, place }: { row: Row; action: string; input: JsonObject; place: Place },
  ): Reply {
    const { schema } = context
    if (baseTypeOf(schema.id) === 'service') {
      const acted = this.#services.act(row.id, action, { input, viaType: schema.id, place })
      const status = action.endsWith('servicelink') || action.endsWith('servicelinks') ? 200 : 202
      return { status, body: this.#objects.shown(context, schema.id, acted) }
    }
    if (schema.id === 'stack') {
      const { status, composed } = this.#stacks.act(row.id, action)
      return { status, body: composed ?? this.#objects.shown(context, schema.id, this.#world.store.stacks.get(row.id)) }
    }
    if (action === 'logs')
      return { status: 200, body: this.#logAccess.grant(row as InstanceRow, input, context.view.urls) }
    const type = schema.id === 'host' ? 'host' : 'instance'
    try {
      this.#world.processes.schedule(type, action, row.id)
    } catch (error) {
      if (error instanceof ProcessCancelled) throw ApiError.status(409)
      throw error
    }
    return {
      status: 202,
      body: this.#objects.shown(context, schema.id, this.#objects.find(context, context.request.id ?? '')),
    }
  }

  /** An action that only reads is none for the books. */
  #accepted({ request, schema }: Context, action: string, body: JsonObject): void {
    if (action === 'logs') return
    this.onAccepted({ action, type: schema.id, id: request.id ?? '', body, headers: request.headers })
  }
}

/** Whatever is no object counts as an empty one [05]. @throws {ApiError} 400 for what is no JSON. */
function bodyOf({ body, version }: ApiRequest): JsonObject {
  if (body.trim() === '') return {}
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    throw ApiError.coded(400, 'InvalidBodyContent')
  }
  const object = isObject(parsed) ? parsed : {}
  return version === 'v1' ? inputFromV1(object) : object
}
