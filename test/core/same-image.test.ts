import { expect, test } from 'vitest'
import { isSameName, isWrittenAs } from '../../src/core/same-image.ts'

const BITS = `sha256:${'0f'.repeat(32)}`

test.each([
  ['nginx', 'docker.io/library/nginx:latest', true],
  ['index.docker.io/library/nginx:1.27.0', 'library/nginx:1.27.0', true],
  ['docker.io/shop/api:1.0.1', 'shop/api:1.0.1', true],
  ['shop/api:1.0.1', 'shop/api:1.0.2', false],
  ['nginx:1.27.0', 'registry.example.com/nginx:1.27.0', false],
  ['mydocker.io/library/nginx', 'nginx', false],
  [`shop/api:1.0.1@${BITS}`, `shop/api@${BITS}`, false], // the tag is what people and gates go by
  [`shop/api@${BITS}`, `docker.io/shop/api@${BITS}`, true],
  ['not an image', 'not an image', true],
])('%s and %s are one image to Docker: %s', (one, other, same) => {
  expect([isSameName(one, other), isSameName(other, one)]).toEqual([same, same])
})

test.each([
  ['shop/api:1.0.1', 'shop/api:1.0.1', true],
  ['shop/api:1.0.1', 'registry.example.com/shop/api:1.0.1', true], // by registry.default
  ['shop/api:1.0.1', 'registry.example.com/mirror/shop/api:1.0.1', true],
  ['shop/api:1.0.1', 'registry.example.com/shop/api:1.0.0', false],
  ['api:1.0.1', 'registry.example.com/shop-api:1.0.1', false],
  ['registry.example.com/api:1.0.1', 'mirror.example.com/registry.example.com/api:1.0.1', false], // it names its own
  ['localhost/api:1.0.1', 'registry.example.com/localhost/api:1.0.1', false],
])('Rancher may have written %s as %s: %s', (asked, stored, may) => {
  expect(isWrittenAs(asked, stored)).toBe(may)
})
