/** Starts the test servers for people and for other clients: `npm run servers -- --help`. */
import { parseArgs } from 'node:util'
import {
  type Cattle,
  DockerHosts,
  demoFailures,
  engineFailures,
  seedDemo,
  seedEngineDemo,
  startCattle,
} from '../test/servers/cattle/index.ts'
import { WEB_BASE, WEB_PORT, WebImages } from '../test/servers/cattle/web-images.ts'
import { RealTime } from '../test/servers/time.ts'

const HELP = `npm run servers -- [--port 8080] [--hosts virtual|engine] [--failure NAME] [--speed 1] [--open]

Starts a Rancher 1.x server on loopback, with a stack "shop" whose service "auth-service" runs, until Ctrl-C.

  --port N         8080 without it
  --hosts KIND     virtual, the default: containers are simulated
                   engine: they are containers of this machine's Docker engine, pulled from a registry that is started
                   too; needs scripts/setup-docker.sh. Ctrl-C removes them
  --network NAME   with engine: an existing Docker network for the containers
  --failure NAME   strikes when the service is upgraded
                   virtual: ${demoFailures.join(', ')}
                   engine: ${engineFailures.join(', ')}
  --speed N        N seconds of the server pass in one real second
  --open           access control off: everybody is admin, with any key or none
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    hosts: { type: 'string', default: 'virtual' },
    network: { type: 'string' },
    failure: { type: 'string' },
    speed: { type: 'string', default: '1' },
    open: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) {
  process.stdout.write(HELP)
  process.exit(0)
}
if (values.hosts !== 'virtual' && values.hosts !== 'engine') {
  process.stderr.write(
    `Cannot start the servers\n  Saw: --hosts ${values.hosts}\n  Try: --hosts virtual or --hosts engine\n`,
  )
  process.exit(2)
}

// npm passes the terminal's SIGINT on once more: every one after the first is the same wish.
const stop = new AbortController()
const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
const time = new RealTime(Number(values.speed))
const options = { time, port: Number(values.port), accessControl: !values.open }

try {
  await (values.hosts === 'engine' ? onEngine() : simulated())
} catch (error) {
  // the registry hears the terminal's SIGINT too, so what was being started may fail
  if (!stop.signal.aborted) throw error
}
process.exit(0)

async function simulated(): Promise<void> {
  await using cattle = await startCattle(options)
  say(cattle, seedDemo(cattle, values.failure))
  await stopped
}

async function onEngine(): Promise<void> {
  await using images = await WebImages.open()
  const { network } = values
  const driver = await DockerHosts.open({ time, ...(network === undefined ? {} : { network }) })
  await using cattle = await startCattle({ ...options, driver })
  await Promise.race([stopped, begin(cattle, images)])
  await stopped
}

async function begin(cattle: Cattle, images: WebImages): Promise<void> {
  process.stdout.write(`Starting containers of ${WEB_BASE} …\n`)
  say(cattle, await seedEngineDemo(cattle, images, values.failure))
  for (const { name, address } of cattle.books.containers())
    process.stdout.write(`curl http://${address}:${WEB_PORT}/health   # ${name}\n`)
}

function say(cattle: Cattle, { stack, service, nextImage }: ReturnType<typeof seedDemo>): void {
  process.stdout.write(`Rancher at ${cattle.url}, environment ${cattle.projectId}

export SLIPWAY_RANCHER_URL=${cattle.url}
export SLIPWAY_RANCHER_ACCESS_KEY=${cattle.keys.access} SLIPWAY_RANCHER_SECRET_KEY=${cattle.keys.secret}
slipway rancher-upgrade --stack ${stack} --service ${service} --image ${nextImage}
`)
}
