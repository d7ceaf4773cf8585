import type { Host } from '../../systems/cattle/resources.ts'

const AFFINITY = 'io.rancher.scheduler.affinity:'
/** What must hold, and what must not; `_soft` ones are wishes. */
const MUST = `${AFFINITY}host_label`
const MUST_NOT = `${AFFINITY}host_label_ne`

/**
 * The active hosts on which a global service has a container each: pure.
 *
 * @returns their ids; undefined where that cannot be told from the hosts alone: it may depend on other containers.
 */
export function eligibleIn(
  hosts: readonly Host[],
  labels: Readonly<Record<string, string>>,
): readonly string[] | undefined {
  const rules = Object.entries(labels).map(([name, value]) => [name.toLowerCase(), value] as const)
  const hard = rules.filter(([name]) => name.startsWith(AFFINITY) && !/_soft(_ne)?$/.test(name))
  const isTold = hard.every(([name, value]) => [MUST, MUST_NOT].includes(name) && !value.includes('$'))
  if (!isTold || rules.some(([name]) => name === 'io.rancher.service.requested.host.id')) return undefined
  const wanted = pairsIn(hard, MUST)
  const unwanted = pairsIn(hard, MUST_NOT)
  const isEligible = ({ state, labels: of }: Host): boolean => {
    const has = pairsOf(of)
    return state === 'active' && wanted.every((pair) => has.has(pair)) && !unwanted.some((pair) => has.has(pair))
  }
  return hosts.filter(isEligible).map(({ id }) => id)
}

/** `zone=a,disk=ssd` */
const pairsIn = (rules: readonly (readonly [string, string])[], label: string): readonly string[] =>
  rules
    .filter(([name]) => name === label)
    .flatMap(([, value]) => value.split(','))
    .map((pair) => pair.trim().toLowerCase())
    .filter((pair) => pair !== '')

const pairsOf = (labels: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.entries(labels).map(([name, value]) => `${name}=${value}`.toLowerCase()))
