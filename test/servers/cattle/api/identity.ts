import type { IncomingHttpHeaders } from 'node:http'
import { formatId, parseId } from '../ids.ts'
import type { AccountRow } from '../records.ts'
import type { Store } from '../store.ts'
import { ApiError } from './errors.ts'

export type Role = 'admin' | 'owner' | 'restricted' | 'user' | 'readonly'

/** Who asks, and about which environment. */
export interface Identity {
  readonly account: AccountRow
  readonly role: Role
  /** Undefined: an admin who looks at everything. */
  readonly projectId: number | undefined
}

export interface KeyRecord {
  readonly access: string
  readonly secret: string
  readonly accountId: number
  /** The role in each environment the account may enter. */
  readonly projects: ReadonlyMap<number, 'owner' | 'restricted' | 'readonly'>
}

/** Who may do what: keys, and the switch that makes everybody an admin (reference section 1.3). */
export class Access {
  readonly #store: Store
  readonly #keys: readonly KeyRecord[]
  readonly #control: boolean

  constructor(store: Store, keys: readonly KeyRecord[], control: boolean) {
    this.#store = store
    this.#keys = keys
    this.#control = control
  }

  /**
   * @param projectId as in the path, the header or the query; undefined without any.
   * @throws {ApiError} 401, or 403 for an environment that is not there or not for this caller.
   */
  identify(headers: IncomingHttpHeaders, projectId: string | undefined): Identity {
    const key = this.#keyOf(headers)
    if (key === undefined) {
      if (this.#control || headers['x-enforce-authentication'] === 'true') throw ApiError.status(401)
      return this.#admin(projectId)
    }
    if (!this.#control) return this.#admin(projectId)
    const account = this.#store.accounts.get(key.accountId)
    if (projectId === undefined) {
      if (account.kind === 'project') return { account, role: 'owner', projectId: account.id }
      if (account.kind === 'admin') return { account, role: 'admin', projectId: undefined }
      return { account, role: 'user', projectId: account.id }
    }
    const id = parseId(projectId)
    const role = id === undefined ? undefined : key.projects.get(id)
    const project = id === undefined ? undefined : this.#store.accounts.find(id)
    if (id === undefined || project?.kind !== 'project') throw ApiError.status(403)
    if (role !== undefined) return { account, role, projectId: id }
    if (account.kind !== 'admin') throw ApiError.status(403)
    return { account, role: 'owner', projectId: id }
  }

  /** The environments a caller sees in a list. */
  projectsFor({ account, role }: Identity, all: boolean): AccountRow[] {
    const projects = this.#store.accounts.where(({ kind, removedMs }) => kind === 'project' && removedMs === null)
    if (role === 'admin' && (all || !this.#control)) return projects
    if (account.kind === 'project') return projects.filter(({ id }) => id === account.id)
    const key = this.#keys.find(({ accountId }) => accountId === account.id)
    return projects.filter(({ id }) => key?.projects.has(id) === true)
  }

  #admin(projectId: string | undefined): Identity {
    const account = this.#store.accounts.where(({ kind }) => kind === 'admin')[0]
    if (account === undefined) throw new Error('no admin')
    if (projectId === undefined) return { account, role: 'admin', projectId: undefined }
    const id = parseId(projectId)
    if (id === undefined || this.#store.accounts.find(id)?.kind !== 'project') throw ApiError.status(403)
    return { account, role: 'owner', projectId: id }
  }

  #keyOf({ authorization }: IncomingHttpHeaders): KeyRecord | undefined {
    const encoded = /^basic\s+(.+)$/i.exec(authorization ?? '')?.[1]
    if (encoded === undefined) return undefined
    const [access, ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
    return this.#keys.find((key) => key.access === access && key.secret === secret.join(':'))
  }
}

/** The headers that tell a caller who he is. */
export function identityHeaders({ account, projectId }: Identity): Record<string, string> {
  return {
    'X-API-ACCOUNT-ID': formatId('account', projectId ?? account.id),
    'X-API-USER-ID': formatId('account', account.id),
    'X-API-ACCOUNT-KIND': account.kind,
    'X-API-ACCOUNT-NAME': account.name ?? '',
  }
}
