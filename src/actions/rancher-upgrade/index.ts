import type { Change, Entry } from '../../core/change.ts'
import { Failure } from '../../core/failure.ts'
import { shortImage } from '../../core/image-ref.ts'
import { EXIT } from '../../core/result.ts'
import type { Gate } from '../../gates/gate.ts'
import { nowIso } from '../../ports/clock.ts'
import { carryOut, confirmHeld, type Outcome, takeBackAsAsked } from '../../run/carry-out.ts'
import { Drive, type Road } from '../../run/drive.ts'
import { makeGates } from '../../run/make-gates.ts'
import { recoverInPost } from '../../run/recover.ts'
import { reportChange, sayPlan } from '../../run/report-change.ts'
import type { Action, Report, Shared } from '../../run/run-action.ts'
import type { World } from '../../run/world.ts'
import { CattleClient } from '../../systems/cattle/client.ts'
import { CattleProject, findProject, pick } from '../../systems/cattle/project.ts'
import { type Facts, observe } from '../../targets/cattle-service/facts.ts'
import { MARK } from '../../targets/cattle-service/marks.ts'
import { findOpen, type Planning, planUpgrade, planWayBack } from '../../targets/cattle-service/plan.ts'
import type { ServiceName } from '../../targets/cattle-service/stops.ts'
import { CattleServiceTarget } from '../../targets/cattle-service/target.ts'
import { type Inputs, read } from './inputs.ts'
import { readUndoing } from './undo.ts'

export const rancherUpgrade: Action<Inputs> = {
  name: 'rancher-upgrade',
  defaultTimeout: '15m',
  read,
  async run(inputs, shared, world, signal) {
    const subject = await findService(inputs, world, signal)
    switch (inputs.operation) {
      case 'upgrade':
        return upgrade(inputs, shared, subject, world, signal)
      case 'confirm':
        return confirm(inputs, shared, subject, world, signal)
      case 'rollback':
        return rollback(inputs, shared, subject, world, signal)
      case 'status':
        return status(subject, world)
      default:
        return inputs.operation satisfies never
    }
  },
  failed: (_failure, inputs) => ({
    result: 'unchanged',
    outputs: { undo: '' },
    details: inputs === undefined ? {} : { stack: inputs.stack, service: inputs.service },
    summary: '',
  }),
  async post(reader, world) {
    return recoverInPost(await readUndoing(reader, world), reader.secrets, world)
  },
}

/** The service that is meant, as it is now, and everything to change it with. */
interface Subject {
  readonly name: ServiceName
  readonly project: CattleProject
  readonly target: CattleServiceTarget
  readonly facts: Facts
  readonly gates: readonly Gate[]
  readonly road: Road
}

async function findService(inputs: Inputs, world: World, signal: AbortSignal): Promise<Subject> {
  const client = new CattleClient(inputs.access, world.http)
  const environment = await findProject(client, inputs.environment, signal)
  const project = new CattleProject(client, environment.id)
  const stack = pick('stack', inputs.stack, await project.stacks(signal))
  const { id, name } = pick('service', inputs.service, await project.services(stack.id, signal))
  const subject: ServiceName = {
    environmentId: environment.id,
    environment: environment.name,
    stack: stack.name,
    service: name,
    id,
  }
  return {
    name: subject,
    project,
    target: new CattleServiceTarget(project, subject, inputs.strategy, marksOf(inputs, world)),
    facts: await observe(project, id, signal),
    gates: makeGates(inputs.changing.gates, world, inputs.secrets),
    road: { clock: world.clock, log: world.log, ledger: world.ledger, self: await world.processes.self() },
  }
}

function marksOf(inputs: Inputs, world: World): Readonly<Record<string, string>> {
  return {
    [MARK.run]: world.run.name,
    ...(world.run.commit === undefined ? {} : { [MARK.commit]: world.run.commit }),
    ...(inputs.image?.tag === undefined ? {} : { [MARK.version]: inputs.image.tag }),
  }
}

const planningOf = ({ name }: Subject, world: World): Planning => ({ name, id: world.newId(), run: world.run.name })

async function upgrade(
  inputs: Inputs,
  shared: Shared,
  subject: Subject,
  world: World,
  signal: AbortSignal,
): Promise<Report> {
  if (inputs.image === undefined) throw new Error('an upgrade without an image passed its inputs')
  const hosts = await subject.project.activeHosts(signal)
  const planned = planUpgrade(inputs.image, subject.facts, hosts, planningOf(subject, world))
  if (planned.do === 'nothing') return prove(inputs, subject, planned.change, signal)
  world.log.info(sayPlan(subject.target, planned.change, planned.remarks))
  if (shared.dryRun) return dryRun(subject, planned.change)
  const drive = driveOf(inputs, subject, planned.change)
  world.host.output('result', 'unknown')
  const outcome = await carryOut(drive, inputs.changing.policy, world, signal)
  return tell('Upgrade', { ...outcome, remarks: [...planned.remarks, ...outcome.remarks] }, subject)
}

async function confirm(
  inputs: Inputs,
  shared: Shared,
  subject: Subject,
  world: World,
  signal: AbortSignal,
): Promise<Report> {
  const open = findOpen(subject.facts, subject.name, nowIso(world.clock))
  if (open === undefined || open.phase !== 'held') throw nothingOpen(subject, 'confirm')
  world.log.info(`Confirm ${sayPlan(subject.target, open.change, [])}`)
  if (shared.dryRun) return dryRun(subject, open.change)
  world.host.output('result', 'unknown')
  const drive = driveOf(inputs, subject, open.change, open)
  return tell('Confirmation', await confirmHeld(drive, inputs.changing.policy, world, signal), subject)
}

async function rollback(
  inputs: Inputs,
  shared: Shared,
  subject: Subject,
  world: World,
  signal: AbortSignal,
): Promise<Report> {
  const open = findOpen(subject.facts, subject.name, nowIso(world.clock))
  if (open !== undefined && !open.sealed) {
    world.log.info(`Take back ${sayPlan(subject.target, open.change, [])}`)
    if (shared.dryRun) return dryRun(subject, open.change)
    world.host.output('result', 'unknown')
    return tell('Rollback', await takeBackAsAsked(driveOf(inputs, subject, open.change, open), world), subject)
  }
  const change = planWayBack(subject.facts, inputs.allowMovingTag, planningOf(subject, world))
  world.log.info(sayPlan(subject.target, change, []))
  if (shared.dryRun) return dryRun(subject, change)
  world.host.output('result', 'unknown')
  const outcome = await carryOut(driveOf(inputs, subject, change), inputs.changing.policy, world, signal)
  return tell('Rollback', asRollback(outcome), subject)
}

/** A rollback by a new upgrade that was confirmed is a rollback that is done. */
const asRollback = (outcome: Outcome): Outcome =>
  outcome.result === 'confirmed' ? { ...outcome, result: 'rolled-back' } : outcome

async function status(subject: Subject, world: World): Promise<Report> {
  const { service, containers } = subject.facts
  const open = findOpen(subject.facts, subject.name, nowIso(world.clock))
  const lines = [
    `${subject.target.name}: ${service.state}, ${shortImage(service.launchConfig.image)}${service.message === undefined ? '' : ` (${service.message})`}`,
    ...containers.map(
      (container) =>
        `  ${container.name}: ${container.state}, health ${container.health ?? 'not checked'}, ${shortImage(container.image)}`,
    ),
    ...(open?.phase === 'held'
      ? [
          `  waits to be confirmed or rolled back; begun by ${open.change.run}`,
          `  take it back with: ${subject.target.rollbackCommand}`,
        ]
      : []),
  ]
  world.log.info(lines.join('\n'))
  return {
    result: open?.phase === 'held' ? 'awaiting-confirm' : 'unchanged',
    outputs: { undo: open === undefined ? '' : JSON.stringify(open) },
    details: {
      state: service.state,
      image: service.launchConfig.image,
      containers: containers.map(({ id, state, health, image }) => ({ id, state, health, image })),
    },
    summary: '',
    exitCode: EXIT.done,
  }
}

/** The service has this image already: green only when that is as true as after an upgrade. */
async function prove(inputs: Inputs, subject: Subject, change: Change, signal: AbortSignal): Promise<Report> {
  const drive = driveOf(inputs, subject, change)
  await drive.proveGoal(signal)
  return tell(
    'Upgrade',
    {
      result: 'unchanged',
      entry: drive.entry,
      moments: drive.moments,
      remarks: ['the service had this image already'],
    },
    subject,
  )
}

const driveOf = (inputs: Inputs, { target, gates, road }: Subject, change: Change, found?: Entry): Drive =>
  new Drive({ target, change }, { gates, rule: inputs.changing.rule }, road, found)

const tell = (title: string, outcome: Outcome, { target, gates, name }: Subject): Report => {
  const report = reportChange(
    `${title}: ${name.stack}/${name.service}`,
    outcome,
    target,
    gates.some((gate) => gate.tellsVersion),
  )
  return report
}

function dryRun({ target, facts }: Subject, change: Change): Report {
  return {
    result: 'unchanged',
    outputs: { undo: '' },
    details: { dryRun: true, from: change.stops[0], to: change.stops.at(-1) ?? null, state: facts.service.state },
    summary: `### Dry run: ${target.name}\n\nNothing was changed.`,
    exitCode: EXIT.done,
  }
}

function nothingOpen(subject: Subject, operation: string): Failure {
  const { service } = subject.facts
  return new Failure('refused', {
    what: `There is nothing to ${operation} at ${subject.target.name}`,
    saw: `it is ${service.state} with ${service.launchConfig.image}`,
    fix: `look with: ${subject.target.statusCommand}`,
  })
}
