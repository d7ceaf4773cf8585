import { expect, test } from 'vitest'
import { HttpShell } from './http.ts'
import { VirtualTime } from './time.ts'

async function shellOn(time = new VirtualTime()) {
  const acted: string[] = []
  const shell = await HttpShell.start(time, async (request) => {
    acted.push(request.url)
    return { status: 200, body: '{"a":1,"b":2}' }
  })
  return { time, acted, shell }
}

test('given no fault, it answers and logs', async () => {
  const { shell, acted } = await shellOn()
  await using _ = shell
  const response = await fetch(`${shell.url}/x?y=1`)
  expect([response.status, await response.text()]).toEqual([200, '{"a":1,"b":2}'])
  expect(acted).toEqual(['/x?y=1'])
  expect(shell.log.map((seen) => [seen.number, seen.method, seen.url])).toEqual([[1, 'GET', '/x?y=1']])
})

test.each([
  ['reset-before', []],
  ['reset-after', ['/x']],
] as const)('given %s, the client sees a broken connection and the server acted: %j', async (kind, expected) => {
  const { shell, acted } = await shellOn()
  await using _ = shell
  shell.fault = () => ({ kind })
  await expect(fetch(`${shell.url}/x`)).rejects.toThrow('fetch failed')
  expect(acted).toEqual(expected)
})

test('given garbage, half of the answer arrives', async () => {
  const { shell } = await shellOn()
  await using _ = shell
  shell.fault = () => ({ kind: 'garbage' })
  expect(await (await fetch(`${shell.url}/x`)).text()).toBe('{"a":1')
})

test('given a hang, the hold of the request is let go, so that the limit of its client passes', async () => {
  const { shell, time } = await shellOn()
  await using _ = shell
  shell.fault = () => ({ kind: 'hang-before' })
  const hold = time.hold()
  const limit = new AbortController()
  time.waitAfter(30_000, () => limit.abort(new Error('limit')))
  const before = time.nowMs()
  await expect(
    fetch(`${shell.url}/x`, { headers: { 'x-hold': String(hold.id) }, signal: limit.signal }),
  ).rejects.toThrow('limit')
  expect(time.nowMs() - before).toBe(30_000)
})

test('given a restart, connections are refused until it is back, on the same port', async () => {
  const { shell, time } = await shellOn()
  await using _ = shell
  const phases: string[] = []
  shell.onRestart = (phase) => phases.push(phase)
  shell.fault = () => ({ kind: 'restart', forMs: 5_000 })
  await expect(fetch(`${shell.url}/x`)).rejects.toThrow('fetch failed')
  shell.fault = () => undefined
  await expect(fetch(`${shell.url}/x`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  await time.advance(5_000)
  await new Promise<void>((resolve) => time.waitAfter(1, resolve))
  expect((await fetch(`${shell.url}/x`)).status).toBe(200)
  expect(phases).toEqual(['down', 'up'])
})
