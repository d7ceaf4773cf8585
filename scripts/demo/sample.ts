import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import { Checkout } from '../../test/systems/git/checkout.ts'
import { docker } from './docker.ts'

const SAMPLE = resolve(import.meta.dirname, '../../examples/auth-service')
const REVISION = 'org.opencontainers.image.revision'

/** The sample in a git repository of its own, whose commits are like no others. */
export class Sample implements AsyncDisposable {
  readonly #checkout = Checkout.empty()
  readonly #commits: string[] = []

  /** At version 1.0.0. */
  constructor() {
    cpSync(SAMPLE, this.folder, { recursive: true })
    const file = join(this.folder, 'slipway.yml')
    writeFileSync(file, askedEverySecond(readFileSync(file, 'utf8')))
    this.#commit('The first version')
    this.#checkout.git('tag', 'v1.0.0')
  }

  get folder(): string {
    return this.#checkout.folder
  }

  /** One commit after `v1.0.1`; it works. */
  changeForGood(): void {
    this.#checkout.git('tag', 'v1.0.1')
    this.#commit('A change that is good')
  }

  /** One commit after `v1.0.2`; it passes every test, and turns bad after ten users. */
  changeForBad(): void {
    this.#checkout.git('tag', 'v1.0.2')
    this.#checkout.git('apply', 'broken.patch')
    this.#commit('A change that looks good')
  }

  /** Removes the folder, and every image that was made of its commits. */
  async [Symbol.asyncDispose](): Promise<void> {
    // One at a time: the engine removes nameless images that it stands on together with an image.
    for (let [id] = await this.images(); id !== undefined; [id] = await this.images())
      await docker('image', 'rm', '--force', id)
    this.#checkout[Symbol.dispose]()
  }

  /** Ids of what the engine has of its commits. */
  async images(): Promise<readonly string[]> {
    const lists = this.#commits.map((commit) =>
      docker('image', 'ls', '--all', '--no-trunc', '--quiet', '--filter', `label=${REVISION}=${commit}`),
    )
    return (await Promise.all(lists)).flatMap((list) => list.split('\n').filter(Boolean))
  }

  #commit(message: string): void {
    this.#checkout.write('CHANGES', `${message}\n${Date.now()}\n`)
    this.#checkout.git('add', '.')
    this.#checkout.git('commit', '--quiet', '--message', message)
    this.#commits.push(this.#checkout.head)
  }
}

/** Nobody waits in a demo for a service that warms up. */
function askedEverySecond(text: string): string {
  const file = parseDocument(text)
  const stages = file.get('stages')
  if (!isSeq(stages)) throw new Error('the sample has no stages')
  for (const stage of stages.items) if (isMap(stage) && stage.has('gates')) stage.set('every', '1s')
  return file.toString()
}
