import { readChangeInputs } from '../../run/read-change-inputs.ts'
import type { ReadUndoing } from '../../run/recover.ts'
import { Route53Client } from '../../systems/route53/client.ts'
import { backFlags } from '../../targets/route53-record/back.ts'
import { expectOneRecord, readName } from '../../targets/route53-record/stops.ts'
import { Route53RecordTarget } from '../../targets/route53-record/target.ts'
import { accessFrom, secretsOf } from './access.ts'

/** For the post step and `slipway undo`: the account comes from the environment, the proof from inputs. */
export const readUndoing: ReadUndoing = async (reader, world) => {
  const access = accessFrom(world)
  world.host.mask(secretsOf(access))
  const client = new Route53Client(access, world.http)
  return {
    changing: await readChangeInputs(reader),
    secrets: reader.secrets,
    targetOf({ change }) {
      expectOneRecord(change)
      const walking = { holdMs: 0, back: backFlags(change) }
      return new Route53RecordTarget(client, readName(change.target), walking, world.clock)
    },
  }
}
