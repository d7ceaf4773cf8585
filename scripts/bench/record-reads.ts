/** Preloaded into a measured process (`node --import`): writes what it loads, a line each, `bytes path`. */
import { appendFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const into = process.env.BENCH_READS ?? ''
delete process.env.BENCH_READS // the measured program finds the environment as it is without us

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (url.startsWith('file:') && loaded.source != null) {
      const { source } = loaded
      const bytes = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength
      appendFileSync(into, `${bytes} ${fileURLToPath(url)}\n`)
    }
    return loaded
  },
})
