/** Starts the test servers for people and for other clients: `npm run servers -- --help`. */
import { parseArgs } from 'node:util'
import { demoFailures, seedDemo } from '../test/servers/cattle/demo.ts'
import { startCattle } from '../test/servers/cattle/index.ts'
import { RealTime } from '../test/servers/time.ts'

const HELP = `npm run servers -- [--port 8080] [--failure NAME] [--speed 1] [--open]

Starts a Rancher 1.x server on loopback, with a stack "shop" whose service "auth-service" runs, until Ctrl-C.

  --port N         8080 without it
  --failure NAME   strikes when the service is upgraded: ${demoFailures.join(', ')}
  --speed N        N seconds of the server pass in one real second
  --open           access control off: everybody is admin, with any key or none
`

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
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

const cattle = await startCattle({
  time: new RealTime(Number(values.speed)),
  port: Number(values.port),
  accessControl: !values.open,
})
const { stack, service, nextImage } = seedDemo(cattle, values.failure)
process.stdout.write(`Rancher at ${cattle.url}, environment ${cattle.projectId}

export SLIPWAY_RANCHER_URL=${cattle.url}
export SLIPWAY_RANCHER_ACCESS_KEY=${cattle.keys.access} SLIPWAY_RANCHER_SECRET_KEY=${cattle.keys.secret}
slipway rancher-upgrade --stack ${stack} --service ${service} --image ${nextImage}
`)
process.once('SIGINT', () => process.exit(0))
