import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Test files run side by side on one engine, and Slipway removes what dead runs of its place left there. So the runs of one
 * file are in a place of their own: the namespace of processes that they read has the file's process behind it. What is dead
 * to one file is nobody to another.
 *
 * @param folder gets the program `readlink`.
 * @returns the PATH with it.
 */
export function pathOfOwnPlace(folder: string): string {
  const bin = join(folder, 'own-place')
  mkdirSync(bin)
  const others = process.env.PATH ?? ''
  writeFileSync(join(bin, 'readlink'), `#!/bin/sh\nPATH='${others}' readlink "$@" && echo ${process.pid}\n`)
  chmodSync(join(bin, 'readlink'), 0o755)
  return `${bin}:${others}`
}
