/** An answer that the SDK made an error of. */
export interface AnswerSeen {
  readonly status: number
  /** The service's code, or the SDK's name for something that is not the service's. */
  readonly code: string
  readonly text: string
}

/** What came back, when anything did: the SDK hides the answer on the error. */
export function answerOf(error: Error): AnswerSeen | undefined {
  const { $response: response } = error as { $response?: { statusCode?: unknown; body?: unknown } }
  if (typeof response?.statusCode !== 'number') return undefined
  const status = response.statusCode
  const body =
    response.body instanceof Uint8Array ? new TextDecoder().decode(response.body) : String(response.body ?? '')
  // The older form of a refused batch: the SDK reads neither its name nor its messages.
  const messages = [...body.matchAll(/<Message>([\s\S]*?)<\/Message>/g)].map(([, message]) => message)
  if (/<InvalidChangeBatch[\s>]/.test(body) && messages.length > 0) {
    return { status, code: 'InvalidChangeBatch', text: messages.join('; ') }
  }
  const text = error.message.split('\n')[0] ?? ''
  return { status, code: error.name, text: /^Unknown/.test(text) ? body.slice(0, 200) : text }
}
