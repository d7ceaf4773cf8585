import { soundsSecret } from '../../core/sounds-secret.ts'

/** A shorter text is more likely a word that stands everywhere. */
const LEAST = 8

export type Hide = (text: string) => string

/**
 * Hides what a service or a test may have printed of the job's own secrets: the values of its variables whose names sound
 * like one. An output that held them would be dropped by the host without a word, and log files are handed on.
 */
export function hideSecretsOf(env: Readonly<Record<string, string | undefined>>): Hide {
  const values = Object.entries(env).flatMap(([name, value = '']) =>
    soundsSecret(name) && value.length >= LEAST ? value.split('\n').filter((line) => line.length >= LEAST) : [],
  )
  const longestFirst = [...new Set(values)].sort((a, b) => b.length - a.length)
  return (text) => longestFirst.reduce((hidden, value) => hidden.replaceAll(value, '***'), text)
}
