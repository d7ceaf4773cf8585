import { readFileSync } from 'node:fs'
import { type Cattle, startCattle } from '../../test/servers/cattle/index.ts'
import { RealTime } from '../../test/servers/time.ts'
import { CommandLine } from '../../test/support/command-line.ts'
import { markdownTable } from './numbers.ts'

const OLD = 'example/app:1.0.0'
const NEW = 'example/app:1.1.0'
/** The server's clock is that of the wall: what our own machine takes is to count as it would. */
const SPEED = 1
const SERVICES = 50
const PARALLEL = 10

export interface Services {
  /** What the server needs when each next request is there the moment it may be. */
  readonly serverMs: number
  /** From our first upgrade to the last service that is active again. */
  readonly ourMs: number
  /** The most memory that our process ever held, in bytes. */
  readonly peakBytes: number
  readonly requests: number
}

/** Many services at once, against a client that knows at once what the server does. Some three minutes. */
export async function measureServices(say: (text: string) => void): Promise<Services> {
  say(`services: ${SERVICES}, ${PARALLEL} at a time, as fast as the server can`)
  const serverMs = await byItself()
  say(`services: the same by slipway`)
  return { serverMs, ...(await bySlipway()) }
}

const names = (): readonly string[] => Array.from({ length: SERVICES }, (_, index) => `app-${index + 1}`)

async function seeded(): Promise<Cattle> {
  const cattle = await startCattle({ time: new RealTime(SPEED) })
  for (const name of names()) await cattle.seed.service({ name, image: OLD, scale: 1, healthCheck: true })
  return cattle
}

/** The same upgrades and confirmations in the same order, each sent as soon as the one before it stands. */
async function byItself(): Promise<number> {
  await using cattle = await seeded()
  const sinceMs = performance.now()
  await inTurns((name) => act(cattle, name, 'upgrade', ({ state }, isWell) => state === 'upgraded' && isWell))
  await inTurns((name) => act(cattle, name, 'finishupgrade', ({ state }, isWell) => state === 'active' && isWell))
  return performance.now() - sinceMs
}

async function inTurns(work: (name: string) => Promise<void>): Promise<void> {
  const waiting = names().values()
  const takeTurns = async () => {
    for (const name of waiting) await work(name)
  }
  await Promise.all(Array.from({ length: PARALLEL }, takeTurns))
}

type Books = ReturnType<Cattle['books']['service']>

async function act(
  cattle: Cattle,
  name: string,
  action: 'upgrade' | 'finishupgrade',
  stands: (service: Books, isWell: boolean) => boolean,
): Promise<void> {
  const { id, launchConfig } = cattle.books.service(name)
  const strategy = { batchSize: 1, intervalMillis: 2_000, startFirst: false }
  const body = { inServiceStrategy: { ...strategy, launchConfig: { ...launchConfig, imageUuid: `docker:${NEW}` } } }
  const authorization = `Basic ${Buffer.from(`${cattle.keys.access}:${cattle.keys.secret}`).toString('base64')}`
  const answer = await fetch(`${cattle.url}/v2-beta/projects/${cattle.projectId}/services/${id}/?action=${action}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    ...(action === 'upgrade' ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${action} of ${name}: ${answer.status}`)
  await answer.arrayBuffer()
  const isThere = () => {
    const running = cattle.books.containers(id).filter(({ state, image }) => state === 'running' && image === NEW)
    const isWell = running.length === 1 && running.every(({ healthState }) => healthState === 'healthy')
    return stands(cattle.books.service(name), isWell)
  }
  while (!isThere()) await new Promise((done) => setTimeout(done, 10))
}

async function bySlipway(): Promise<Omit<Services, 'serverMs'>> {
  await using cattle = await seeded()
  using shell = new CommandLine({
    SLIPWAY_RANCHER_URL: cattle.url,
    SLIPWAY_RANCHER_ACCESS_KEY: cattle.keys.access,
    SLIPWAY_RANCHER_SECRET_KEY: cattle.keys.secret,
  })
  let firstMs: number | undefined
  let lastMs = 0
  cattle.http.fault = ({ url }) => {
    if (url.includes('action=upgrade')) firstMs ??= performance.now()
    return undefined
  }
  cattle.onChange = () => {
    lastMs = performance.now()
  }
  const services = names().flatMap((name) => ['--services', name])
  const words = ['--stack', 'shop', '--image', NEW, '--parallel', String(PARALLEL), '--needs', '1', '--timeout', '30m']
  const { child, ended } = shell.start('rancher-upgrade', ...services, ...words)
  let peakBytes = 0
  const watching = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid))
  }, 200)
  const { exitCode, stderr } = await ended
  clearInterval(watching)
  if (exitCode !== 0 || firstMs === undefined) throw new Error(`the upgrade that is measured failed: ${stderr}`)
  return { ourMs: lastMs - firstMs, peakBytes, requests: cattle.http.log.length }
}

/** What Linux noted as the most of a process; 0 where it is gone, or the machine notes no such thing. */
function peakOf(pid: number | undefined): number {
  try {
    const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) * 1_024
  } catch {
    return 0
  }
}

export function servicesSection({ serverMs, ourMs, peakBytes, requests }: Services): readonly string[] {
  return [
    '## Many services at once',
    `${SERVICES} services of one container with a health check, ${PARALLEL} at a time, upgraded, proven and confirmed together; against a client beside the server that sends each request the moment it may be sent, and asks nothing. In real time, with the timings of the real server.`,
    markdownTable(
      'lr',
      ['', ''],
      [
        ['the server by itself', `${(serverMs / 1_000).toFixed(1)} s`],
        ['Slipway, with `services` and `parallel: 10`', `${(ourMs / 1_000).toFixed(1)} s`],
        ['ratio', (ourMs / serverMs).toFixed(2)],
        ['memory at its most', `${(peakBytes / 1_000_000).toFixed(0)} MB`],
        ['requests', String(requests)],
      ],
    ),
  ]
}
