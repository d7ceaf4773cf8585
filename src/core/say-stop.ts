import type { Stop } from './change.ts'

/** `image shop/auth:1.0.1`, `blue 90, green 10`: a stop for people. */
export const sayStop = (stop: Stop): string =>
  Object.entries(stop)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')
