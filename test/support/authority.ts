import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a TLS server shows. */
export interface Certificate {
  readonly key: string
  readonly cert: string
}

/** A certificate authority of a test, that nobody trusts: made by openssl, gone with its folder. */
export class Authority implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-authority-'))
  /** Its own certificate, which a client is to trust. */
  readonly pem: string

  constructor(name = 'Fake authority of a test') {
    this.#key('ca')
    this.#openssl('req', '-x509', '-new', '-key', 'ca.key', '-days', '2', '-subj', `/CN=${name}`, '-out', 'ca.pem')
    this.pem = this.#read('ca.pem')
  }

  /** The file of `pem`. */
  get file(): string {
    return join(this.folder, 'ca.pem')
  }

  /**
   * @param names such as `DNS:localhost` or `IP:127.0.0.1`.
   * @param days of validity from now on; less than 0 for one that has expired.
   */
  issue(names: readonly string[], days = 2): Certificate {
    this.#key('server')
    writeFileSync(join(this.folder, 'names'), `subjectAltName=${names.join(',')}\n`)
    this.#openssl('req', '-new', '-key', 'server.key', '-subj', '/CN=server of a test', '-out', 'server.csr')
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names']
    this.#openssl('x509', '-req', '-in', 'server.csr', ...by, '-days', String(days), '-out', 'server.pem')
    return { key: this.#read('server.key'), cert: this.#read('server.pem') }
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #key(name: string): void {
    this.#openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', `${name}.key`)
  }

  #openssl(...words: readonly string[]): void {
    execFileSync('openssl', words, { cwd: this.folder, stdio: 'ignore' })
  }

  #read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }
}
