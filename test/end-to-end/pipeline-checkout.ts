import { execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { Checkout } from '../systems/git/checkout.ts'
import { docker } from './engine.ts'

const SAMPLE = resolve(import.meta.dirname, '../../examples/auth-service')
const REVISION = 'org.opencontainers.image.revision'

/** The lines of a list that docker prints. */
const list = (...words: readonly string[]): readonly string[] =>
  docker(...words)
    .split('\n')
    .filter(Boolean)

/**
 * A repository one commit after the tag v1.0.1, on an engine. Its commits are like no others, so that everything on the engine
 * that came of them can be found by their label, and goes with it.
 */
export class ReleaseCheckout implements Disposable {
  readonly #checkout = Checkout.empty()
  readonly #bin = mkdtempSync(join(tmpdir(), 'slipway-programs-'))
  /** Compose projects that were begun. */
  readonly #projects = new Set<string>()

  /** @param fill writes what is committed into the folder. */
  constructor(fill: (folder: string) => void) {
    fill(this.folder)
    this.commit()
    this.#checkout.git('tag', 'v1.0.1')
    this.commit()
  }

  /** With the sample in it. */
  static ofSample(): ReleaseCheckout {
    return new ReleaseCheckout((folder) => {
      cpSync(SAMPLE, folder, { recursive: true })
      const file = join(folder, 'slipway.yml')
      writeFileSync(file, askedOften(readFileSync(file, 'utf8')))
    })
  }

  get folder(): string {
    return this.#checkout.folder
  }

  get head(): string {
    return this.#checkout.head
  }

  /** What git says of it, as the tag of an image has it. */
  get version(): string {
    return `1.0.1-${this.#checkout.git('rev-list', '--count', 'v1.0.1..HEAD').trim()}-${this.head.slice(0, 7)}`
  }

  /** @throws when the change changes nothing. */
  change(file: string, by: (text: string) => string): this {
    const before = readFileSync(join(this.folder, file), 'utf8')
    const after = by(before)
    if (after === before) throw new Error(`nothing to change in ${file}`)
    writeFileSync(join(this.folder, file), after)
    return this
  }

  commit(): this {
    this.#checkout.write('CHANGES', `${randomUUID()}\n`)
    this.#checkout.git('add', '.')
    this.#checkout.git('commit', '--quiet', '--message', 'a change')
    return this
  }

  /** The tag is on the last commit from now on. */
  tag(name: string): void {
    this.#checkout.git('tag', '--force', name)
  }

  /** Another working copy of the same commit, with a history of its own. */
  cloneInto(folder: string): void {
    this.#checkout.git('clone', '--quiet', `file://${this.folder}`, folder)
  }

  /**
   * A docker command that is found before the real one. For what somebody else does on this engine at a certain moment.
   *
   * @param script for sh: "$@" is what docker was asked, "$DOCKER" the real one, and `another ID` makes another image of
   *   the same content and labels and prints its id. When it does not exit, the real one does what "$@" is by then.
   * @returns the PATH with it.
   */
  dockerThat(script: string): string {
    const file = join(this.#bin, 'docker')
    writeFileSync(file, [DOCKER_THAT, script, 'exec "$DOCKER" "$@"', ''].join('\n'))
    chmodSync(file, 0o755)
    return `${this.#bin}:${process.env.PATH}`
  }

  /** Remembers the compose projects that a log tells of. */
  heard(log: string): void {
    for (const [, project = ''] of log.matchAll(/as project (slipway-\w+)/g)) this.#projects.add(project)
  }

  /** Ids of the images that were made of its commits, the newest first of each. */
  get images(): readonly string[] {
    const commits = this.#checkout.git('rev-list', 'HEAD').split('\n').filter(Boolean)
    const of = (commit: string) =>
      list('image', 'ls', '--all', '--no-trunc', '--quiet', '--filter', `label=${REVISION}=${commit}`)
    return [...new Set(commits.flatMap(of))]
  }

  /** The names that these images have. */
  get names(): readonly string[] {
    const names = this.images.flatMap((id) => list('image', 'inspect', '--format', '{{join .RepoTags "\\n"}}', id))
    return names.filter((name) => name !== '')
  }

  /** What is on the engine of all that was begun, images aside. */
  get left(): readonly string[] {
    const projects = [...this.#projects].flatMap((project) => {
      const own = ['--filter', `label=com.docker.compose.project=${project}`]
      return [
        ...list('ps', '--all', '--format', 'container {{.Names}}', ...own),
        ...list('network', 'ls', '--format', 'network {{.Name}}', ...own),
        ...list('volume', 'ls', '--format', 'volume {{.Name}}', ...own),
      ]
    })
    const builds = list('ps', '--all', '--format', 'container {{.Names}}', '--filter', `volume=${this.folder}`)
    return [...projects, ...builds]
  }

  /** Removes the images as well, and what a failed test left. */
  [Symbol.dispose](): void {
    for (const thing of this.left) {
      const [kind = '', name = ''] = thing.split(' ')
      docker(kind, 'rm', ...(kind === 'network' ? [] : ['--force']), name)
    }
    this.#removeImages()
    rmSync(this.#bin, { recursive: true, force: true })
    this.#checkout[Symbol.dispose]()
  }

  /** The engine keeps an image for as long as there is one that was made from it, so this may take several rounds. */
  #removeImages(): void {
    for (let before = this.images; before.length > 0; ) {
      spawnSync('docker', ['image', 'rm', '--force', ...before])
      const after = this.images
      if (after.length === before.length) throw new Error(`cannot remove ${after.join(', ')}`)
      before = after
    }
  }
}

/** Nobody waits here for a service that warms up: its gates are asked ten times a second. */
function askedOften(text: string): string {
  const file = parseDocument(text)
  const stages = file.get('stages')
  if (!isSeq(stages)) throw new Error('the sample has no stages')
  for (const stage of stages.items) if (isMap(stage) && stage.has('gates')) stage.set('every', '100ms')
  return file.toString()
}

const DOCKER_THAT = `#!/bin/sh
set -e
DOCKER='${execFileSync('sh', ['-c', 'command -v docker || true'], { encoding: 'utf8' }).trim()}'
another() {
  made=$("$DOCKER" create "$1")
  "$DOCKER" commit --change 'LABEL swapped=yes' "$made"
  "$DOCKER" rm "$made" >&2
}`
