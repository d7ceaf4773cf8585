import type { ResourceRecordSet } from '@aws-sdk/client-route-53'
import { Failure } from '../../core/failure.ts'
import type { Route53Client } from './client.ts'
import { normalName } from './name.ts'
import type { RecordSet } from './record-set.ts'

/** The most that Route 53 puts on one page. */
const PAGE = 300

/**
 * Reads every record set of one name, of all types: a type that stands in the way must be seen too. The newest state,
 * changes that are still PENDING included. Usually one request.
 *
 * @param name in stored form.
 * @throws {Failure} as every read; `answer-wrong` when the pages lead nowhere.
 */
export async function listRecordSets(
  client: Route53Client,
  { zoneId, name }: { readonly zoneId: string; readonly name: string },
  signal: AbortSignal,
): Promise<readonly RecordSet[]> {
  const found: RecordSet[] = []
  const seen = new Set<string>()
  let from: Position = { StartRecordName: name }
  for (;;) {
    const page = await client.listResourceRecordSets({ HostedZoneId: zoneId, ...from, MaxItems: PAGE }, signal)
    const sets = page.ResourceRecordSets ?? []
    found.push(...sets.filter((set) => normalName(set.Name ?? '') === name).map(plain))
    if (page.IsTruncated !== true || normalName(page.NextRecordName ?? '') !== name) return found
    from = {
      StartRecordName: page.NextRecordName,
      StartRecordType: page.NextRecordType,
      StartRecordIdentifier: page.NextRecordIdentifier,
    }
    const position = JSON.stringify(from)
    if (seen.has(position)) {
      throw new Failure('answer-wrong', {
        what: `Cannot list the records of ${name}`,
        saw: `the page after ${position} begins there again`,
        fix: 'check that the endpoint is Route 53',
      })
    }
    seen.add(position)
  }
}

type Position = {
  StartRecordName: string | undefined
  StartRecordType?: ResourceRecordSet['Type']
  StartRecordIdentifier?: string | undefined
}

/** What the SDK read, as JSON: members that are undefined fall away, everything else stays as it is. */
const plain = (set: ResourceRecordSet): RecordSet => JSON.parse(JSON.stringify(set)) as RecordSet
