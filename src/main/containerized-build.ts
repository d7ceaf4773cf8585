import { front } from '../actions/containerized-build/front.ts'
import { onGitHub } from './github.ts'

await onGitHub(front, async () => (await import('../actions/containerized-build/index.ts')).containerizedBuild)
