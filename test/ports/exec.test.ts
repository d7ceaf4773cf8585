import { expect, test } from 'vitest'
import { realClock } from '../../src/ports/clock.ts'
import { createExec, ProgramNotFound } from '../../src/ports/exec.ts'

const exec = createExec(realClock)
const env = { PATH: process.env.PATH ?? '' }
const sh = (script: string) => ['sh', '-c', script] as const

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits for what must happen soon; the limit of the test is the only limit. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((turn) => setImmediate(turn))
}

test('it resolves for every exit code, with both streams', async () => {
  expect(await exec.run(sh('echo out; echo err >&2; exit 3'), { env })).toEqual({
    exitCode: 3,
    timedOut: false,
    stdout: 'out\n',
    stderr: 'err\n',
  })
})

test('a signal that ended it is told, and is no exit code', async () => {
  expect(await exec.run(sh('kill -KILL $$'), { env })).toMatchObject({ exitCode: null, endedBy: 'SIGKILL' })
})

test('words stay words: nothing is read by a shell', async () => {
  const { stdout } = await exec.run(['printf', '%s', '$HOME; echo "x" `id`'], { env })
  expect(stdout).toBe('$HOME; echo "x" `id`')
})

test('the child has the given environment and no more', async () => {
  process.env.SLIPWAY_CANARY = 'canary'
  const { stdout } = await exec.run(['/usr/bin/env'], { env: { ONLY: 'this' } })
  delete process.env.SLIPWAY_CANARY
  expect(stdout.split('\n').filter((line) => !/^(PWD|SHLVL|_)=/.test(line))).toEqual(['ONLY=this', ''])
})

test('a program that is not there is told apart from one that fails', async () => {
  await expect(exec.run(['no-such-program-here'], { env })).rejects.toBeInstanceOf(ProgramNotFound)
})

test('a secret goes in by stdin', async () => {
  expect((await exec.run(['cat'], { env, stdin: 'hunter2' })).stdout).toBe('hunter2')
})

test('lines end at LF, CRLF or a lone CR', async () => {
  const lines: string[] = []
  await exec.run(sh(String.raw`printf 'a\r\nb\rc\nd'`), { env, onLine: (line) => lines.push(line) })
  expect(lines).toEqual(['a', 'b', 'c', 'd'])
})

test('given a cancel, the whole group ends, a grandchild too, and the reason is the rejection', async () => {
  const cancel = new AbortController()
  const pids: number[] = []
  const reason = new Error('cancelled by a test')
  const run = exec.run(sh('sleep 600 & echo $!; echo $$; wait'), {
    env,
    signal: cancel.signal,
    onLine: (line) => pids.push(Number(line)),
  })
  await until(() => pids.length === 2)
  cancel.abort(reason)
  await expect(run).rejects.toBe(reason)
  await until(() => !pids.some(isAlive))
})

test('given a limit, it is ended and says so', async () => {
  const result = await exec.run(sh('sleep 600'), { env, timeoutMs: 30 })
  expect(result).toMatchObject({ exitCode: null, timedOut: true })
})

test('what a program leaves in the background is ended with it', async () => {
  const { stdout } = await exec.run(sh('sleep 600 & echo $!'), { env })
  await until(() => !isAlive(Number(stdout)))
})

test('only the last part of a long stream is kept', async () => {
  const { stdout } = await exec.run(sh('yes 0123456789 | head -c 300000; echo end'), { env, maxBytes: 1_000 })
  expect(stdout.length).toBe(1_000)
  expect(stdout.endsWith('end\n')).toBe(true)
})
