import { rancherUpgrade } from '../../src/actions/rancher-upgrade/index.ts'
import { runAction } from '../../src/run/run-action.ts'
import { type Cattle, type SocketControl, startCattle } from '../../test/servers/cattle/index.ts'
import { RealTime, VirtualTime } from '../../test/servers/time.ts'
import { CommandLine } from '../../test/support/command-line.ts'
import { testWorld } from '../../test/support/test-world.ts'
import { markdownTable, median } from './numbers.ts'

const OLD = 'example/app:1.0.0'
const NEW = 'example/app:1.1.0'
/** The server's clock against ours: it tells of changes twice a second. */
const SPEED = 2
/** Each container that is replaced is told of a few times. */
const CONTAINERS = 16
const LEAST_FRAMES = 40
/** What leaves in one go is one piece of news. */
const TOGETHER_MS = 20

/** From a frame that left the server to the next request that reached it, in milliseconds. */
export interface Latency {
  readonly times: readonly number[]
  /** The same by polling alone, as if the frame had not been sent. */
  readonly byPolling: readonly number[]
}

/** What one upgrade asked of the server, from its first request to its last. */
export interface Counted {
  readonly containers: number
  readonly batchSize: number
  readonly listens: boolean
  readonly requests: number
  /** By the clock of the server. */
  readonly seconds: number
  /** In the minute in which no new container has told how it is. */
  readonly whileStill: number
}

export interface Events {
  readonly latency: Latency
  readonly counted: readonly Counted[]
}

/** Half a minute for each way in real time; what is counted takes no time that can be measured. */
export async function measureEvents(say: (text: string) => void): Promise<Events> {
  say('events: frame to request')
  const times = await latencies(true)
  say('events: the same by polling')
  const byPolling = await latencies(false)
  const counted: Counted[] = []
  for (const containers of [1, 10, 100]) {
    for (const listens of [true, false]) {
      say(`events: requests at ${containers} containers, ${listens ? 'with events' : 'by polling alone'}`)
      counted.push(await count(containers, listens))
    }
  }
  return { latency: { times, byPolling }, counted }
}

/**
 * Frames that leave while the upgrade waits for the server: what is asked between them is asked because of them, or by the
 * clock.
 *
 * @throws when there were too few frames, or the upgrade did not end as it should.
 */
async function latencies(listens: boolean): Promise<readonly number[]> {
  await using cattle = await startCattle({ time: new RealTime(SPEED) })
  const { id } = await cattle.seed.service({ name: 'app', image: OLD, scale: CONTAINERS })
  if (!listens) cattle.sockets.fault = refuseOurs
  // Frames leave only when somebody listens.
  using _ = await listenBeside(cattle)
  const told: number[] = []
  const asked: number[] = []
  cattle.sockets.onSent = ({ text, instantMs }) => {
    if (!['upgrading', 'finishing-upgrade'].includes(cattle.books.service(id).state) || !isOf(id, text)) return
    if (instantMs - (told.at(-1) ?? Number.NEGATIVE_INFINITY) > TOGETHER_MS) told.push(instantMs)
  }
  cattle.http.fault = () => {
    asked.push(performance.now())
    return undefined
  }
  using shell = new CommandLine({
    SLIPWAY_RANCHER_URL: cattle.url,
    SLIPWAY_RANCHER_ACCESS_KEY: cattle.keys.access,
    SLIPWAY_RANCHER_SECRET_KEY: cattle.keys.secret,
  })
  const words = ['--stack', 'shop', '--service', 'app', '--image', NEW, '--interval', '1s', '--needs', '1']
  const { exitCode, stderr } = await shell.run('rancher-upgrade', ...words)
  if (exitCode !== 0) throw new Error(`the upgrade that is measured failed: ${stderr}`)
  const times = told.flatMap((toldMs) => {
    const next = asked.find((askedMs) => askedMs >= toldMs)
    return next === undefined ? [] : [next - toldMs]
  })
  if (times.length < LEAST_FRAMES) throw new Error(`${times.length} frames were sent; ${LEAST_FRAMES} are needed`)
  return times
}

const refuseOurs: SocketControl['fault'] = ({ headers }) =>
  headers['user-agent'] === 'slipway' ? { kind: 'answer', status: 404 } : undefined

async function listenBeside({ url, keys, projectId }: Cattle): Promise<Disposable> {
  const { WebSocket } = await import('undici')
  const authorization = `Basic ${Buffer.from(`${keys.access}:${keys.secret}`).toString('base64')}`
  const socket = new WebSocket(`${url}/v2-beta/projects/${projectId}/subscribe?eventNames=resource.change`, {
    headers: { authorization },
  })
  await new Promise((opened, failed) => {
    socket.addEventListener('open', opened)
    socket.addEventListener('error', failed)
  })
  return { [Symbol.dispose]: () => socket.close() }
}

/** Whether a frame is of a service, or of a container of it. */
function isOf(serviceId: string, text: string): boolean {
  const { name, resourceId, resourceType, data } = JSON.parse(text)
  if (name !== 'resource.change') return false
  return resourceId === serviceId || (resourceType === 'container' && data.resource.serviceIds?.includes(serviceId))
}

/** In virtual time, in which the server has the timings of the real one. */
async function count(containers: number, listens: boolean): Promise<Counted> {
  const batchSize = Math.ceil(containers / 10)
  const good = await upgrade({ containers, batchSize, listens }, () => {})
  const still = await upgrade({ containers, batchSize, listens }, ({ agent }) =>
    agent.behave(NEW, { health: 'never-reports' }),
  )
  const [first, last] = [good.atMs.at(0) ?? 0, good.atMs.at(-1) ?? 0]
  // From the 50th second on the server says the same for a minute.
  const [fromMs, toMs] = [still.postedMs + 50_000, still.postedMs + 110_000]
  return {
    containers,
    batchSize,
    listens,
    requests: good.atMs.length,
    seconds: (last - first) / 1_000,
    whileStill: still.atMs.filter((atMs) => atMs > fromMs && atMs <= toMs).length,
  }
}

async function upgrade(
  { containers, batchSize, listens }: Pick<Counted, 'containers' | 'batchSize' | 'listens'>,
  make: (cattle: Cattle) => void,
): Promise<{ readonly atMs: readonly number[]; readonly postedMs: number }> {
  const time = new VirtualTime()
  await using cattle = await startCattle({ time })
  await cattle.seed.service({ name: 'app', image: OLD, scale: containers, healthCheck: true })
  make(cattle)
  const inputs = {
    'rancher-url': cattle.url,
    'rancher-access-key': cattle.keys.access,
    'rancher-secret-key': cattle.keys.secret,
    stack: 'shop',
    service: 'app',
    image: NEW,
    'batch-size': String(batchSize),
    'upgrade-within': '2m',
  }
  await runAction(rancherUpgrade, testWorld({ time, inputs, listens }))
  const { log } = cattle.http
  const postedMs = log.find(({ url }) => url.includes('action=upgrade'))?.atMs
  if (postedMs === undefined) throw new Error('the upgrade that is counted was not sent')
  return { atMs: log.map(({ atMs }) => atMs), postedMs }
}

export function eventsSection({ latency, counted }: Events): readonly string[] {
  const way = (name: string, times: readonly number[]) => [
    name,
    median(times).toFixed(0),
    (times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? Number.NaN).toFixed(0),
    Math.max(...times).toFixed(0),
    String(times.length),
  ]
  const rows = counted.map(({ containers, batchSize, listens, requests, seconds, whileStill }) => [
    String(containers),
    String(batchSize),
    listens ? 'events' : 'polling alone',
    String(requests),
    seconds.toFixed(0),
    String(whileStill),
  ])
  return [
    '## Events of a Rancher server',
    `From a frame that leaves the server to our next request at it, while an upgrade of ${CONTAINERS} containers waits: the command line of dist/, in real time, against the Rancher server of the tests at ${SPEED} times its speed. Frames that leave together count once. By polling: the same frames, our own socket refused.`,
    markdownTable(
      'lrrrr',
      ['From frame to request', 'median, ms', '90 of 100 within, ms', 'longest, ms', 'frames'],
      [way('events', latency.times), way('polling alone', latency.byPolling)],
    ),
    'Requests of one upgrade, its gate and its confirmation included, counted in virtual time, in which that server has the timings of the real one. The last column: in a minute in which the new containers do not tell how they are, and nothing changes.',
    markdownTable('rrlrrr', ['Containers', 'batch', 'by', 'requests', 'took, s', 'requests in a still minute'], rows),
  ]
}
