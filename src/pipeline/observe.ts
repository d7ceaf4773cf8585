import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Trust } from '../core/trust.ts'
import { observeTrust, untrusted } from '../run/observe-trust.ts'
import type { World } from '../run/world.ts'
import { type Choice, choose } from './choose.ts'
import { readPipelineFile } from './file.ts'
import type { Selection } from './inputs.ts'
import type { StageReport } from './outcome.ts'
import { registerSecrets, stagesAsWritten } from './secrets.ts'
import { isAfterTests } from './stage-kinds.ts'
import { envFor, leaveOut, refuseOwnPermission } from './trust.ts'

export interface Observed extends Choice {
  /** Of the file, before anything was filled in: no secret stands there. */
  readonly text: string
  /** What is not done for a pull request from a fork. */
  readonly skipped: readonly StageReport[]
  /** What the stages may know of the environment of the job. */
  readonly env: World['env']
}

/** The text is handed to the post step by an environment variable, which Linux limits to 128 KiB. */
const LONGEST_TEXT = 64 * 1024

/**
 * Reads the file and chooses from it what may run. The secrets in it are registered before anything else can happen.
 *
 * @param kept the text as it was when the run began: a post step must not follow a file that the build has rewritten. All
 *   was in order then, and what has become of a variable since is no reason not to clean up.
 * @throws {Failure} `refused` when stages are meant that code of others must not run.
 */
export async function observePipeline(inputs: Selection, world: World, kept?: string): Promise<Observed> {
  const isPost = kept !== undefined
  const trust: Trust =
    isPost || inputs.allowUntrusted === true ? { code: 'own' } : await observeTrust(world, world.signal)
  const env = envFor(trust, world.env)
  const text = kept ?? (await readText(inputs, world))
  const file = await readPipelineFile(
    text,
    env,
    inputs.config,
    (use) => isPost || (trust.code !== 'own' && isAfterTests({ use })),
  )
  refuseOwnPermission(file)
  await registerSecrets(stagesAsWritten(file), world)
  const ref = env.GITHUB_REF ?? env.SLIPWAY_REF
  const choice = choose(file, {
    ...(inputs.destination === undefined ? {} : { destination: inputs.destination }),
    ...(ref ? { ref } : {}),
    ...(inputs.from === undefined ? {} : { from: inputs.from }),
    ...(inputs.to === undefined ? {} : { to: inputs.to }),
  })
  const { stages, skipped, refused } = leaveOut(choice.stages, trust)
  if (trust.code === 'foreign' && refused.length > 0)
    throw untrusted(`the stages ${refused.map(({ name }) => name).join(', ')}`, trust)
  return { ...choice, stages, skipped, env, text }
}

async function readText({ config }: Selection, { files, workspace }: World): Promise<string> {
  const text = await files.read(join(workspace, config))
  if (text === undefined) {
    throw new Failure('bad-input', {
      what: 'There is no pipeline file',
      saw: `nothing at ${config}`,
      fix: 'check out the repository first, or name the file by "config"',
    })
  }
  if (Buffer.byteLength(text) <= LONGEST_TEXT) return text
  throw new Failure('bad-input', {
    what: 'The pipeline file is too long',
    saw: `${config} has ${Buffer.byteLength(text)} bytes`,
    fix: `keep it to ${LONGEST_TEXT} bytes: move scripts to files of their own`,
  })
}
