import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Shell } from '../main/shell.ts'
import { docker, engineWith } from './engine.ts'

const SAMPLE = resolve(import.meta.dirname, '../../examples/auth-service')
const NAME = `first-${randomUUID().slice(0, 8)}`
const BUILDER = `${NAME}-builder:1.0`
const engine = engineWith('auth-builder:1.0', 'python:3.11-slim-bookworm', 'mariadb:10.11')

const git = (folder: string, ...words: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })

describe.skipIf(!engine.available)(`a new user${engine.reason}`, () => {
  let commit = ''
  afterAll(() => {
    const revision = `label=org.opencontainers.image.revision=${commit}`
    const images = docker('images', '--quiet', '--no-trunc', '--filter', revision).split('\n').filter(Boolean)
    if (images.length > 0) docker('image', 'rm', '--force', ...images)
    docker('image', 'rm', BUILDER)
  })

  test('in the sample without its pipeline, init and exactly the edits that it names lead to green tests', async () => {
    using shell = new Shell()
    const { workspace } = shell
    const isOurs = (path: string) => ['slipway.yml', '.github'].includes(basename(path))
    cpSync(SAMPLE, workspace, { recursive: true, filter: (path) => !isOurs(path) })
    git(workspace, 'init', '--quiet')
    git(workspace, 'remote', 'add', 'origin', `https://git.example.com/shop/${NAME}.git`)
    git(workspace, 'add', '.')
    git(workspace, 'commit', '--quiet', '--message', 'a service')

    const told = await shell.slipway('init')
    expect(told).toMatchObject({ exitCode: 0, stdout: '' })
    const [edits] = told.stderr.split('  3. ')
    expect(edits).toContain(`1. make the builder image: docker build --tag ${BUILDER} builder\n`)
    expect(edits).toContain('2. give it a first version, once it is committed: git tag v0.1.0\n')
    docker('tag', 'auth-builder:1.0', BUILDER) // which that command makes, from the same Dockerfile
    git(workspace, 'add', '.')
    git(workspace, 'commit', '--quiet', '--message', 'slipway')
    git(workspace, 'tag', 'v0.1.0')
    commit = git(workspace, 'rev-parse', 'HEAD').trim()

    const planned = await shell.slipway('run', '--dry-run', '--to', 'compose-integration-test')
    expect(planned).toMatchObject({ exitCode: 0 })
    expect(existsSync(join(workspace, 'out'))).toBe(false)

    const { exitCode, stderr } = await shell.slipway('run', '--to', 'compose-integration-test')
    expect(stderr).toContain('5 of 5 answers are right')
    expect(stderr).toContain('pipeline: done after')
    expect(exitCode).toBe(0)
  }, 180_000)
})
