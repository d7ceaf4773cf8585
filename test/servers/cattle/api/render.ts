import { listed } from '../deploy/expose-maps.ts'
import { isFullUpgrade } from '../deploy/launch-configs.ts'
import { isStart, isTransitioning, type Processes, processesOf } from '../engine/state-machine.ts'
import type { World } from '../engine/world.ts'
import { activeHosts } from '../hosts/scheduler.ts'
import { formatId } from '../ids.ts'
import { isObject, type Json, type JsonObject, objectAt, stringAt, stringsAt } from '../json.ts'
import type {
  AccountRow,
  CertificateRow,
  ConsumeMapRow,
  ExposeMapRow,
  HostRow,
  InstanceRow,
  Row,
  ServiceLogRow,
  ServiceRow,
  StackRow,
  Upgrade,
} from '../records.ts'
import { baseTypeOf, date, envelope, type View } from './envelope.ts'
import { allSchemas, schemaOf } from './schemas.ts'

/** How many hosts ask for the health of one container. */
const CHECKING_HOSTS = 3

/** Objects as the API shows them (reference section 1.6). */
export class Renderer {
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  /** An object of a base type or one descended from it, as it is shown; undefined for what is never shown. */
  object(type: string, row: Row, view: View): JsonObject | undefined {
    switch (baseTypeOf(type)) {
      case 'service':
        return this.service(row as never, view)
      case 'stack':
        return this.stack(row as never, view)
      case 'instance':
        return this.instance(row as never, view)
      case 'host':
        return this.host(row as never, view)
      case 'project':
      case 'account':
        return this.project(row as never, view)
      case 'serviceLog':
        return this.serviceLog(row as never, view)
      case 'serviceExposeMap':
        return this.exposeMap(row as never, view)
      case 'serviceConsumeMap':
        return this.consumeMap(row as never, view)
      case 'certificate':
        return this.certificate(row as never, view)
      default:
        return undefined
    }
  }

  service(row: ServiceRow, view: View): JsonObject {
    const { store } = this.#world
    const instances = listed(store, row.id)
    const links = store.consumeMaps.where((map) => map.serviceId === row.id && map.removedMs === null)
    return envelope(
      { world: this.#world, row, view },
      {
        type: row.kind,
        idType: 'service',
        processType: 'service',
        fields: {
          ...row.fields,
          name: row.name,
          stackId: formatId('stack', row.stackId),
          scale: row.scale,
          currentScale: row.currentScale,
          healthState: row.healthState,
          createIndex: row.createIndex,
          launchConfig: row.launchConfig,
          ...(row.secondaryLaunchConfigs === null ? {} : { secondaryLaunchConfigs: row.secondaryLaunchConfigs }),
          upgrade: renderUpgrade(row.upgrade),
          lbConfig: row.lbConfig,
          system: row.system,
          startOnCreate: row.startOnCreate,
          retainIp: row.retainIp,
          instanceIds: instances.length === 0 ? null : instances.map(({ id }) => formatId('instance', id)),
          linkedServices:
            links.length === 0
              ? null
              : Object.fromEntries(
                  links.map(({ linkName, consumedServiceId }) => [
                    linkName ?? store.services.get(consumedServiceId).name,
                    formatId('service', consumedServiceId),
                  ]),
                ),
          publicEndpoints: renderEndpoints(row),
        },
      },
    )
  }

  stack(row: StackRow, view: View): JsonObject {
    const services = this.#world.store.services.where(
      ({ stackId, removedMs }) => stackId === row.id && removedMs === null,
    )
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'stack',
        idType: 'stack',
        processType: 'stack',
        fields: {
          ...row.fields,
          healthState: row.healthState,
          system: row.system,
          serviceIds: services.length === 0 ? null : services.map(({ id }) => formatId('service', id)),
        },
      },
    )
  }

  instance(row: InstanceRow, view: View): JsonObject {
    const { config } = row
    const checked = Object.keys(objectAt(config, 'healthCheck')).length > 0
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'container',
        idType: 'instance',
        processType: 'instance',
        actions: containerActions(row, processesOf('instance', this.#world)),
        fields: {
          dnsSearch: [...row.dnsSearch, 'rancher.internal'],
          primaryNetworkId: row.hostId === null ? null : formatId('network', 1),
          dataVolumeMounts: {},
          dataVolumes: [],
          internalVolumes: [],
          nativeContainer: false,
          dns: ['169.254.169.250'],
          ...Object.fromEntries(
            Object.entries(config).filter(([name]) => name in (schemaOf('container')?.resourceFields ?? {})),
          ),
          imageUuid: config.imageUuid ?? null,
          ...shownPorts(row),
          healthCheck: checked ? objectAt(config, 'healthCheck') : null,
          name: row.name,
          labels: row.labels,
          createIndex: row.createIndex,
          deploymentUnitUuid: row.deploymentUnitUuid,
          version: row.version,
          startCount: row.startCount,
          transitioningProgress: startProgress(row, processesOf('instance', this.#world)),
          ...date('firstRunning', row.firstRunningMs),
          healthState: row.healthState,
          hostId: row.hostId === null ? null : formatId('host', row.hostId),
          requestedHostId: row.requestedHostId === null ? null : formatId('host', row.requestedHostId),
          serviceIds: [formatId('service', row.serviceId)],
          primaryIpAddress: row.primaryIpAddress,
          externalId: row.externalId,
          system: false,
          serviceId: null,
          stackId: null,
          ...(checked ? { healthcheckStates: this.#checksOf(row) } : {}),
        },
      },
    )
  }

  #checksOf({ accountId, healthState }: InstanceRow): Json {
    const hosts = activeHosts(this.#world.store, accountId).slice(0, CHECKING_HOSTS)
    return hosts.map(({ id }) => ({ hostId: formatId('host', id), healthState }))
  }

  host(row: HostRow, view: View): JsonObject {
    const instances = this.#world.store.instances.where(
      ({ hostId, removedMs }) => hostId === row.id && removedMs === null,
    )
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'host',
        idType: 'host',
        processType: 'host',
        actions: hostActions(row),
        fields: {
          hostname: row.hostname,
          labels: row.labels,
          agentState: row.agentState,
          computeTotal: 1_000_000,
          milliCpu: 4_000,
          memory: 8_589_934_592,
          localStorageMb: 100_000,
          physicalHostId: formatId('physicalHost', row.id),
          instanceIds: instances.map(({ id }) => formatId('instance', id)),
          info: {
            osInfo: { dockerVersion: 'Docker version 17.06.2-ce', operatingSystem: 'Debian', kernelVersion: '4.9' },
          },
        },
      },
    )
  }

  project(row: AccountRow, view: View): JsonObject {
    const { urls } = view
    const path = `projects/${formatId('account', row.id)}`
    const collections = allSchemas({ role: 'owner', oldServer: false }).filter(({ collection }) => collection)
    const resource = envelope(
      { world: this.#world, row, view },
      {
        type: 'project',
        idType: 'account',
        actions: ['defaultNetworkId'],
        fields: {
          healthState: row.healthState,
          defaultNetworkId: formatId('network', 1),
          orchestration: 'cattle',
          members: [],
          virtualMachine: false,
          version: '2',
          servicesPortRange: { type: 'servicesPortRange', startPort: 49_153, endPort: 65_535 },
        },
      },
    )
    return {
      ...resource,
      baseType: 'account',
      links: {
        ...objectAt(resource, 'links'),
        ...Object.fromEntries(collections.map(({ pluralName }) => [pluralName, urls.to(`${path}/${pluralName}`)])),
        // twice the path: so the server has it [01]
        hostStats: urls.to(`${path}/${path}/hostStats`),
      },
    }
  }

  serviceLog(row: ServiceLogRow, view: View): JsonObject {
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'serviceLog',
        idType: 'serviceLog',
        fields: {
          description: row.text,
          serviceId: formatId('service', row.serviceId),
          instanceId: row.instanceId === null ? null : formatId('instance', row.instanceId),
          eventType: row.eventType,
          level: row.level,
          subLog: row.subLog,
          transactionId: row.transactionId,
          ...date('endTime', row.endMs),
        },
      },
    )
  }

  exposeMap(row: ExposeMapRow, view: View): JsonObject {
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'serviceExposeMap',
        idType: 'serviceExposeMap',
        actions: ['removing', 'removed'].includes(row.state) ? [] : ['remove'],
        fields: {
          serviceId: formatId('service', row.serviceId),
          instanceId: formatId('instance', row.instanceId),
          managed: row.managed,
        },
      },
    )
  }

  consumeMap(row: ConsumeMapRow, view: View): JsonObject {
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'serviceConsumeMap',
        idType: 'serviceConsumeMap',
        actions: [],
        fields: {
          name: row.linkName,
          serviceId: formatId('service', row.serviceId),
          consumedServiceId: formatId('service', row.consumedServiceId),
          ports: null,
        },
      },
    )
  }

  certificate(row: CertificateRow, view: View): JsonObject {
    return envelope(
      { world: this.#world, row, view },
      {
        type: 'certificate',
        idType: 'certificate',
        processType: 'certificate',
        fields: { ...row.fields, key: null },
      },
    )
  }
}

function containerActions({ state }: InstanceRow, processes: Processes): string[] {
  const offered = Object.entries(processes)
    .filter(([, process]) => isStart(process, state))
    .map(([name]) => name)
  const running = state === 'running'
  return [
    ...offered,
    ...(running ? ['execute', 'proxy'] : []),
    ...(running || state === 'stopped' || state === 'stopping' ? ['logs'] : []),
  ]
}

function hostActions({ state }: HostRow): string[] {
  if (state === 'active') return ['upgrade', 'evacuate', 'dockersocket', 'update', 'delete', 'deactivate']
  if (state === 'inactive') return ['upgrade', 'evacuate', 'dockersocket', 'update', 'delete', 'activate', 'remove']
  return []
}

const START_PROGRESS: Readonly<Record<string, number>> = {
  'Waiting for dependencies': 0,
  'Waiting for deployment unit instances to create': 16,
  Scheduling: 32,
  Networking: 48,
  Storage: 64,
  Starting: 84,
  'Post-network': 100,
}

/** How far the start of a container is; the last value stays behind and shows again whenever it is on its way. */
function startProgress({ state, transitioningMessage, startCount }: InstanceRow, processes: Processes): number | null {
  if (!isTransitioning(processes, state)) return null
  return START_PROGRESS[transitioningMessage ?? ''] ?? (startCount > 0 ? 100 : null)
}

/** What a container publishes shows only once it has run. */
function shownPorts({ config, firstRunningMs }: InstanceRow): JsonObject {
  if (firstRunningMs === null) return { ports: null, userPorts: null }
  return { ports: stringsAt(config, 'ports'), userPorts: stringsAt(config, 'ports'), dockerPorts: [] }
}

function renderEndpoints({ id, publicEndpoints }: ServiceRow): Json {
  if (publicEndpoints === null) return null
  return publicEndpoints.map(({ ipAddress, port, hostId, instanceId }) => ({
    type: 'publicEndpoint',
    ipAddress,
    port,
    hostId: formatId('host', hostId),
    instanceId: formatId('instance', instanceId),
    serviceId: formatId('service', id),
  }))
}

function renderUpgrade(upgrade: Upgrade | null): Json {
  if (upgrade === null) return null
  const { inServiceStrategy, toServiceStrategy } = upgrade
  // an upgrade to another service is shown as it is stored, without the types [13g, 14c]; not one to no service [05]
  const toAnother = stringAt(toServiceStrategy, 'toServiceId') !== undefined
  if (toServiceStrategy !== null && (toAnother || inServiceStrategy !== null))
    return untyped({
      ...upgrade,
      inServiceStrategy:
        inServiceStrategy === null ? null : { ...inServiceStrategy, fullUpgrade: isFullUpgrade(inServiceStrategy) },
    } as unknown as JsonObject)
  return {
    type: 'serviceUpgrade',
    inServiceStrategy:
      inServiceStrategy === null ? null : ({ type: 'inServiceUpgradeStrategy', ...inServiceStrategy } as JsonObject),
    toServiceStrategy,
  }
}

function untyped(value: JsonObject): JsonObject {
  const members = Object.entries(value).filter(([name, member]) => name !== 'type' || typeof member !== 'string')
  return Object.fromEntries(members.map(([name, member]) => [name, isObject(member) ? untyped(member) : member]))
}
