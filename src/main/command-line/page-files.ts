import { promises as fs } from 'node:fs'
import { resolve } from 'node:path'
import { briefly, Failure, isFailure } from '../../core/failure.ts'
import type { Imprint } from '../../core/html.ts'
import type { Page } from '../../core/page.ts'
import { type PageKeeper, variableOf } from '../../host/terminal.ts'
import type { Files } from '../../ports/files.ts'
import { type FlagProblem, valueIn } from '../flags.ts'

/** Where a command line puts what GitHub shows in the summary of a job; a flag each. */
export interface PageFiles {
  /** Markdown, appended. */
  readonly summary: string | undefined
  /** HTML, replaced. */
  readonly report: string | undefined
}

const SUMMARY_FILE = 'summary-file'
const REPORT = 'report'

type Env = Readonly<Record<string, string | undefined>>

/** Read before everything else, whatever is wrong with the rest. What is not given well is told later, and names no file. */
export function pageFilesIn(args: readonly string[], env: Env): PageFiles {
  const wrong = new Set(wrongPageFiles(args, env).map(({ name }) => name))
  const fileOf = (flag: string) => (wrong.has(flag) ? undefined : valueIn(args, flag))
  return { summary: fileOf(SUMMARY_FILE), report: fileOf(REPORT) }
}

/** A report replaces what is there, a summary adds to it: a file that is read, or holds something else, would be lost. */
export function wrongPageFiles(args: readonly string[], env: Env): readonly FlagProblem[] {
  return [SUMMARY_FILE, REPORT].flatMap((name) => {
    const file = valueIn(args, name)
    const other = file === undefined ? undefined : namedAlso(name, file, args, env)
    if (other === undefined) return []
    return [{ name, saw: `"${file}"`, because: `${other} is the same file; name another one` }]
  })
}

/** What else names this file: a flag, or the variable that stands for it. */
function namedAlso(flag: string, file: string, args: readonly string[], env: Env): string | undefined {
  const isIt = (other: string | undefined) => other !== undefined && resolve(other) === resolve(file)
  if (flag === REPORT && isIt(valueIn(args, SUMMARY_FILE))) return `--${SUMMARY_FILE}`
  const [source] =
    ['result-file', 'release', 'config'].map((name) => sourceOf(name, args, env)).find(([, at]) => isIt(at)) ?? []
  return source
}

/** A flag stands above its variable, and the variable above what is taken when neither is given. */
function sourceOf(name: string, args: readonly string[], env: Env): readonly [string, string | undefined] {
  const said = valueIn(args, name)
  if (said !== undefined) return [`--${name}`, said]
  const variable = variableOf(name)
  return env[variable] ? [variable, env[variable]] : [`--${name}`, name === 'config' ? 'slipway.yml' : undefined]
}

interface Tools {
  readonly files: Pick<Files, 'write'>
  readonly imprint: () => Imprint
}

/** Writes a page to every file that was named; one that cannot be written does not keep the others. */
export function keeperOf({ summary, report }: PageFiles, tools: Tools): PageKeeper {
  return async (page) => {
    const writes = [
      ...(summary === undefined ? [] : [append(summary, page)]),
      ...(report === undefined ? [] : [replace(report, page, tools)]),
    ]
    const ends = await Promise.allSettled(writes)
    const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
    const [first, ...more] = failures
    if (first === undefined) return
    if (more.length === 0 || !failures.every((one) => isFailure(one))) throw first
    throw new Failure('refused', {
      what: failures.map(({ what }) => what).join('; '),
      saw: [...new Set(failures.map(({ saw }) => saw))].join('; '),
      fix: [...new Set(failures.map(({ fix }) => fix))].join('; '),
    })
  }
}

/**
 * Puts a page that promises nothing in the place of the last one: what an earlier run wrote there must not be taken for the
 * end of this one, should it be killed.
 *
 * @throws {Failure} `bad-input` when it cannot be written, before anything is touched.
 */
export async function beginReport({ report }: PageFiles, command: string, tools: Tools): Promise<void> {
  if (report === undefined) return
  try {
    const { notEnded } = await import('./pages.ts')
    await tools.files.write(report, await asHtml(notEnded(command), tools))
  } catch (error) {
    throw new Failure(
      'bad-input',
      { what: 'The report cannot be written', saw: briefly(error), fix: `name another file by --${REPORT}` },
      { cause: error },
    )
  }
}

const append = (path: string, page: Page): Promise<void> =>
  orFail('the summary', SUMMARY_FILE, async () => {
    const { renderMarkdown } = await import('../../core/markdown.ts')
    await fs.appendFile(path, `${renderMarkdown(page)}\n\n`)
  })

const replace = (path: string, page: Page, tools: Tools): Promise<void> =>
  orFail('the report', REPORT, async () => tools.files.write(path, await asHtml(page, tools)))

const asHtml = async (page: Page, { imprint }: Tools): Promise<string> =>
  (await import('../../core/html.ts')).renderHtml(page, imprint())

/** @throws {Failure} `refused` when it cannot be written. */
async function orFail(what: string, flag: string, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    throw new Failure(
      'refused',
      {
        what: `Cannot write ${what}`,
        saw: (error as Error).message,
        fix: `give --${flag} a file in a folder that is there and that this user may write`,
      },
      { cause: error },
    )
  }
}
