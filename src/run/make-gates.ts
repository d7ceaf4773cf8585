import type { Secret } from '../core/secret.ts'
import { consulGate } from '../gates/consul.ts'
import type { Gate } from '../gates/gate.ts'
import { httpGate } from '../gates/http.ts'
import { runGate } from '../gates/run.ts'
import type { GateSpec } from '../gates/specs.ts'
import { envForOthers } from './env-for-others.ts'
import type { World } from './world.ts'

/**
 * The user's gates. `containers: healthy` is not among them: the target is always asked that.
 *
 * @param secrets of whoever asks; registered here at the latest, as no gate may see them.
 */
export function makeGates(specs: readonly GateSpec[], world: World, secrets: readonly Secret[]): readonly Gate[] {
  world.host.mask(secrets)
  return specs.flatMap((spec) => {
    switch (spec.kind) {
      case 'http':
        return [httpGate(spec.spec, world.http)]
      case 'consul':
        return [consulGate(spec.spec, world)]
      case 'run':
        return [runGate(spec.script, world.exec, { cwd: world.workspace, env: () => envForOthers(world) })]
      case 'containers':
        return []
      default:
        return spec satisfies never
    }
  })
}
