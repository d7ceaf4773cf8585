import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What an action.yml says for people. */
export interface Manifest {
  readonly description: string
  /** What each input means. */
  readonly inputs: ReadonlyMap<string, string>
}

const NONE: Manifest = { description: '', inputs: new Map() }

/** What the build wrote beside the bundle: the words of every manifest by its folder. */
export type Manifests = Readonly<Record<string, Built>>

interface Built {
  readonly description: string
  readonly inputs: Readonly<Record<string, string>>
}

/** The file name of `Manifests`. */
const BUILT = 'manifests.json'

let built: { readonly manifests: Manifests | undefined } | undefined

/**
 * What `action.yml` of a folder says: the words of the help are those of the manifests, nobody writes them twice. A bundle
 * has them beside it, from its build, so that a help needs no YAML; the source reads the files themselves, and has names
 * and defaults, and no words, where there is none.
 */
export async function readManifest(root: string, folder: string): Promise<Manifest> {
  built ??= { manifests: readBuilt() }
  const known = built.manifests?.[folder]
  if (known !== undefined) return { ...known, inputs: new Map(Object.entries(known.inputs)) }
  let text: string
  try {
    text = readFileSync(join(root, folder, 'action.yml'), 'utf8')
  } catch {
    return NONE
  }
  const { description, inputs } = await parseManifest(text)
  return { description, inputs: new Map(Object.entries(inputs)) }
}

function readBuilt(): Manifests | undefined {
  try {
    return JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), BUILT), 'utf8')) as Manifests
  } catch {
    return undefined
  }
}

/** Reads the words of one `action.yml`. */
export async function parseManifest(text: string): Promise<Built> {
  const { parse } = await import('yaml')
  const { description = '', inputs = {} } = parse(text) as {
    description?: string
    inputs?: Record<string, { description?: string }>
  }
  const means = Object.entries(inputs).map(([name, input]) => [name, input.description ?? ''] as const)
  return { description, inputs: Object.fromEntries(means) }
}

/** `0.1.0`; `unknown` where the bundle was copied alone. */
export function readVersion(root: string): string {
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version?: string }
    return version ?? 'unknown'
  } catch {
    return 'unknown'
  }
}
