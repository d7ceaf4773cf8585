/** What a build or a push tells of its own steps; the log files have it. */
const NOISE = /^#\d+ |^\S+: (Preparing|Waiting|Pushed|Layer already exists|Mounted from .*)$|^-+$|^\.+$|^\s*$/
/** A gate that goes on answering the same. */
const REPEATED = /^gate good: /

/** Chooses the lines for a tired reader: no noise of builders, and what repeats once. Not pure: it remembers the last one. */
export class Quiet {
  #last = ''

  shows(line: string): boolean {
    if (NOISE.test(line)) return false
    const isRepeated = REPEATED.test(line) && line === this.#last
    this.#last = line
    return !isRepeated
  }
}
