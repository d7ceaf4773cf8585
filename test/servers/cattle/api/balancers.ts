/** What is particular about load balancers (reference section 5, [08]). Pure. */
import { isObject, type Json, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts'
import { ApiError } from './errors.ts'

const HEALTH_PORT = 42

/** The labels and, unless it has one, the health check that every create and upgrade puts in. */
export function withBalancerDefaults(config: JsonObject): JsonObject {
  const labels: Record<string, Json> = { ...objectAt(config, 'labels') }
  if (labels['io.rancher.container.agent.role'] === undefined) {
    labels['io.rancher.container.agent.role'] = 'environmentAdmin'
    labels['io.rancher.container.create_agent'] = 'true'
  }
  if (/rancher\/lb-service-haproxy/.test(stringAt(config, 'imageUuid') ?? '')) {
    labels['io.rancher.container.agent_service.drain_provider'] = 'true'
    labels['io.rancher.container.agent.role'] = 'environmentAdmin,agent'
    labels['io.rancher.container.create_agent'] = 'true'
  }
  return {
    ...config,
    labels,
    healthCheck: isObject(config.healthCheck)
      ? config.healthCheck
      : {
          type: 'instanceHealthCheck',
          name: null,
          port: HEALTH_PORT,
          requestLine: null,
          strategy: null,
          recreateOnQuorumStrategyConfig: null,
          interval: 2_000,
          responseTimeout: 2_000,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
          initializingTimeout: 60_000,
          reinitializingTimeout: 60_000,
        },
  }
}

/** @throws {ApiError} 422 */
export function checkPortRules(lbConfig: JsonObject): void {
  const rules = Array.isArray(lbConfig.portRules) ? (lbConfig.portRules as JsonObject[]) : []
  for (const rule of rules) {
    const service = stringAt(rule, 'serviceId') ?? ''
    const selector = stringAt(rule, 'selector') ?? ''
    if (service === '' && selector === '') throw ApiError.invalid('MissingRequired', 'serviceId')
    if (service !== '' && selector !== '')
      throw ApiError.invalid('InvalidOption', "Can't specify both selector and serviceId")
    if (service !== '' && numberAt(rule, 'targetPort') === undefined)
      throw ApiError.invalid('MissingRequired', 'targetPort')
    if (stringAt(rule, 'region') !== undefined && stringAt(rule, 'environment') === undefined)
      throw ApiError.invalid('MissingRequired', 'environment')
    if (numberAt(rule, 'sourcePort') === HEALTH_PORT)
      throw ApiError.invalid('InvalidOption', `Port ${HEALTH_PORT} is reserved for service health check`)
  }
}

/** The services a balancer's rules point at. */
export function targetsOf(lbConfig: JsonObject | null): string[] {
  const rules = lbConfig?.portRules
  if (!Array.isArray(rules)) return []
  return rules.flatMap((rule) => (isObject(rule as Json) ? (stringAt(rule as JsonObject, 'serviceId') ?? []) : []))
}
