import { Secret } from '../../core/secret.ts'
import type { World } from '../../run/world.ts'
import type { Route53Access } from '../../systems/route53/client.ts'

/**
 * How Route 53 is reached: from the environment of the job, by the AWS SDK's own names. Keys that stand there are used as
 * they are, unless a profile is named; everything else is left to the SDK's own chain.
 */
export function accessFrom({ env }: Pick<World, 'env'>): Route53Access {
  const ignored = env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true'
  const endpoint = ignored ? undefined : env.AWS_ENDPOINT_URL_ROUTE_53 || env.AWS_ENDPOINT_URL
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key, AWS_SESSION_TOKEN: token, AWS_PROFILE: profile } = env
  return {
    ...(region ? { region } : {}),
    ...(endpoint && URL.canParse(endpoint) ? { endpoint: new URL(endpoint) } : {}),
    ...(id && key && !profile
      ? {
          credentials: {
            accessKeyId: id,
            secretAccessKey: new Secret('AWS_SECRET_ACCESS_KEY', key),
            ...(token ? { sessionToken: new Secret('AWS_SESSION_TOKEN', token) } : {}),
          },
        }
      : {}),
  }
}

/** The secrets of the access, to be masked before the first line is printed. */
export const secretsOf = ({ credentials }: Route53Access): readonly Secret[] =>
  [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined)
