/** Writes the pages of many ends of a run, to be looked at after a change of a report or a renderer. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Cancelled } from '../src/core/failure.ts'
import { renderHtml } from '../src/core/html.ts'
import { renderMarkdown } from '../src/core/markdown.ts'
import type { Page } from '../src/core/page.ts'
import { doctorOf } from '../src/doctor/index.ts'
import { pipeline } from '../src/pipeline/index.ts'
import { Route53Scene, SWITCH } from '../test/faults/route53-scene.ts'
import { NEW_IMAGE, Scene } from '../test/faults/scene.ts'
import { NEW, ReleaseScene } from '../test/pipeline/release-scene.ts'
import type { TestWorld } from '../test/support/test-world.ts'

const HELP = `node scripts/look.ts FOLDER

Drives the real actions on the test servers, in virtual time, and writes the page of each end into FOLDER, as Markdown
(what GitHub shows as the summary of a job) and as HTML (--report). Ends in a few seconds and leaves nothing else.
`

const last = (world: TestWorld): Page | undefined => world.pages.at(-1)

const RELEASES: Readonly<Record<string, (scene: ReleaseScene) => Promise<{ readonly world: TestWorld }>>> = {
  good: (scene) => scene.release(),
  'upgrade-fails': (scene) => {
    scene.cattle.agent.behave(NEW, { exitAfterMs: 7_000 })
    return scene.release()
  },
  'switch-fails': (scene) => {
    scene.edit('steps: [50, 100]', 'steps: [50, 100]\n    gates:\n      - run: echo "the new side is not well"; false')
    return scene.release()
  },
  cancelled: (scene) => {
    const inputs = { destination: 'production', image: NEW, 'result-file': scene.path }
    const world = scene.world(inputs)
    world.hooks.beforeRequest = (_, number) => {
      if (number === 25) world.cancel(new Cancelled('SIGINT'))
    }
    return scene.start(pipeline, inputs, world)
  },
  'person-needed': (scene) => {
    scene.edit('every: 2s', 'every: 2s\n    on-failure: hold')
    scene.cattle.agent.behave(NEW, { exitAfterMs: 7_000 })
    return scene.release()
  },
  'awaiting-confirm': (scene) => {
    scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
    return scene.release()
  },
  'dry-run': (scene) => scene.release({ 'dry-run': 'true' }),
  'wrong-input': (scene) => scene.release({ from: 'nowhere', timeout: 'soon' }),
  status: async (scene) => {
    await scene.release()
    return scene.status({ release: scene.path })
  },
  'status-not-well': async (scene) => {
    await scene.release({ to: 'rancher-upgrade' })
    const [one] = scene.cattle.books.containers('auth-green').filter(({ state }) => state === 'running')
    scene.cattle.agent.report(one?.id ?? '', 'unhealthy')
    return scene.status()
  },
  'status-unseen': (scene) => {
    scene.set('SECRET', 'another-fake-secret')
    return scene.status()
  },
  'rollback-dry-run': async (scene) => {
    await scene.release()
    return scene.rollback({ release: scene.path, 'dry-run': 'true' })
  },
  rollback: async (scene) => {
    await scene.release()
    return scene.rollback({ release: scene.path })
  },
  doctor: (scene) =>
    scene.start(doctorOf({ node: process.versions.node, stateFolder: scene.workspace }), { destination: 'production' }),
}

async function* pages(): AsyncGenerator<readonly [string, Page | undefined]> {
  for (const [name, run] of Object.entries(RELEASES)) {
    await using scene = await ReleaseScene.open()
    yield [name, last((await run(scene)).world)]
  }
  for (const course of ['goes well', 'crashes in the gate', 'fails after the seal'] as const) {
    await using scene = await Scene.open(course)
    if (course === 'crashes in the gate') scene.cattle.agent.behave(NEW_IMAGE, { exitAfterMs: 7_000, logs: LOGS })
    const world = scene.world('here', { image: NEW_IMAGE }, { listens: true })
    await scene.upgrade(world)
    yield [`upgrade-${course.replaceAll(' ', '-')}`, last(world)]
    const look = scene.world('here', { operation: 'status' })
    await scene.upgrade(look)
    yield [`upgrade-${course.replaceAll(' ', '-')}-status`, last(look)]
  }
  for (const course of ['goes well', 'gate fails at step 2'] as const) {
    await using scene = await Route53Scene.open()
    const world = scene.world('here', SWITCH, course)
    await scene.switch(world)
    yield [`switch-${course.replaceAll(' ', '-')}`, last(world)]
    const look = scene.world('here', { operation: 'status' })
    await scene.switch(look)
    yield [`switch-${course.replaceAll(' ', '-')}-status`, last(look)]
  }
  yield ['hostile', HOSTILE]
}

const LONG = `registry.example.com:5000/a/${'very-'.repeat(30)}long-name:1.0.1@sha256:${'0f'.repeat(32)}`
const BAD = `<script>alert(1)</script> | \`x\` **b** [l](http://e) @user #1 ; : "q" 'q' </pre></td> %%{init}%%\n\n# no heading\u202Eesrever\u200B \u05E9\u05DC\u05D5\u05DD \u001b[31mred`
const LOGS = [...Array.from({ length: 8 }, (_, index) => `starting, step ${index}`), 'panic: no such table: users']
const HOSTILE: Page = {
  title: BAD,
  result: 'unknown',
  tone: 'person',
  headline: BAD,
  tookMs: 3_723_000,
  blocks: [
    { kind: 'failure', failure: { what: BAD, saw: `${BAD}\nsecond line`, fix: BAD } },
    {
      kind: 'evidence',
      evidence: { title: BAD, lines: [BAD, '', '</pre>', LONG], logs: [{ title: BAD, lines: Array(12).fill(BAD) }] },
    },
    {
      kind: 'facts',
      rows: [
        [BAD, BAD],
        ['image', LONG],
      ],
    },
    { kind: 'table', header: ['a', 'b'], rows: [[BAD, LONG]] },
    {
      kind: 'way',
      of: 'x',
      steps: [
        { name: BAD, detail: LONG, state: 'done', says: BAD },
        { name: '1. list', detail: 'end', state: 'unproven', says: BAD },
        { name: 'x', detail: '', state: 'ahead', says: BAD },
      ],
    },
    { kind: 'timeline', of: BAD, moments: [{ atMs: 1_795_000_000_000, text: BAD }] },
    {
      kind: 'timeline',
      of: 'many moments',
      moments: Array.from({ length: 60 }, (_, index) => ({
        atMs: 1_795_000_000_000 + index * index * 1_000,
        text: index % 3 === 0 ? `healthy at image ${LONG}` : `moment ${index}`,
      })),
    },
    { kind: 'command', does: BAD, command: `slipway rollback '${BAD}'` },
  ],
}

const folder = process.argv[2]
if (folder === undefined || folder.startsWith('-')) process.stdout.write(HELP)
else {
  mkdirSync(resolve(folder), { recursive: true })
  for await (const [name, page] of pages()) {
    if (page === undefined) throw new Error(`${name} ended without a page`)
    writeFileSync(join(folder, `${name}.md`), `${renderMarkdown(page)}\n`)
    writeFileSync(
      join(folder, `${name}.html`),
      renderHtml(page, { at: '2026-11-21T03:04:05Z', run: 'https://ci.example.com/runs/7' }),
    )
  }
}
