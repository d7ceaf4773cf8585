import { rancherUpgrade } from '../actions/rancher-upgrade/index.ts'
import { onGitHub } from './github.ts'

await onGitHub(rancherUpgrade)
