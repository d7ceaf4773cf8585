import { type JsonObject, stringAt } from '../json.ts'
import { NO_IMAGE } from '../records.ts'
import { ApiError } from './errors.ts'

/** Only what has a known prefix is an image; what follows it is not looked at [14c]. @throws {ApiError} 422 */
export function checkImage(config: JsonObject): void {
  const image = stringAt(config, 'imageUuid')
  if (image === undefined || image.toLowerCase() === NO_IMAGE) return
  if (!/^(docker|sim):/.test(image)) throw ApiError.invalid('InvalidReference', 'imageUuid')
}
