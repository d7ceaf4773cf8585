import type { Argv } from '../../ports/exec.ts'

/** One environment: its project, and the folder where relative paths of its compose file begin. */
export interface Place {
  readonly project: string
  readonly folder: string
}

export const composeVersion: Argv = ['docker', 'compose', 'version', '--short']

/** The whole model as compose reads it, services of every profile included. */
export const composeConfig = (project: string, file: string): Argv => [
  ...ofFile(project, file),
  ...['--profile', '*', 'config', '--format', 'json'],
]

/** The services that `up` starts by itself: those without a profile, or with an active one. */
export const composeServices = (project: string, file: string): Argv => [
  ...ofFile(project, file),
  ...['config', '--services'],
]

const ofFile = (project: string, file: string): Argv => [
  'docker',
  'compose',
  ...['--ansi', 'never', '--project-name', project, '--file', file],
]

/**
 * Makes and starts services of the model on stdin, each after those it depends on. Everything it needs is there before:
 * a name must not be resolved twice, and pulling does not count against the wait for health.
 */
export const composeUp = (place: Place, services: readonly string[]): Argv => [
  ...ofStdin(place),
  ...['up', '--detach', '--no-build', '--pull', 'never'],
  ...services,
]

/** The same for one service alone, when those it depends on are known to be up. */
export const composeUpAlone = (place: Place, service: string): Argv => [
  ...ofStdin(place),
  ...['up', '--detach', '--no-build', '--pull', 'never', '--no-deps', service],
]

export const composeBuild = (place: Place, services: readonly string[]): Argv => [
  ...ofStdin(place, 'plain'),
  'build',
  ...services,
]

const ofStdin = ({ project, folder }: Place, progress = 'quiet'): Argv => [
  'docker',
  'compose',
  ...['--progress', progress, '--ansi', 'never', '--project-name', project, '--project-directory', folder],
  ...['--file', '-'],
]

/** By the label that compose puts on everything of a project: no file is needed, and its profiles do not matter. */
export const PROJECT_LABEL = 'com.docker.compose.project'
export const SERVICE_LABEL = 'com.docker.compose.service'
export const NUMBER_LABEL = 'com.docker.compose.container-number'
export const ONE_OFF_LABEL = 'com.docker.compose.oneoff'

export const inspectContainers = (ids: readonly string[]): Argv => [
  'docker',
  'container',
  'inspect',
  '--format',
  '{{json .}}',
  ...ids,
]

/** With a time in front of each line, so that stdout and stderr can be put in order again. */
export const containerLog = (id: string, lines: number): Argv => [
  'docker',
  'logs',
  '--timestamps',
  '--tail',
  String(lines),
  id,
]

/** Prints the log as it grows, and ends with the container. */
export const followLog = (id: string): Argv => ['docker', 'logs', '--follow', id]
