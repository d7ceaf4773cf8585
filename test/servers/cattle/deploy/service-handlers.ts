import type { Handler, Handlers, Run } from '../engine/processes.ts'
import { isTransitioning, processesOf } from '../engine/state-machine.ts'
import type { World } from '../engine/world.ts'
import type { HealthStates } from '../hosts/health.ts'
import { formatId } from '../ids.ts'
import { objectAt } from '../json.ts'
import { TIMINGS } from '../timings.ts'
import { currentScale } from './expose-maps.ts'
import { choosePublicPorts } from './port-specs.ts'
import type { Reconciler } from './reconcile.ts'
import type { ToServiceRun } from './to-service-run.ts'
import { restartOptions, type UpgradeRun } from './upgrade-run.ts'

/** What the processes of a service do (reference section 2.4). `cancelupgrade` has no work: the run notices the state. */
export function serviceHandlers(
  world: World,
  parts: {
    readonly reconciler: Reconciler
    readonly upgrades: UpgradeRun
    readonly toService: ToServiceRun
    readonly health: HealthStates
  },
): Handlers {
  const { reconciler, upgrades, toService, health } = parts
  const service = (run: Run) => world.store.services.get(run.resourceId)
  const activity = (run: Run, type: string, text: string, work: () => Promise<void>) =>
    run.activity.run(run.resourceId, { type, text }, work)

  const forwards = async (run: Run, state: 'upgrading' | 'finishing-upgrade', sent = run.data.upgrade) => {
    const upgrade = sent ?? service(run).upgrade
    if (upgrade?.inServiceStrategy) await upgrades.upgrade(run, upgrade.inServiceStrategy, state)
    else if (upgrade?.toServiceStrategy) await toService.upgrade(run, upgrade.toServiceStrategy, state)
  }

  /** The same for `activate` and `update`. */
  const reconcile = (text: string) => async (run: Run) => {
    if (service(run).state === 'updating-inactive') return undefined
    await activity(run, `service.${run.name}`, text, async () => {
      await waitForLinked(world, run)
      await reconciler.activate(run, run.resourceId)
    })
    return { patch: { currentScale: currentScale(world.store, run.resourceId) } }
  }

  const handlers: Handlers = {
    'service.create': async (run) => {
      await world.life.sleep(TIMINGS.writeMs)
      const { startOnCreate, stackId, kind, launchConfig, secondaryLaunchConfigs } = service(run)
      const ports = { random: world.random, asPrivate: kind === 'loadBalancerService' }
      const patch = {
        system: world.store.stacks.get(stackId).system,
        // written back also when there was none: an alias shows an empty one from then on [19e]
        launchConfig: choosePublicPorts(launchConfig ?? { type: 'launchConfig' }, ports),
        secondaryLaunchConfigs: (secondaryLaunchConfigs ?? []).map((config) => choosePublicPorts(config, ports)),
      }
      return startOnCreate ? { chain: 'activate', patch } : { patch }
    },
    'service.activate': reconcile('Activating service'),
    'service.update': reconcile('Updating service'),
    'service.deactivate': async (run) => {
      await world.life.sleep(TIMINGS.writeMs)
      reconciler.deactivate(run.resourceId)
      return undefined
    },
    'service.upgrade': async (run) => {
      // late, by the run: a rollback before this one finds the upgrade before, or none [13b, 13c]
      if (run.data.upgrade !== undefined && !run.data.upgradeLost)
        world.store.services.set(run.resourceId, { upgrade: run.data.upgrade })
      await activity(run, 'service.upgrade', 'Upgrading service', () => forwards(run, 'upgrading'))
      return undefined
    },
    'service.continueupgrade': async (run) => {
      await activity(run, 'service.continueupgrade', 'Continuing service upgrade', () => forwards(run, 'upgrading'))
      return undefined
    },
    'service.finishupgrade': async (run) => {
      await activity(run, 'service.finishupgrade', 'Finishing upgrade', async () => {
        await forwards(run, 'finishing-upgrade')
        await upgrades.removeMarkedOld(run.resourceId)
        await reconciler.activate(run, run.resourceId)
      })
      return undefined
    },
    'service.rollback': async (run) => {
      const { upgrade } = service(run)
      if (upgrade === null) return undefined
      await activity(run, 'service.rollback', 'Rolling back service', async () => {
        if (upgrade.inServiceStrategy !== null) await upgrades.rollback(run, upgrade.inServiceStrategy)
        await upgrades.removeMarkedOld(run.resourceId)
        await reconciler.activate(run, run.resourceId)
      })
      return undefined
    },
    'service.restart': async (run) => {
      const restart = run.data.restart ?? {}
      world.store.services.set(run.resourceId, { restart })
      const startCounts = new Map(
        Object.entries(objectAt(objectAt(restart, 'rollingRestartStrategy'), 'instanceToStartCount'))
          // counts above 127 never compare equal on the server, so those containers are left out (reference section 3.12)
          .filter(([, count]) => typeof count === 'number' && count <= 127)
          .map(([id, count]) => [Number(id), Number(count)]),
      )
      await activity(run, 'service.restart', 'Restarting service', () =>
        upgrades.restart(run, { ...restartOptions(restart), startCounts }),
      )
      return undefined
    },
    'service.remove': async (run) => {
      await upgrades.removeMarkedOld(run.resourceId)
      reconciler.removeAll(run, run.resourceId)
      const { id } = service(run)
      for (const link of world.store.consumeMaps.where(
        (map) => map.removedMs === null && (map.serviceId === id || map.consumedServiceId === id),
      ))
        world.store.consumeMaps.set(link.id, { state: 'removed', removedMs: world.life.nowMs() })
      removeFromBalancers(world, id)
      return undefined
    },
  }
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [name, framed(handle, { reconciler, health })]),
  )
}

/** A process of a service begins by reading it, and ends with a new look at the health of its stack. */
function framed(handle: Handler, { reconciler, health }: { reconciler: Reconciler; health: HealthStates }): Handler {
  return async (run) => {
    reconciler.refresh(run, run.resourceId)
    const result = await handle(run)
    health.lookAgain(run.resourceId)
    return result
  }
}

/** The services this one links to settle first. */
async function waitForLinked(world: World, run: Run): Promise<void> {
  const { store, waits } = world
  const links = store.consumeMaps.where((map) => map.serviceId === run.resourceId && map.removedMs === null)
  for (const { consumedServiceId } of links) {
    const { kind, state } = store.services.get(consumedServiceId)
    await waits.until(
      `service:${consumedServiceId}`,
      () => !isTransitioning(processesOf('service', world), store.services.get(consumedServiceId).state),
      { what: `${kind} ${state} [${kind}:${formatId('service', consumedServiceId)}]` },
    )
  }
}

/** Removing a service drops the rules that point at it. */
function removeFromBalancers({ store }: World, serviceId: number): void {
  const target = formatId('service', serviceId)
  for (const balancer of store.services.where(
    ({ kind, removedMs }) => kind === 'loadBalancerService' && removedMs === null,
  )) {
    const rules = balancer.lbConfig?.portRules
    if (!Array.isArray(rules)) continue
    const kept = rules.filter((rule) => (rule as { serviceId?: string }).serviceId !== target)
    if (kept.length < rules.length)
      store.services.set(balancer.id, { lbConfig: { ...balancer.lbConfig, portRules: kept } })
  }
}
