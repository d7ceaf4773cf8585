import { tagAndPush } from '../actions/tag-and-push/index.ts'
import { onGitHub } from './github.ts'

await onGitHub(tagAndPush)
