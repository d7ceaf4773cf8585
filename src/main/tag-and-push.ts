import { front } from '../actions/tag-and-push/front.ts'
import { onGitHub } from './github.ts'

await onGitHub(front, async () => (await import('../actions/tag-and-push/index.ts')).tagAndPush)
