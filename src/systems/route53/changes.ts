import type { ChangeInfo, ChangeResourceRecordSetsRequest, ResourceRecordSet } from '@aws-sdk/client-route-53'
import { changing, type Route53Client } from './client.ts'
import { type Doing, emptyAnswer } from './failures.ts'
import type { Change } from './swap.ts'

/** The longest comment a batch may have. */
const COMMENT_LENGTH = 256

/** How far a batch has come. `INSYNC`: all name servers answer with it; resolvers may still hold older answers. */
export interface ChangeStatus {
  /** Without `/change/`. */
  readonly id: string
  readonly status: 'PENDING' | 'INSYNC'
}

/**
 * Sends one batch, once. Route 53 makes all of it or none.
 *
 * @param comment who changes it and why; kept by Route 53 and by CloudTrail, cut at 256 characters.
 * @throws {Failure} `lost`: it may have been made, only a look tells. Everything else: it surely was not. `conflict`: the
 *   records are not what the batch was made from any more. `refused`: against Route 53's rules, or protected.
 */
export async function changeRecordSets(
  client: Route53Client,
  {
    zoneId,
    changes,
    comment,
  }: { readonly zoneId: string; readonly changes: readonly Change[]; readonly comment: string },
  signal: AbortSignal,
): Promise<ChangeStatus> {
  const request: ChangeResourceRecordSetsRequest = {
    HostedZoneId: zoneId,
    ChangeBatch: {
      Comment: comment.slice(0, COMMENT_LENGTH),
      // What was listed goes back untouched; only the SDK's types are wider and mutable.
      Changes: changes.map(({ Action, ResourceRecordSet }) => ({
        Action,
        ResourceRecordSet: ResourceRecordSet as ResourceRecordSet,
      })),
    },
  }
  const { ChangeInfo } = await client.changeResourceRecordSets(request, signal)
  return statusOf(ChangeInfo, changing(request))
}

/**
 * One read of how far a batch has come.
 *
 * @throws {Failure} as every read.
 */
export async function getChange(client: Route53Client, id: string, signal: AbortSignal): Promise<ChangeStatus> {
  const { ChangeInfo } = await client.getChange(id, signal)
  return statusOf(ChangeInfo, { operation: 'GetChange', what: `read the change ${id}`, write: false })
}

function statusOf(info: ChangeInfo | undefined, doing: Doing): ChangeStatus {
  if (!info?.Id) throw emptyAnswer(doing)
  return { id: info.Id.replace(/^\/change\//, ''), status: info.Status === 'INSYNC' ? 'INSYNC' : 'PENDING' }
}
