import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOf, NAMES, ROOT } from '../contract/actions.ts'

/** Every workflow of the repository and of its examples, committed or not yet. */
export const WORKFLOWS: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.yml', '*.yaml'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /(^|\/)\.github\/workflows\//.test(file))

export const MANIFESTS: readonly string[] = NAMES.map((name) => join(folderOf(name), 'action.yml'))

/** A copy of what linters look at, to plant faults in. */
export class Copy implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'slipway-linters-'))

  constructor() {
    mkdirSync(join(this.root, '.git')) // by which actionlint knows the top
    symlinkSync(join(ROOT, 'dist'), join(this.root, 'dist'))
    for (const file of [...WORKFLOWS, ...MANIFESTS, '.github/zizmor.yml', '.github/dependabot.yml'])
      cpSync(join(ROOT, file), join(this.root, file))
  }

  /** @throws when there is nothing to put it in the place of: then the fault would not be one. */
  replace(file: string, [old, fresh]: readonly [string, string]): void {
    const text = readFileSync(join(this.root, file), 'utf8')
    if (!text.includes(old)) throw new Error(`${file} has no "${old}"`)
    writeFileSync(join(this.root, file), text.replace(old, fresh))
  }

  write(file: string, text: string): string {
    writeFileSync(join(this.root, file), text)
    return file
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
