import { Failure } from '../core/failure.ts'
import { isList, isObject, type Json } from '../core/json.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Scripts are handed on verbatim: their `${NAME}` belongs to the shell. */
const VERBATIM = new Set(['run', 'test-command'])
const PLACE = /\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(:-)?\}|\{[^}]*\}?)/g

/**
 * Fills `${NAME}` in every scalar value, once, after the YAML was parsed; never in keys and never in scripts. `${NAME:-}`
 * may be unset and is empty then; `$$` is `$`. What is wrong goes to `problem`, all of it.
 */
export function interpolate(value: Json, env: Env, problem: (text: string) => void, path = ''): Json {
  if (typeof value === 'string') return fillIn(value, env, (text) => problem(`${path}: ${text}`))
  if (isList(value)) return value.map((item, index) => interpolate(item, env, problem, `${path}[${index}]`))
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([key, member]) => {
    const where = path === '' ? key : `${path}.${key}`
    return [key, VERBATIM.has(key) ? member : interpolate(member, env, problem, where)] as const
  })
  return Object.fromEntries(members)
}

function fillIn(text: string, env: Env, problem: (text: string) => void): string {
  return text.replace(PLACE, (whole, name: string | undefined, mayBeEmpty: string | undefined) => {
    if (whole === '$$') return '$'
    if (name === undefined) {
      problem(`"${whole}" is not \${NAME} or \${NAME:-}; write $$ for a dollar sign`)
      return whole
    }
    const found = env[name]
    if (found === undefined && mayBeEmpty === undefined) problem(`\${${name}} is not set`)
    return found ?? ''
  })
}

export const fileFailure = (problems: readonly string[], file: string): Failure =>
  new Failure('bad-input', {
    what: `Cannot use ${file}: ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong`,
    saw: problems.join('; '),
    fix: `correct ${problems.length === 1 ? 'it' : 'these'} in ${file}`,
  })
