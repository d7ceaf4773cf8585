import { connect } from 'node:net'
import type { Time } from '../../../time.ts'
import type { HealthProbe } from '../driver.ts'

export interface HealthWatch {
  readonly address: string
  readonly probe: HealthProbe
  readonly time: Time
  readonly signal: AbortSignal
}

/**
 * Asks a container from outside, as the haproxy of Rancher's network agent does: at once, and then `intervalMs` after each
 * answer. `tell` hears of a change only, and of the first verdict.
 */
export async function watchHealth(watch: HealthWatch, tell: (health: 'healthy' | 'unhealthy') => void): Promise<void> {
  const { probe, time, signal } = watch
  let told: 'healthy' | 'unhealthy' | undefined
  let last: boolean | undefined
  let inARow = 0
  while (!signal.aborted) {
    const good = await ask(watch)
    if (signal.aborted) return
    inARow = good === last ? inARow + 1 : 1
    last = good
    const health = good ? 'healthy' : 'unhealthy'
    if (health !== told && inARow >= (good ? probe.healthyThreshold : probe.unhealthyThreshold)) {
      told = health
      tell(health)
    }
    await pause(probe.intervalMs, time, signal)
  }
}

/** Whether it connects and, given a request line, answers 2xx or 3xx: haproxy's `option httpchk`. */
function ask({ address, probe, time, signal }: HealthWatch): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: probe.port })
    const end = (good: boolean) => {
      cancel()
      signal.removeEventListener('abort', onAbort)
      socket.destroy()
      resolve(good)
    }
    const onAbort = () => end(false)
    const cancel = time.after(probe.responseTimeoutMs, () => end(false))
    signal.addEventListener('abort', onAbort, { once: true })
    let heard = ''
    socket.on('connect', () => {
      if (isHttp(probe)) socket.write(`${probe.requestLine}\r\n\r\n`)
      else end(true)
    })
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
      if (heard.length >= 'HTTP/1.0 200'.length) end(/^HTTP\/\d\.\d [23]\d\d/.test(heard))
    })
    socket.on('error', () => end(false))
    socket.on('close', () => end(false))
  })
}

/** Rancher's own pages send an empty request line for a mere connect. */
const isHttp = ({ requestLine }: HealthProbe): boolean => (requestLine ?? '').trim() !== ''

function pause(ms: number, time: Time, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      cancel()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const cancel = time.after(ms, end)
    signal.addEventListener('abort', end, { once: true })
    if (signal.aborted) end()
  })
}
