import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where what is open is recorded: outside the workspace, for it must outlive it. */
export const stateFolderOf = (env: Readonly<Record<string, string | undefined>>): string =>
  env.SLIPWAY_STATE_DIR || join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'slipway')
