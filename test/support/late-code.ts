/**
 * What the code loads only when it needs it. Loading takes real time, in which virtual time must not pass: whoever imports
 * this file has it loaded before. The SDK of Route 53 is not among it: few tests need it, and it is large.
 */
import 'undici'
import 'yaml'
import '../../src/actions/rancher-upgrade/check-inputs.ts'
import '../../src/actions/rancher-upgrade/read-lines.ts'
import '../../src/actions/rancher-upgrade/read-undo.ts'
import '../../src/actions/rancher-upgrade/service-lines.ts'
import '../../src/actions/route53-switch/read-undo.ts'
import '../../src/core/change.ts'
import '../../src/core/markdown.ts'
import '../../src/gates/placeholders.ts'
import '../../src/gates/secrets.ts'
import '../../src/gates/specs.ts'
import '../../src/pipeline/post.ts'
import '../../src/run/observe-head.ts'
import '../../src/run/observe-trust.ts'
import { ACTIONS } from '../../src/pipeline/stages.ts'

await Promise.all(Object.values(ACTIONS).map((load) => load()))
