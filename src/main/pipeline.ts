import { pipeline } from '../pipeline/index.ts'
import { onGitHub } from './github.ts'

await onGitHub(pipeline)
