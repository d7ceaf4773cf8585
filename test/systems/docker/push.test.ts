import { expect, test } from 'vitest'
import type { ExecResult } from '../../../src/ports/exec.ts'
import { mayPass, pushedDigest, pushTrouble } from '../../../src/systems/docker/push.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const NAME = 'registry.example.com/shop/api:1.0.1'
const ended = (stderr: string): ExecResult => ({ exitCode: 1, timedOut: false, stdout: '', stderr })

test.each([
  [`The push refers to repository [x]\n5f70: Pushed\n1.0.1: digest: ${DIGEST} size: 528\n`, DIGEST],
  [`1.0.1: digest: ${DIGEST} size: 528\r\n`, DIGEST],
  ['registry.example.com/shop/api:1.0.1\n', undefined],
  [`digest: ${DIGEST}`, undefined],
])('reads the digest in %j', (stdout, digest) => {
  expect(pushedDigest(stdout)).toBe(digest)
})

// As engines of 20.10 and 26.1 print them, with the classic and the containerd store.
test.each([
  ['received unexpected HTTP status: 503 Service Unavailable', true],
  [
    'failed commit on ref "m": unexpected status from PUT request to http://r:5000/v2/a/manifests/1: 500 Internal Server Error',
    true,
  ],
  ['toomanyrequests: slow down', true],
  ['denied: You have exceeded a secondary rate limit', true],
  ['write tcp 127.0.0.1:1->127.0.0.1:2: write: broken pipe', true],
  ['Put "http://r/v2/": EOF', true],
  ['dial tcp 127.0.0.1:1: connect: connection refused', true],
  ['net/http: TLS handshake timeout', true],
  ['denied: requested access to the resource is denied', false],
  ['unauthorized: authentication required', false],
  ['no basic auth credentials', false],
  ['denied: tag is immutable', false],
  ['name unknown: repository name not known to registry', false],
  ['unexpected status from PUT request to http://r:5000/v2/a500/manifests/1: 403 Forbidden', false],
  ['dial tcp: lookup r: no such host', false],
])('%j may pass: %s', (stderr, passes) => {
  expect(mayPass(stderr)).toBe(passes)
})

test.each([
  ['denied: requested access to the resource is denied', 'registry-username may push to registry.example.com/shop/api'],
  ['no basic auth credentials', 'give registry-username and registry-password'],
  [
    'tag invalid: The image tag already exists and cannot be overwritten because the repository is immutable',
    'a rule of its own',
  ],
  ['name unknown: The repository with name x does not exist', 'make the repository'],
  ['error parsing HTTP 413 response body: unexpected end of JSON input', 'request bodies'],
  ['tls: failed to verify certificate: x509: certificate signed by unknown authority', '/etc/docker/certs.d'],
  ['http: server gave HTTP response to HTTPS client', 'insecure-registries'],
  ['write /var/lib/docker/x: no space left on device', 'docker system df'],
  ['something new', 'start it again'],
])('given %j, it says what to try', (stderr, fix) => {
  expect(pushTrouble(ended(`first line\n${stderr}\n`), NAME, 'registry.example.com/shop/api')).toMatchObject({
    code: 'push-failed',
    what: `Cannot push ${NAME}`,
    saw: `exit code 1, ${stderr}`,
    fix: expect.stringContaining(fix),
  })
})

test('given an engine that is gone, the trouble is its own', () => {
  const stderr = 'Cannot connect to the Docker daemon at unix:///x.sock. Is the docker daemon running?'
  expect(pushTrouble(ended(stderr), NAME, 'x')).toMatchObject({ code: 'unreachable' })
})
