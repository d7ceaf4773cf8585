import { Failure, type FailureCode } from '../../core/failure.ts'
import { HttpError } from '../../ports/http.ts'
import { type AnswerSeen, answerOf } from './answer.ts'
import { Unanswered } from './transport.ts'

/** What was asked of Route 53 when it went wrong. */
export interface Doing {
  /** Route 53's name for it, which is also the permission it needs. */
  readonly operation: string
  /** For people: `list the records of www.example.com.` */
  readonly what: string
  /** A write whose answer is lost may have been done. */
  readonly write: boolean
}

interface Meaning {
  readonly code: FailureCode
  readonly fix: string
}

const KEYS: Meaning = { code: 'denied', fix: 'check the AWS credentials of this job' }
const EXPIRED: Meaning = {
  code: 'denied',
  fix: 'let the role live longer than the whole switch (role-duration-seconds), and start again',
}
const BUSY: Meaning = {
  code: 'unreachable',
  fix: "start it again in a minute: the account's request limit is shared by everything that uses Route 53",
}

/** What the service's error codes mean to us; all of them say that nothing was changed. Status alone decides for others. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  Throttling: BUSY,
  ThrottlingException: BUSY,
  TooManyRequestsException: BUSY,
  PriorRequestNotComplete: {
    code: 'conflict',
    fix: 'start it again in a minute: Route 53 was at work on another change of this zone',
  },
  NoSuchHostedZone: { code: 'not-found', fix: 'check hosted-zone-id, and that the credentials belong to its account' },
  NoSuchChange: { code: 'not-found', fix: 'check that the credentials belong to the account of the zone' },
  NoSuchHealthCheck: { code: 'not-found', fix: 'look at the health checks of the records in Route 53' },
  InvalidDomainName: { code: 'bad-input', fix: 'check the domain name' },
  ExpiredToken: EXPIRED,
  ExpiredTokenException: EXPIRED,
  RequestExpired: EXPIRED,
  RequestTimeTooSkewed: { code: 'denied', fix: "set this machine's clock right" },
  InvalidClientTokenId: KEYS,
  UnrecognizedClientException: KEYS,
  SignatureDoesNotMatch: KEYS,
  MissingAuthenticationToken: KEYS,
  IncompleteSignature: KEYS,
  NotAuthorizedException: KEYS,
}

/** Texts that tell that a batch met another state than the one it was made for. The rest of a text may change. */
const STATE_MOVED =
  /but it was not found|do not match the current values|but it already exists|as a non-weighted set exists|as other RRSets exist|conflicts with other records|because a conflicting RRSet|RRSet with the same name and type already exists/

/**
 * Turns whatever the SDK threw into what a user can act on. Of a write, every code but `lost` means that it was surely
 * not done.
 *
 * @returns the error itself when it is none of the service's and none of the way there.
 */
export function failureOf(error: unknown, doing: Doing): unknown {
  if (error instanceof Unanswered) {
    return error.cause instanceof HttpError ? unanswered(error.cause, doing) : error.cause
  }
  if (!(error instanceof Error)) return error
  const answer = answerOf(error)
  return answer === undefined ? error : answered(error, answer, doing)
}

/** An answer that came with status 200 and does not say what was asked. */
export const emptyAnswer = (doing: Doing): Failure =>
  doing.write ? lost('an answer without a change id', doing) : wrongAnswer('an answer without content', doing)

function unanswered(error: HttpError, doing: Doing): Failure {
  if (doing.write && error.sent) return lost(error.message, doing, error)
  const fix = 'check that this machine reaches Route 53, and its proxy settings'
  return say({ code: 'unreachable', fix }, error.message, doing, error)
}

function answered(error: Error, { status, code, text }: AnswerSeen, doing: Doing): Failure {
  const saw = `[${status}] ${code}: ${text}`
  if (code === 'InvalidChangeBatch') {
    return say(STATE_MOVED.test(text) ? STATE_HAS_MOVED : BATCH_REFUSED, saw, doing, error)
  }
  if (code === 'AccessDenied' || code === 'AccessDeniedException') {
    return say({ code: 'denied', fix: `allow route53:${doing.operation} for this role` }, saw, doing, error)
  }
  const meaning = MEANINGS[code]
  if (meaning !== undefined) return say(meaning, saw, doing, error)
  if (status < 300) return doing.write ? lost(saw, doing, error) : wrongAnswer(saw, doing, error)
  if (status === 429) return say(BUSY, saw, doing, error)
  if (status >= 500) {
    if (doing.write) return lost(saw, doing, error)
    return say({ code: 'unreachable', fix: 'start it again when Route 53 is well again' }, saw, doing, error)
  }
  return doing.write ? say(BATCH_REFUSED, saw, doing, error) : wrongAnswer(saw, doing, error)
}

const STATE_HAS_MOVED: Meaning = {
  code: 'conflict',
  fix: 'look who else changes this record, then start again: nothing was changed',
}
const BATCH_REFUSED: Meaning = { code: 'refused', fix: 'correct what Route 53 names: nothing was changed' }

const say = ({ code, fix }: Meaning, saw: string, doing: Doing, cause?: unknown): Failure =>
  new Failure(code, { what: `Could not ${doing.what}`, saw, fix }, { cause })

const lost = (saw: string, doing: Doing, cause?: unknown): Failure =>
  new Failure(
    'lost',
    {
      what: `Could not learn whether Route 53 took it: ${doing.what}`,
      saw,
      fix: 'look at the record with operation "status"',
    },
    { cause },
  )

const wrongAnswer = (saw: string, doing: Doing, cause?: unknown): Failure =>
  say({ code: 'answer-wrong', fix: 'check that the endpoint is Route 53' }, saw, doing, cause)
