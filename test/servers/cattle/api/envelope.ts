import {
  isStart,
  isTransitioning,
  type Process,
  type Processes,
  type ProcessType,
  processesOf,
} from '../engine/state-machine.ts'
import type { World } from '../engine/world.ts'
import { formatId, type IdType } from '../ids.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import type { Row } from '../records.ts'
import type { Identity } from './identity.ts'
import { type Schema, schemaForSegment, schemaViewOf } from './schemas.ts'
import type { Urls } from './urls.ts'

/** For whom and how an object is shown. */
export interface View {
  readonly urls: Urls
  readonly identity: Identity
  /** The caller asked for `actionLinks` instead of `actions`. */
  readonly actionLinks: boolean
}

/** Actions with no process behind them: offered in every state, also when removed. */
const STATELESS: Readonly<Record<string, readonly string[]>> = {
  service: ['addservicelink', 'removeservicelink', 'setservicelinks'],
  stack: ['activateservices', 'deactivateservices', 'exportconfig', 'addoutputs'],
}

/** Links beyond those to related objects. */
const EXTRA_LINKS: Readonly<Record<string, readonly string[]>> = {
  service: ['containerStats'],
  loadBalancerService: ['containerStats'],
  stack: ['composeConfig'],
  container: ['stats', 'containerStats'],
  host: ['stats', 'hostStats', 'containerStats'],
}

/** Members that can be written but are never shown. */
const UNSHOWN = ['count', 'networkIds', 'instanceLinks']

/** Members that are shown though the schema does not declare them. */
const UNDECLARED = ['dockerPorts', 'internalVolumes', 'healthcheckStates', 'secondaryLaunchConfigs']

/** What every object has around its own members (reference section 1.6). */
export function envelope(
  { world, row, view }: { readonly world: World; readonly row: Row; readonly view: View },
  how: {
    readonly type: string
    readonly idType: IdType
    readonly processType?: ProcessType
    readonly actions?: readonly string[]
    readonly fields: JsonObject
  },
): JsonObject {
  const { urls, identity, actionLinks } = view
  const schema = schemaForSegment(how.type, schemaViewOf(identity, world))
  if (schema === undefined) throw new Error(`no schema ${how.type}`)
  const processes = how.processType === undefined ? {} : processesOf(how.processType, world)
  const id = formatId(how.idType, row.id)
  const path = `${schema.pluralName}/${id}`
  const untouchable = how.fields.system === true && identity.role === 'restricted'
  const offered = untouchable
    ? []
    : (how.actions ?? stateActions(schema, processes, row.state)).filter(
        (name) => schema.resourceActions !== undefined && name in schema.resourceActions,
      )
  const actions = Object.fromEntries(offered.map((name) => [name, urls.action(path, name)]))
  const fields: JsonObject = {
    name: row.name,
    description: row.description,
    state: row.state,
    accountId: formatId('account', row.accountId),
    kind: row.kind,
    uuid: row.uuid,
    ...date('created', row.createdMs),
    ...date('removed', row.removedMs),
    ...transition(row, processes),
    ...how.fields,
  }
  const known = Object.keys(schema.resourceFields).filter((name) => name !== 'id' && !UNSHOWN.includes(name))
  const shown = Object.fromEntries(
    [...known, ...UNDECLARED.filter((name) => name in fields)].map((name) => [name, fields[name] ?? null]),
  )
  const stamps = Object.fromEntries(Object.entries(fields).filter(([name]) => name.endsWith('TS')))
  const told = identity.role === 'readonly' ? withoutEnvironment(shown) : shown
  return {
    id,
    type: how.type,
    links: links(schema, { path, shown, urls }),
    ...(actionLinks ? { actionLinks: actions } : { actions }),
    baseType: baseTypeOf(how.type),
    ...told,
    ...stamps,
  }
}

/** Without what the containers of a launchConfig get as environment, wherever in it [16]. */
function withoutEnvironment(value: JsonObject): JsonObject {
  const isConfig = value.type === 'launchConfig' || value.type === 'secondaryLaunchConfig'
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !isConfig || name !== 'environment')
      .map(([name, member]) => [name, within(member)]),
  )
}

function within(value: Json): Json {
  if (Array.isArray(value)) return value.map(within)
  return isObject(value) ? withoutEnvironment(value) : value
}

/** An action is offered when its process may start in the state, or when it has none. */
function stateActions(schema: Schema, processes: Processes, state: string): string[] {
  const stateless = STATELESS[baseTypeOf(schema.id)] ?? []
  return Object.keys(schema.resourceActions ?? {}).filter((name) => {
    const process: Process | undefined = processes[name]
    return process === undefined ? stateless.includes(name) : isStart(process, state)
  })
}

function transition({ state, transitioning, transitioningMessage }: Row, processes: Processes): JsonObject {
  const moving = isTransitioning(processes, state)
  return {
    transitioning: transitioning ?? (moving ? 'yes' : 'no'),
    // a message left behind by a run shows no longer than the state it was about
    transitioningMessage:
      transitioning === null && !moving
        ? null
        : (transitioningMessage ?? (transitioning === null ? 'In Progress' : null)),
    transitioningProgress: null,
  }
}

/** A link to one object is there only when the object is. */
function links(
  schema: Schema,
  { path, shown, urls }: { readonly path: string; readonly shown: JsonObject; readonly urls: Urls },
): JsonObject {
  const related = (schema.includeableLinks ?? []).filter((name) => shown[`${name}Id`] !== null)
  const names = [...related, ...(EXTRA_LINKS[schema.id] ?? [])]
  return { self: urls.to(path), ...Object.fromEntries(names.map((name) => [name, urls.to(`${path}/${name}`)])) }
}

/** As a date and, unless null, in milliseconds. */
export function date(name: string, ms: number | null): JsonObject {
  if (ms === null) return { [name]: null }
  return { [name]: `${new Date(ms).toISOString().slice(0, 19)}Z`, [`${name}TS`]: ms }
}

/** The type an object's kind descends from. */
export function baseTypeOf(type: string): string {
  if (type === 'container') return 'instance'
  return type.endsWith('Service') ? 'service' : type
}
