import type { JsonObject } from '../json.ts'
import type { View } from './envelope.ts'
import type { ApiRequest } from './request.ts'
import type { Schema } from './schemas.ts'

/** A request, who sent it, and the type of object it is about. */
export interface Context {
  readonly request: ApiRequest
  readonly view: View
  readonly schema: Schema
}

export interface Reply {
  readonly status: number
  readonly body: JsonObject
}
