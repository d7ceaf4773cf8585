import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { WEB_BASE } from '../servers/cattle/web-images.ts'
import { docker, engineWith } from './engine.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const engine = engineWith(WEB_BASE)

describe.skipIf(!engine.available)(`npm run servers -- --hosts engine${engine.reason}`, () => {
  test('given Ctrl-C, twice as npm passes it on, it ends with 0 and takes its containers with it', {
    timeout: 60_000,
  }, async () => {
    const words = ['scripts/servers.ts', '--hosts', 'engine', '--port', '0', '--speed', '3']
    const child = spawn(join(ROOT, 'node_modules/node/bin/node'), words, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<number | null>((done) => child.once('close', done))
    try {
      const printed: string[] = []
      for await (const line of createInterface(child.stdout)) {
        printed.push(line)
        if (printed.filter((each) => each.startsWith('curl ')).length === 3) break
      }
      const [, image = ''] = /--image (\S+)/.exec(printed.join(' ')) ?? []
      const repository = image.slice(0, image.lastIndexOf(':', image.indexOf('@')))
      const images = () => docker('ps', '--all', '--format', '{{.Image}}', '--no-trunc').split('\n')
      const ours = () => images().filter((each) => each.startsWith(repository))
      expect(repository).toMatch(/^127\.0\.0\.1:\d+\/shop\/web$/)
      expect(ours()).toHaveLength(3)
      const [, url = ''] = /curl (\S+)/.exec(printed.join(' ')) ?? []
      expect(await (await fetch(url)).json()).toMatchObject({ version: '1.0.0' })
      child.kill('SIGINT')
      child.kill('SIGINT')
      expect(await ended).toBe(0)
      expect(ours()).toEqual([])
      expect(docker('image', 'ls', '--all', '--quiet', '--filter', `reference=${repository}@*`)).toBe('')
    } finally {
      child.kill('SIGTERM')
    }
  })
})
