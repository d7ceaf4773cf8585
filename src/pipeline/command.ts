import { shellWord } from '../core/shell-word.ts'
import type { Selection } from './inputs.ts'

/** A command line over the same stages, filled in. The destination is named, whatever the branch is by then. */
export function commandOf(
  command: 'status' | 'rollback' | 'undo' | 'run',
  {
    config,
    from,
    to,
    release,
    backTo,
    resultFile,
  }: Selection & {
    readonly release?: string | undefined
    readonly backTo?: string | undefined
    readonly resultFile?: string | undefined
  },
  destination: string | undefined,
): string {
  const flags = [
    ['config', config === 'slipway.yml' ? undefined : config],
    ['from', from],
    ['to', to],
    ['release', release],
    ['back-to', command === 'rollback' ? backTo : undefined],
    ['result-file', resultFile],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${shellWord(value)}`]))
  return ['slipway', command, ...(destination === undefined ? [] : [shellWord(destination)]), ...flags].join(' ')
}
