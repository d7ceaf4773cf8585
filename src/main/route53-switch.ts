import { front } from '../actions/route53-switch/front.ts'
import { onGitHub } from './github.ts'

await onGitHub(front, async () => (await import('../actions/route53-switch/index.ts')).route53Switch)
