/** How long each stage was at work, one after the other, until the next one began. Reads no clock. */
export class StageTimes {
  readonly #tookMs = new Map<string, number>()
  #current: { readonly name: string; readonly sinceMs: number } | undefined

  begin(name: string, nowMs: number): void {
    this.end(nowMs)
    this.#current = { name, sinceMs: nowMs }
  }

  end(nowMs: number): void {
    if (this.#current !== undefined) this.#tookMs.set(this.#current.name, nowMs - this.#current.sinceMs)
    this.#current = undefined
  }

  /** By the name of the stage. */
  get tookMs(): ReadonlyMap<string, number> {
    return this.#tookMs
  }
}
