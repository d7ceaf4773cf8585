import { createHash, createHmac } from 'node:crypto'
import type { Route53Server } from './index.ts'

/** A raw request with a good signature, for what the SDK would never send. */
export async function signedFetch(server: Route53Server, method: 'GET' | 'POST', path: string, body = '') {
  const host = new URL(server.url).host
  const date = '20260101T000000Z'
  const scope = '20260101/us-east-1/route53/aws4_request'
  const canonical = [method, path, '', `host:${host}\nx-amz-date:${date}\n`, 'host;x-amz-date', sha256(body)].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')
  const secret = Buffer.from(`AWS4${server.keys.secretAccessKey}`)
  const signature = hmac(scope.split('/').reduce(hmac, secret), toSign).toString('hex')
  const credential = `${server.keys.accessKeyId}/${scope}`
  const response = await fetch(`${server.url}${path}`, {
    method,
    headers: {
      'x-amz-date': date,
      authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    },
    ...(method === 'POST' ? { body } : {}),
  })
  return { status: response.status, contentType: response.headers.get('content-type'), body: await response.text() }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
