/** @throws for none at all. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new Error('the median of nothing')
  return (low + high) / 2
}

/** @param align a letter a column: `l` for words, `r` for numbers. */
export function markdownTable(align: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = [...align].map((side, at) => ({
    side,
    width: Math.max(3, ...[head, ...rows].map((row) => (row[at] ?? '').length)),
  }))
  const line = (cells: readonly string[]) =>
    `| ${columns.map(({ side, width }, at) => (side === 'l' ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`
  const rule = columns.map(({ side, width }) => (side === 'l' ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
