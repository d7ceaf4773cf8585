import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { World } from '../run/world.ts'
import { type Choice, choose } from './choose.ts'
import { readPipelineFile } from './file.ts'
import type { Inputs } from './inputs.ts'

export interface Observed extends Choice {
  /** Of the file's text: the post step must not follow a file that the build has rewritten. */
  readonly fingerprint: string
}

export async function observePipeline(inputs: Inputs, { files, workspace, env }: World): Promise<Observed> {
  const path = join(workspace, inputs.config)
  const text = await files.read(path)
  if (text === undefined) {
    throw new Failure('bad-input', {
      what: 'There is no pipeline file',
      saw: `nothing at ${inputs.config}`,
      fix: 'check out the repository first, or name the file by "config"',
    })
  }
  const file = await readPipelineFile(text, env, inputs.config)
  const ref = env.GITHUB_REF ?? env.SLIPWAY_REF
  const choice = choose(file, {
    ...(inputs.destination === undefined ? {} : { destination: inputs.destination }),
    ...(ref ? { ref } : {}),
    ...(inputs.from === undefined ? {} : { from: inputs.from }),
    ...(inputs.to === undefined ? {} : { to: inputs.to }),
  })
  return { ...choice, fingerprint: createHash('sha256').update(text).digest('hex') }
}
