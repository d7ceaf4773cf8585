import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RegistryServer } from '../servers/registry.ts'
import { RunnerStep, type Step } from '../support/runner.ts'
import { docker, engineWith } from './engine.ts'
import { ReleaseCheckout } from './pipeline-checkout.ts'

const BUSYBOX = 'busybox:1.36'
const engine = engineWith(BUSYBOX)
const USER = { name: 'ci', password: 'canary-2f9b-registry-password' }

// An engine that many tests share may be slow.
vi.setConfig({ testTimeout: 120_000 })

/** Builds in a second, is up in another one, and is told by its test what the engine made it from. */
function fill(folder: string): void {
  const file = (name: string, text: string) => writeFileSync(`${folder}/${name}`, text)
  file('Dockerfile', `FROM ${BUSYBOX}\nCOPY out/app /app\nCMD ["sleep", "600"]\n`)
  file('.gitignore', 'out/\n')
  const check = { test: ['CMD', 'test', '-s', '/app'], interval: '200ms', retries: 50 }
  file('docker-compose.yml', JSON.stringify({ services: { app: { image: 'app', init: true, healthcheck: check } } }))
}

describe.skipIf(!engine.available)(`one image through three steps of a job${engine.reason}`, () => {
  let registry: RegistryServer
  let checkout: ReleaseCheckout

  beforeEach(async () => {
    registry = await RegistryServer.start({ user: USER })
    checkout = new ReleaseCheckout(fill)
  })
  afterEach(async () => {
    const { left } = checkout
    checkout[Symbol.dispose]()
    await registry[Symbol.asyncDispose]()
    expect(left).toEqual([])
  })

  /** One step as the runner does it, its post step included. */
  async function step(action: string, inputs: Readonly<Record<string, string>>, swap?: string): Promise<Step> {
    const { DOCKER_HOST } = process.env
    using runner = new RunnerStep(`actions/${action}`, inputs, {
      ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }),
      ...(swap === undefined ? {} : { PATH: checkout.dockerThat(swap) }),
      GITHUB_WORKSPACE: checkout.folder,
    })
    const main = await runner.main()
    checkout.heard(main.log)
    expect((await runner.post()).exitCode).toBe(0)
    return main
  }

  const build = (swap?: string) =>
    step('containerized-build', { 'builder-image': BUSYBOX, run: 'mkdir -p out && date > out/app' }, swap)
  const testIt = (image: string, swap?: string) => {
    const script = `docker inspect --format 'made from {{.Image}}' "$SLIPWAY_PROJECT-app-1"`
    return step('compose-integration-test', { image, images: 'app', 'test-command': script }, swap)
  }
  const push = (imageId: string, swap?: string) => {
    const login = { 'registry-username': USER.name, 'registry-password': USER.password }
    return step('tag-and-push', { 'image-id': imageId, repository: `${registry.host}/shop/app`, ...login }, swap)
  }
  const builtId = async () => (await build()).outputs.get('image-id') ?? ''
  const told = ({ annotations }: Step) => annotations.join('\n')

  async function heldAs(tag: string): Promise<{ digest: string | null; config: string }> {
    const authorization = `Basic ${Buffer.from(`${USER.name}:${USER.password}`).toString('base64')}`
    const accept = 'application/vnd.docker.distribution.manifest.v2+json, application/vnd.oci.image.manifest.v1+json'
    const url = `http://${registry.host}/v2/shop/app/manifests/${tag}`
    const answer = await fetch(url, { headers: { authorization, accept } })
    const { config } = (await answer.json()) as { config: { digest: string } }
    return { digest: answer.headers.get('docker-content-digest'), config: config.digest }
  }

  test('what is built is what is tested is what is pushed, handed on by outputs', async () => {
    const built = await build()
    const imageId = built.outputs.get('image-id') ?? ''
    expect(built.exitCode).toBe(0)
    expect(checkout.images).toEqual([imageId])

    const tested = await testIt(imageId)
    expect(tested.exitCode).toBe(0)
    expect(tested.log).toContain(`\nmade from ${imageId}\n`)
    expect(JSON.parse(tested.outputs.get('result-json') ?? '').images.app).toEqual({ given: imageId, id: imageId })

    const pushed = await push(imageId)
    expect([pushed.exitCode, pushed.outputs.get('result')]).toEqual([0, 'pushed'])
    const held = await heldAs(checkout.version)
    expect([held.digest, held.config]).toContain(imageId)
    expect(pushed.outputs.get('image')).toBe(`${registry.host}/shop/app:${checkout.version}@${held.digest}`)
    expect([checkout.images, checkout.names]).toEqual([[imageId], []])
  })

  describe('swapped at the build', () => {
    const idFileSays = (id: string) => `case "$1" in build) "$DOCKER" "$@"; printf %s '${id}' > "$3"; exit ;; esac`

    test('an id of an image that was built from another commit is refused', async () => {
      const earlier = await builtId()
      checkout.commit()
      const built = await build(idFileSays(earlier))
      expect([built.exitCode, built.outputs.get('result'), built.outputs.get('image-id')]).toEqual([4, 'failed', ''])
      expect(told(built)).toContain(earlier)
      expect(told(built)).toContain(`revision=${checkout.head}`)
    })

    test('an id that the engine does not have is refused', async () => {
      const none = `sha256:${'0'.repeat(64)}`
      const built = await build(idFileSays(none))
      expect([built.exitCode, built.outputs.get('image-id')]).toEqual([4, ''])
      expect(told(built)).toContain(`the engine has no image ${none}`)
    })
  })

  describe('swapped between the build and the test', () => {
    test('a container that is made from another image is refused, and both are named', async () => {
      const imageId = await builtId()
      const tested = await testIt(
        imageId,
        `case " $* " in *" up "*) sed "s/${imageId}/$(another ${imageId})/g" | "$DOCKER" "$@"; exit ;; esac`,
      )
      const [swapped = '', ...more] = checkout.images.filter((id) => id !== imageId)
      expect([tested.outputs.get('result'), more]).toEqual(['not-run', []])
      expect(tested.exitCode).not.toBe(0)
      for (const id of [imageId, swapped]) expect(told(tested)).toContain(id)
    })

    test('the name in the compose file may mean another image: it is not asked', async () => {
      const imageId = await builtId()
      const name = `${registry.host}/decoy:1`
      docker('tag', BUSYBOX, name)
      checkout.change('docker-compose.yml', (text) => text.replace('"image":"app"', `"image":"${name}"`))
      const tested = await testIt(imageId).finally(() => docker('image', 'rm', name))
      expect([tested.exitCode, tested.log]).toEqual([0, expect.stringContaining(`\nmade from ${imageId}\n`)])
    })

    test('a name without a digest is not taken for the image that was built', async () => {
      const tested = await testIt('app:1.0.1')
      expect(tested.exitCode).toBe(2)
      expect(told(tested)).toContain('a tag alone can move')
    })

    test('an image that is gone is not replaced by another one', async () => {
      const imageId = await builtId()
      docker('image', 'rm', imageId)
      const tested = await testIt(imageId)
      expect([tested.exitCode, tested.outputs.get('result')]).toEqual([3, 'not-run'])
      expect(told(tested)).toContain(`no image ${imageId}`)
    })
  })

  describe('swapped between the test and the push', () => {
    test('an image of another commit is refused, and nothing is pushed', async () => {
      const imageId = await builtId()
      checkout.commit()
      const pushed = await push(imageId)
      expect([pushed.exitCode, pushed.outputs.get('image'), registry.writes]).toEqual([7, '', []])
      expect(told(pushed)).toContain('was not built from the commit that is checked out')
    })

    test('a name that means another image by then is refused, and nothing is pushed', async () => {
      const imageId = await builtId()
      const pushed = await push(
        imageId,
        `case "$1 $3" in "tag "*/shop/app:*) "$DOCKER" "$@"; set -- tag "$(another "$2")" "$3" ;; esac`,
      )
      const swapped = checkout.images.filter((id) => id !== imageId)
      expect([pushed.exitCode, pushed.outputs.get('image'), registry.writes]).toEqual([7, '', []])
      for (const id of [imageId, ...swapped]) expect(told(pushed)).toContain(id)
      expect(swapped).toHaveLength(1)
    })

    test('one that comes too late to be seen before the push is seen after it: red, and not handed on', async () => {
      const imageId = await builtId()
      const pushed = await push(imageId, `case "$1" in push) "$DOCKER" tag "$(another ${imageId})" "$2" ;; esac`)
      const { config } = await heldAs(checkout.version)
      expect(config).not.toBe(imageId)
      expect([pushed.exitCode, pushed.outputs.get('image'), pushed.outputs.get('digest')]).toEqual([6, '', ''])
      for (const id of [imageId, config]) expect(told(pushed)).toContain(id)
    })
  })
})
