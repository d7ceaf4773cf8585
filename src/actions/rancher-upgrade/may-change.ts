import { Failure } from '../../core/failure.ts'
import { sayName } from '../../targets/cattle-service/stops.ts'
import type { Observed } from './observe.ts'

/**
 * What keeps this key from changing the service. To a role that may only read, the server shows a service with no action at
 * all; to any other it offers some in every state that can be changed from.
 */
export function whyReadOnly({ facts: { service }, name }: Observed): Failure | undefined {
  if (service.actions.size > 0) return undefined
  return new Failure('denied', {
    what: `This key may only read ${sayName(name)}`,
    saw: `it is ${service.state}, and the server offers no action for it`,
    fix: 'give rancher-access-key and rancher-secret-key of a key that may change the environment',
  })
}
