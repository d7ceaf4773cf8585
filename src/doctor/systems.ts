import { connect } from '../actions/rancher-upgrade/connect.ts'
import type { Inputs as RancherInputs } from '../actions/rancher-upgrade/inputs.ts'
import { OPEN_TO_ALL, observeServices } from '../actions/rancher-upgrade/observe.ts'
import { accessFrom, secretsOf } from '../actions/route53-switch/access.ts'
import type { Inputs as Route53Inputs } from '../actions/route53-switch/inputs.ts'
import { observeRecord } from '../actions/route53-switch/observe.ts'
import { Failure } from '../core/failure.ts'
import { CattleProject, findProject } from '../systems/cattle/project.ts'
import { Registry, type RegistryAccess } from '../systems/registry/client.ts'
import { saySets } from '../targets/route53-record/answers.ts'
import { typeOf } from '../targets/route53-record/start.ts'
import type { Check } from './check.ts'
import type { RancherAccess } from './inputs.ts'

/** A tag that nobody uses: asked for, a registry must tell whether it knows us before it says that there is none. */
const NO_SUCH_TAG = 'slipway-doctor'

export const registryCheck = (access: RegistryAccess, neededBy: readonly string[]): Check => ({
  what: `registry ${access.repository.repository}`,
  neededBy,
  async ask(world, signal) {
    const registry = new Registry(access, world)
    await registry.find(NO_SUCH_TAG, signal)
    const how = access.credentials === undefined ? 'asked without a login' : 'the login is good'
    return `${registry.address.name} answers, ${how}; whether it may push shows only a push`
  },
})

export const serverCheck = ({ access, environment }: RancherAccess, neededBy: readonly string[]): Check => ({
  what: `Rancher ${access.url.host}`,
  neededBy,
  async ask(world, signal) {
    const client = await connect(access, world)
    const { id, name } = await findProject(client, environment, signal)
    const remarks = (await client.wantsKeys(signal)) ? [] : [OPEN_TO_ALL]
    return [sayEnvironment(name, await new CattleProject(client, id).activeHosts(signal)), ...remarks].join('; ')
  },
})

export const serviceCheck = (inputs: RancherInputs, neededBy: readonly string[]): Check => ({
  what: `Rancher ${inputs.access.url.host}`,
  neededBy,
  async ask(world, signal) {
    const all = await observeServices(inputs, world, signal)
    const [first] = all
    if (first === undefined) throw new Error('no service was asked for')
    const names = all.map(({ name }) => `${name.stack}/${name.service}`)
    const found = `${names.length === 1 ? 'service' : 'services'} ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} there`
    return [`${sayEnvironment(first.name.environment, first.activeHosts)}, ${found}`, ...first.remarks].join('; ')
  },
})

function sayEnvironment(name: string, activeHosts: number): string {
  if (activeHosts > 0) return `environment ${name}, ${activeHosts} active ${activeHosts === 1 ? 'host' : 'hosts'}`
  throw new Failure('not-found', {
    what: 'An upgrade would have nowhere to run',
    saw: `no active host in the environment ${name}`,
    fix: 'activate a host in Rancher',
  })
}

export const recordCheck = (inputs: Route53Inputs, neededBy: readonly string[]): Check => ({
  what: `Route 53 ${inputs.record.replace(/\.$/, '')}`,
  neededBy,
  async ask(world, signal) {
    world.host.mask(secretsOf(accessFrom(world)))
    const { zone, sets } = await observeRecord(inputs, world, signal)
    typeOf(sets, inputs.record, inputs.walk.type)
    return `zone ${zone.name} (${zone.id}), credentials ${credentialsFrom(world.env)}; ${saySets(sets)}`
  },
})

/** Where the AWS SDK finds credentials, by the variables that lead it there; in its own order. Pure. */
export function credentialsFrom(env: Readonly<Record<string, string | undefined>>): string {
  if (env.AWS_PROFILE) return `of the profile ${env.AWS_PROFILE}`
  if (env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY) return 'from AWS_ACCESS_KEY_ID'
  if (env.AWS_WEB_IDENTITY_TOKEN_FILE) return 'by web identity (AWS_WEB_IDENTITY_TOKEN_FILE)'
  if (env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI || env.AWS_CONTAINER_CREDENTIALS_FULL_URI)
    return 'of the container (AWS_CONTAINER_CREDENTIALS_…)'
  return 'of the default profile, or of this machine'
}
