import { expect, test } from 'vitest'
import { sourceLabels } from '../../../src/actions/containerized-build/labels.ts'
import { explain, type Inputs, makePlan, planBeforeBuild } from '../../../src/actions/tag-and-push/index.ts'
import type { Taken } from '../../../src/actions/tag-and-push/observe.ts'
import { explainBeforeBuild } from '../../../src/actions/tag-and-push/plan.ts'
import type { Version } from '../../../src/actions/tag-and-push/version.ts'
import { parseImageRef } from '../../../src/core/image-ref.ts'

const COMMIT = '7e56158'.padEnd(40, '0')
const OTHER = 'f'.repeat(40)
const [ID, OTHER_ID, DIGEST] = ['a', 'b', 'c'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string, string]
const NAME = 'registry.example.com/shop/api:1.0.1-22-7e56158'

const version: Version = { tag: '1.0.1-22-7e56158', from: 'git', commit: COMMIT }
// As the build writes them.
const clean = sourceLabels({ commit: COMMIT, dirty: false }, undefined, {})
const dirty = sourceLabels({ commit: COMMIT, dirty: true }, undefined, {})
const foreign = sourceLabels({ commit: OTHER, dirty: false }, undefined, {})

const inputs = (onExisting: Inputs['onExisting']): Inputs => ({
  imageId: ID,
  repository: parseImageRef('registry.example.com/shop/api'),
  version: undefined,
  credentials: undefined,
  onExisting,
  allowUntrusted: false,
})
const image = (labels: Readonly<Record<string, string>> = clean) => ({ id: ID, repoDigests: [], labels, sizeBytes: 1 })
const taken = (config: string, labels?: readonly Readonly<Record<string, string>>[]): Taken => ({
  digest: DIGEST,
  manifest: { kind: 'image', config },
  ...(labels === undefined ? {} : { labels }),
})

test('given a free version, the image is pushed', () => {
  const plan = makePlan(inputs('fail'), { image: image(), version, taken: undefined })
  expect(explain(plan)).toBe(`push ${NAME}, the image ${ID}: the version is free`)
})

test.each([
  ['by its configuration, as on the classic store', taken(ID)],
  [
    'by its manifest or index, as on the containerd store',
    { digest: ID, manifest: { kind: 'index', manifests: [], platforms: [] } },
  ],
] as const)('given the same image, known %s, it is kept', (_name, same) => {
  const plan = makePlan(inputs('fail'), { image: image(), version, taken: same })
  expect(explain(plan)).toBe(`keep ${NAME}@${same.digest} and push nothing: the registry has this image already`)
})

test('given another image, it is refused with both names and the input that would help', () => {
  const plan = makePlan(inputs('fail'), { image: image(), version, taken: taken(OTHER_ID) })
  expect(plan).toMatchObject({
    do: 'refuse',
    failure: {
      code: 'refused',
      what: `${NAME} is taken by another image, and is not overwritten`,
      saw: `the registry holds ${DIGEST} (image id ${OTHER_ID}); built was image id ${ID}; what is there is not used because on-existing is "fail"`,
      fix: expect.stringContaining('"on-existing: reuse"'),
    },
  })
})

test('given another image with labels of this commit and a clean tree, it is used with reuse', () => {
  const plan = makePlan(inputs('reuse'), { image: image(), version, taken: taken(OTHER_ID, [clean]) })
  expect(plan).toMatchObject({
    do: 'keep',
    digest: DIGEST,
    because: expect.stringContaining('this commit and a clean tree'),
  })
})

test('given the same labels, it is refused without reuse', () => {
  expect(makePlan(inputs('fail'), { image: image(), version, taken: taken(OTHER_ID, [clean]) }).do).toBe('refuse')
})

test.each([
  ['another commit', [foreign], `its labels name commit ${OTHER.slice(0, 12)}, not ${COMMIT.slice(0, 12)}`],
  ['a tree that was not clean', [dirty], 'not clean'],
  ['a commit alone', [{ 'org.opencontainers.image.revision': COMMIT }], 'do not say that the tree was clean'],
  ['nothing', [{}], 'name no commit'],
  ['one image of this commit and one of another', [clean, foreign], 'name commit ffff'],
  ['no image at all', [], 'no image in it'],
])('given another image with labels of %s, it is refused also with reuse', (_name, labels, because) => {
  const plan = makePlan(inputs('reuse'), { image: image(), version, taken: taken(OTHER_ID, labels) })
  expect(plan).toMatchObject({ do: 'refuse', failure: { saw: expect.stringContaining(because) } })
})

test('given a version by input and no commit that is known, nothing is used in its place', () => {
  const given: Version = { tag: '2.0.0', from: 'input', commit: undefined }
  const plan = makePlan(inputs('reuse'), { image: image(), version: given, taken: taken(OTHER_ID, [clean]) })
  expect(plan).toMatchObject({ do: 'refuse', failure: { saw: expect.stringContaining('not known') } })
})

test('given an image that says it was built from another commit, it gets no version of this one', () => {
  const plan = makePlan(inputs('fail'), { image: image(foreign), version, taken: undefined })
  expect(plan).toMatchObject({ do: 'refuse', failure: { code: 'refused', saw: expect.stringContaining(OTHER) } })
})

test.each([
  ['a version by input, whatever its commit', image(foreign), { ...version, from: 'input' as const }],
  ['no labels', image({}), version],
  ['the commit of a base image, without our mark', image({ 'org.opencontainers.image.revision': OTHER }), version],
])('given %s, the image is pushed', (_name, each, as) => {
  expect(makePlan(inputs('fail'), { image: each, version: as, taken: undefined }).do).toBe('push')
})

test.each([
  ['a free version', 'reuse', undefined, false, 'build', 'the version is free'],
  ['an image of this commit', 'reuse', taken(OTHER_ID, [clean]), false, 'reuse', 'this commit and a clean tree'],
  ['an image of this commit, and changes now', 'reuse', taken(OTHER_ID, [clean]), true, 'build', 'not committed'],
  ['an image of this commit, and fail', 'fail', taken(OTHER_ID, [clean]), false, 'build', 'on-existing'],
  ['an image of another commit', 'reuse', taken(OTHER_ID, [foreign]), false, 'build', 'name commit ffff'],
] as const)('before the build, given %s, with %s', (_name, onExisting, there, isDirty, does, because) => {
  const existing = planBeforeBuild(inputs(onExisting), { version, taken: there, dirty: isDirty })
  expect(existing).toMatchObject({ do: does, because: expect.stringContaining(because) })
})

test('before there is an image, a dry run says whether the version is free', () => {
  const [clean, dirty] = [false, true]
  const before = (stored: Parameters<typeof planBeforeBuild>[1]['taken'], isDirty: boolean) =>
    explainBeforeBuild(planBeforeBuild(inputs('fail'), { version, taken: stored, dirty: isDirty }))
  expect(before(undefined, clean)).toEqual([`+ push ${NAME}, the image of this run: the version is free`])
  expect(before(taken(OTHER_ID), clean)).toEqual([
    `! ${NAME}: the version is taken, but on-existing is "fail"; another image is not pushed over it`,
  ])
  expect(before(taken(OTHER_ID), dirty)[0]).toContain('the tree has changes that are not committed')
})
