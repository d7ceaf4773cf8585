import { Failure } from '../../core/failure.ts'
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts'
import { soundsSecret } from '../../core/sounds-secret.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { allOf, configsAfter, configsBefore, configsOf } from './configs.ts'

export type Hide = (text: string) => string

/** A shorter value is more likely a word that stands everywhere, unless its name says what it is. */
const LEAST = 8
const LEAST_OF_SECRET = 4

/**
 * Hides the values of variables and labels in what the server says: its errors and the words of its agents may repeat what
 * they were given. What is part of the name of an image is told all the same.
 *
 * @param body what was sent, beside what the service has.
 */
export function hideValuesIn(service: Service, body?: JsonObject): Hide {
  const { upgrade } = service
  const known = [
    configsOf(service),
    ...(upgrade === undefined ? [] : [configsBefore(upgrade), configsAfter(upgrade)]),
  ].flatMap(allOf)
  const images = known.map(({ image }) => image)
  const values = [...known.map(({ raw }): Json => raw), body ?? null].flatMap(valuesIn)
  const longestFirst = [...new Set(values)]
    .filter((value) => !images.some((image) => image.includes(value)))
    .sort((a, b) => b.length - a.length)
  return (text) => longestFirst.reduce((shown, value) => shown.replaceAll(value, '***'), text)
}

/** Of every `environment` and `labels` there is, however deep; of an address also the password in it alone. */
function valuesIn(raw: Json): readonly string[] {
  if (isList(raw)) return raw.flatMap(valuesIn)
  if (!isObject(raw)) return []
  return Object.entries(raw).flatMap(([member, value]) =>
    isObject(value) && (member === 'environment' || member === 'labels')
      ? Object.entries(value).flatMap(([name, each]) => formsOf(name, String(each ?? '')))
      : valuesIn(value),
  )
}

function formsOf(name: string, value: string): readonly string[] {
  if (name.startsWith('io.slipway.') || name.startsWith('io.rancher.')) return [] // ours tell who it was, and theirs where
  const password = /:\/\/[^/@\s]*:([^/@\s]+)@/.exec(value)?.[1]
  const lines = [value, ...value.split(/\r?\n/), JSON.stringify(value).slice(1, -1)]
  const least = soundsSecret(name) ? LEAST_OF_SECRET : LEAST
  return [
    ...lines.filter((text) => text.trim().length >= least),
    ...(password === undefined || password.length < LEAST_OF_SECRET ? [] : [password]),
  ]
}

export const hidden = (failure: Failure, hide: Hide): Failure =>
  new Failure(failure.code, { what: failure.what, saw: hide(failure.saw), fix: failure.fix }, { cause: failure.cause })
