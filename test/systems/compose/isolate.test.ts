import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/core/json.ts'
import { builtServices, type Isolation, injectImages, isolate } from '../../../src/systems/compose/isolate.ts'
import { servicesOf } from '../../../src/systems/compose/model.ts'

const LABELS = { 'io.slipway.run': 'it-1' }

const isolated = (services: JsonObject, more: Partial<Isolation> = {}, rest: JsonObject = {}) => {
  const result = isolate(
    { name: 'fixed', services, ...rest },
    {
      project: 'it-1',
      labels: LABELS,
      services: Object.keys(services),
      once: undefined,
      injected: [],
      publishAt: '127.0.0.1',
      ...more,
    },
  )
  return { ...result, services: servicesOf(result.model) }
}
/** What one service became, its labels aside, and what was said of it. */
const service = (given: JsonObject, more: Partial<Isolation> = {}) => {
  const { services, changes, warnings } = isolated({ web: { image: 'web:1', ...given } }, more)
  const { labels, image, ...web } = services.web ?? {}
  return { web, labels, image, changes, warnings }
}

describe('one service', () => {
  test.each<[string, JsonObject, JsonObject, RegExp]>([
    [
      'a fixed port becomes a free one of this machine',
      { ports: [{ mode: 'ingress', target: 8080, published: '18080', protocol: 'tcp' }] },
      { ports: [{ mode: 'ingress', target: 8080, protocol: 'tcp', host_ip: '127.0.0.1' }] },
      /^web: free ports at 127.0.0.1 instead of 18080→8080$/,
    ],
    [
      'one port published twice is published once',
      {
        ports: [
          { mode: 'ingress', target: 80, published: '80', protocol: 'tcp' },
          { mode: 'ingress', target: 80, published: '8080', protocol: 'tcp', host_ip: '10.0.0.1' },
          { mode: 'ingress', target: 80, published: '80', protocol: 'udp' },
        ],
      },
      {
        ports: [
          { mode: 'ingress', target: 80, protocol: 'tcp', host_ip: '127.0.0.1' },
          { mode: 'ingress', target: 80, protocol: 'udp', host_ip: '127.0.0.1' },
        ],
      },
      /free ports/,
    ],
    [
      'a container name becomes an alias in each of its networks',
      { container_name: 'shop-web', networks: { default: null, back: { aliases: ['x'] } } },
      { networks: { default: { aliases: ['shop-web'] }, back: { aliases: ['x', 'shop-web'] } } },
      /"shop-web" still reaches it/,
    ],
    [
      'a container name without networks',
      { container_name: 'w', network_mode: 'none' },
      { network_mode: 'none' },
      /"w"/,
    ],
    [
      'fixed addresses are left to the engine',
      {
        mac_address: '02:42:ac:11:00:03',
        networks: { back: { ipv4_address: '10.0.0.5', aliases: ['x'] }, other: null },
      },
      { networks: { back: { aliases: ['x'] }, other: null } },
      /no ipv4_address, mac_address$/,
    ],
    [
      'a log that would go elsewhere is kept',
      { logging: { driver: 'gelf', options: { 'gelf-address': 'udp://logs:12201' } } },
      { logging: { driver: 'local' } },
      /not sent to "gelf"/,
    ],
  ])('%s', (_, given, expected, saying) => {
    const { web, changes, warnings } = service(given)
    expect(web).toEqual(expected)
    expect(changes).toEqual([expect.stringMatching(saying)])
    expect(warnings).toEqual([])
  })

  test.each<[string, JsonObject, RegExp]>([
    ['the network of the machine', { network_mode: 'host' }, /network_mode host/],
    ['the network of a foreign container', { network_mode: 'container:vpn' }, /network_mode uses container "vpn"/],
    ['volumes of a foreign container', { volumes_from: ['container:vpn:ro'] }, /volumes_from uses container "vpn"/],
    ['a link to a foreign container', { external_links: ['vpn:vpn'] }, /external_links uses container "vpn:vpn"/],
  ])('what cannot be isolated stays, and is told: %s', (_, given, saying) => {
    const { web, changes, warnings } = service(given)
    expect(web).toEqual(given)
    expect(changes).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(saying)])
  })

  test('a folder that it writes into is told, and the engine may make none', () => {
    const bind = (more: JsonObject) => ({ type: 'bind', source: '/w/data', target: '/data', ...more })
    const { web, warnings } = service({
      volumes: [
        bind({ bind: { create_host_path: true, propagation: 'rprivate' } }),
        bind({ read_only: true }),
        { type: 'volume', source: 'data', target: '/x' },
      ],
    })
    expect(web.volumes).toEqual([
      bind({ bind: { create_host_path: false, propagation: 'rprivate' } }),
      bind({ read_only: true, bind: { create_host_path: false } }),
      { type: 'volume', source: 'data', target: '/x' },
    ])
    expect(warnings).toEqual([expect.stringContaining('can write into /w/data')])
  })

  test.each<[string, JsonObject]>([
    ['nothing to change', { command: ['a'], environment: { A: '$$x' }, networks: { default: null } }],
    ['a port that is free already', { ports: [{ target: 80, protocol: 'tcp', host_ip: '127.0.0.1' }] }],
    ['logs that can be read', { logging: { driver: 'json-file', options: { 'max-size': '1m' } } }],
  ])('%s: it stays as it is', (_, given) => {
    expect(service(given)).toEqual({ web: given, labels: LABELS, image: 'web:1', changes: [], warnings: [] })
  })

  test('it carries our labels over its own', () => {
    expect(service({ labels: { team: 'shop', 'io.slipway.run': 'forged' } }).labels).toEqual({
      team: 'shop',
      ...LABELS,
    })
  })

  test('ports of an engine elsewhere can be reached from here', () => {
    const port = { target: 80, protocol: 'tcp' }
    expect(service({ ports: [port] }, { publishAt: '0.0.0.0' }).web.ports).toEqual([{ ...port, host_ip: '0.0.0.0' }])
  })
})

describe('images', () => {
  test('the image under test takes the place of what the file builds or names', () => {
    const build = { context: '/w', dockerfile: 'Dockerfile' }
    const { services, model, changes } = isolated(
      { web: { image: 'shop/web:1', build, pull_policy: 'always' }, db: { image: 'db:1', pull_policy: 'always' } },
      { injected: ['web'] },
    )
    expect(services).toEqual({ web: { labels: LABELS }, db: { image: 'db:1', labels: LABELS } })
    expect(changes).toEqual([expect.stringMatching(/^web: not built from the file/)])
    expect(servicesOf(injectImages(model, { web: 'sha256:abc' }))).toEqual({
      web: { labels: LABELS, image: 'sha256:abc' },
      db: { image: 'db:1', labels: LABELS },
    })
  })

  test('what is built gets a name and labels of this project, also where others run it', () => {
    const build = { context: '/w', dockerfile: 'Dockerfile', tags: ['shop/web:2'], labels: { a: 'b' } }
    const { services, model, changes } = isolated({ web: { image: 'shop/web:1', build }, job: { image: 'shop/web:1' } })
    expect(services).toEqual({
      web: {
        image: 'it-1-web',
        build: { context: '/w', dockerfile: 'Dockerfile', labels: { a: 'b', ...LABELS } },
        labels: LABELS,
      },
      job: { image: 'it-1-web', labels: LABELS },
    })
    expect(builtServices(model)).toEqual(['web'])
    expect(changes).toEqual([expect.stringContaining('not as "shop/web:1"')])
  })

  test('who runs the old image of a service under test is told', () => {
    const { services, warnings } = isolated(
      { web: { image: 'shop/web:1', build: { context: '/w' } }, job: { image: 'shop/web:1' } },
      { injected: ['web'] },
    )
    expect(services.job).toEqual({ image: 'shop/web:1', labels: LABELS })
    expect(warnings).toEqual([expect.stringMatching(/^job: it runs "shop\/web:1", which web builds/)])
  })
})

describe('the whole', () => {
  test('what is not to run is left out, and so is what waits for it without need', () => {
    const { services } = isolated(
      {
        web: {
          image: 'web:1',
          profiles: ['x'],
          depends_on: {
            db: { condition: 'service_healthy', required: true },
            debug: { condition: 'service_started', required: false },
          },
        },
        db: { image: 'db:1' },
        debug: { image: 'debug:1', container_name: 'debug' },
      },
      { services: ['web', 'db'] },
    )
    expect(services).toEqual({
      web: {
        image: 'web:1',
        depends_on: { db: { condition: 'service_healthy', required: true } },
        labels: LABELS,
      },
      db: { image: 'db:1', labels: LABELS },
    })
  })

  test('a container name in another service means that service', () => {
    const { services, warnings } = isolated({
      db: { image: 'db:1', container_name: 'shop-db' },
      probe: {
        image: 'probe:1',
        network_mode: 'container:shop-db',
        pid: 'container:shop-db',
        volumes_from: ['container:shop-db:ro'],
      },
    })
    expect(services.probe).toMatchObject({
      network_mode: 'service:db',
      pid: 'service:db',
      volumes_from: ['db:ro'],
    })
    expect(warnings).toEqual([])
  })

  test('the tests run once, in one container', () => {
    const { services } = isolated(
      {
        tests: {
          image: 't:1',
          restart: 'always',
          scale: 3,
          deploy: { replicas: 3, restart_policy: { condition: 'any' }, resources: {} },
        },
      },
      { once: 'tests' },
    )
    expect(services.tests).toEqual({ image: 't:1', deploy: { resources: {} }, restart: 'no', labels: LABELS })
  })

  test('networks and volumes get names, subnets and bridges of their own; external ones stay, and are told', () => {
    const { model, changes, warnings } = isolated(
      {},
      {},
      {
        networks: {
          default: { name: 'it-1_default', ipam: {} },
          back: {
            name: 'shop-back',
            ipam: { driver: 'default', config: [{ subnet: '10.9.0.0/24' }] },
            driver_opts: { 'com.docker.network.bridge.name': 'br-shop', mtu: '1400' },
          },
          company: { name: 'company', external: true },
        },
        volumes: {
          data: { name: 'shop-data' },
          disk: { name: 'it-1_disk', driver_opts: { type: 'none', o: 'bind', device: '/srv/data' } },
          shared: { name: 'shared', external: true },
        },
        secrets: { s: { name: 'it-1_s', environment: 'S' } },
      },
    )
    expect(model).toEqual({
      services: {},
      networks: {
        default: { ipam: {}, labels: LABELS },
        back: { ipam: { driver: 'default' }, driver_opts: { mtu: '1400' }, labels: LABELS },
        company: { name: 'company', external: true },
      },
      volumes: {
        data: { labels: LABELS },
        disk: { driver_opts: { type: 'none', o: 'bind', device: '/srv/data' }, labels: LABELS },
        shared: { name: 'shared', external: true },
      },
      secrets: { s: { name: 'it-1_s', environment: 'S' } },
    })
    expect(changes).toEqual([
      'network back: named after the project, not "shop-back"',
      expect.stringMatching(/^network back: the engine chooses the subnet/),
      'network back: the engine chooses the name of the bridge, instead of "br-shop"',
      'volume data: named after the project, not "shop-data"',
    ])
    expect(warnings).toEqual([
      expect.stringMatching(/^network company: "company" is external/),
      expect.stringMatching(/^volume disk: it lies at "\/srv\/data"/),
      expect.stringMatching(/^volume shared: "shared" is external/),
    ])
  })

  test('whatever a file fixes, two copies of it have nothing in common', () => {
    const text = fc.stringMatching(/^n[0-9]{1,3}$/)
    const network = fc.record(
      { aliases: fc.array(text), ipv4_address: fc.ipV4(), mac_address: text },
      { requiredKeys: [] },
    )
    const port = fc.record({
      target: fc.nat(9),
      protocol: fc.constantFrom('tcp', 'udp'),
      published: text,
      host_ip: text,
    })
    const fixed = fc.record(
      {
        image: text,
        container_name: text,
        mac_address: text,
        ports: fc.array(port),
        networks: fc.dictionary(text, fc.oneof(network, fc.constant(null))),
        build: fc.record({ context: text, tags: fc.array(text) }),
        labels: fc.dictionary(text, text),
      },
      { requiredKeys: ['image'] },
    )
    const named = fc.record({ name: text, ipam: fc.constant({ config: [{ subnet: '10.0.0.0/8' }] }) })
    fc.assert(
      fc.property(
        fc.dictionary(text, fixed, { minKeys: 1 }),
        fc.dictionary(text, named),
        fc.dictionary(text, fc.record({ name: text })),
        (services, networks, volumes) => {
          const { model } = isolated(services as JsonObject, {}, { networks, volumes })
          const keys = keysIn(model)
          for (const key of [
            'container_name',
            'published',
            'ipv4_address',
            'mac_address',
            'tags',
            'subnet',
            'profiles',
          ]) {
            expect(keys).not.toContain(key)
          }
          expect(Object.keys(servicesOf(model))).toEqual(Object.keys(services))
          for (const each of Object.values(servicesOf(model))) expect(each.labels).toMatchObject(LABELS)
          for (const part of [model.networks, model.volumes]) {
            for (const each of Object.values(part as JsonObject)) expect(each).not.toHaveProperty('name')
          }
        },
      ),
    )
  })
})

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inner)])
}
