import { route53Switch } from '../actions/route53-switch/index.ts'
import { onGitHub } from './github.ts'

await onGitHub(route53Switch)
