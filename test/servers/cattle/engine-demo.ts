import type { Demo } from './demo.ts'
import type { Cattle } from './index.ts'
import { WEB_PORT, type WebImages } from './web-images.ts'

/** Failures to choose from in a demonstration with real containers, by name, and the next image that makes them. */
const FAILURES = {
  'pull-error': async (images: WebImages, version: string) => images.missing(version),
  'start-error': (images: WebImages, version: string) => images.push(version, { command: ['no-such-program'] }),
  'crash-loop': (images: WebImages, version: string) => images.push(version, 'crash-loop'),
  'crash-later': (images: WebImages, version: string) => images.push(version, 'crash-later'),
  'never-healthy': (images: WebImages, version: string) => images.push(version, 'never-healthy'),
  'turns-unhealthy': (images: WebImages, version: string) => images.push(version, 'turns-unhealthy'),
} as const

export type EngineFailure = keyof typeof FAILURES

export const engineFailures = Object.keys(FAILURES) as readonly EngineFailure[]

/**
 * What `seedDemo` makes, with real containers: a stack `shop` whose service `auth-service` runs a small web server from a
 * real registry, and with a failure that strikes when it is upgraded to `nextImage`. Resolves when all are healthy.
 *
 * @throws for a failure that is not in `engineFailures`.
 */
export async function seedEngineDemo(cattle: Cattle, images: WebImages, failure?: string): Promise<Demo> {
  const make = failure === undefined ? undefined : FAILURES[failure as EngineFailure]
  if (failure !== undefined && make === undefined)
    throw new Error(`no failure "${failure}" on an engine; there are ${engineFailures.join(', ')}`)
  const image = await images.push('1.0.0')
  const nextImage = await (make === undefined ? images.push('1.1.0') : make(images, '1.1.0'))
  await cattle.seed.started({
    name: 'auth-service',
    image,
    scale: 3,
    labels: { team: 'shop' },
    healthCheck: { port: WEB_PORT, requestLine: 'GET /health HTTP/1.0' },
  })
  return { stack: 'shop', service: 'auth-service', image, nextImage }
}
