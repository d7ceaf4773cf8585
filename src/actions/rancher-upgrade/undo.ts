import type { ReadUndoing } from '../../run/recover.ts'
import { CattleProject } from '../../systems/cattle/project.ts'
import { CattleRunStateTarget } from '../../targets/cattle-run-state/target.ts'
import { readName } from '../../targets/cattle-service/stops.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import { readAccess } from './access.ts'
import { connect } from './connect.ts'
import { readChanging } from './patience.ts'

/** For the post step and `slipway undo`: only the server and the proof come from inputs. */
export const readUndoing: ReadUndoing = async (reader, world) => {
  const client = await connect(readAccess(reader), world)
  return {
    changing: await readChanging(reader),
    secrets: reader.secrets,
    targetOf(entry) {
      const name = readName(entry.change.target)
      const project = new CattleProject(client, name.environmentId)
      const strategy = { batchSize: 1, intervalMs: 2_000, startFirst: false }
      if (entry.change.kind === 'cattle-run-state') return new CattleRunStateTarget(project, entry.change, strategy)
      return new CattleServiceTarget(project, name, strategy, {})
    },
  }
}
