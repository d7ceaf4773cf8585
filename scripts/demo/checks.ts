import { CONTAINER_LABEL, DRIVER_LABEL } from '../../test/servers/cattle/index.ts'
import { docker } from './docker.ts'
import { SCALE, SIDES, type Side, type Stage, serviceOf } from './stage.ts'
import { ask } from './traffic.ts'

/** How the live systems are to stand. */
export interface Standing {
  readonly versions: Readonly<Record<Side, string>>
  /** The side with all of the traffic. */
  readonly traffic: Side
}

/** What is not as it should be: in Rancher's books, on the engine, in Route 53, and in the answers of the containers. */
export async function whatIsWrong(stage: Stage, standing: Standing): Promise<readonly string[]> {
  await stage.driver.settled()
  const problems = await Promise.all([
    weightsWrong(stage, standing),
    engineWrong(stage),
    ...SIDES.flatMap((side) => [
      booksWrong(stage, side, standing.versions[side]),
      answersWrong(stage, side, standing.versions[side]),
    ]),
  ])
  return problems.flat()
}

function weightsWrong({ weights }: Stage, { traffic }: Standing): readonly string[] {
  const idle = SIDES.find((side) => side !== traffic) ?? 'green'
  if ((weights[traffic] ?? 0) > 0 && weights[idle] === 0) return []
  return [`the record should lead to ${traffic} alone, and its weights are ${JSON.stringify(weights)}`]
}

function booksWrong({ cattle }: Stage, side: Side, version: string): readonly string[] {
  const { name, state, image } = cattle.books.service(serviceOf(side))
  const running = cattle.books.containers(name).filter((container) => container.state === 'running')
  const isRight = [image, ...running.map((container) => container.image)].every((one) => one?.includes(`:${version}@`))
  return [
    ...(state === 'active' ? [] : [`${name} should be active, and is ${state}`]),
    ...(running.length === SCALE ? [] : [`${name} should run ${SCALE} containers, and runs ${running.length}`]),
    ...(isRight ? [] : [`${name} should run ${version} by its digest, and its image is ${image}`]),
  ]
}

/** The books of the Rancher server against what `docker ps` says. */
async function engineWrong({ cattle, driver }: Stage): Promise<readonly string[]> {
  const format = `{{.Label "${CONTAINER_LABEL}"}} {{.ID}} {{.State}}`
  const filter = `label=${DRIVER_LABEL}=${driver.instance}`
  const shown = await docker('ps', '--all', '--no-trunc', '--format', format, '--filter', filter)
  const onEngine = shown
    .split('\n')
    .filter((line) => line.endsWith(' running'))
    .sort()
  const inBooks = cattle.books
    .everyContainer()
    .filter(({ removedMs, state }) => removedMs === null && state === 'running')
    .map(({ id, externalId }) => `${id} ${externalId} running`)
    .sort()
  if (JSON.stringify(onEngine) === JSON.stringify(inBooks)) return []
  return [`Rancher says that these run: ${inBooks.join(', ')}; docker ps says: ${onEngine.join(', ')}`]
}

async function answersWrong(stage: Stage, side: Side, version: string): Promise<readonly string[]> {
  const answers = await Promise.all(stage.placesOf(side).map((place) => ask(place, 'GET', '/health')))
  return answers.flatMap(({ status, body }) => {
    if (status === 200 && (JSON.parse(body) as { version?: string }).version === version) return []
    return [`${serviceOf(side)} should answer as ${version}, and answered ${status} ${body.trim()}`]
  })
}

/** What is on the engine of all that the demo made, after it was removed. */
export async function whatIsLeft({ driver, database, registryHost, sample }: Stage): Promise<readonly string[]> {
  const containers = ['ps', '--all', '--format', 'container {{.Names}}', '--filter']
  const lists = await Promise.all([
    docker(...containers, `label=${DRIVER_LABEL}=${driver.instance}`),
    docker(...containers, `name=${database.network}`),
    docker(...containers, `volume=${sample.folder}`),
    docker('network', 'ls', '--format', 'network {{.Name}}', '--filter', `name=${database.network}`),
    docker('image', 'ls', '--format', 'image {{.Repository}}:{{.Tag}}', '--filter', `reference=${registryHost}/*/*`),
  ])
  const images = (await sample.images()).map((id) => `image ${id}`)
  return [...lists.flatMap((list) => list.split('\n').filter(Boolean)), ...images]
}
