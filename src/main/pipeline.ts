import { front } from '../pipeline/front.ts'
import { onGitHub } from './github.ts'

await onGitHub(front, async () => (await import('../pipeline/index.ts')).pipeline)
