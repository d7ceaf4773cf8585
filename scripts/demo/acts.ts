import { type Act, type Expected, type Playing, play, reviewAct } from './act.ts'
import type { Happened } from './story.ts'
import { reportFile } from './summary.ts'
import { sayRow, visitsOf } from './tally.ts'

/** The good release, the broken one, and the operator's rollback. */
export type Acts = readonly [Act, Act, Act]

/** Something did not end as it should. */
export class Wrong extends Error {}

/** The part of the visits that a busy machine may lose; a release must not lose more. */
const LOST_BY_CHANCE = 0.002
/** The broken release has a tenth of the visitors for some seconds. */
const LOST_TO_THE_BROKEN = 0.05

/**
 * All acts, one after the other, on a stage that is up.
 *
 * @throws {Wrong} for an act that does not end as it should.
 */
export async function playActs(playing: Playing): Promise<Acts> {
  const { stage, screen, signal } = playing
  const before = await play(
    {
      name: '0-before',
      title: 'Before: the first version',
      about: 'Slipway builds, tests and pushes 1.0.0 of the sample; both sides, blue and green, start with it.',
      side: 'blue',
      words: ['run', 'production', '--to', 'tag-and-push'],
    },
    playing,
  )
  if (before.exitCode !== 0 || before.told.image === undefined)
    throw new Wrong(`1.0.0 could not be made: exit code ${before.exitCode}; see ${reportFile('0-before.log')}`)
  await stage.database.ready(signal)
  await stage.startServices(before.told.image, signal)
  screen.say(
    `Both sides run 1.0.0, and blue has the traffic. Rancher ${stage.cattle.url}, Route 53 ${stage.route53.url}`,
  )
  stage.traffic.onRow = (row) => screen.say(`  ⇄ visitors at ${sayRow(row)}`)
  stage.traffic.start()

  stage.sample.changeForGood()
  const good = await play(
    {
      name: '1-good',
      title: 'Act 1: a good release',
      about: 'It goes to green, which nobody sees yet; then green gets 10, 50, 100 percent of the traffic.',
      side: 'green',
      words: ['run', 'production'],
    },
    playing,
  )
  const goodVersion = versionOf(good)
  await expectEnd(good, playing, {
    exitCode: 0,
    result: 'done',
    stages: { 'rancher-upgrade': 'confirmed', 'route53-switch': 'switched' },
    standing: { versions: { blue: '1.0.0', green: goodVersion }, traffic: 'green' },
    mayFail: LOST_BY_CHANCE,
  })
  screen.good(`${goodVersion} is live on green, and every container of it answers as such`)

  stage.sample.changeForBad()
  const bad = await play(
    {
      name: '2-broken',
      title: 'Act 2: a broken release',
      about:
        'It passes every test; with real traffic it turns bad after ten users. It goes to blue, the idle side now.',
      side: 'blue',
      words: ['run', 'production'],
    },
    playing,
  )
  await expectEnd(bad, playing, {
    exitCode: 7,
    result: 'rolled-back',
    stages: { 'rancher-upgrade': 'rolled-back', 'route53-switch': 'rolled-back' },
    standing: { versions: { blue: '1.0.0', green: goodVersion }, traffic: 'green' },
    mayFail: LOST_TO_THE_BROKEN,
  })
  if (!bad.rows.some(({ failed }) => failed > 0) || bad.rows.some(({ shares }) => shares.blue > 10))
    throw new Wrong(`${bad.title}: it should have been caught by the gate at 10%; see ${reportFile('2-broken.log')}`)
  screen.good(
    `${versionOf(bad)} is gone (exit code 7: failed, and the live system is as before); ${goodVersion} serves on`,
  )

  const rollback = await play(
    {
      name: '3-rollback',
      title: 'Act 3: the operator takes back the good release',
      about: 'From nothing but the result file of act 1: first the traffic, then the service, each proven.',
      side: 'green',
      words: ['rollback', 'production', '--release', good.resultFile],
    },
    playing,
  )
  await expectEnd(rollback, playing, {
    exitCode: 0,
    result: 'rolled-back',
    stages: { 'rancher-upgrade': 'rolled-back', 'route53-switch': 'rolled-back' },
    standing: { versions: { blue: '1.0.0', green: '1.0.0' }, traffic: 'blue' },
    mayFail: LOST_BY_CHANCE,
  })
  screen.good('1.0.0 serves again, on both sides')
  return [good, bad, rollback]
}

/** @throws {Wrong} */
async function expectEnd(act: Act, { stage }: Playing, expected: Expected): Promise<void> {
  const problems = await reviewAct(act, expected, stage)
  if (problems.length === 0) return
  const log = reportFile(`${act.name}.log`)
  throw new Wrong([`${act.title}: it did not end as it should`, ...problems, `its log: ${log}`].join('\n  '))
}

/** The tag of the image that it was about. */
function versionOf({ told }: Act): string {
  const [name = ''] = (told.image ?? '').split('@')
  return name.slice(name.lastIndexOf(':') + 1)
}

/** What the story tells of them. */
export function happenedIn([good, bad, rollback]: Acts): Omit<Happened, 'totalSeconds'> {
  const live = bad.rows.filter(({ shares }) => shares.blue > 0)
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const moments = bad.told.stages.find(({ stage }) => stage === 'route53-switch')?.moments ?? []
  const caughtMs = Date.parse(moments.find(({ text }) => text === 'taking back')?.at ?? '')
  const liveMs = bad.startMs + 1_000 * (live[0]?.atSeconds ?? 0)
  return {
    before: '1.0.0',
    good: versionOf(good),
    bad: versionOf(bad),
    visits: sum(bad.rows.map(visitsOf)),
    failed: sum(bad.rows.map(({ failed }) => failed)),
    releaseSeconds: (good.endMs - good.startMs) / 1_000,
    caughtSeconds: (caughtMs - liveMs) / 1_000,
    takenBackSeconds: (bad.endMs - caughtMs) / 1_000,
    rollbackSeconds: (rollback.endMs - rollback.startMs) / 1_000,
  }
}
