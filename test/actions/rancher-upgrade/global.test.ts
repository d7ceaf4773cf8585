import { expect, test } from 'vitest'
import { NEW_IMAGE, OLD_IMAGE, Scene } from '../../faults/scene.ts'

const LABELS = { 'io.rancher.scheduler.global': 'true', 'io.rancher.scheduler.affinity:host_label': 'zone=a' }

/** A global service with a container on each of two hosts; the three others are not for it. */
async function globalScene(): Promise<{ readonly scene: Scene; readonly hosts: readonly string[] }> {
  const scene = await Scene.open('goes well')
  const { cattle } = scene
  const hosts = [cattle.hosts.add({ zone: 'a' }), cattle.hosts.add({ zone: 'a' })]
  const authorization = `Basic ${Buffer.from(`${cattle.keys.access}:${cattle.keys.secret}`).toString('base64')}`
  const answer = await fetch(`${cattle.url}/v2-beta/projects/${cattle.projectId}/services`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'collector',
      stackId: cattle.seed.stack('auth'),
      launchConfig: { imageUuid: `docker:${OLD_IMAGE}`, labels: LABELS },
      startOnCreate: true,
    }),
  })
  expect(answer.status).toBe(201)
  await scene.pass(10_000)
  return { scene, hosts }
}

test('a global service is proven on every host that is to have a container of it', async () => {
  const { scene, hosts } = await globalScene()
  await using _ = scene
  const told = await scene.upgrade(scene.world('here', { service: 'collector', image: NEW_IMAGE }))
  expect(told).toMatchObject({ exitCode: 0, result: 'confirmed' })
  expect(told.printed).toContain('gate good: containers: 2 of 2 running')
  const running = scene.cattle.books.containers('collector').filter(({ state }) => state === 'running')
  expect(running.map(({ image, host }) => [image, host]).sort()).toEqual(hosts.map((id) => [NEW_IMAGE, id]).sort())
})

test('a global service without a container on one of its hosts is not green, whatever the server calls it', async () => {
  const { scene } = await globalScene()
  await using _ = scene
  let added = ''
  scene.cattle.onChange = () => {
    const { state } = scene.cattle.books.service('collector')
    if (state !== 'upgraded') return
    scene.cattle.onChange = undefined
    added = scene.cattle.hosts.add({ zone: 'a' }) // what is upgraded heals nothing, and gets nothing new
  }
  const told = await scene.upgrade(scene.world('here', { service: 'collector', image: NEW_IMAGE }))
  expect(told.printed).toContain(`none runs on 1 of 3 hosts: ${added}`)
  expect(told).toMatchObject({ exitCode: 7, result: 'rolled-back' })
})
