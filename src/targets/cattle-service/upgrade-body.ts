import { isObject, type Json, type JsonObject } from '../../core/json.ts'
import type { Service } from '../../systems/cattle/resources.ts'
import { type Configs, configsOf, replacedBetween } from './configs.ts'
import { type Asked, NOTHING_ASKED, wanted } from './edits.ts'
import { MARK } from './marks.ts'

/** The launch configs an upgrade sends. Each is sent whole, since the server merges nothing; what is left out stays. */
export interface Sent {
  readonly launchConfig?: JsonObject
  readonly secondaryLaunchConfigs?: readonly JsonObject[]
}

type Marks = Readonly<Record<string, string>>

/** Forward: each config as it is, with what is asked and our labels changed. */
export function forward(service: Service, asked: Asked, marks: Marks): Sent {
  return sent(
    [...wanted(configsOf(service), asked)].map(([name, raw]) => {
      const image = name === undefined ? asked.image : asked.sidekicks.get(name)
      return [name, withMarks(raw, name === undefined ? marks : ofRun(marks), image !== undefined)]
    }),
  )
}

/** Back: what the server kept from before, whole, as far as it is other than what is there. */
export const backward = (service: Service, kept: Configs, marks: Marks): Sent =>
  sent(replacedBetween(configsOf(service), kept).map(({ name, raw }) => [name, withMarks(raw, ofBack(marks), false)]))

/** Back by the image alone: the labels that told the version and commit of the image that is left go with it. */
export const backToImage = (service: Service, image: string, marks: Marks): Sent =>
  forward(service, { ...NOTHING_ASKED, image }, ofBack(marks))

/**
 * Our labels on a config. Which version and commit it is are told of its image: with a new image those of before are gone,
 * and with the same one they stay.
 */
function withMarks(raw: JsonObject, marks: Marks, isNewImage: boolean): JsonObject {
  const old: readonly string[] = isNewImage ? Object.values(MARK) : OF_UPGRADE
  const labels = Object.entries(isObject(raw.labels) ? raw.labels : {}).filter(([name]) => !old.includes(name))
  const fresh = isNewImage ? marks : Object.fromEntries(Object.entries(marks).filter(([name]) => !OF_IMAGE.has(name)))
  return { ...raw, labels: { ...(Object.fromEntries(labels) as JsonObject), ...fresh } }
}

/** Of one upgrade alone: what the next one does not say itself is gone. */
const OF_UPGRADE: readonly string[] = [MARK.back, MARK.at, MARK.holdFor]
const OF_IMAGE: ReadonlySet<string> = new Set([MARK.version, MARK.commit])

/** The version that the marks tell is that of the primary image alone. */
const ofRun = (marks: Marks): Marks =>
  Object.fromEntries(Object.entries(marks).filter(([name]) => name !== MARK.version))

const ofBack = (marks: Marks): Marks => ({
  ...Object.fromEntries(Object.entries(marks).filter(([name]) => !OF_IMAGE.has(name))),
  [MARK.back]: 'true',
})

/** Never null and never an empty list: the server refuses the one, and takes the other for an upgrade of nothing. */
function sent(configs: readonly (readonly [name: string | undefined, raw: JsonObject])[]): Sent {
  const primary = configs.find(([name]) => name === undefined)?.[1]
  const sidekicks: readonly Json[] = configs.filter(([name]) => name !== undefined).map(([, raw]) => raw)
  return {
    ...(primary === undefined ? {} : { launchConfig: primary }),
    ...(sidekicks.length === 0 ? {} : { secondaryLaunchConfigs: sidekicks as readonly JsonObject[] }),
  }
}
