import { isObject } from '../../core/json.ts'
import type { Context, Notes } from './isolate.ts'
import { labelled } from './labelled.ts'
import { asObject, listOf, partOf, type Service, textOf, without } from './model.ts'

type Step = (name: string, service: Service, context: Context, notes: Notes) => Service

/** One service of a copy: each step takes away one thing that two copies cannot both have. */
export const isolateService: Step = (name, service, context, notes) =>
  STEPS.reduce((changed, step) => step(name, changed, context, notes), service)

/** What is kept runs, whatever profile it is in. What is not kept and not required is no longer spoken of. */
const chosen: Step = (_name, service, { services }) => {
  const own = without(service, 'profiles', 'develop')
  const needs = Object.entries(partOf(own, 'depends_on')).filter(([needed]) => services.includes(needed))
  return own.depends_on === undefined ? own : { ...own, depends_on: Object.fromEntries(needs) }
}

const image: Step = (name, service, { project, labels, injected, builtImages }, notes) => {
  const own = without(service, 'pull_policy')
  const named = textOf(service, 'image')
  if (injected.includes(name)) {
    if (service.build !== undefined) notes.change('not built from the file: it gets the image under test')
    return without(own, 'build', 'image')
  }
  const builder = builtImages.get(named ?? '')
  if (service.build === undefined) {
    if (builder === undefined) return own
    if (injected.includes(builder)) {
      notes.warn(
        `it runs "${named}", which ${builder} builds, and not the image under test; name it in "images" as well`,
      )
      return own
    }
    return { ...own, image: builtImage(project, builder) }
  }
  if (named !== undefined) notes.change(`built under a name of this project, not as "${named}"`)
  const build = labelled(without(asObject(service.build), 'tags'), labels)
  return { ...own, build, image: builtImage(project, name) }
}

/** As compose names it when the file does not. */
const builtImage = (project: string, service: string): string => `${project}-${service}`

/** Runs to its end, in one container. */
const once: Step = (name, service, context) => {
  if (name !== context.once) return service
  const deploy = without(partOf(service, 'deploy'), 'replicas', 'restart_policy', 'mode')
  return { ...without(service, 'scale', 'restart'), ...(service.deploy === undefined ? {} : { deploy }), restart: 'no' }
}

const ports: Step = (_name, service, { publishAt }, notes) => {
  const given = listOf(service, 'ports').map(asObject)
  if (given.length === 0) return service
  const fixed = given.flatMap((port) => (port.published === undefined ? [] : [`${port.published}→${port.target}`]))
  if (fixed.length > 0) notes.change(`free ports at ${publishAt} instead of ${fixed.join(', ')}`)
  const byTarget = new Map(given.map((port) => [`${port.target}/${port.protocol}`, port]))
  return {
    ...service,
    ports: [...byTarget.values()].map((port) => ({ ...without(port, 'published'), host_ip: publishAt })),
  }
}

/** Others may reach it by that name, so it stays as an alias in the networks of the copy. */
const containerName: Step = (_name, service, _context, notes) => {
  const fixed = textOf(service, 'container_name')
  if (fixed === undefined) return service
  notes.change(`container named after the project; "${fixed}" still reaches it inside its networks`)
  const networks = Object.entries(partOf(service, 'networks')).map(([network, settings]) => {
    const aliases = new Set([...listOf(asObject(settings), 'aliases').map(String), fixed])
    return [network, { ...asObject(settings), aliases: [...aliases] }] as const
  })
  return {
    ...without(service, 'container_name'),
    ...(networks.length === 0 ? {} : { networks: Object.fromEntries(networks) }),
  }
}

const FIXED_ADDRESSES = ['ipv4_address', 'ipv6_address', 'link_local_ips', 'mac_address']

const addresses: Step = (_name, service, _context, notes) => {
  const networks = partOf(service, 'networks')
  const places = [service, ...Object.values(networks).map(asObject)]
  const fixed = FIXED_ADDRESSES.filter((key) => places.some((place) => place[key] !== undefined))
  if (fixed.length === 0) return service
  notes.change(`the engine chooses its addresses: no ${fixed.join(', ')}`)
  const freed = Object.entries(networks).map(
    ([network, settings]) => [network, isObject(settings) ? without(settings, ...FIXED_ADDRESSES) : settings] as const,
  )
  return {
    ...without(service, 'mac_address'),
    ...(freed.length === 0 ? {} : { networks: Object.fromEntries(freed) }),
  }
}

const CONTAINER = /^container:([^:]+)(.*)$/

/** `container:NAME` means a container by its fixed name; of a service of this file, the service is meant. */
const namespaces: Step = (_name, service, { byContainerName }, notes) => {
  const translate = (key: string, text: string): string => {
    const [, container = '', rest = ''] = CONTAINER.exec(text) ?? []
    if (container === '') return text
    const known = byContainerName.get(container)
    if (known !== undefined) return `${key === 'volumes_from' ? '' : 'service:'}${known}${rest}`
    notes.warn(`${key} uses container "${container}", which is not of this environment: it is shared with others`)
    return text
  }
  let own = service
  for (const key of ['network_mode', 'ipc', 'pid']) {
    const text = textOf(own, key)
    if (text !== undefined) own = { ...own, [key]: translate(key, text) }
  }
  const from = listOf(own, 'volumes_from').map(String)
  if (from.length > 0) own = { ...own, volumes_from: from.map((text) => translate('volumes_from', text)) }
  if (own.network_mode === 'host') {
    notes.warn('network_mode host: its ports are those of the machine, and only one copy can have them')
  }
  for (const link of listOf(own, 'external_links').map(String)) {
    notes.warn(`external_links uses container "${link}", which is not of this environment: it is shared with others`)
  }
  return own
}

/** The engine must not make folders of root's in the workspace, and what a service writes there is not ours to remove. */
const mounts: Step = (_name, service, _context, notes) => {
  const volumes = listOf(service, 'volumes')
  if (volumes.length === 0) return service
  return {
    ...service,
    volumes: volumes.map((volume) => {
      if (!isObject(volume) || volume.type !== 'bind') return volume
      if (volume.read_only !== true) {
        notes.warn(`it can write into ${String(volume.source)}: that is shared with others, and what it writes stays`)
      }
      return { ...volume, bind: { ...partOf(volume, 'bind'), create_host_path: false } }
    }),
  }
}

const READABLE = ['json-file', 'local', 'journald']

/** A log that goes elsewhere cannot be shown when the service fails. */
const logging: Step = (_name, service, _context, notes) => {
  const driver = textOf(partOf(service, 'logging'), 'driver')
  if (driver === undefined || READABLE.includes(driver)) return service
  notes.change(`its log is kept by the engine, not sent to "${driver}"`)
  return { ...service, logging: { driver: 'local' } }
}

const labels: Step = (_name, service, context) => labelled(service, context.labels)

const STEPS: readonly Step[] = [
  chosen,
  image,
  once,
  ports,
  containerName,
  addresses,
  namespaces,
  mounts,
  logging,
  labels,
]
