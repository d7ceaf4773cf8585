import type { Proposal, ProposedTests } from './propose.ts'
import { place } from './variables.ts'
import { comment, scalar, verbatim } from './yaml.ts'

/** The text of slipway.yml. Pure. */
export const pipelineText = (proposal: Proposal): string =>
  `${[HEAD, 'stages:', build(proposal), '', ...tests(proposal), '', push(proposal), '', upgrade(proposal), '', SWITCH, '', destinations(proposal)].join('\n')}\n`

const HEAD = `# How this goes live. One step of a workflow walks all of it, and so does the command line: slipway run
#
# Where things are stands in the environment, as \${NAME}, and so does every secret: nothing here changes when a server
# moves. \${NAME:-} may be missing; the build and the tests need none of them.
slipway: 1

# In this order. One image goes through all of it: what is built is what is tested, is what is pushed, is what is deployed.`

function build({ builder, artifacts, context, dockerfile, takesVersion }: Proposal): string {
  const image = builder.image ?? '${BUILDER_IMAGE:-}'
  return [
    '  # Runs the script in the builder image, as the user of the runner, and packages the image with the Dockerfile.',
    '  - use: containerized-build',
    `    builder-image: ${builder.image === undefined ? image : scalar(image)} ${comment(builder.image === undefined ? 'the image to build in: nothing here told which' : builder.imageFrom)}`,
    `    run: ${verbatim(builder.run)} ${comment(builder.runFrom)}`,
    ...(artifacts.length === 0
      ? []
      : [
          `    artifacts: [${artifacts.map(scalar).join(', ')}] ${comment('the Dockerfile copies it, so the script has to make it')}`,
        ]),
    ...(context === '.' ? [] : [`    context: ${scalar(context)} ${comment('as in the compose file')}`]),
    ...(dockerfile === 'Dockerfile' ? [] : [`    dockerfile: ${scalar(dockerfile)}`]),
    ...(takesVersion ? ['    build-args: ["VERSION={version}"] # of git, such as 1.0.1-22-7e56158'] : []),
  ].join('\n')
}

function tests({ compose }: Proposal): readonly string[] {
  const head = ['  # Brings up the compose file with the image that was just built. Afterwards nothing is left of it.']
  if (compose !== undefined) return [...head, ...testStage(compose)]
  const stage = testStage({ file: 'docker-compose.yml', images: [], service: undefined })
  return [
    ...head,
    '  # There was no compose file: write one, and take the comment signs away.',
    ...stage.map((line) => `  #${line.slice(1)}`),
  ]
}

function testStage({ file, images, service }: ProposedTests): readonly string[] {
  return [
    '  - use: compose-integration-test',
    ...(file === 'docker-compose.yml' ? [] : [`    compose-file: ${scalar(file)}`]),
    `    images: [${images.map(scalar).join(', ')}] ${comment(images.length === 0 ? 'the service that gets the image: nothing here told which' : 'the service that gets the image: a guess, from the compose file')}`,
    service === undefined
      ? "    test-command: echo 'slipway.yml does not say yet how the service is tested' >&2; exit 1"
      : `    test-service: ${scalar(service)} ${comment('its exit code is the verdict')}`,
  ]
}

function push({ repository }: Proposal): string {
  const registry = place('REGISTRY')
  return [
    '  # Gives the image its version from git, and pushes it once. A version that is taken is never overwritten.',
    '  - use: tag-and-push',
    `    repository: ${registry.value}/${repository} ${comment(registry.about)}`,
    ...lines({ 'registry-username': 'REGISTRY_USERNAME', 'registry-password': 'REGISTRY_PASSWORD' }),
  ].join('\n')
}

function upgrade({ healthPath }: Proposal): string {
  const service = place('SERVICE_URL')
  return [
    '  # Upgrades the service to exactly this image, and asks it. When the new containers or the gate are bad, the old ones are',
    '  # brought back.',
    '  - use: rancher-upgrade',
    ...lines({
      'rancher-url': 'RANCHER_URL',
      'rancher-access-key': 'RANCHER_ACCESS_KEY',
      'rancher-secret-key': 'RANCHER_SECRET_KEY',
      environment: 'RANCHER_ENVIRONMENT',
      stack: 'RANCHER_STACK',
      service: 'RANCHER_SERVICE',
    }),
    '    gates:',
    `      - http: ${service.value}${healthPath} ${comment(`${service.about}; the path is a guess`)}`,
    '        # json: { version: "{version}" } # proves that it is the new one that answers, where it tells its version',
  ].join('\n')
}

const lines = (inputs: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(inputs).map(([input, name]) => {
    const { value, about } = place(name)
    return `    ${input}: ${value} ${comment(about)}`
  })

const SWITCH = `  # Moves a public name between two services of which one has the traffic. See actions/route53-switch of Slipway.
  # - use: route53-switch
  #   only: [production]
  #   record: www.example.com
  #   steps: [10, 50, 100]`

const destinations = ({
  branch,
}: Proposal): string => `# Where it may go: by the branch or the tag, or by name (slipway run production). Anything else, such as a pull request,
# stops after the tests. A destination may have inputs of its own: rancher-upgrade: { service: other }
destinations:
  integration:
    refs: [${scalar(branch)}]
  production:
    refs: ["v*"]`
