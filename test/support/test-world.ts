import './late-code.ts'
import { randomUUID } from 'node:crypto'
import type { Json } from '../../src/core/json.ts'
import { isLoopback } from '../../src/core/loopback.ts'
import { renderMarkdown } from '../../src/core/markdown.ts'
import type { Page } from '../../src/core/page.ts'
import type { InputSource } from '../../src/core/read-inputs.ts'
import { Masks } from '../../src/host/masks.ts'
import { type Clock, clockFrom } from '../../src/ports/clock.ts'
import { createExec } from '../../src/ports/exec.ts'
import { type Files, realFiles } from '../../src/ports/files.ts'
import type { Host } from '../../src/ports/host.ts'
import { createHttp, type Http, HttpError, type HttpRequest } from '../../src/ports/http.ts'
import type { Log } from '../../src/ports/log.ts'
import type { ProcessId } from '../../src/ports/processes.ts'
import { createWebSockets, type WebSockets } from '../../src/ports/websockets.ts'
import type { World } from '../../src/run/world.ts'
import type { VirtualTime } from '../servers/time.ts'
import { MemoryLedger } from './memory-ledger.ts'

export type InputValues = Readonly<Record<string, Json>>

export interface TestWorld extends World {
  readonly ledger: MemoryLedger
  /** All that was printed, each line with its level in front. */
  readonly printed: string[]
  readonly outputs: Map<string, string>
  readonly summaries: string[]
  /** What the summaries were made from. */
  readonly pages: Page[]
  /** Stops this process as `kill -9` does: nothing of it ever happens again. */
  die(): void
  /** Aborts the run's signal, as the first SIGINT or SIGTERM does. */
  cancel(reason: unknown): void
  readonly hooks: Hooks
}

export interface Hooks {
  /** Called before each request is sent, with its number from 1; may wait. */
  beforeRequest: (request: HttpRequest, number: number) => Promise<void> | void
}

export interface TestWorldOptions {
  readonly time: VirtualTime
  readonly inputs: InputValues
  readonly ledger?: MemoryLedger
  readonly recovery?: World['recovery']
  readonly env?: Readonly<Record<string, string>>
  /** With a port for websockets, for a server that lets time stand still while a frame is on its way. */
  readonly listens?: boolean
}

const sourceOf = (inputs: InputValues): InputSource => ({
  value: (name) => inputs[name],
  names: () => Object.keys(inputs),
  label: (name) => name,
  where: 'under "with:" in the workflow file',
})

/** The real ports on virtual time: while one of them works, time stands still. */
export function testWorld({
  time,
  inputs,
  ledger = new MemoryLedger(),
  recovery = 'here',
  env = {},
  listens = false,
}: TestWorldOptions): TestWorld {
  const life = { dead: false }
  const cancel = new AbortController()
  const clock = clockThatDies(time, life)
  const printed: string[] = []
  const outputs = new Map<string, string>()
  const summaries: string[] = []
  const pages: Page[] = []
  const masks = new Masks()
  const kept = new Map<string, string>()
  const print = (level: string) => (text: string) => {
    if (!life.dead) printed.push(`${level} ${masks.hide(text)}`)
  }
  const log: Log = {
    info: print('info'),
    warn: print('warn'),
    error: print('error'),
    debug: print('debug'),
    progress: print('progress'),
    group: (title, body) => {
      print('info')(title)
      return body()
    },
  }
  const host: Host = {
    inputs: sourceOf(inputs),
    log,
    mask: (secrets) => void masks.add(secrets),
    secrets: () => masks.secrets,
    output(name, value) {
      if (life.dead) return
      masks.refuse(`output "${name}"`, value)
      outputs.set(name, value)
    },
    async summary(page) {
      masks.refusePage(page)
      summaries.push(renderMarkdown(page))
      pages.push(page)
    },
    remember: (key, value) => void kept.set(key, value),
    remembered: (key) => kept.get(key),
    commandPrefix: 'slipway',
  }
  const self: ProcessId = { pid: 4_242, startedAt: randomUUID() }
  const hooks: Hooks = { beforeRequest: () => {} }
  return {
    clock,
    http: holdingHttp(time, clock, life, hooks),
    ...(listens ? { webSockets: holdingWebSockets(time, clock, life) } : {}),
    exec: holding(time, createExec(clock), 'run'),
    files: holdingFiles(time),
    processes: { self: async () => self, isAlive: async () => false, kill: async () => {} },
    log,
    host,
    ledger: mortal(ledger, life),
    run: { name: 'https://ci.example.com/runs/7', commit: '7e561581c0ffee' },
    env: { PATH: process.env.PATH ?? '', ...env },
    workspace: process.cwd(),
    temp: process.cwd(),
    signal: cancel.signal,
    impatient: new AbortController().signal,
    recovery,
    newId: () => randomUUID(),
    printed,
    outputs,
    summaries,
    pages,
    die() {
      life.dead = true
    },
    cancel: (reason) => cancel.abort(reason),
    hooks,
  }
}

function clockThatDies(time: VirtualTime, life: { dead: boolean }): Clock {
  return clockFrom({
    nowMs: () => time.nowMs(),
    after: (ms, run) =>
      time.waitAfter(ms, () => {
        if (!life.dead) run()
      }),
  })
}

function holdingHttp(time: VirtualTime, clock: Clock, life: { dead: boolean }, hooks: Hooks): Http {
  const real = createHttp(clock)
  let number = 0
  return {
    async request(request) {
      if (life.dead) return new Promise<never>(() => {})
      expectLoopback(request)
      const hold = time.hold()
      try {
        number += 1
        await hooks.beforeRequest(request, number)
        if (life.dead) return await new Promise<never>(() => hold.release())
        const answer = await real.request({ ...request, headers: { ...request.headers, 'x-hold': String(hold.id) } })
        if (life.dead) return await new Promise<never>(() => hold.release())
        return answer
      } finally {
        hold.release()
      }
    },
  }
}

/** Time stands still while it connects; the server sees to it that it does for each frame. */
function holdingWebSockets(time: VirtualTime, clock: Clock, life: { dead: boolean }): WebSockets {
  const real = createWebSockets(clock)
  return {
    async listen(request) {
      if (life.dead) return new Promise<never>(() => {})
      const hold = time.hold()
      try {
        return await real.listen({
          ...request,
          headers: { ...request.headers, 'x-hold': String(hold.id) },
          onOpen() {
            hold.release()
            if (!life.dead) request.onOpen()
          },
          onText: (text) => (life.dead ? undefined : request.onText(text)),
        })
      } finally {
        hold.release()
      }
    },
  }
}

/**
 * No test leaves this machine: any other name is one that cannot be resolved, at once and without asking anybody. It counts
 * as no request, so that what happens to a request by its number does not depend on whom else an action would ask.
 */
function expectLoopback({ url, connectTo }: HttpRequest): void {
  const host = connectTo?.host ?? url.hostname
  if (!isLoopback(host)) throw new HttpError('resolve', false, `cannot resolve ${host} (ENOTFOUND)`)
}

const holdingFiles = (time: VirtualTime): Files =>
  (['read', 'write', 'remove', 'list', 'privateFolder'] as const).reduce<Files>(
    (files, name) => holding(time, files, name),
    realFiles,
  )

function holding<Name extends string, Port extends Record<Name, (...args: never[]) => Promise<unknown>>>(
  time: VirtualTime,
  port: Port,
  name: Name,
): Port {
  const method = port[name]
  return {
    ...port,
    async [name](...args: never[]) {
      const hold = time.hold()
      try {
        return await method(...args)
      } finally {
        hold.release()
      }
    },
  }
}

/** Writes of a dead process do not arrive. */
function mortal(ledger: MemoryLedger, life: { dead: boolean }): MemoryLedger {
  const never = new Promise<never>(() => {})
  return new Proxy(ledger, {
    get(target, property) {
      const value = Reflect.get(target, property, target)
      if (property === 'put') {
        return async (entry: never) => {
          if (life.dead) return never
          await target.put(entry)
          if (life.dead) return never
        }
      }
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
