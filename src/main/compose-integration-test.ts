import { composeIntegrationTest } from '../actions/compose-integration-test/index.ts'
import { onGitHub } from './github.ts'

await onGitHub(composeIntegrationTest)
