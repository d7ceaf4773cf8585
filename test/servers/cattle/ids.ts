/** The letters between the leading 1 and the number, by base type (reference section 1.2). */
const LETTERS = {
  account: 'a',
  certificate: 'c',
  credential: 'c',
  host: 'h',
  instance: 'i',
  network: 'n',
  physicalHost: 'ph',
  service: 's',
  serviceConsumeMap: 'scm',
  serviceExposeMap: 'sem',
  serviceLog: 'sl',
  stack: 'st',
} as const

export type IdType = keyof typeof LETTERS

export function formatId(type: IdType, id: number): string {
  return `1${LETTERS[type]}${id}`
}

/** Only the shape is looked at: `1e4`, `1st4` and `1x4` are all number 4 [01]. */
export function parseId(id: string): number | undefined {
  const match = /^1[a-z]+(\d+)$/i.exec(id)
  return match === null ? undefined : Number(match[1])
}
