import { expect, test } from 'vitest'
import { clockFrom, realTimers } from '../../../src/ports/clock.ts'
import { realFiles } from '../../../src/ports/files.ts'
import { readComposeFile } from '../../../src/systems/compose/read-model.ts'
import { FakeEngine } from './fake-engine.ts'

const { signal } = new AbortController()
const files = { ...realFiles, list: async () => ['Dockerfile', 'compose.yaml', 'values.yml'] }

const reading = (prepare: (engine: FakeEngine) => void, file = '/w/docker-compose.yml') => {
  const engine = new FakeEngine(clockFrom(realTimers), {
    services: { web: { image: 'web:1' }, tests: { image: 't:1', profiles: ['tests'] } },
  })
  prepare(engine)
  return readComposeFile({ exec: engine, env: { WHO: 'me' } }, { project: 'it-1', file }, { files, signal })
}

test('the whole model, and what is enabled of it', async () => {
  const { model, enabled, remarks } = await reading(() => {})
  expect(Object.keys(model.services as object)).toEqual(['web', 'tests'])
  expect(enabled).toEqual(['web'])
  expect(remarks).toEqual([])
})

test('what compose warns of is told once, without its own marks', async () => {
  const { remarks } = await reading((engine) => {
    const line =
      'time="2026-11-21T10:26:28Z" level=warning msg="The \\"X\\" variable is not set. Defaulting to a blank string."'
    engine.faults.set('docker compose --ansi never --project-name it-1 --file /w/docker-compose.yml --profile', () => ({
      stdout: JSON.stringify(engine.model),
      stderr: `${line}\n${line}\nsomething else\n`,
    }))
  })
  expect(remarks).toEqual(['The "X" variable is not set. Defaulting to a blank string.'])
})

test.each<[string, number, string, string, RegExp]>([
  [
    'no such file, another of the usual names',
    14,
    'bad-input',
    '/w/docker-compose.yml',
    /no file \/w\/docker-compose.yml[\s\S]*did you mean compose.yaml\?/,
  ],
  ['no such file, one that is nearly called so', 14, 'bad-input', '/w/value.yml', /did you mean/],
  [
    'a file that compose refuses',
    15,
    'bad-input',
    '/w/c.yml',
    /Saw: the last words[\s\S]*docker compose --file \/w\/c.yml config/,
  ],
  ['anything else', 1, 'command-failed', '/w/c.yml', /exit code 1, the last words/],
])('%s', async (_, exitCode, code, file, saying) => {
  const answer = reading((engine) => {
    engine.faults.set('docker compose', () => ({
      exitCode,
      stderr: 'time="…" level=warning msg="x"\nthe last words\n',
    }))
  }, file)
  await expect(answer).rejects.toMatchObject({ code, message: expect.stringMatching(saying) })
})

test('an answer that is no model', async () => {
  const answer = reading((engine) => engine.faults.set('docker compose', () => ({ stdout: 'config' })))
  await expect(answer).rejects.toMatchObject({ code: 'command-failed' })
})
