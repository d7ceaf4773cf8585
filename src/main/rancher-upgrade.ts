import { front } from '../actions/rancher-upgrade/front.ts'
import { onGitHub } from './github.ts'

await onGitHub(front, async () => (await import('../actions/rancher-upgrade/index.ts')).rancherUpgrade)
