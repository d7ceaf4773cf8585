import { isMoving, registryOf, tryParseImageRef } from '../../core/image-ref.ts'
import type { InputReader } from '../../core/read-inputs.ts'
import { OPERATIONS } from '../../run/read-change-inputs.ts'
import { STEPS } from '../../targets/cattle-run-state/steps.ts'
import type { Inputs } from './inputs.ts'

/** What does not fit together, of inputs that few runs have. */
export function checkInputs(reader: InputReader, inputs: Inputs): void {
  const { operation, undo } = inputs
  if (undo.length > 0 && !OPERATIONS.some((one) => one === operation))
    reader.problem('undo', 'given', `only for operation ${OPERATIONS.join(', ')}`)
  checkStep(reader, inputs)
  checkToVersion(reader, inputs)
  checkHoldFor(reader, inputs)
  if (inputs.registryLogin !== undefined) expectOneRegistry(reader, inputs)
}

/** A login is for one registry: to give it to another one as well would tell that one the password. */
function expectOneRegistry(reader: InputReader, { services }: Inputs): void {
  const registries = new Set(services.flatMap(({ image }) => (image === undefined ? [] : [registryOf(image)])))
  const [one, other] = registries
  if (other === undefined) return
  const saw = `for images of two registries, ${one} and ${other}`
  reader.problem('registry-username', saw, 'log in to each by docker login, and leave registry-username out')
}

function checkToVersion(reader: InputReader, { operation, toVersion: version, undo }: Inputs): void {
  if (version === undefined) return
  const wrong = (because: string) => reader.problem('to-version', `"${version}"`, because)
  const image = tryParseImageRef(`image:${version}`)
  if (operation !== 'rollback') wrong('only for operation "rollback"')
  else if (image?.tag !== version || image.digest !== undefined) wrong('no tag of an image, such as 1.0.0')
  else if (isMoving(`image:${version}`))
    wrong('a moving tag: nobody can tell which version that was; give one such as 1.0.0')
  if (undo.length > 0) wrong('beside "undo"; give one of the two')
}

function checkHoldFor(reader: InputReader, { holdForMs, changing: { policy } }: Inputs): void {
  if (holdForMs === undefined) return
  if (policy.confirm !== 'manual')
    reader.problem('hold-for', 'given', 'only with confirm: manual, as nothing waits for a person else')
  if (holdForMs === 0) reader.problem('hold-for', '"0s"', 'longer than nothing; leave it out to wait without an end')
}

/** What belongs to single steps alone, and what they do not have. */
function checkStep(reader: InputReader, { operation, changing: { policy } }: Inputs): void {
  const hasScale = reader.wasGiven('scale')
  if (operation === 'scale' && !hasScale) reader.problem('scale', 'nothing', 'required for operation "scale"')
  if (operation !== 'scale' && hasScale) reader.problem('scale', 'given', 'only for operation "scale"')
  if (STEPS.some((step) => step === operation) && policy.confirm === 'manual')
    reader.problem('confirm', '"manual"', `a ${operation} waits for nobody: it is done when it is proven`)
}
