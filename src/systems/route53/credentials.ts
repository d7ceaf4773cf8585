import { Failure } from '../../core/failure.ts'
import type { Secret } from '../../core/secret.ts'
import { HttpError } from '../../ports/http.ts'
import { answerOf } from './answer.ts'
import { Unanswered } from './transport.ts'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: Secret
  readonly sessionToken?: Secret
}

export const reveal = ({ accessKeyId, secretAccessKey, sessionToken }: Credentials) => ({
  accessKeyId,
  secretAccessKey: secretAccessKey.reveal(),
  ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
})

/**
 * Why there are no credentials. They are gathered before a request is sent, so nothing was changed: the chain may ask a
 * token service, and its lost answers must not look like lost writes.
 *
 * @returns the error itself when it is neither the chain's nor of the way there.
 */
export function credentialsFailureOf(error: unknown): unknown {
  if (error instanceof Unanswered) {
    return error.cause instanceof HttpError ? unreachable(error.cause.message, error) : error.cause
  }
  if (!(error instanceof Error)) return error
  const answer = answerOf(error)
  if (answer !== undefined) {
    const saw = `[${answer.status}] ${answer.code}: ${answer.text}`
    return answer.status >= 500 || answer.status === 429 ? unreachable(saw, error) : roleRefused(saw, error)
  }
  if (error.name === 'CredentialsProviderError' || error.name === 'TokenProviderError') {
    const fix = 'give this job AWS credentials before this step'
    return new Failure('denied', { what: WHAT, saw: `${error.name}: ${error.message}`, fix }, { cause: error })
  }
  return error
}

const WHAT = 'Could not get AWS credentials'

const unreachable = (saw: string, cause: unknown): Failure =>
  new Failure(
    'unreachable',
    { what: WHAT, saw, fix: 'check that this machine reaches the service that issues its AWS credentials' },
    { cause },
  )

const roleRefused = (saw: string, cause: unknown): Failure =>
  new Failure('denied', { what: WHAT, saw, fix: 'check the role, and whom it trusts' }, { cause })
