import { expect, test } from 'vitest'
import { eligibleIn } from '../../../src/targets/cattle-service/eligible-hosts.ts'

const HOSTS = [
  { id: '1h1', state: 'active', labels: { zone: 'a', disk: 'ssd' } },
  { id: '1h2', state: 'active', labels: { zone: 'b', disk: 'ssd' } },
  { id: '1h3', state: 'active', labels: { zone: 'a' } },
  { id: '1h4', state: 'inactive', labels: { zone: 'a', disk: 'ssd' } },
  { id: '1h5', state: 'reconnecting', labels: { zone: 'a', disk: 'ssd' } },
]
const GLOBAL = { 'io.rancher.scheduler.global': 'true' }
const AFFINITY = 'io.rancher.scheduler.affinity:'

test.each([
  [{}, ['1h1', '1h2', '1h3']],
  [{ [`${AFFINITY}host_label`]: 'zone=a' }, ['1h1', '1h3']],
  [{ [`${AFFINITY}host_label`]: 'zone=a, disk=ssd' }, ['1h1']],
  [{ [`${AFFINITY}HOST_LABEL`]: 'Zone=A' }, ['1h1', '1h3']],
  [{ [`${AFFINITY}host_label_ne`]: 'zone=a' }, ['1h2']],
  [{ [`${AFFINITY}host_label`]: 'disk=ssd', [`${AFFINITY}host_label_ne`]: 'zone=b' }, ['1h1']],
  [{ [`${AFFINITY}host_label_soft`]: 'zone=a', [`${AFFINITY}host_label_soft_ne`]: 'disk=ssd' }, ['1h1', '1h2', '1h3']],
  [{ [`${AFFINITY}host_label`]: 'zone=nowhere' }, []],
  [{ [`${AFFINITY}container_label_soft`]: 'a=b' }, ['1h1', '1h2', '1h3']],
])('with the labels %j a global service has a container on each of %j', (labels, ids) => {
  expect(eligibleIn(HOSTS, { ...GLOBAL, ...labels })).toEqual(ids)
})

test.each([
  { [`${AFFINITY}container_label`]: 'a=b' },
  { [`${AFFINITY}container_label_ne`]: 'a=b' },
  { [`${AFFINITY}container`]: 'name' },
  { [`${AFFINITY}host_label`]: 'stack=${stack_name}' },
  { 'io.rancher.service.requested.host.id': '1' },
])('what %j comes to is not told by hosts alone', (labels) => {
  expect(eligibleIn(HOSTS, { ...GLOBAL, ...labels })).toBeUndefined()
})
