import { expect, test } from 'vitest'
import { Cancelled } from '../../src/core/failure.ts'
import { NEW_IMAGE, Scene } from '../faults/scene.ts'
import { blocksIn } from './pages.ts'

/** Lines without what differs from run to run: names, images, numbers. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\w-]+\/[\w-]+ in \w+/g, 'WHERE')
        .replace(/\bimage \S+/g, 'IMAGE')
        .replace(/\d+/g, 'N'),
    )
    .filter((line) => line !== '')

const shown = (page: string, begins: string): readonly string[] => {
  const block = blocksIn('text').find(({ page: path, text }) => path === page && text.startsWith(begins))
  if (block === undefined) throw new Error(`${page} shows nothing that begins "${begins}"`)
  return linesOf(block.text)
}
const printedIn = (text: string): readonly string[] => linesOf(text.replace(/^(info|warn|error|progress) /gm, ''))

test('what the page of rancher-upgrade shows of an upgrade is what an upgrade prints', async () => {
  await using scene = await Scene.open('goes well')
  const { printed } = await scene.upgrade()
  const lines = new Set(printedIn(printed))
  expect(shown('actions/rancher-upgrade/README.md', 'Plan: Upgrade').filter((line) => !lines.has(line))).toEqual([])
})

test('what the page of rancher-upgrade shows of a plan is what a plan with these inputs prints', async () => {
  await using scene = await Scene.open('goes well', {
    launchConfig: { environment: { DB_PASSWORD: 'old', OLD_FLAG: '1' } },
    sidekicks: [{ name: 'proxy', imageUuid: 'docker:example/proxy:1.0.0' }],
  })
  const inputs = {
    image: NEW_IMAGE,
    env: 'FEATURE_X=on\nDB_PASSWORD\nOLD_FLAG-',
    labels: 'tier=front',
    'sidekick-images': 'proxy=example/proxy:2.0.0',
    'dry-run': 'true',
  }
  const { printed } = await scene.upgrade(scene.world('here', inputs, { env: { DB_PASSWORD: 'new' } }))
  const page = 'actions/rancher-upgrade/README.md'
  const block = blocksIn('text').find(({ page: path, text }) => path === page && text.includes('sidekick proxy'))
  const lines = printed.split('\n').filter((line) => /^ {2}[~+-] /.test(line))
  expect(block?.text.trimEnd().split('\n')).toEqual(lines)
})

test('what the operator’s page shows of an undo is what taking back prints', async () => {
  await using scene = await Scene.open('goes well')
  const world = scene.world('post', { image: NEW_IMAGE })
  // Cancelled where a post step follows: nothing is taken back here.
  world.hooks.beforeRequest = () => {
    if (world.printed.some((line) => line.includes('gate good'))) world.cancel(new Cancelled('SIGTERM'))
  }
  await scene.upgrade(world)
  const { printed } = await scene.post()
  const lines = new Set(printedIn(printed))
  expect(shown('docs/operations.md', 'Taking back').filter((line) => !lines.has(line))).toEqual([])
})
