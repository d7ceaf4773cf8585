import type { Evidence, Moment } from '../../core/change.ts'
import type { Failure } from '../../core/failure.ts'
import type { Container } from '../../systems/compose/state.ts'
import type { TestsEnd } from './failures.ts'
import type { Sighting } from './watch.ts'

/** What is true by now. */
export interface Outcome {
  /** The story, oldest first. */
  readonly moments: readonly Moment[]
  /** The ids of the images under test by the service that gets them. */
  readonly imageIds: Readonly<Record<string, string>>
  readonly remarks: readonly string[]
  /** At the last look before all was removed. */
  readonly sightings: readonly Sighting[]
  readonly containers: readonly Container[]
  /** From the start of the first service until all were ready. */
  readonly upMs?: number
  readonly testsBegan?: boolean
  readonly tests?: TestsEnd & { readonly tookMs: number }
  readonly evidence: readonly Evidence[]
  /** The folder, once the logs are in it. */
  readonly logs?: string
  readonly downMs?: number
  /** What could not be removed, by kind and name. */
  readonly left: readonly string[]
  /** Seen to be gone; undefined when nothing of the project was begun. */
  readonly isGone?: boolean
  readonly failure?: Failure
  readonly cancelled?: boolean
}

export const NOTHING_YET: Outcome = {
  moments: [],
  imageIds: {},
  remarks: [],
  sightings: [],
  containers: [],
  evidence: [],
  left: [],
}
