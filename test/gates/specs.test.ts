import { expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { readGateSpecs } from '../../src/gates/specs.ts'

function problemsOf(value: Json): string {
  const problems: string[] = []
  readGateSpecs(value, (saw, because) => problems.push(`${saw}: ${because}`))
  return problems.join('\n')
}

test.each([
  ['not a list', { http: 'http://a' }, 'not a list of gates'],
  ['a misspelt kind', [{ htpp: 'http://a' }], 'did you mean http?'],
  ['a misspelt key', [{ http: 'http://a', stauts: 200 }], 'did you mean "status"?'],
  ['no URL', [{ http: 'auth.example.com' }], 'not an http or https URL'],
  ['a file', [{ http: 'file:///etc/passwd' }], 'not an http or https URL'],
  ['a wrong status', [{ http: 'http://a', status: 'ok' }], '"status" is not a status'],
  ['a wrong method', [{ http: 'http://a', method: 'DELETE' }], '"method" is not one of'],
  ['unhealthy wanted', [{ containers: 'running' }], 'written "containers: healthy"'],
  ['an empty script', [{ run: ' ' }], 'not a script'],
] as const)('%s is refused', (_, value, said) => {
  expect(problemsOf(value as unknown as Json)).toContain(said)
})

test('a URL with a password in it is refused without being told', () => {
  expect(problemsOf([{ http: 'https://u:hunter2@a.example.com/' }])).toContain('would be printed')
})

test('the documented forms are read', () => {
  expect(
    problemsOf([
      {
        http: 'https://auth.example.com/health',
        json: { version: '{version}' },
        'connect-to': '10.0.0.7:8443',
        headers: { a: 'b' },
        status: [200],
      },
      { containers: 'healthy' },
      { run: './smoke.sh' },
    ]),
  ).toBe('')
})

test('what a header holds is not told with what is wrong beside it', () => {
  expect(problemsOf([{ http: 'http://a', headers: { authorization: 'Bearer canary-0451' }, jsn: {} }])).not.toContain(
    'canary',
  )
})
