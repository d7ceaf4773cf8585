import { describe, expect, test } from 'vitest'
import { dependsOnHead, mayBeAnybodys } from '../../src/core/event.ts'
import type { Json } from '../../src/core/json.ts'
import { decideTrust, type Head, type Start } from '../../src/core/trust.ts'

const BASE = 'ba5e'.repeat(10)
const HEAD = 'feed'.repeat(10)
const repository = { full_name: 'shop/auth' }
const at = (commit: string): Head => ({ at: 'commit', commit })
const start = (event: string, payload?: Json, more: Partial<Start> = {}): Start => ({
  event,
  payload: payload ?? { repository },
  sha: BASE,
  actor: 'somebody',
  ...more,
})
const pullRequest = (full_name: string | null) => ({
  repository,
  pull_request: {
    number: 7,
    base: { sha: BASE },
    head: { sha: HEAD, repo: full_name === null ? null : { full_name } },
  },
})
const runAfter = (event: string, full_name = 'shop/auth') => ({
  repository,
  workflow_run: { event, head_sha: HEAD, head_repository: { full_name } },
})

test.each(['push', 'release', 'schedule', 'workflow_dispatch', 'merge_group'])('on %s the code is our own', (event) => {
  expect(decideTrust(start(event), undefined)).toEqual({ code: 'own' })
})

describe('a pull request, which has no secrets when it comes from a fork', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])('%s', (event) => {
    expect(decideTrust(start(event, pullRequest('shop/auth')), undefined)).toEqual({ code: 'own' })
    expect(decideTrust(start(event, pullRequest('someone/auth')), undefined)).toEqual({
      code: 'fork',
      because: 'pull request #7 comes from the fork someone/auth, and GitHub gives it no secrets',
    })
  })

  test.each([
    ['a fork that was deleted', pullRequest(null)],
    ['a payload that says nothing', {}],
    ['no payload', undefined],
  ])('given %s, it comes from elsewhere', (_, payload) => {
    const trust = decideTrust({ ...start('pull_request'), payload }, undefined)
    expect(trust).toMatchObject({ code: 'fork', because: expect.stringContaining('another repository') })
  })

  test('a name that GitHub does not allow is not told', () => {
    const trust = decideTrust(start('pull_request', pullRequest('x/y`::error::z')), undefined)
    expect(trust).toMatchObject({ code: 'fork', because: expect.not.stringContaining('error') })
  })

  test.each(['push', 'pull_request'])('%s by Dependabot has none either', (event) => {
    const byDependabot = start(event, pullRequest('shop/auth'), { actor: 'dependabot[bot]' })
    expect(decideTrust(byDependabot, undefined)).toMatchObject({ code: 'fork' })
  })
})

describe.each(['pull_request_target', 'workflow_run'])('%s, which has secrets whoever made the code', (event) => {
  test('depends on what is checked out', () => expect(dependsOnHead(event)).toBe(true))

  test('given the commit of the base, it is our own', () => {
    expect(decideTrust(start(event), at(BASE))).toEqual({ code: 'own' })
  })

  test('given another commit, it is not, and both are told', () => {
    expect(decideTrust(start(event), at(HEAD))).toEqual({
      code: 'foreign',
      because: `the event ${event} gives this run the secrets of the base, and commit feedfee is checked out, not ba5eba5`,
    })
  })

  test('given nothing that is checked out, there is no code to distrust', () => {
    expect(decideTrust(start(event), { at: 'nothing' })).toEqual({ code: 'own' })
  })

  test('not knowing is no trust', () => {
    const trust = decideTrust(start(event), { at: 'unknown', because: 'fatal: not a git repository' })
    expect(trust).toMatchObject({ code: 'foreign', because: expect.stringContaining('fatal: not a git repository') })
    expect(decideTrust(start(event, null, { sha: undefined }), at(HEAD))).toMatchObject({ code: 'foreign' })
  })
})

test('pull_request_target: the base of the pull request is the base too, its head never', () => {
  const older = { ...pullRequest('shop/auth'), pull_request: { base: { sha: HEAD } } }
  expect(decideTrust(start('pull_request_target', older), at(HEAD))).toEqual({ code: 'own' })
  for (const from of ['shop/auth', 'someone/auth'])
    expect(decideTrust(start('pull_request_target', pullRequest(from)), at(HEAD))).toMatchObject({ code: 'foreign' })
})

test.each([
  ['push', 'shop/auth', 'own'],
  ['workflow_dispatch', 'shop/auth', 'own'],
  ['push', 'someone/auth', 'foreign'],
  ['pull_request', 'shop/auth', 'foreign'],
  ['pull_request', 'someone/auth', 'foreign'],
  ['issue_comment', 'shop/auth', 'foreign'],
])('workflow_run after a %s to %s: the commit of that run is %s', (event, repository, code) => {
  expect(decideTrust(start('workflow_run', runAfter(event, repository)), at(HEAD))).toMatchObject({ code })
})

test.each([
  ['push', 'somebody', false],
  ['push', 'dependabot[bot]', true],
  ['workflow_dispatch', 'dependabot[bot]', false],
  ['schedule', undefined, false],
  ['pull_request', 'somebody', true],
  ['pull_request_review', 'somebody', true],
  ['pull_request_target', 'somebody', true],
  ['workflow_run', 'somebody', true],
])('a %s of %s: more than the event must be known: %s', (event, actor, more) => {
  expect(mayBeAnybodys({ event, actor })).toBe(more)
})
