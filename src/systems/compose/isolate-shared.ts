import type { JsonObject } from '../../core/json.ts'
import type { Context, Notes } from './isolate.ts'
import { labelled } from './labelled.ts'
import { listOf, partOf, textOf, without } from './model.ts'

const BRIDGE_NAME = 'com.docker.network.bridge.name'

/** A network of this project alone: the engine chooses its name and its addresses. */
export function isolateNetwork(
  key: string,
  network: JsonObject,
  { project, labels }: Context,
  notes: Notes,
): JsonObject {
  if (network.external === true) {
    notes.warn(`"${textOf(network, 'name') ?? key}" is external: it is shared with others, and is left as it is`)
    return network
  }
  noteName(key, network, project, notes)
  let own = without(network, 'name')
  const ipam = partOf(own, 'ipam')
  if (listOf(ipam, 'config').length > 0) {
    own = { ...own, ipam: without(ipam, 'config') }
    notes.change('the engine chooses the subnet, instead of the one in the file: two copies cannot have the same')
  }
  const options = partOf(own, 'driver_opts')
  if (options[BRIDGE_NAME] !== undefined) {
    own = { ...own, driver_opts: without(options, BRIDGE_NAME) }
    notes.change(`the engine chooses the name of the bridge, instead of "${String(options[BRIDGE_NAME])}"`)
  }
  return labelled(own, labels)
}

/** A volume of this project alone. */
export function isolateVolume(key: string, volume: JsonObject, { project, labels }: Context, notes: Notes): JsonObject {
  if (volume.external === true) {
    notes.warn(`"${textOf(volume, 'name') ?? key}" is external: it is shared with others, and what is written stays`)
    return volume
  }
  noteName(key, volume, project, notes)
  const device = partOf(volume, 'driver_opts').device
  if (device !== undefined) {
    notes.warn(`it lies at "${String(device)}": that is shared with others, and what is written stays`)
  }
  return labelled(without(volume, 'name'), labels)
}

function noteName(key: string, of: JsonObject, project: string, notes: Notes): void {
  const name = textOf(of, 'name')
  if (name !== undefined && name !== `${project}_${key}`) notes.change(`named after the project, not "${name}"`)
}
