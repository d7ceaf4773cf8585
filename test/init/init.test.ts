import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { InputReader } from '../../src/core/read-inputs.ts'
import { init } from '../../src/init/index.ts'
import { VARIABLES } from '../../src/init/variables.ts'
import { NOT_YET } from '../../src/pipeline/carried.ts'
import { choose } from '../../src/pipeline/choose.ts'
import { readPipelineFile, type StageSpec } from '../../src/pipeline/file.ts'
import { stageInputs } from '../../src/pipeline/stage-world.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'
import { realClock } from '../../src/ports/clock.ts'
import { readShared, runAction } from '../../src/run/run-action.ts'
import { VirtualTime } from '../servers/time.ts'
import { type InputValues, testWorld } from '../support/test-world.ts'
import { Checkout } from '../systems/git/checkout.ts'

/** A repository with these files, in which a person types `slipway init`. */
class Repository implements Disposable {
  readonly checkout: Checkout

  constructor(files: Readonly<Record<string, string>>, ...tags: readonly string[]) {
    this.checkout = Checkout.withHistory(tags)
    for (const [path, text] of Object.entries(files)) this.write(path, text)
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.checkout.folder, path)), { recursive: true })
    this.checkout.write(path, text)
  }

  has = (path: string): boolean => existsSync(join(this.checkout.folder, path))
  read = (path: string): string => readFileSync(join(this.checkout.folder, path), 'utf8')

  async init(inputs: InputValues = {}) {
    const world = testWorld({ time: new VirtualTime(), inputs, env: { ...this.checkout.env } })
    const exitCode = await runAction(init, { ...world, clock: realClock, workspace: this.checkout.folder })
    return { exitCode, result: world.outputs.get('result'), printed: world.printed.join('\n') }
  }

  [Symbol.dispose](): void {
    this.checkout[Symbol.dispose]()
  }
}

/** As `slipway run` does before the first stage. */
async function acceptedStages(text: string, env: Readonly<Record<string, string>>, destination?: string) {
  const file = await readPipelineFile(text, env, 'slipway.yml')
  const { stages } = choose(file, destination === undefined ? {} : { destination })
  for (const stage of stages) {
    const action = await ACTIONS[stage.use]()
    const reader = new InputReader(stageInputs(stage, NOT_YET, true))
    await action.read(reader)
    readShared(reader, action.defaultTimeout)
    reader.finish()
  }
  return stages
}

const stage = (stages: readonly StageSpec[], use: string) => stages.find((one) => one.use === use)?.inputs

/** What a person would set. */
const SET: Readonly<Record<string, string>> = {
  ...Object.fromEntries(VARIABLES.map(({ name }) => [name, `fake-${name.toLowerCase().replaceAll('_', '-')}`])),
  REGISTRY: 'registry.example.com',
  RANCHER_URL: 'https://rancher.example.com',
  SERVICE_URL: 'https://auth.example.com',
}

const TREES: readonly (readonly [string, Readonly<Record<string, string>>, object, object | undefined])[] = [
  [
    'Go, with a service that the compose file builds',
    {
      'go.mod': 'module example.com/x\n\ngo 1.22\n',
      'cmd/Dockerfile': 'FROM scratch\n',
      'compose.yaml':
        'services:\n  api: { build: ./cmd }\n  e2e: { image: curl, profiles: [test] }\n  db: { image: postgres:16 }\n',
    },
    { 'builder-image': 'golang:1.22', run: 'go test ./... && go build ./...', context: 'cmd' },
    { images: ['api'], 'test-service': 'e2e', 'compose-file': 'compose.yaml' },
  ],
  [
    'Node, with a Dockerfile that copies what the build makes',
    {
      'package.json': '{ "scripts": { "build": "x", "test": "y" } }',
      Dockerfile:
        'FROM node:24\nARG VERSION=none\nCOPY --from=x /a /b\nCOPY dist/app.js package.json /app/\nCOPY . .\n',
      'docker-compose.yml': 'services:\n  web: { image: web }\n  tests: { image: node:24 }\n',
    },
    {
      'builder-image': 'node:24',
      run: 'npm ci && npm run test && npm run build',
      artifacts: ['dist/app.js'],
      'build-args': ['VERSION={version}'],
    },
    { images: ['web'], 'test-service': 'tests' },
  ],
  [
    'Java, with nothing that tests',
    {
      'pom.xml': '<project/>',
      Dockerfile: 'FROM eclipse-temurin:21\n',
      'docker-compose.yml': 'services: { app: { build: . } }',
    },
    { 'builder-image': 'maven:3-eclipse-temurin-21', run: 'mvn --batch-mode verify' },
    { images: ['app'], 'test-command': "echo 'slipway.yml does not say yet how the service is tested' >&2; exit 1" },
  ],
  [
    'a Makefile and a Dockerfile alone',
    { Makefile: 'all:\n', Dockerfile: 'FROM --platform=linux/amd64 alpine:3.20 AS build\n' },
    { 'builder-image': 'alpine:3.20', run: 'make' },
    undefined,
  ],
  [
    'a builder image of its own, and a name that YAML would read otherwise',
    {
      'build.sh': '',
      'builder/Dockerfile': 'FROM debian\n',
      Dockerfile: 'FROM debian\nCOPY out/$NAME /x\nCOPY ["a b", "/y"]\n',
      'docker-compose.yml': 'services:\n  "null": { build: . }\n  "yes": { image: other }\n',
    },
    { run: 'sh build.sh' },
    { images: ['null'] },
  ],
]

describe('what is proposed', () => {
  test.each(TREES)('%s: our own reader takes it, with what the tree tells', async (_, files, build, tests) => {
    using repository = new Repository(files, 'v1.0.0')
    expect(await repository.init()).toMatchObject({ exitCode: 0, result: 'written' })
    const text = repository.read('slipway.yml')
    const stages = await acceptedStages(text, {})
    expect(stages.map(({ use }) => use)).toEqual([
      'containerized-build',
      ...(tests === undefined ? [] : ['compose-integration-test']),
    ])
    expect(stage(stages, 'containerized-build')).toMatchObject(build)
    if (tests !== undefined) expect(stage(stages, 'compose-integration-test')).toMatchObject(tests)
    const all = await acceptedStages(text, SET, 'production')
    expect(stage(all, 'rancher-upgrade')).toMatchObject({ service: 'fake-rancher-service' })
  })

  test('an empty repository: what nobody can know is named as an edit, and is no value', async () => {
    using repository = new Repository({})
    const { printed } = await repository.init()
    expect(printed).toContain(
      '1. write Dockerfile: there is none\n  2. name the image to build in: builder-image in slipway.yml',
    )
    expect(printed).toContain('git tag v0.1.0')
    await expect(acceptedStages(repository.read('slipway.yml'), {})).rejects.toThrow(
      'builder-image is nothing: required',
    )
  })

  test('where there is no git repository, it says so', async () => {
    using repository = new Repository({ Dockerfile: 'FROM debian' })
    repository.checkout.git('config', 'core.repositoryformatversion', '99')
    expect((await repository.init()).printed).toContain('make this a git repository')
  })

  test.each([
    ['git@github.com:Shop/Auth_Service.git', 'shop/auth_service'],
    ['https://gitlab.example.com/group/sub/auth.git', 'sub/auth'],
    ['ssh://git@example.com:2222/shop/auth', 'shop/auth'],
  ])('the remote %s is the repository %s', async (origin, path) => {
    using repository = new Repository({})
    repository.checkout.git('remote', 'add', 'origin', origin)
    await repository.init()
    expect(repository.read('slipway.yml')).toContain(`repository: \${REGISTRY:-}/${path} #`)
  })

  test('what the pipeline file names is what the workflow sets, secrets from secrets; refs and branches are the same', async () => {
    using repository = new Repository({ 'builder/Dockerfile': 'FROM x' })
    repository.checkout.git('branch', 'develop')
    await repository.init()
    const named = [...repository.read('slipway.yml').matchAll(/\$\{(\w+):-\}/g)].map(([, name]) => name)
    const workflow = parse(repository.read('.github/workflows/release.yml'))
    const env = workflow.jobs.release.steps.at(-1).env
    expect(Object.keys(env).sort()).toEqual([...new Set(named)].filter((name) => name !== 'NAME').sort())
    for (const { name, isSecret } of VARIABLES)
      expect(env[name]).toBe(`\${{ ${isSecret ? 'secrets' : 'vars'}.${name} }}`)
    expect(workflow.on.push.branches).toEqual(['develop'])
    expect(parse(repository.read('slipway.yml')).destinations.integration.refs).toEqual(['develop'])
    expect(JSON.stringify(workflow.jobs.check)).not.toContain('secrets.')
    expect(workflow.jobs.check.steps[1].run).toMatch(/^docker build --tag \S+-builder:1[.]0 builder$/)
  })
})

describe('files', () => {
  test('one that is there is never overwritten, and nothing else is written then', async () => {
    using repository = new Repository({ '.github/workflows/release.yml': 'mine' })
    const { exitCode, printed } = await repository.init()
    expect(exitCode).toBe(2)
    expect(printed).toContain('.github/workflows/release.yml would be overwritten; nothing was changed')
    expect(repository.read('.github/workflows/release.yml')).toBe('mine')
    expect(repository.has('slipway.yml')).toBe(false)
  })

  test('--force overwrites, --ci none leaves the workflow alone, a second time changes nothing', async () => {
    using repository = new Repository({ '.github/workflows/release.yml': 'mine' })
    expect(await repository.init({ ci: 'none' })).toMatchObject({ exitCode: 0, result: 'written' })
    expect(repository.read('.github/workflows/release.yml')).toBe('mine')
    expect(await repository.init({ force: true })).toMatchObject({ result: 'written' })
    expect(repository.read('.github/workflows/release.yml')).toContain('OWNER/slipway@v1')
    expect(await repository.init()).toMatchObject({ exitCode: 0, result: 'unchanged' })
  })

  test('a dry run prints all of it, and writes nothing', async () => {
    using repository = new Repository({ 'slipway.yml': 'mine' })
    const { exitCode, printed, result } = await repository.init({ 'dry-run': true })
    expect({ exitCode, result }).toEqual({ exitCode: 0, result: '' })
    expect(printed).toContain('  ~ slipway.yml\n  + .github/workflows/release.yml')
    expect(printed).toContain('slipway: 1')
    expect(repository.read('slipway.yml')).toBe('mine')
    expect(repository.has('.github')).toBe(false)
  })

  test('a compose file that is no YAML, and a Dockerfile that is a folder, are taken for what cannot be read', async () => {
    using repository = new Repository({ 'docker-compose.yml': 'a: [', 'Dockerfile/x': '' })
    expect(await repository.init()).toMatchObject({ exitCode: 0 })
    expect(repository.read('slipway.yml')).toContain(
      'images: [] # the service that gets the image: nothing here told which',
    )
  })
})
