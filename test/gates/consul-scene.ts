import type { Sample } from '../../src/core/change.ts'
import type { Json } from '../../src/core/json.ts'
import { consulGate } from '../../src/gates/consul.ts'
import type { Gate } from '../../src/gates/gate.ts'
import { readGateSpecs } from '../../src/gates/specs.ts'
import { type ConsulOptions, type ConsulServer, startConsul } from '../servers/consul/index.ts'
import { VirtualTime } from '../servers/time.ts'
import { type TestWorld, testWorld } from '../support/test-world.ts'

export const NEW = { image: `shop/auth:1.0.1@sha256:${'0f'.repeat(32)}` }
export const OLD = { image: 'shop/auth:1.0.0' }

export interface Asked extends Sample {
  readonly tookMs: number
}

/** A Consul, and gates that ask it. */
export class ConsulScene implements AsyncDisposable {
  readonly time: VirtualTime
  readonly consul: ConsulServer
  readonly world: TestWorld

  private constructor(time: VirtualTime, consul: ConsulServer) {
    this.time = time
    this.consul = consul
    this.world = testWorld({ time, inputs: {} })
  }

  static async open(options: Omit<ConsulOptions, 'time'> = {}): Promise<ConsulScene> {
    const time = new VirtualTime()
    return new ConsulScene(time, await startConsul({ time, ...options }))
  }

  /** An instance of version 1.0.1 that passes. */
  instance(id: string, more: Partial<Parameters<ConsulServer['catalogue']['register']>[0]> = {}): void {
    this.consul.catalogue.register({ service: 'auth', id, status: 'passing', tags: ['1.0.1'], ...more })
  }

  gate(more: Readonly<Record<string, Json>> = {}): Gate {
    const [spec] = readGateSpecs([{ consul: 'auth', url: this.consul.url, ...more }], (saw, because) => {
      throw new Error(`${saw}: ${because}`)
    })
    if (spec?.kind !== 'consul') throw new Error('not a gate consul')
    return consulGate(spec.spec, this.world)
  }

  async ask(gate: Gate, stop: { readonly image: string } = NEW): Promise<Asked> {
    const sinceMs = this.time.nowMs()
    const sample = await gate.ask(stop, new AbortController().signal)
    return { ...sample, tookMs: this.time.nowMs() - sinceMs }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.consul[Symbol.asyncDispose]()
  }
}
