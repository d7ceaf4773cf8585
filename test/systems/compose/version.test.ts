import { expect, test } from 'vitest'
import { readComposeVersion } from '../../../src/systems/compose/version.ts'

const result = (exitCode: number, stdout: string, stderr = '') => ({ exitCode, stdout, stderr, timedOut: false })

test.each(['2.26.1-4', 'v2.21.0', '2.40.3', '5.0.1'])('version %s will do', (version) => {
  expect(readComposeVersion(result(0, `${version}\n`))).toBe(version)
})

test.each([
  ['too old', result(0, '2.20.3\n'), /too old[\s\S]*Saw: 2.20.3/],
  ['version 1', result(0, '1.29.2\n'), /too old/],
  [
    'CLI 28 without it',
    result(1, '', "docker: unknown command: docker compose\n\nRun 'docker --help'"),
    /unknown command: docker compose/,
  ],
  ['CLI 20 without it', result(125, '', 'unknown flag: --short\nSee docker --help.'), /unknown flag: --short/],
  ['an answer that is none', result(0, 'Docker Compose'), /Saw: "Docker Compose", exit code 0/],
])('%s will not: it says what to install', (_, answer, saying) => {
  expect(() => readComposeVersion(answer)).toThrow(saying)
  expect(() => readComposeVersion(answer)).toThrow(/docker-compose-plugin/)
})
