/** What an upgrade says beside what is true, in the cases that clients of Rancher differ in: `npm run compare -- --help`. */
import { type Cattle, startCattle } from '../test/servers/cattle/index.ts'
import { RealTime } from '../test/servers/time.ts'
import { CommandLine } from '../test/support/command-line.ts'

const HELP = `npm run compare

Upgrades a service of 3 containers without health check (batch 1, interval 2s; a pull takes 0.3 s, a start 1.2 s, a stop
0.8 s), in real time, with the command line of dist/ against the Rancher server of the tests, once in each case. Prints,
as Markdown, what Slipway said and what the server then had. About two minutes.
`

const OLD = 'example/app:1.0.0'
const NEW = 'example/app:1.1.0'

const CASES: Readonly<Record<string, (cattle: Cattle) => void>> = {
  'good image': () => {},
  'new containers die 6 s after each start, for ever': ({ agent }) => agent.behave(NEW, { exitAfterMs: 6_000 }),
  'image that cannot be pulled': ({ agent }) =>
    agent.behave(NEW, { pullError: `Image [${NEW}] failed to pull: repository not found` }),
  'no active host in the environment': ({ hosts }) => {
    for (const id of hosts.ids) hosts.deactivate(id)
  },
}

if (process.argv.includes('--help')) {
  process.stdout.write(HELP)
  process.exit(0)
}
process.stdout.write('| Case | Exit code | After | Result | First line of the reason | Then running |\n')
process.stdout.write('| --- | --- | --- | --- | --- | --- |\n')
for (const [name, make] of Object.entries(CASES))
  process.stdout.write(`| ${[name, ...(await upgrade(make))].join(' | ')} |\n`)

async function upgrade(make: (cattle: Cattle) => void): Promise<readonly string[]> {
  await using cattle = await startCattle({ time: new RealTime() })
  cattle.seed.service({ name: 'app', image: OLD, scale: 3 })
  make(cattle)
  using shell = new CommandLine({
    SLIPWAY_RANCHER_URL: cattle.url,
    SLIPWAY_RANCHER_ACCESS_KEY: cattle.keys.access,
    SLIPWAY_RANCHER_SECRET_KEY: cattle.keys.secret,
  })
  const startMs = Date.now()
  const words = ['rancher-upgrade', '--stack', 'shop', '--service', 'app', '--image', NEW, '--json']
  const { exitCode, stdout } = await shell.run(...words)
  const seconds = ((Date.now() - startMs) / 1_000).toFixed(1)
  const { result, failure } = JSON.parse(stdout) as { result: string; failure?: { what: string; saw: string } }
  const reason = failure === undefined ? '' : `${failure.what}: ${failure.saw}`
  return [String(exitCode), `${seconds} s`, result, reason.split('\n')[0] ?? '', sayRunning(cattle)]
}

function sayRunning({ books }: Cattle): string {
  const images = books.containers().filter(({ state }) => state === 'running')
  const counts = Map.groupBy(images, ({ image }) => image)
  return [...counts].map(([image, all]) => `${all.length} of ${image}`).join(', ') || 'none'
}
