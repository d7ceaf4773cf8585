import { type AccessInputs, ignoreAccess, readAccess } from '../actions/rancher-upgrade/access.ts'
import { readRepository } from '../actions/tag-and-push/inputs.ts'
import type { InputReader } from '../core/read-inputs.ts'
import { readSelection, type Selection } from '../pipeline/inputs.ts'
import { readRegistryLogin } from '../run/read-registry-login.ts'
import type { RegistryAccess } from '../systems/registry/client.ts'

export interface Inputs {
  readonly selection: Selection
  /** Whether the file was named: then it must be there. */
  readonly namesFile: boolean
  /** Systems that are named beside the pipeline file, or without one. */
  readonly registry: RegistryAccess | undefined
  readonly rancher: RancherAccess | undefined
}

export interface RancherAccess {
  readonly access: AccessInputs
  readonly environment: string | undefined
}

export async function read(reader: InputReader): Promise<Inputs> {
  return {
    selection: readSelection(reader),
    namesFile: reader.wasGiven('config'),
    registry: readRegistry(reader),
    rancher: readRancher(reader),
  }
}

function readRegistry(reader: InputReader): RegistryAccess | undefined {
  const isMeant = reader.wasGiven('repository')
  if (!isMeant) reader.maybe('repository')
  const repository = isMeant ? readRepository(reader) : undefined
  const credentials = readRegistryLogin(reader)
  if (repository === undefined) return undefined
  return { repository, ...(credentials === undefined ? {} : { credentials }) }
}

function readRancher(reader: InputReader): RancherAccess | undefined {
  const environment = reader.maybe('environment')
  if (reader.wasGiven('rancher-url')) return { access: readAccess(reader), environment }
  ignoreAccess(reader) // for other commands it may stand in the environment
  return undefined
}
