import { expect, test } from 'vitest'
import { errorOf, Scene } from './scene.ts'

/** What was asked of the server on MariaDB, of a service called `Web`, and whether it was found. */
const ASKED: readonly [string, boolean][] = [
  ['services?name=web', true],
  ['services?name=WEB', true],
  ['services?name=Web', true],
  ['services?name_like=wE%25', true],
  ['services?name_prefix=w', true],
  ['services?name_ne=web', false],
  ['stacks?name=REC', true],
  ['services?state=ACTIVE', true],
]

test.each(ASKED)('3 [18] On MariaDB, %s finds it: %s', async (path, found) => {
  await using scene = await Scene.open({ database: 'mariadb' })
  scene.seed({ name: 'Web', stack: 'rec' })
  expect((await scene.get(path)).data).toHaveLength(found ? 1 : 0)
})

test('3 [18] On MariaDB, a uuid in capitals is the same one', async () => {
  await using scene = await Scene.open({ database: 'mariadb' })
  const { uuid } = await scene.shown(scene.seed())
  expect((await scene.get(`services?uuid=${String(uuid).toUpperCase()}`)).data).toHaveLength(1)
})

test.each(['h2', 'mariadb'] as const)('3 [01, 18] On %s, a name in other capitals is taken', async (database) => {
  await using scene = await Scene.open({ database })
  scene.seed({ name: 'Web' })
  const launchConfig = { imageUuid: 'docker:a/b:1' }
  const reply = await scene.post('services', { name: 'wEB', stackId: '1st1', launchConfig })
  expect(errorOf(reply)).toEqual([422, 'NotUnique', null, 'name'])
})

test('3 [01] On H2, names are compared as they are', async () => {
  await using scene = await Scene.open()
  scene.seed({ name: 'Web' })
  expect((await scene.get('services?name=web')).data).toHaveLength(0)
})
