import {
  type Change,
  ChangeResourceRecordSetsCommand,
  GetChangeCommand,
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
  Route53Client,
} from '@aws-sdk/client-route-53'
import { VirtualTime } from '../time.ts'
import { type Keys, type Route53Options, type Route53Server, startRoute53 } from './index.ts'

/** The real SDK against a test server, one try a request. */
export interface Sdk extends AsyncDisposable {
  readonly server: Route53Server
  readonly time: VirtualTime
  readonly client: Route53Client
  list(name?: string): Promise<readonly ResourceRecordSet[]>
  /** Sends one batch and returns the id of the change. */
  change(...changes: readonly Change[]): Promise<string>
  status(id: string): Promise<string | undefined>
}

export const ZONE = 'Z1EXAMPLE'

/** A server that holds the public zone `example.com.` under the id `ZONE`, and a client for it. */
export async function sdkOn(
  options: Partial<Route53Options> & { readonly records?: readonly ResourceRecordSet[] } = {},
  keys?: Keys,
): Promise<Sdk> {
  const time = new VirtualTime()
  const { records = [], ...rest } = options
  const server = await startRoute53({ time, zones: [{ name: 'example.com', id: ZONE }], ...rest })
  for (const set of records) server.seed.record(ZONE, set as Parameters<typeof server.seed.record>[1])
  const client = new Route53Client({
    endpoint: server.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: keys ?? server.keys,
  })
  return {
    server,
    time,
    client,
    async list(name) {
      const start = name === undefined ? {} : { StartRecordName: name }
      const { ResourceRecordSets = [] } = await client.send(
        new ListResourceRecordSetsCommand({ HostedZoneId: ZONE, ...start }),
      )
      return ResourceRecordSets.filter(({ Type }) => Type !== 'NS' && Type !== 'SOA')
    },
    async change(...changes) {
      const batch = { HostedZoneId: ZONE, ChangeBatch: { Changes: [...changes] } }
      const { ChangeInfo } = await client.send(new ChangeResourceRecordSetsCommand(batch))
      return ChangeInfo?.Id ?? ''
    },
    async status(id) {
      return (await client.send(new GetChangeCommand({ Id: id }))).ChangeInfo?.Status
    },
    async [Symbol.asyncDispose]() {
      client.destroy()
      await server[Symbol.asyncDispose]()
    },
  }
}

export const create = (ResourceRecordSet: ResourceRecordSet): Change => ({ Action: 'CREATE', ResourceRecordSet })
export const remove = (ResourceRecordSet: ResourceRecordSet): Change => ({ Action: 'DELETE', ResourceRecordSet })
export const upsert = (ResourceRecordSet: ResourceRecordSet): Change => ({ Action: 'UPSERT', ResourceRecordSet })

/** A simple A record set. */
export const a = (Name: string, ...values: readonly string[]): ResourceRecordSet => ({
  Name,
  Type: 'A',
  TTL: 60,
  ResourceRecords: values.map((Value) => ({ Value })),
})

/** A simple CNAME. */
export const cname = (Name: string, Value: string): ResourceRecordSet => ({
  Name,
  Type: 'CNAME',
  TTL: 60,
  ResourceRecords: [{ Value }],
})

/** The same record set as a weighted one. */
export const weighted = (set: ResourceRecordSet, SetIdentifier: string, Weight: number): ResourceRecordSet => ({
  ...set,
  SetIdentifier,
  Weight,
})
