import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What an action.yml says for people. */
export interface Manifest {
  readonly description: string
  /** What each input means. */
  readonly inputs: ReadonlyMap<string, string>
}

const NONE: Manifest = { description: '', inputs: new Map() }

/**
 * Reads `action.yml` of a folder: the words of the help are those of the manifest, there is no second list of them. The
 * bundle lies two folders below the root as its source does, so the manifests are beside it; where somebody copied the
 * bundle alone, the help has names and defaults, and no words.
 */
export async function readManifest(root: string, folder: string): Promise<Manifest> {
  let text: string
  try {
    text = await readFile(join(root, folder, 'action.yml'), 'utf8')
  } catch {
    return NONE
  }
  const { parse } = await import('yaml')
  const { description = '', inputs = {} } = parse(text) as {
    description?: string
    inputs?: Record<string, { description?: string }>
  }
  const means = Object.entries(inputs).map(([name, input]) => [name, input.description ?? ''] as const)
  return { description, inputs: new Map(means) }
}

/** `0.1.0`; `unknown` where the bundle was copied alone. */
export async function readVersion(root: string): Promise<string> {
  try {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version?: string }
    return version ?? 'unknown'
  } catch {
    return 'unknown'
  }
}
