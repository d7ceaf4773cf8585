import { formatColumns } from '../../src/core/columns.ts'

/** Percent of the traffic that each side gets by the record. */
export interface Shares {
  readonly blue: number
  readonly green: number
}

/** What visitors got while the record was answered in one way. */
export interface Row {
  readonly shares: Shares
  /** Since the beginning of the act. */
  readonly atSeconds: number
  /** How many visits each version answered. */
  readonly byVersion: Readonly<Record<string, number>>
  readonly failed: number
}

export const visitsOf = ({ byVersion, failed }: Row): number =>
  Object.values(byVersion).reduce((sum, count) => sum + count, failed)

/** From the weights of the record's two sets; nobody is led anywhere by weights that are all 0. */
export function sharesOf(weights: Readonly<Record<string, number>>): Shares {
  const { blue = 0, green = 0 } = weights
  const percent = (weight: number) => Math.round((100 * weight) / (blue + green || 1))
  return { blue: percent(blue), green: percent(green) }
}

export const sayShares = ({ blue, green }: Shares): string => `blue ${blue}%, green ${green}%`

/** In one line: what a step came to. */
export function sayRow(row: Row): string {
  const versions = Object.entries(row.byVersion).map(([version, count]) => `${version} answered ${count}`)
  return `${sayShares(row.shares)}: ${[...versions, `failed ${row.failed}`].join(', ')}`
}

/** The table as cells, the head first. `versions` gives the order of the columns. */
export function cellsOf(rows: readonly Row[], versions: readonly string[]): readonly (readonly string[])[] {
  const head = ['from', 'record says', 'visits', ...versions.map((version) => `by ${version}`), 'failed']
  return [head, ...rows.map((row) => rowCells(row, versions))]
}

function rowCells(row: Row, versions: readonly string[]): readonly string[] {
  const visits = visitsOf(row)
  const share = (count: number) => (count === 0 ? '0' : `${count} (${percentOf(count, visits)})`)
  return [
    `${row.atSeconds.toFixed(0)}s`,
    sayShares(row.shares),
    String(visits),
    ...versions.map((version) => share(row.byVersion[version] ?? 0)),
    share(row.failed),
  ]
}

/** Whole percents, but what is there is never 0 %, and what is not all is never 100 %. */
function percentOf(count: number, all: number): string {
  const percent = (100 * count) / all
  if (percent < 1) return '<1%'
  if (percent > 99 && count < all) return '>99%'
  return `${Math.round(percent)}%`
}

export const tableForTerminal = (rows: readonly Row[], versions: readonly string[]): string =>
  formatColumns(cellsOf(rows, versions))

export function tableForMarkdown(rows: readonly Row[], versions: readonly string[]): string {
  const [head = [], ...body] = cellsOf(rows, versions)
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('<', '&lt;')).join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at < 2 ? '---' : '--:'))), ...body.map(line)].join('\n')
}
