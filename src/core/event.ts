/** These run with secrets, whoever made the code: what is checked out decides. */
const WITH_SECRETS = new Set(['pull_request_target', 'workflow_run'])
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment'])
/** What a person who may write to this repository starts on its own branches and tags. */
export const STARTED_BY_WRITERS = new Set(['push', 'release', 'schedule', 'workflow_dispatch'])

/** Who started a run of GitHub, by GITHUB_EVENT_NAME and GITHUB_ACTOR. */
export interface Started {
  readonly event: string
  readonly actor: string | undefined
}

export const dependsOnHead = (event: string): boolean => WITH_SECRETS.has(event)

/** GitHub treats these as if they came from a fork: docs.github.com, "Troubleshooting Dependabot on GitHub Actions". */
export const isDependabot = ({ event, actor }: Started): boolean =>
  actor === 'dependabot[bot]' && (event === 'push' || OF_PULL_REQUESTS.has(event))

/** Whether more than the event must be known to tell whose code is checked out; else it is of this repository. */
export const mayBeAnybodys = (started: Started): boolean =>
  dependsOnHead(started.event) || OF_PULL_REQUESTS.has(started.event) || isDependabot(started)
