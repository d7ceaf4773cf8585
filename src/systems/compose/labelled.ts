import type { JsonObject } from '../../core/json.ts'
import { partOf } from './model.ts'

/** With these labels over the ones it has. */
export const labelled = (of: JsonObject, labels: Readonly<Record<string, string>>): JsonObject => ({
  ...of,
  labels: { ...partOf(of, 'labels'), ...labels },
})
