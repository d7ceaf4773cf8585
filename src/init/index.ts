import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Action } from '../run/run-action.ts'
import type { World } from '../run/world.ts'
import { type Inputs, read } from './inputs.ts'
import { observe } from './observe.ts'
import { pipelineText } from './pipeline-text.ts'
import { type Proposal, propose } from './propose.ts'
import { type InitResult, type NewFile, reportInit, sayFiles, sayNext } from './report.ts'
import { workflowText } from './workflow-text.ts'

const PIPELINE = 'slipway.yml'
const WORKFLOW = '.github/workflows/release.yml'

/** Writes a first pipeline file, and a workflow that runs it, from what stands in the workspace. */
export const init: Action<Inputs, InitResult> = {
  name: 'init',
  defaultTimeout: '2m',
  read,

  async run({ ci, force }, shared, world, signal) {
    const proposal = propose(await observe(world, signal))
    const files = await filesOf(proposal, ci, world)
    const isSame = files.every(({ text, before }) => text === before)
    const taken = files.filter(({ text, before }) => before !== undefined && before !== text)
    if (taken.length > 0 && !force && !shared.dryRun) throw areThere(taken)
    world.log.info(sayFiles(files), 'plan')
    if (shared.dryRun) for (const { path, text } of files) world.log.info(`\n${path}:\n\n${text}`)
    else for (const { path, text } of files) await write(path, text, world)
    world.log.info(sayNext(proposal, ci === 'github'))
    return reportInit(shared.dryRun ? '' : isSame ? 'unchanged' : 'written', files, proposal)
  },

  failed: () => ({ result: 'failed', outputs: {}, details: {} }),
}

async function filesOf(proposal: Proposal, ci: Inputs['ci'], { files, workspace }: World): Promise<readonly NewFile[]> {
  const texts: readonly (readonly [string, string])[] = [
    [PIPELINE, pipelineText(proposal)],
    ...(ci === 'github' ? [[WORKFLOW, workflowText(proposal)] as const] : []),
  ]
  return Promise.all(
    texts.map(async ([path, text]) => ({ path, text, before: await files.read(join(workspace, path)) })),
  )
}

const write = (path: string, text: string, { files, workspace }: World): Promise<void> =>
  files.write(join(workspace, path), text, { makeFolders: true })

const areThere = (taken: readonly NewFile[]): Failure =>
  new Failure('bad-input', {
    what: 'A first pipeline was not written: there is one',
    saw: `${taken.map(({ path }) => path).join(', ')} would be overwritten; nothing was changed`,
    fix: 'look at what would be written with --dry-run; --force overwrites; --ci none leaves workflows alone',
  })
