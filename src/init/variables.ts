/** What the first pipeline takes from the environment: what nobody can find in a repository. */
export interface Variable {
  readonly name: string
  readonly isSecret: boolean
  /** For the comment beside it. */
  readonly about: string
}

export const VARIABLES: readonly Variable[] = [
  { name: 'REGISTRY', isSecret: false, about: 'host of the registry, such as registry.example.com' },
  { name: 'REGISTRY_USERNAME', isSecret: false, about: 'may push there' },
  { name: 'REGISTRY_PASSWORD', isSecret: true, about: 'of that user' },
  { name: 'RANCHER_URL', isSecret: false, about: 'such as https://rancher.example.com' },
  { name: 'RANCHER_ACCESS_KEY', isSecret: true, about: 'an API key of the environment' },
  { name: 'RANCHER_SECRET_KEY', isSecret: true, about: 'of that key' },
  { name: 'RANCHER_ENVIRONMENT', isSecret: false, about: 'by name or id' },
  { name: 'RANCHER_STACK', isSecret: false, about: 'the stack, by name or id' },
  { name: 'RANCHER_SERVICE', isSecret: false, about: 'the service in it, by name or id' },
  { name: 'SERVICE_URL', isSecret: false, about: 'where the service itself answers' },
]

/** `${NAME:-}`, with what it is. */
export function place(name: string): { readonly value: string; readonly about: string } {
  const variable = VARIABLES.find((one) => one.name === name)
  if (variable === undefined) throw new Error(`${name} is no variable of the first pipeline`)
  return { value: `\${${name}:-}`, about: variable.about }
}
