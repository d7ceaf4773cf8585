/** Whatever is asked for beyond this machine goes to a proxy that is not there: nothing leaves loopback, no name is resolved. */
export const NOWHERE_BEYOND = { http_proxy: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' } as const
