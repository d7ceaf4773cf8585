import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** As much of webpack's books as we read. */
export interface Compilation {
  readonly modules: Iterable<Module>
  readonly chunkGraph: { getNumberOfModuleChunks(module: Module): number }
}
interface Module {
  readonly resource?: string
  /** Of a module that several were joined into. */
  readonly modules?: Iterable<Module>
}

/**
 * The folders of the npm packages that a bundle holds code of, sorted. ncc's own list leaves out what is in the first
 * file of a bundle, so it is taken from the modules themselves.
 */
export function bundledPackages({ modules, chunkGraph }: Compilation): readonly string[] {
  const kept = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
  const files = kept.flatMap((module) => [...(module.modules ?? [module])].map(({ resource }) => resource ?? ''))
  const folders = files.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)

/**
 * Name, version and licence of each package, then the text of the licence.
 *
 * @throws when a package has no text and its licence is not the one whose text stands in our own LICENSE.
 */
export function licencesOf(folders: readonly string[]): string {
  return folders.map(licenceOf).join('\n')
}

const APACHE = resolve(import.meta.dirname, '../LICENSE')

function licenceOf(folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const own = readdirSync(folder).find((file) => /^licen[sc]e(\.|$)/i.test(file))
  if (own === undefined && license !== 'Apache-2.0')
    throw new Error(`${folder} has no licence file, and says ${license}: its text is nowhere to be had`)
  const text = readFileSync(own === undefined ? APACHE : join(folder, own), 'utf8')
  return `${nameOf(folder)} ${version}\n${license}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`
}
