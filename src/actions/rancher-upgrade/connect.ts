import { resolve } from 'node:path'
import { briefly, Failure } from '../../core/failure.ts'
import type { World } from '../../run/world.ts'
import { CattleClient } from '../../systems/cattle/client.ts'
import type { AccessInputs } from './access.ts'

export type Reach = Pick<World, 'http' | 'webSockets' | 'clock' | 'files' | 'workspace'>

/**
 * A client of the server that the inputs name. Contacts nobody yet.
 *
 * @throws {Failure} `bad-input` for a `ca-file` that holds no certificate.
 */
export async function connect({ url, keys, caFile }: AccessInputs, world: Reach): Promise<CattleClient> {
  const ca = caFile === undefined ? undefined : await readCa(caFile, world)
  return new CattleClient({ url, keys, ca }, world)
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g

/** The certificates of the file alone: a key that stands beside them, or a comment, goes no further. */
async function readCa(caFile: string, { files, workspace }: Reach): Promise<string> {
  const path = resolve(workspace, caFile)
  const text = await files.read(path).catch((error: unknown) => {
    throw wrong(`${path}: ${briefly(error)}`, 'name a file that can be read')
  })
  if (text === undefined) throw wrong(`there is no ${path}`, 'a relative path begins at the workspace; check it')
  const certificates = text.match(CERTIFICATE) ?? []
  if (certificates.length === 0) throw wrong(`${path} has no "-----BEGIN CERTIFICATE-----"`, TO_PEM)
  const { X509Certificate } = await import('node:crypto')
  for (const [index, certificate] of certificates.entries()) {
    try {
      new X509Certificate(certificate)
    } catch (error) {
      throw wrong(`certificate ${index + 1} of ${path} cannot be read: ${briefly(error)}`, TO_PEM)
    }
  }
  return certificates.join('\n')
}

const TO_PEM = 'give it certificates as PEM; from DER: openssl x509 -inform der -in ca.der -out ca.pem'

const wrong = (saw: string, fix: string): Failure =>
  new Failure('bad-input', { what: 'The file that "ca-file" names holds no certificate to trust', saw, fix })
