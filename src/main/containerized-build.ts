import { containerizedBuild } from '../actions/containerized-build/index.ts'
import { onGitHub } from './github.ts'

await onGitHub(containerizedBuild)
