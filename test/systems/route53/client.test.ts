import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

test('given that nothing is asked, the SDK is not loaded', async () => {
  const client = new URL('../../../src/systems/route53/client.ts', import.meta.url).href
  const script = `
    import { createRequire } from 'node:module'
    const { Route53Client } = await import(${JSON.stringify(client)})
    new Route53Client({}, {})
    const loaded = () => Object.keys(createRequire(${JSON.stringify(client)}).cache).filter((path) => path.includes('aws-sdk')).length > 0
    const before = loaded()
    await import('@aws-sdk/client-route-53')
    console.log(before, loaded())`
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
  })
  expect(stdout.trim()).toBe('false true')
})
