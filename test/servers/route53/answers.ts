import type { Answer } from '../http.ts'
import type { Reply } from './operations.ts'
import { type Refusal, refusal } from './refusal.ts'
import { NAMESPACE } from './schema.ts'
import { type Element, element, print } from './xml.ts'

/** How the service words a refused batch: the form of today, or the one its reference still shows. */
export type BatchErrorForm = 'error-response' | 'messages'

export const success = ({ status, headers, document }: Reply, requestId: string): Answer =>
  answer(status, document, requestId, headers)

export function refused(why: Refusal, requestId: string, form: BatchErrorForm = 'error-response'): Answer {
  if (why.messages !== undefined && form === 'messages') {
    const messages = why.messages.map((message) => element('Message', message))
    return answer(why.status, element(why.code, element('Messages', ...messages)), requestId)
  }
  const document = element(
    'ErrorResponse',
    element(
      'Error',
      element('Type', why.status < 500 ? 'Sender' : 'Receiver'),
      element('Code', why.code),
      element('Message', why.message),
    ),
    element('RequestId', requestId),
  )
  return answer(why.status, document, requestId)
}

/** An answer for a fault: the service's status and body for an error code, without doing anything. */
export const errorAnswer = (code: string, message?: string): Answer =>
  refused(refusal(code, message), '00000000-0000-0000-0000-000000000000')

function answer(status: number, document: Element, requestId: string, headers: Answer['headers'] = {}): Answer {
  const body = print(document, NAMESPACE)
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId, ...headers }, body }
}
