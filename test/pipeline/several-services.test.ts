import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NEW, OLD, ReleaseScene } from './release-scene.ts'

const fileOf = (...services: readonly string[]) => `
slipway: 1
stages:
  - use: rancher-upgrade
    rancher-url: "\${RANCHER_URL}"
    rancher-access-key: "\${KEY}"
    rancher-secret-key: "\${SECRET}"
    stack: auth
    services: [${services.join(', ')}]
    every: 2s
destinations:
  production: { refs: ["v*"] }
`

let scene: ReleaseScene
beforeEach(async () => {
  scene = await ReleaseScene.open()
  scene.write(fileOf('auth-blue', 'auth-green'))
})
afterEach(() => scene[Symbol.asyncDispose]())

const images = () => [scene.image('blue'), scene.image('green')]

test('a stage of several services is released as one, and each of them is told', async () => {
  const told = await scene.release()
  expect(told).toMatchObject({ exitCode: 0, result: 'done' })
  expect(images()).toEqual([NEW, NEW])
  expect(scene.actions).toEqual([
    ...['upgrade auth-blue', 'upgrade auth-green'],
    ...['finishupgrade auth-blue', 'finishupgrade auth-green'],
  ])
  expect(told.printed).toContain('auth/auth-blue in Default')
  expect(told.details).toMatchObject({
    stages: [{ result: 'confirmed', services: [{ result: 'confirmed' }, { result: 'confirmed' }] }],
  })
})

test.each([
  ['by its result file', true],
  ['by what the systems show', false],
])('status and rollback %s: service by service', async (_, byFile) => {
  await scene.release()
  const inputs = byFile ? { release: scene.path } : {}
  const status = await scene.status(inputs)
  expect(status).toMatchObject({ exitCode: 0, result: 'unchanged' })
  for (const side of ['blue', 'green']) expect(status.printed).toContain(`auth/auth-${side} in Default`)
  expect(await scene.rollback(inputs)).toMatchObject({ exitCode: 0, result: 'rolled-back' })
  expect(images()).toEqual([OLD, OLD])
})

test('a file that names another service than the run changed does not fit that run', async () => {
  await scene.release()
  scene.write(fileOf('auth-green'))
  const told = await scene.rollback({ release: scene.path })
  expect(told.exitCode).toBe(2)
  expect(told.printed).toContain('its stage "rancher-upgrade" changed auth/auth-blue')
  expect(images()).toEqual([NEW, NEW])
})

test('a run that left the whole stage out changed none of its services', async () => {
  await scene.release()
  const release = JSON.parse(readFileSync(scene.path, 'utf8'))
  const stages = [{ stage: 'rancher-upgrade', use: 'rancher-upgrade', result: 'skipped', undo: '' }]
  writeFileSync(scene.path, JSON.stringify({ ...release, stages }))
  const told = await scene.status({ release: scene.path })
  expect(told).toMatchObject({ exitCode: 0, result: 'unchanged' })
  expect(told.printed).toContain('that run')
})
