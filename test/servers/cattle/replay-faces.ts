import { byNumber, isList, isObject, type Json, type JsonObject, type Snapshot } from './replay-form.ts'
import { messageOf, type Names } from './replay-names.ts'

/** The snapshot of a service and its containers, from the two bodies a poll asks for. */
export function snapshotOf(service: Json, instances: Json, names: Names): Snapshot {
  const face = isObject(service) ? faceOfService(service, names) : {}
  const listed = isObject(instances) && isList(instances.data) ? instances.data.filter(isObject) : []
  const containers = listed.map((body): [string, JsonObject] => [String(body.id), faceOfContainer(body, names)])
  return { service: face, containers: Object.fromEntries(containers) }
}

/** The service as a poll shows it, from `GET services/<id>`. */
function faceOfService(body: JsonObject, names: Names): JsonObject {
  const launchConfig = isObject(body.launchConfig) ? body.launchConfig : {}
  const version = names.version(launchConfig.version)
  return {
    state: body.state ?? null,
    transitioning: body.transitioning ?? null,
    message: messageOf(body.transitioningMessage),
    health: body.healthState ?? null,
    scale: body.scale ?? null,
    currentScale: body.currentScale ?? null,
    image: launchConfig.imageUuid ?? null,
    version,
    upgrade: upgradeOf(body, names),
    instances: isList(body.instanceIds) ? body.instanceIds : null,
    actions: wordsOf(body.actions),
  }
}

/** `{v1} from 0`: the version of the upgrade on record and the one before it; null without one. */
function upgradeOf(body: JsonObject, names: Names): Json {
  if (!isObject(body.upgrade)) return null
  const strategy = isObject(body.upgrade.inServiceStrategy) ? body.upgrade.inServiceStrategy : {}
  const [to, from] = [strategy.launchConfig, strategy.previousLaunchConfig].map((config) =>
    isObject(config) ? names.version(config.version) : null,
  )
  return upgradeWords(to ?? null, from ?? null)
}

export const upgradeWords = (to: Json, from: Json): string => `${to} from ${from}`

/** A container as a poll shows it, from `GET services/<id>/instances`. */
function faceOfContainer(body: JsonObject, names: Names): JsonObject {
  return {
    state: body.state ?? null,
    transitioning: body.transitioning ?? null,
    message: messageOf(body.transitioningMessage),
    health: body.healthState ?? null,
    image: body.imageUuid ?? null,
    version: names.version(body.version),
    startCount: body.startCount ?? null,
    placed: typeof body.hostId === 'string',
    name: body.name ?? null,
    unit: body.deploymentUnitUuid ?? null,
    actions: wordsOf(body.actions),
  }
}

const wordsOf = (actions: Json | undefined): string => (isObject(actions) ? Object.keys(actions).sort().join(' ') : '')

/** Tells `name` and `unit` of every container by the first container that had the same one. */
export function tellByFirst(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const first = { name: new Map<Json, string>(), unit: new Map<Json, string>() }
  const seen = new Map<string, JsonObject>()
  for (const { containers } of snapshots)
    for (const [id, face] of Object.entries(containers)) if (!seen.has(id)) seen.set(id, face)
  for (const id of [...seen.keys()].sort(byNumber))
    for (const key of ['name', 'unit'] as const) {
      const value = seen.get(id)?.[key] ?? null
      if (!first[key].has(value)) first[key].set(value, id)
    }
  const told = (face: JsonObject): JsonObject => ({
    ...face,
    name: first.name.get(face.name ?? null) ?? null,
    unit: first.unit.get(face.unit ?? null) ?? null,
  })
  return snapshots.map((snapshot) => ({
    ...snapshot,
    containers: Object.fromEntries(Object.entries(snapshot.containers).map(([id, face]) => [id, told(face)])),
  }))
}
