import { type ChildEnvOptions, childEnv } from '../core/child-env.ts'
import type { World } from './world.ts'

/**
 * The environment of a child that runs code of others: a test command, a gate, a compose file. Made right before the child
 * is started, because every action and stage adds to the secrets. The architecture test holds that nobody makes it by
 * another way, so nobody can forget what a child must not see.
 */
export const envForOthers = (world: Pick<World, 'env' | 'host'>, options?: ChildEnvOptions): Record<string, string> =>
  childEnv(world.env, world.host.secrets(), options)
