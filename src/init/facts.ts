/** A service of the compose file, as far as a first pipeline needs it. */
export interface Service {
  readonly name: string
  readonly image: string | undefined
  /** The folder that it is built from, and the Dockerfile in it, where the compose file builds it. */
  readonly build: { readonly context: string; readonly dockerfile: string } | undefined
  readonly hasProfiles: boolean
}

/** What a repository has, for a first pipeline. */
export interface Facts {
  /** The last part of the folder's path. */
  readonly folder: string
  /** Undefined where there is no git repository. */
  readonly git:
    | { readonly origin: string | undefined; readonly branches: readonly string[]; readonly tags: readonly string[] }
    | undefined
  /** Files and folders at the top, by name. */
  readonly top: readonly string[]
  /** Folders at the top that hold a Dockerfile. */
  readonly dockerfileFolders: readonly string[]
  /** The text of each file that was read, by its path below the workspace. */
  readonly texts: Readonly<Record<string, string>>
  readonly compose: { readonly file: string; readonly services: readonly Service[] } | undefined
  /** What the Dockerfile copies and the repository does not hold: the build has to make it. */
  readonly made: readonly string[]
}
