import type { Fault } from '../servers/http.ts'

const json = (status: number, code: string) => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ id: 'e', type: 'error', links: {}, actions: {}, status, code, message: code, detail: null }),
})
const html = (status: number, title: string) => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><head><title>${title}</title></head></html>`,
})

/** What can go wrong with one request, by name. `refused` is made before the request is sent; the others when it arrives. */
export const FAULTS: Readonly<Record<string, Fault | 'refused'>> = {
  'connection refused': 'refused',
  'reset before the answer': { kind: 'reset-before' },
  'reset after the server acted': { kind: 'reset-after' },
  500: { kind: 'answer', answer: json(500, 'Internal Server Error') },
  '502 web page': { kind: 'answer', answer: html(502, 'Bad Gateway') },
  503: { kind: 'answer', answer: html(503, 'Service Unavailable') },
  409: { kind: 'answer', answer: json(409, 'Conflict') },
  401: { kind: 'answer', answer: json(401, 'Unauthorized') },
  'answer never comes': { kind: 'hang-before' },
  'answer never comes, though it acted': { kind: 'hang-after' },
  'garbage JSON': { kind: 'garbage' },
  'server restart': { kind: 'restart', forMs: 12_000 },
}

export const REFUSED_FOR_MS = 3_000
