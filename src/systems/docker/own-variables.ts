/** These say where the engine is, how to get there, and where the command keeps its own things. */
export const OWN = new Set([
  'PATH',
  'HOME',
  'TMPDIR',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'SSH_AUTH_SOCK',
  'RUNNER_TRACKING_ID',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_TLS',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CERT_PATH',
  'DOCKER_API_VERSION',
  'DOCKER_BUILDKIT',
])
/** Named by the job for everybody; the engine's builder hands them on. */
export const PROXIES = new Set(['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'])

/** Whether the docker command reads this variable itself, so that another value for a container would mislead it. */
export const isDockersOwn = (name: string): boolean =>
  OWN.has(name) || /^(DOCKER_|BUILDX_|BUILDKIT_(HOST|PROGRESS|COLORS|TTY_LOG_LINES)$)/.test(name)
