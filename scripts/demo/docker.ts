import { spawn } from 'node:child_process'

/**
 * The output of a docker command that must work. Never the waiting kind of call: the servers that the engine talks to are
 * in this process. Its own process group, so that the terminal's Ctrl-C does not end what removes things.
 *
 * @throws with the last words of docker.
 */
export function docker(...words: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn('docker', words, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let [output, said] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.once('error', fail)
    child.once('close', (exitCode) => {
      if (exitCode === 0) done(output.trim())
      else fail(new Error(`docker ${words.join(' ')} ended with ${exitCode}: ${said.trim()}`))
    })
  })
}
