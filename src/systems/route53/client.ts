import type {
  ChangeResourceRecordSetsCommandOutput,
  ChangeResourceRecordSetsRequest,
  GetChangeCommandOutput,
  GetHostedZoneCommandOutput,
  ListHostedZonesByNameCommandOutput,
  ListHostedZonesByNameRequest,
  ListResourceRecordSetsCommandOutput,
  ListResourceRecordSetsRequest,
  Route53Client as SdkClient,
} from '@aws-sdk/client-route-53'
import type { Http } from '../../ports/http.ts'
import { type Credentials, credentialsFailureOf, reveal } from './credentials.ts'
import { type Doing, failureOf } from './failures.ts'
import { transportOver } from './transport.ts'

type Sdk = typeof import('@aws-sdk/client-route-53')

export interface Route53Access {
  /** Route 53 is global; the region only tells the partition (`cn-…`, `us-gov-…`). `us-east-1` when absent. */
  readonly region?: string
  /** Another address than the partition's own. */
  readonly endpoint?: URL
  /** When absent, the SDK's default chain: environment, profile, web identity, container, instance. */
  readonly credentials?: Credentials
}

/**
 * Route 53 through the AWS SDK, which is loaded at the first request. One request a call, in the SDK's own terms: no
 * retries, no waiting. Every call rejects with `signal.reason` when aborted, and with a `Failure` as `failureOf` tells.
 */
export class Route53Client {
  readonly #access: Route53Access
  readonly #http: Http
  #opened: Promise<{ readonly sdk: Sdk; readonly client: SdkClient }> | undefined

  constructor(access: Route53Access, http: Http) {
    this.#access = access
    this.#http = http
  }

  listHostedZonesByName(
    request: ListHostedZonesByNameRequest,
    signal: AbortSignal,
  ): Promise<ListHostedZonesByNameCommandOutput> {
    const doing = read('ListHostedZonesByName', `look for the hosted zone ${request.DNSName}`)
    return this.#ask(doing, signal, (sdk, client, options) =>
      client.send(new sdk.ListHostedZonesByNameCommand(request), options),
    )
  }

  getHostedZone(id: string, signal: AbortSignal): Promise<GetHostedZoneCommandOutput> {
    return this.#ask(read('GetHostedZone', `read the hosted zone ${id}`), signal, (sdk, client, options) =>
      client.send(new sdk.GetHostedZoneCommand({ Id: id }), options),
    )
  }

  listResourceRecordSets(
    request: ListResourceRecordSetsRequest,
    signal: AbortSignal,
  ): Promise<ListResourceRecordSetsCommandOutput> {
    const doing = read('ListResourceRecordSets', `list the records of ${request.StartRecordName}`)
    return this.#ask(doing, signal, (sdk, client, options) =>
      client.send(new sdk.ListResourceRecordSetsCommand(request), options),
    )
  }

  /** @throws {Failure} `lost` when it may have been done; every other failure means that it surely was not. */
  changeResourceRecordSets(
    request: ChangeResourceRecordSetsRequest,
    signal: AbortSignal,
  ): Promise<ChangeResourceRecordSetsCommandOutput> {
    return this.#ask(changing(request), signal, (sdk, client, options) =>
      client.send(new sdk.ChangeResourceRecordSetsCommand(request), options),
    )
  }

  getChange(id: string, signal: AbortSignal): Promise<GetChangeCommandOutput> {
    return this.#ask(read('GetChange', `read the change ${id}`), signal, (sdk, client, options) =>
      client.send(new sdk.GetChangeCommand({ Id: id }), options),
    )
  }

  async #ask<Out>(
    doing: Doing,
    signal: AbortSignal,
    send: (sdk: Sdk, client: SdkClient, options: { readonly abortSignal: AbortSignal }) => Promise<Out>,
  ): Promise<Out> {
    signal.throwIfAborted()
    this.#opened ??= this.#open()
    const { sdk, client } = await this.#opened
    // First, and apart: whatever goes wrong here, nothing was sent. The SDK keeps them for the request that follows.
    await orAborted(signal, () => client.config.credentials()).catch((error: unknown) => {
      throw credentialsFailureOf(error)
    })
    return orAborted(signal, () => send(sdk, client, { abortSignal: signal })).catch((error: unknown) => {
      throw failureOf(error, doing)
    })
  }

  async #open(): Promise<{ readonly sdk: Sdk; readonly client: SdkClient }> {
    const sdk = await import('@aws-sdk/client-route-53')
    const { region = 'us-east-1', endpoint, credentials } = this.#access
    const client = new sdk.Route53Client({
      region,
      maxAttempts: 1,
      requestHandler: transportOver(this.#http),
      customUserAgent: 'slipway',
      ...(endpoint === undefined ? {} : { endpoint: endpoint.href }),
      ...(credentials === undefined ? {} : { credentials: async () => reveal(credentials) }),
    })
    return { sdk, client }
  }
}

const read = (operation: string, what: string): Doing => ({ operation, what, write: false })

/** What a batch does, for people and for the table of failures. */
export const changing = ({ HostedZoneId, ChangeBatch }: ChangeResourceRecordSetsRequest): Doing => {
  const names = new Set(ChangeBatch?.Changes?.map(({ ResourceRecordSet }) => ResourceRecordSet?.Name))
  return {
    operation: 'ChangeResourceRecordSets',
    what: `change ${[...names].join(', ')} in the hosted zone ${HostedZoneId}`,
    write: true,
  }
}

/** The SDK does not look at the signal while it gathers credentials, and has an error of its own when it does look. */
async function orAborted<Out>(signal: AbortSignal, work: () => Promise<Out>): Promise<Out> {
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work(), promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
