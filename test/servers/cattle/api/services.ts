import { managed } from '../deploy/expose-maps.ts'
import { isGlobalConfig } from '../deploy/launch-configs.ts'
import { ProcessCancelled } from '../engine/exits.ts'
import type { World } from '../engine/world.ts'
import { parseId } from '../ids.ts'
import { isObject, type Json, type JsonObject, numberAt, objectAt, same, stringAt } from '../json.ts'
import type { ServiceKind, ServiceRow } from '../records.ts'
import { TIMINGS } from '../timings.ts'
import { checkPortRules, targetsOf, withBalancerDefaults } from './balancers.ts'
import { ApiError } from './errors.ts'
import { withFullImage } from './images.ts'
import { checkPorts } from './ports.ts'
import { acceptRestart, acceptUpgrade, rollbackPatch } from './upgrade-input.ts'

/** The members whose change by PUT schedules the update process (reference section 1.11). */
const SCHEDULING = [
  'scale',
  'name',
  'metadata',
  'retainIp',
  'selectorLink',
  'selectorContainer',
  'scalePolicy',
  'lbConfig',
]

/** Members with a column of their own; all others are kept as they came. */
const OWN = [
  'name',
  'description',
  'stackId',
  'scale',
  'launchConfig',
  'secondaryLaunchConfigs',
  'lbConfig',
  'startOnCreate',
  'retainIp',
]

/**
 * Whether a request commits alone or with others of the same instant, of which all but the first are judged by a state that
 * has gone when they commit; each overwrites what the ones before it have begun to write [14a].
 */
export type Place = 'alone' | 'first' | 'later'

/** What requests do to services. All throw {ApiError}. */
export class Services {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  create(kind: ServiceKind, accountId: number, input: JsonObject): ServiceRow {
    const { store, processes } = this.#world
    const name = stringAt(input, 'name') ?? ''
    const stackId = parseId(stringAt(input, 'stackId') ?? '')
    checkName(name)
    const stack = stackId === undefined ? undefined : store.stacks.find(stackId)
    if (stack === undefined || ['error', 'removed', 'removing'].includes(stack.state))
      throw ApiError.invalid('InvalidState', 'stackId', 'stack is not in a valid state')
    const asked = arrayOf(input.secondaryLaunchConfigs)
    this.#checkUnique(stack.id, [name, ...asked.map((config) => stringAt(config, 'name') ?? '')])
    const accept = (config: JsonObject) => {
      const full = withFullImage(config, this.#world.settings)
      checkPorts(full)
      return full
    }
    const given = isObject(input.launchConfig) ? accept(input.launchConfig) : null
    const sidekicks = asked.map(accept)
    checkScalePolicy(objectAt(input, 'scalePolicy'))
    if (kind === 'externalService' && Array.isArray(input.externalIpAddresses) && stringAt(input, 'hostname'))
      throw ApiError.invalid('InvalidOption', 'externalIpAddresses and hostname are mutually exclusive')
    const balancer = kind === 'loadBalancerService'
    const lbConfig = isObject(input.lbConfig) ? input.lbConfig : null
    if (balancer && lbConfig !== null) checkPortRules(lbConfig)
    const config = given !== null && balancer ? withBalancerDefaults(given) : given
    const service = store.services.insert({
      accountId,
      kind,
      name,
      description: stringAt(input, 'description') ?? null,
      stackId: stack.id,
      scale: numberAt(input, 'scale') ?? 1,
      currentScale: null,
      healthState: 'healthy',
      createIndex: null,
      launchConfig: config === null ? null : { ...config, version: '0' },
      secondaryLaunchConfigs:
        input.secondaryLaunchConfigs === undefined
          ? null
          : sidekicks.map((sidekick) => ({ ...sidekick, version: '0' })),
      upgrade: null,
      restart: null,
      lbConfig,
      system: stack.system,
      startOnCreate: input.startOnCreate === true,
      retainIp: typeof input.retainIp === 'boolean' ? input.retainIp : null,
      publicEndpoints: null,
      skip: false,
      fields: without(input, OWN),
    })
    this.#linkTargets(service)
    processes.schedule('service', 'create', service.id)
    return store.services.get(service.id)
  }

  update(
    id: number,
    input: JsonObject,
    { asBalancer, mayTouchSystem }: { readonly asBalancer: boolean; readonly mayTouchSystem: boolean },
  ): ServiceRow {
    const { store } = this.#world
    const service = store.services.get(id)
    if (service.system && !mayTouchSystem) throw ApiError.coded(403, 'Forbidden', 'Cannot update system service')
    const name = stringAt(input, 'name')
    if (name !== undefined && name !== service.name) {
      checkName(name)
      this.#checkUnique(service.stackId, [name], id)
    }
    if (isObject(input.lbConfig) && asBalancer) checkPortRules(input.lbConfig)
    checkScalePolicy(objectAt(input, 'scalePolicy'))
    const config = isObject(input.launchConfig) ? input.launchConfig : undefined
    if (config !== undefined) {
      checkPorts(config)
      if (isGlobalConfig(config) !== isGlobalConfig(service.launchConfig))
        throw ApiError.invalid('InvalidOption', 'Switching from global scale to fixed (and vice versa)')
    }
    const changed = Object.entries(input).filter(([key, value]) => !same(valueIn(service, key), value))
    store.services.set(id, {
      ...(name === undefined ? {} : { name }),
      ...('description' in input ? { description: stringAt(input, 'description') ?? null } : {}),
      ...(numberAt(input, 'scale') === undefined ? {} : { scale: numberAt(input, 'scale') as number }),
      ...(typeof input.retainIp === 'boolean' ? { retainIp: input.retainIp } : {}),
      ...(isObject(input.lbConfig) ? { lbConfig: input.lbConfig } : {}),
      // the version stays: a change of the image does not reach the containers [08]
      ...(config === undefined ? {} : { launchConfig: { ...config, version: service.launchConfig?.version ?? '0' } }),
      fields: { ...service.fields, ...without(input, OWN) },
    })
    if ('lbConfig' in input) this.#linkTargets(store.services.get(id))
    const schedules = asBalancer ? [...SCHEDULING, 'launchConfig'] : SCHEDULING
    // the unchanged scale schedules too [13a]
    if ('scale' in input || changed.some(([key]) => schedules.includes(key))) this.#schedule(id, 'update')
    return store.services.get(id)
  }

  remove(id: number, { mayTouchSystem }: { readonly mayTouchSystem: boolean }): ServiceRow {
    if (this.#world.store.services.get(id).system && !mayTouchSystem)
      throw ApiError.coded(403, 'Forbidden', 'Cannot delete system service')
    const service = this.#world.store.services.get(id)
    const { earlyDelete } = this.#world
    if (service.state === 'registering' && earlyDelete === 'conflict') throw ApiError.status(409)
    if (service.state === 'registering' && earlyDelete === 'lost') return { ...service, state: 'removing' }
    this.#schedule(id, 'remove')
    return this.#world.store.services.get(id)
  }

  /**
   * @param options.viaType the type the request named: what hangs on it is not done for a load balancer's own type.
   */
  act(
    id: number,
    action: string,
    {
      input,
      viaType,
      place = 'alone',
    }: { readonly input: JsonObject; readonly viaType: string; readonly place?: Place },
  ): ServiceRow {
    const { store, random, processes } = this.#world
    const service = store.services.get(id)
    switch (action) {
      case 'upgrade': {
        const { upgrade, patch } = acceptUpgrade(service, input, {
          version: random.uuid(),
          settings: this.#world.settings,
        })
        store.services.set(id, patch)
        const data = { upgrade, ...(place === 'alone' ? {} : { upgradeLost: true }) }
        if (place === 'later') processes.scheduleBeside('service', 'upgrade', id, data)
        else this.#schedule(id, 'upgrade', data)
        break
      }
      case 'rollback':
        // the filter that puts the old config back is not registered for the load balancer's own type [08]
        if (viaType !== 'loadBalancerService') store.services.set(id, rollbackPatch(service))
        this.#schedule(id, 'rollback')
        break
      case 'restart': {
        const counts = new Map(managed(store, service).map((instance) => [instance.id, instance.startCount]))
        this.#schedule(id, 'restart', { restart: acceptRestart(input, counts) })
        break
      }
      case 'setservicelinks':
        this.#setLinks(service, arrayOf(input.serviceLinks))
        break
      case 'addservicelink':
        this.#addLink(service, objectAt(input, 'serviceLink'))
        break
      case 'removeservicelink':
        this.#removeLink(service, objectAt(input, 'serviceLink'))
        break
      default:
        this.#schedule(id, action)
    }
    return store.services.get(id)
  }

  #schedule(id: number, name: string, data = {}): void {
    try {
      this.#world.processes.schedule('service', name, id, { data })
    } catch (error) {
      if (error instanceof ProcessCancelled) throw ApiError.status(409)
      throw error
    }
  }

  /** Names of services and sidekicks of a stack differ, ignoring case; a removing one still counts [20]. */
  #checkUnique(stackId: number, names: readonly string[], exceptId?: number): void {
    const taken = this.#world.store.services
      .where((service) => service.stackId === stackId && service.removedMs === null && service.id !== exceptId)
      .flatMap((service) => [
        service.name,
        ...(service.secondaryLaunchConfigs ?? []).map((config) => stringAt(config, 'name') ?? ''),
      ])
      .map((name) => name.toLowerCase())
    for (const name of names.map((given) => given.toLowerCase())) {
      if (taken.includes(name)) throw ApiError.invalid('NotUnique', 'name')
      taken.push(name)
    }
  }

  /** A balancer consumes the services its rules point at, and no others. */
  #linkTargets(service: ServiceRow): void {
    if (service.kind !== 'loadBalancerService') return
    const targets = targetsOf(service.lbConfig).map(parseId)
    this.#replaceLinks(
      service,
      targets.filter((id) => id !== undefined).map((id) => ({ consumedServiceId: id, linkName: null })),
    )
  }

  #setLinks(service: ServiceRow, wanted: readonly JsonObject[]): void {
    const links = wanted.map((link) => this.#linkOf(service, link)).filter((link) => link !== undefined)
    const keys = links.map(({ consumedServiceId, linkName }) => `${consumedServiceId}:${linkName}`)
    if (new Set(keys).size < keys.length) throw ApiError.invalid('NotUnique', 'serviceId and link name combination')
    this.#replaceLinks(service, links)
  }

  #addLink(service: ServiceRow, wanted: JsonObject): void {
    const link = this.#linkOf(service, wanted)
    if (link === undefined) return
    if (this.#linksOf(service).some(({ consumedServiceId }) => consumedServiceId === link.consumedServiceId))
      throw ApiError.invalid('NotUnique', 'serviceId')
    this.#insertLink(service, link)
  }

  #removeLink(service: ServiceRow, unwanted: JsonObject): void {
    const link = this.#linkOf(service, unwanted)
    for (const { id, consumedServiceId, linkName } of this.#linksOf(service))
      if (consumedServiceId === link?.consumedServiceId && (link.linkName === null || linkName === link.linkName))
        this.#unlink(id)
  }

  #linkOf(service: ServiceRow, link: JsonObject): Link | undefined {
    const id = parseId(stringAt(link, 'serviceId') ?? '') ?? this.#idByName(service, stringAt(link, 'service'))
    if (id === undefined) return undefined
    return { consumedServiceId: id, linkName: stringAt(link, 'name') ?? null }
  }

  /** `stack/name` or a name in the same stack. */
  #idByName(service: ServiceRow, fullName: string | undefined): number | undefined {
    if (fullName === undefined) return undefined
    const { store } = this.#world
    const [name = '', stackName] = fullName.split('/').reverse()
    return store.services.where(
      (other) =>
        other.removedMs === null &&
        other.name === name &&
        (stackName === undefined
          ? other.stackId === service.stackId
          : store.stacks.get(other.stackId).name === stackName),
    )[0]?.id
  }

  #replaceLinks(service: ServiceRow, links: readonly Link[]): void {
    const left = [...this.#linksOf(service)]
    const take = (fits: (map: Link) => boolean) => {
      const index = left.findIndex(fits)
      return index < 0 ? undefined : left.splice(index, 1)[0]
    }
    const isSame = (one: Link) => (other: Link) =>
      one.consumedServiceId === other.consumedServiceId && one.linkName === other.linkName
    for (const link of links.filter((wanted) => take(isSame(wanted)) === undefined)) {
      // a link to the same service gets another name; it is not replaced [19e]
      const renamed = take(({ consumedServiceId }) => consumedServiceId === link.consumedServiceId)
      if (renamed === undefined) this.#insertLink(service, link)
      else this.#world.store.consumeMaps.set(renamed.id, { linkName: link.linkName })
    }
    for (const { id } of left) this.#unlink(id)
  }

  #linksOf(service: ServiceRow) {
    return this.#world.store.consumeMaps.where((map) => map.serviceId === service.id && map.state === 'active')
  }

  #insertLink({ id, accountId }: ServiceRow, link: Link): void {
    this.#world.store.consumeMaps.insert({ accountId, serviceId: id, ...link, state: 'active' })
    this.#world.store.services.set(id, {})
  }

  /** The answer to the request still shows the link [19e]. */
  #unlink(id: number): void {
    const { store, life } = this.#world
    store.consumeMaps.set(id, { state: 'removing' })
    const remove = () => store.consumeMaps.set(id, { state: 'removed', removedMs: life.nowMs() })
    life.background(life.sleep(TIMINGS.unlinkMs).then(remove))
  }
}

interface Link {
  readonly consumedServiceId: number
  readonly linkName: string | null
}

/** Starts alphanumeric, no two dashes in a row, none at the end; the characters are the schema's matter. */
function checkName(name: string): void {
  if (!/^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$/.test(name)) throw ApiError.invalid('InvalidCharacters', 'name')
}

function checkScalePolicy(policy: JsonObject): void {
  const [min, max] = [numberAt(policy, 'min'), numberAt(policy, 'max')]
  if (min !== undefined && max !== undefined && min > max)
    throw ApiError.invalid('MaxLimitExceeded', "Min scale can't exceed scale")
}

function arrayOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((item): item is JsonObject => isObject(item)) : []
}

function without(input: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
}

function valueIn(service: ServiceRow, key: string): Json {
  const own: Readonly<Record<string, Json>> = {
    name: service.name,
    description: service.description,
    scale: service.scale,
    retainIp: service.retainIp,
    lbConfig: service.lbConfig,
    launchConfig: service.launchConfig,
  }
  return key in own ? (own[key] ?? null) : (service.fields[key] ?? null)
}
