import { expect } from 'vitest'

export interface WholeFailure {
  readonly code: string
  readonly what: string
  readonly saw: string
  readonly fix: string
}

/** What a run leaves for people, in whatever way it was started. */
export interface Told {
  readonly outputs: ReadonlyMap<string, string>
  readonly printed: string
}

/** The failure of a run from its result-json. It has all three parts, in one line where it names what failed, and is printed as it is. */
export function failureOf({ outputs, printed }: Told): WholeFailure {
  const { failure } = JSON.parse(outputs.get('result-json') ?? '{}') as { failure?: WholeFailure }
  expect(failure).toMatchObject({
    what: expect.stringMatching(/^\S.*$/),
    saw: expect.stringMatching(/\S/),
    fix: expect.stringMatching(/\S/),
  })
  const whole = failure as WholeFailure
  expect(printed).toContain(`${whole.what}\n  Saw: ${whole.saw}\n  Try: ${whole.fix}`)
  return whole
}
