import { expect, test } from 'vitest'
import { onBase, parseAddress, pathBelow } from '../../../src/systems/cattle/address.ts'

test.each([
  ['https://r.example.com', 'https://r.example.com', undefined, undefined],
  ['https://r.example.com/', 'https://r.example.com', undefined, undefined],
  ['https://r.example.com:8443/v1', 'https://r.example.com:8443', 'v1', undefined],
  ['https://r.example.com/v2-beta/', 'https://r.example.com', 'v2-beta', undefined],
  ['https://r.example.com/v1/schemas', 'https://r.example.com', 'v1', undefined],
  ['https://r.example.com/v1/projects', 'https://r.example.com', 'v1', undefined],
  ['https://r.example.com/v1/projects/1a5', 'https://r.example.com', 'v1', '1a5'],
  ['https://r.example.com/v2-beta/projects/1a5/', 'https://r.example.com', 'v2-beta', '1a5'],
  ['https://r.example.com/v2-beta/projects/1a5/schemas', 'https://r.example.com', 'v2-beta', '1a5'],
  ['https://r.example.com/ops/rancher', 'https://r.example.com/ops/rancher', undefined, undefined],
  ['https://r.example.com/ops/rancher/v1', 'https://r.example.com/ops/rancher', 'v1', undefined],
  [
    'https://r.example.com/ops/rancher/v2-beta/projects/1a5/schemas',
    'https://r.example.com/ops/rancher',
    'v2-beta',
    '1a5',
  ],
  ['https://r.example.com/v1/rancher/v2-beta', 'https://r.example.com/v1/rancher', 'v2-beta', undefined],
  ['https://r.example.com/v1-catalog', 'https://r.example.com/v1-catalog', undefined, undefined],
])('%s is meant as %s, %s, project %s', (url, base, version, project) => {
  expect(parseAddress(new URL(url))).toEqual({ base, version, project })
})

test.each([
  [
    'http://10.0.0.1:8080/v2-beta/projects/1a5/services?limit=1',
    'https://r.example.com',
    '/projects/1a5/services?limit=1',
  ],
  ['https://r.example.com/ops/v2-beta/projects?marker=m2', 'https://r.example.com/ops', '/projects?marker=m2'],
  ['https://r.example.com/v2-beta/projects', 'https://r.example.com/ops', '/projects'],
  ['/v2-beta/projects', 'https://r.example.com/v2-beta/x', '/projects'],
  ['https://r.example.com/v2-beta/x/v2-beta/projects', 'https://r.example.com/v2-beta/x', '/projects'],
])('of the link %s, given at %s, %s is used', (link, base, path) => {
  expect(pathBelow('v2-beta', link, base)).toBe(path)
})

test.each([
  ['ws://10.0.0.1:8080/v1/logs/?a=b', 'https://r.example.com', 'https://r.example.com/v1/logs/?a=b'],
  ['wss://r.example.com/ops/v1/logs/', 'https://r.example.com/ops', 'https://r.example.com/ops/v1/logs/'],
  ['wss://r.example.com/v1/logs/', 'https://r.example.com/ops', 'https://r.example.com/ops/v1/logs/'],
  ['wss://user:word@evil.example.org/v1/logs/', 'https://r.example.com', 'https://r.example.com/v1/logs/'],
  ['wss://r.example.com//evil.example.org/x', 'https://r.example.com', 'https://r.example.com/evil.example.org/x'],
  ['mailto:@evil.example.org/x', 'https://r.example.com', 'https://r.example.com/@evil.example.org/x'],
  ['x:.evil.example.org', 'https://r.example.com', 'https://r.example.com/.evil.example.org'],
])('the link %s, given at %s, leads to %s', (link, base, url) => {
  expect(onBase(link, base).href).toBe(url)
})
