import type { Span } from './timed-door.ts'

/** One line of the comparison. */
export interface Step {
  readonly name: string
  /** A step by hand too, or one that only Slipway makes, and what for. */
  readonly more?: string
  /** The first call of the step; the step lasts until the first call of another one. */
  readonly begins: RegExp
  /** While it waits for others: then the time between two calls is waiting, too. */
  readonly waits?: boolean
}

/** By hand, in order. */
export const BY_HAND: readonly Step[] = [
  { name: 'version from git', begins: /^git describe/ },
  { name: 'build.sh in the builder image', begins: /^docker run --rm/ },
  { name: 'docker build', begins: /^docker build / },
  { name: 'services up and healthy', begins: /^docker compose up/, waits: true },
  { name: 'tests', begins: /^docker compose run/, waits: true },
  { name: 'services removed', begins: /^docker compose down/ },
  { name: 'docker login', begins: /^docker login/ },
  { name: 'docker push', begins: /^docker push/ },
]

/** Slipway, in order. What is named as by hand is the same work. */
export const SLIPWAY: readonly Step[] = [
  {
    name: 'version from git',
    begins: /^git /,
    more: 'the clone is whole, the tree clean, the tag the right one of several',
  },
  { name: 'is it pushed already', begins: /^own GET /, more: 'a commit that was pushed is not built again' },
  {
    name: 'engine, leftovers, source',
    begins: /^docker (info|image inspect|ps|context)/,
    more: 'who is the engine; what killed runs left; which commit, with which changes',
  },
  { name: 'builder container made', begins: /^docker create/, more: 'so that its end can be asked, and cleaned up' },
  { name: 'probe', begins: /^docker cp/, more: 'the engine sees this very folder' },
  { name: 'build.sh in the builder image', begins: /^docker start --attach/ },
  {
    name: 'builder container ended and removed',
    begins: /^docker container inspect .*State/,
    more: 'its exit code from the engine, nothing left',
  },
  { name: 'docker build', begins: /^docker build / },
  { name: 'image read back', begins: /^docker image inspect/, more: 'the id that was written is an image' },
  {
    name: 'compose file and engine read',
    begins: /^docker (info|compose .*config|compose version|context)/,
    more: 'what will be changed in the copy; what killed runs left; every image is there',
  },
  { name: 'services up and healthy', begins: /^docker compose .* up /, waits: true },
  { name: 'tests', begins: /^docker compose .* up /, waits: true },
  { name: 'logs kept', begins: /^docker logs --timestamps/, more: 'every service has a log file' },
  { name: 'what is there to remove', begins: /^docker (ps|network ls)/, more: 'by its label, not by the file' },
  { name: 'services removed', begins: /^docker rm --force/ },
  {
    name: 'teardown check',
    begins: /^docker (ps|volume ls|network ls|image ls)/,
    more: 'nothing is left, asked of the engine',
  },
  { name: 'engine, image and version again', begins: /^docker (info|context)/, more: 'the image is still there' },
  { name: 'is the version free', begins: /^own GET/, more: 'a version that is taken is never overwritten' },
  { name: 'docker login', begins: /^docker login/ },
  {
    name: 'named and still free',
    begins: /^docker tag/,
    more: 'the name is the image that was tested; asked once more',
  },
  { name: 'docker push', begins: /^docker push/ },
  { name: 'read-back', begins: /^own GET/, more: 'the registry shows exactly this image under the version' },
  { name: 'local name as before', begins: /^docker tag/, more: 'the engine has the names that it had' },
]

/** How long a step took: its calls, and for one that waits all of it. */
export interface Timed {
  readonly step: Step
  readonly tookMs: number
}

/**
 * Pure. Cuts a run into its steps. What lies between the calls of a step is own work.
 *
 * @throws when a step never began: then the run was another one, and comparing means nothing.
 */
export function cut(spans: readonly Span[], steps: readonly Step[], totalMs: number): readonly Timed[] {
  const calls = spans.filter(({ what }) => !isOfEngine(what))
  const begins: number[] = []
  for (const { name, begins: pattern } of steps) {
    const from = begins.length === 0 ? 0 : (begins.at(-1) ?? 0) + 1
    const at = calls.findIndex(({ what }, index) => index >= from && pattern.test(what))
    if (at === -1) throw new Error(`no "${name}" in the run:\n${calls.map(({ what }) => what).join('\n')}`)
    begins.push(at)
  }
  return steps.map((step, index) => {
    const next = begins[index + 1] ?? calls.length
    const own = calls.slice(begins[index], next)
    const endMs = calls[next]?.fromMs ?? totalMs
    const tookMs = step.waits === true ? endMs - (own[0]?.fromMs ?? 0) : covered(own, endMs)
    return { step, tookMs }
  })
}

/** Requests that the engine makes are part of its command. */
const isOfEngine = (what: string): boolean => /^docker (GET|HEAD|POST|PUT|PATCH) /.test(what)

/** The time in which at least one of them ran; calls side by side count once. */
function covered(spans: readonly Span[], untilMs: number): number {
  let [sum, reachedMs] = [0, 0]
  for (const { fromMs, toMs } of spans.toSorted((a, b) => a.fromMs - b.fromMs)) {
    const endMs = Math.min(toMs, untilMs)
    if (endMs > reachedMs) sum += endMs - Math.max(fromMs, reachedMs)
    reachedMs = Math.max(reachedMs, endMs)
  }
  return sum
}
