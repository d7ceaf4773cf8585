import { NameProblem, storedName } from './dns-name.ts'
import type { RecordSet, Zone } from './model.ts'
import { refusal } from './refusal.ts'

export type ZoneRequest = Omit<Zone, 'id' | 'nameServers'> & {
  /** Without `/hostedzone/`; chosen by the server when absent. */
  readonly id?: string
}

const NAME_SERVERS = ['ns-1.awsdns-01.org', 'ns-2.awsdns-02.co.uk', 'ns-3.awsdns-03.com', 'ns-4.awsdns-04.net']

/** @throws {Refusal} `InvalidDomainName` */
export function bornZone(request: ZoneRequest, id: string): Zone {
  try {
    return { ...request, id, name: storedName(request.name), nameServers: NAME_SERVERS }
  } catch (error) {
    if (error instanceof NameProblem) throw refusal('InvalidDomainName', `The domain name ${request.name} is not valid`)
    throw error
  }
}

/** The two record sets every zone is born with. Source: Developer Guide, SOA-NSrecords. */
export const ownRecordSets = ({ name, nameServers }: Zone): readonly RecordSet[] => [
  { Name: name, Type: 'NS', TTL: 172_800, ResourceRecords: nameServers.map((Value) => ({ Value: `${Value}.` })) },
  {
    Name: name,
    Type: 'SOA',
    TTL: 900,
    ResourceRecords: [{ Value: `${nameServers[0]}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400` }],
  },
]
