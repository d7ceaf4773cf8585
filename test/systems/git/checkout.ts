import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Nothing of the machine's own configuration, and an author.
const ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
}

/** A real git repository in a temporary folder. */
export class Checkout implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-git-'))
  readonly env: Readonly<Record<string, string>> = ENV
  #commits = 0

  /** A repository without a commit. */
  static empty(): Checkout {
    const checkout = new Checkout()
    checkout.git('init', '--quiet', '--initial-branch=main')
    return checkout
  }

  /** A repository with one commit for each entry, which carries the tags named there. */
  static withHistory(...tagsByCommit: readonly (readonly string[])[]): Checkout {
    const checkout = Checkout.empty()
    for (const tags of tagsByCommit) checkout.commit(...tags)
    return checkout
  }

  /** What actions/checkout does by default: one commit deep, without tags. */
  shallowCopy(...words: readonly string[]): Checkout {
    const copy = new Checkout()
    copy.git('clone', '--quiet', '--depth=1', ...words, `file://${this.folder}`, '.')
    return copy
  }

  copyWithoutTags(): Checkout {
    const copy = new Checkout()
    copy.git('clone', '--quiet', '--no-tags', `file://${this.folder}`, '.')
    return copy
  }

  commit(...tags: readonly string[]): string {
    this.#commits += 1
    this.write('file', String(this.#commits))
    this.git('add', 'file')
    this.git('commit', '--quiet', '--message', `commit ${this.#commits}`)
    for (const tag of tags) this.git('tag', tag)
    return this.head
  }

  get head(): string {
    return this.git('rev-parse', 'HEAD').trim()
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  git(...words: readonly string[]): string {
    return execFileSync('git', words, {
      cwd: this.folder,
      env: ENV,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
