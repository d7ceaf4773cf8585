import { front } from '../actions/compose-integration-test/front.ts'
import { onGitHub } from './github.ts'

await onGitHub(front, async () => (await import('../actions/compose-integration-test/index.ts')).composeIntegrationTest)
