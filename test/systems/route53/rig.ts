import { Secret } from '../../../src/core/secret.ts'
import { clockFrom } from '../../../src/ports/clock.ts'
import { createHttp, type Http } from '../../../src/ports/http.ts'
import { type Route53Access, Route53Client } from '../../../src/systems/route53/client.ts'
import { type RecordSet, type Route53Options, type Route53Server, startRoute53 } from '../../servers/route53/index.ts'
import { VirtualTime } from '../../servers/time.ts'

export const ZONE = 'Z1EXAMPLE'
export const WWW = 'www.example.com.'

export interface Rig extends AsyncDisposable {
  readonly server: Route53Server
  readonly time: VirtualTime
  readonly client: Route53Client
  /** A client of the same server with these keys, or with those of the SDK's chain. */
  clientWith(access: Pick<Route53Access, 'credentials'>): Route53Client
}

/** Our client against a test server that holds the public zone `example.com.`, both in virtual time. */
export async function rigOf(
  options: Partial<Route53Options> & { readonly records?: readonly RecordSet[] } = {},
): Promise<Rig> {
  const time = new VirtualTime()
  const { records = [], ...rest } = options
  const server = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE, records }], ...rest })
  const http = httpIn(time)
  const clientWith = (access: Pick<Route53Access, 'credentials'>) =>
    new Route53Client({ endpoint: new URL(server.url), ...access }, http)
  return {
    server,
    time,
    client: clientWith({ credentials: keysOf(server) }),
    clientWith,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

export const keysOf = ({ keys }: Route53Server) => ({
  accessKeyId: keys.accessKeyId,
  secretAccessKey: new Secret('aws-secret-access-key', keys.secretAccessKey),
})

/** The real HTTP port in virtual time, which stands still while a request is under way. */
function httpIn(time: VirtualTime): Http {
  const timers = { nowMs: () => time.nowMs(), after: (ms: number, run: () => void) => time.waitAfter(ms, run) }
  const http = createHttp(clockFrom(timers))
  return {
    async request(request) {
      const hold = time.hold()
      try {
        return await http.request({ ...request, headers: { ...request.headers, 'x-hold': String(hold.id) } })
      } finally {
        hold.release()
      }
    },
  }
}

export const cname = (Value: string, more: Partial<RecordSet> = {}): RecordSet => ({
  Name: WWW,
  Type: 'CNAME',
  TTL: 60,
  ResourceRecords: [{ Value }],
  ...more,
})

export const weighted = (SetIdentifier: string, Weight: number, more: Partial<RecordSet> = {}): RecordSet =>
  cname(`${SetIdentifier}.example.net`, { SetIdentifier, Weight, ...more })

export const address = (Name: string, Value = '192.0.2.1'): RecordSet => ({
  Name,
  Type: 'A',
  TTL: 60,
  ResourceRecords: [{ Value }],
})

export const never = new AbortController().signal
