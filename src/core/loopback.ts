/**
 * Whether a host of a URL is this machine. A URL has IPv4 in four decimal parts and IPv6 at its shortest, whatever was
 * written; `localhost` and what ends in it are this machine by RFC 6761, section 6.3.
 *
 * @param hostname as in a URL: an IPv6 address in brackets.
 */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '')
  if (host === 'localhost' || host.endsWith('.localhost')) return true
  return /^127(\.\d{1,3}){3}$/.test(host) || host === '[::1]' || /^\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\]$/.test(host)
}
