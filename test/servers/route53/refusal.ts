/** An answer other than success, in the service's own code and words. */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  /** Only of `InvalidChangeBatch`: one text for each thing wrong with the batch. */
  readonly messages: readonly string[] | undefined

  constructor(code: string, message: string, messages?: readonly string[]) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.status = STATUS[code] ?? 400
    this.messages = messages
  }
}

const STATUS: Readonly<Record<string, number>> = {
  NotAuthorizedException: 401,
  AccessDenied: 403,
  ExpiredToken: 403,
  InvalidClientTokenId: 403,
  MissingAuthenticationToken: 403,
  SignatureDoesNotMatch: 403,
  NoSuchHostedZone: 404,
  NoSuchHealthCheck: 404,
  NoSuchChange: 404,
  UnknownOperationException: 404,
  HostedZoneAlreadyExists: 409,
  InternalFailure: 500,
  ServiceUnavailable: 503,
}

/** What the service says beside the code, where a caller of `refusal` need not say more. */
const WORDS: Readonly<Record<string, string>> = {
  Throttling: 'Rate exceeded',
  PriorRequestNotComplete: 'The request was rejected because Route 53 was still processing a prior request.',
  ExpiredToken: 'The security token included in the request is expired',
  InvalidClientTokenId: 'The security token included in the request is invalid.',
  MissingAuthenticationToken: 'Missing Authentication Token',
  SignatureDoesNotMatch:
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  InternalFailure: 'We encountered an internal error. Please try again.',
  ServiceUnavailable: 'Service is unable to handle request.',
}

export const refusal = (code: string, message = WORDS[code] ?? code): Refusal => new Refusal(code, message)

/** The service brackets the messages of a batch and joins them by commas, although they contain commas themselves. */
export const invalidChangeBatch = (messages: readonly string[]): Refusal =>
  new Refusal('InvalidChangeBatch', `[${messages.join(', ')}]`, messages)
