import { expect, test } from 'vitest'
import type { Take } from './replay.ts'
import { differences } from './replay-compare.ts'
import { applyChange, type Json, loadRecording, NOTHING, type Recording, type Snapshot } from './replay-form.ts'

/** A take that says exactly what the recording says. */
function echoOf(recording: Recording): Take {
  let now = NOTHING
  const polls: { at: number; seen: Snapshot }[] = []
  for (const step of recording.steps) {
    if (!('seen' in step)) continue
    now = applyChange(now, step.seen)
    polls.push({ at: step.at, seen: now })
  }
  const answers = recording.steps.flatMap((step) =>
    'ask' in step ? [{ at: step.at, asked: step, answer: step.answer }] : [],
  )
  return { polls, answers, missed: [] }
}

const recording = loadRecording('02-upgrade-stopfirst-finish')
const echo = echoOf(recording)

/** The take with one text in all its polls and answers put for another. */
const replaced = (take: Take, from: string, to: string): Take => ({
  polls: swap(take.polls as unknown as Json, from, to) as unknown as Take['polls'],
  answers: take.answers.map((each) => ({ ...each, answer: swap(each.answer as unknown as Json, from, to) as never })),
  missed: [],
})
const swap = (value: Json, from: string, to: string): Json =>
  JSON.parse(JSON.stringify(value).replaceAll(from, to)) as Json

const atPoll = (take: Take, at: number, change: (seen: Snapshot) => Snapshot): Take => ({
  ...take,
  polls: take.polls.map((poll) => (poll.at === at ? { ...poll, seen: change(poll.seen) } : poll)),
})

/** The take in which one container is never listed. */
const without = (take: Take, id: string): Take => ({
  ...take,
  polls: take.polls.map(({ at, seen }) => {
    const { [id]: _, ...containers } = seen.containers
    return { at, seen: { ...seen, containers } }
  }),
})

test('given the recording itself, there is no difference', () => {
  expect(differences(recording, echo)).toEqual([])
})

test('given other numbers for the containers, and another one taken first, there is no difference', () => {
  const numbers: Readonly<Record<string, string>> = {
    '1i3': '1i23',
    '1i4': '1i21',
    '1i5': '1i22',
    '1i6': '1i31',
    '1i7': '1i32',
    '1i8': '1i33',
  }
  const renumbered = JSON.stringify(echo).replace(/1i\d/g, (id) => numbers[id] ?? id)
  const take = JSON.parse(renumbered) as Take
  expect(
    differences(recording, {
      ...take,
      answers: take.answers.map((each, index) => ({ ...each, asked: echo.answers[index]?.asked ?? each.asked })),
    }),
  ).toEqual([])
})

test('given a poll less, where something passed quickly, there is no difference', () => {
  const without = { ...echo, polls: echo.polls.filter(({ at }) => at !== 4171) }
  expect(differences(recording, without)).toEqual([])
})

test.each<[string, Take, RegExp]>([
  [
    'a state too many',
    atPoll(echo, 5772, (seen) => ({ ...seen, service: { ...seen.service, state: 'active' } })),
    /service\.state/,
  ],
  ['a container that never came', without(echo, '1i8'), /1i8\.listed: true@14179 expected, got/],
  ['another action', replaced(echo, 'cancelupgrade', 'cancel'), /service\.actions/],
  [
    'another status',
    { ...echo, answers: echo.answers.map((each) => ({ ...each, answer: { ...each.answer, status: 200 } })) },
    /\.status: 202 expected, got 200/,
  ],
  ['a key less in a body', replaced(echo, '"fqdn":null,', ''), /\.fqdn: null expected, got nothing/],
  [
    'a key more in a body',
    replaced(echo, '"fqdn":null,', '"fqdn":null,"speed":1,'),
    /\.speed: nothing expected, got 1/,
  ],
  ['a message', replaced(echo, '"message":"In Progress"', '"message":"Working"'), /service\.message/],
  [
    'a change much later',
    { ...echo, polls: echo.polls.map((poll) => (poll.at === 16181 ? { ...poll, at: 17_900 } : poll)) },
    /expected at 16181, came at 17900/,
  ],
])('given %s, the replay fails and says where', (_, take, expected) => {
  expect(differences(recording, take).join('\n')).toMatch(expected)
})
