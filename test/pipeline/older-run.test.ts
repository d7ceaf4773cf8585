import { expect, test } from 'vitest'
import { pipeline } from '../../src/pipeline/index.ts'
import { NEW, NEXT, ReleaseScene } from './release-scene.ts'

test('given a release of an older version that comes last, it fails at the service, and nothing is changed', async () => {
  await using scene = await ReleaseScene.open()
  expect(await scene.release({ image: NEXT })).toMatchObject({ exitCode: 0, result: 'done' })
  const before = scene.writes
  for (const more of [{ 'dry-run': 'true' }, {}]) {
    const told = await scene.release({ image: NEW, to: 'rancher-upgrade', ...more })
    expect(told).toMatchObject({ exitCode: 7, result: 'failed' })
    expect(told.printed).toContain('auth/auth-green in Default would go back to an older version')
    expect(told.printed).toContain('Saw: it runs 1.0.2, and 1.0.1 is lower')
  }
  expect([scene.writes, scene.image('green')]).toEqual([before, NEXT])
})

test('given a newer release that awaits its confirmation, the older one fails as well', async () => {
  await using scene = await ReleaseScene.open()
  scene.edit('every: 2s', 'every: 2s\n    confirm: manual')
  expect(await scene.release({ image: NEXT })).toMatchObject({ exitCode: 0, result: 'awaiting-confirm' })
  const before = scene.writes
  const told = await scene.release({ image: NEW, to: 'rancher-upgrade' })
  expect(told).toMatchObject({ exitCode: 7, result: 'failed' })
  expect(told.printed).toContain('is waiting to be confirmed or rolled back')
  expect([scene.writes, scene.image('green')]).toEqual([before, NEXT])
})

test('allow-downgrade: true in the stage lets it through, and the page says so', async () => {
  await using scene = await ReleaseScene.open()
  await scene.release({ image: NEXT, to: 'rancher-upgrade' })
  scene.edit('every: 2s', 'every: 2s\n    allow-downgrade: true')
  const told = await scene.release({ image: NEW, to: 'rancher-upgrade' })
  expect(told).toMatchObject({ exitCode: 0, result: 'done' })
  expect(told.printed).toContain('this goes back, as allow-downgrade says')
  expect(scene.image('green')).toBe(NEW)
})

test('a dry run that begins with the build asks no registry for an image that nobody has made yet', async () => {
  await using scene = await ReleaseScene.open()
  const build = '  - { use: containerized-build, builder-image: builder:1.0, run: ./build.sh }'
  const push = '  - { use: tag-and-push, repository: "127.0.0.1:9/shop/auth-service" }'
  scene.edit('stages:', ['stages:', build, push].join('\n'))
  const asked: string[] = []
  const world = scene.world({ destination: 'production', 'dry-run': 'true' })
  const http: typeof world.http = {
    request: (request) => {
      asked.push(request.url.hostname)
      return world.http.request(request)
    },
  }
  const told = await scene.start(pipeline, {}, { ...world, http })
  expect(told.printed).toContain('(digest of this run)')
  expect(told.printed).not.toMatch(/not checked|could not be told/)
  expect(new Set(asked)).toEqual(new Set(['127.0.0.1']))
})
