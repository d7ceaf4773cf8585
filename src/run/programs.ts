import { type DockerCli, dockerEnv } from '../systems/docker/engine.ts'
import { gitEnv, type Repository } from '../systems/git/repository.ts'
import type { World } from './world.ts'

/** The docker command, with only what says where the engine is and how to get there. */
export const dockerOf = (world: Pick<World, 'env' | 'exec'>): DockerCli => ({
  exec: world.exec,
  env: dockerEnv(world.env),
})

/** Git in the workspace, with only what says where the repository is and whose settings count. */
export const repositoryOf = (world: Pick<World, 'env' | 'exec' | 'workspace'>): Repository => ({
  exec: world.exec,
  env: gitEnv(world.env),
  folder: world.workspace,
})
