import { Failure } from '../../core/failure.ts'

/**
 * Reads a zone id with or without `/hostedzone/`.
 *
 * @throws {Failure} `bad-input`
 */
export function parseZoneId(text: string, input: string): string {
  const id = text.trim().replace(/^\/hostedzone\//, '')
  if (/^[A-Z0-9]{1,32}$/.test(id)) return id
  throw new Failure('bad-input', {
    what: `Cannot read ${input} as the id of a hosted zone`,
    saw: `"${text}"`,
    fix: 'write the id, such as Z0123456789ABCDEFGHIJ, and not the name',
  })
}
