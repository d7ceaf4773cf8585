/** A picture of what the demo printed: `npm run demo --silent | node scripts/picture.ts > docs/demo.svg`. */
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'

const HELP = `npm run demo --silent | node scripts/picture.ts > docs/demo.svg

Draws, as SVG, the part of the demo's output that matters most: how the broken release is caught and taken back, and the
story of all three acts. No word is changed: "⋮" stands where lines are left out, and a line that is too long ends in "…".
`

/** Characters. */
const WIDTH = 108
interface Row {
  readonly words: string
  readonly colour: string
}

/** Pixels. */
const FONT = { size: 13, advance: 7.83, line: 19, margin: 20 } as const

const COLOURS = { ground: '#0d1117', text: '#e6edf3', dim: '#9198a1', good: '#3fb950', bad: '#f85149', head: '#58a6ff' }

/** The first line of each part, and the line that comes after it. */
const PARTS = [
  [/^━━ Act 2/, /│ Stage containerized-build/],
  [/│ Stage route53-switch/, /^━━ Act 3/],
  [/^━━ The end/, /^Everything is removed/],
] as const

/** @throws when a part is missing: then the demo did not go as it should, and there is nothing to show. */
function partsOf(lines: readonly string[]): readonly Row[] {
  let at = -1
  return PARTS.flatMap(([first, next]) => {
    const from = lines.findIndex((line, index) => index >= at && first.test(line))
    const to = lines.findIndex((line, index) => index > from && next.test(line))
    if (from < 0 || to < 0) throw new Error(`the demo printed nothing from ${first} to ${next}`)
    const isLeftOut = at >= 0 && from > at
    at = to
    return [...(isLeftOut ? rowsOf('  ⋮') : []), ...lines.slice(from, to).flatMap(rowsOf)]
  })
}

function rowsOf(line: string): readonly Row[] {
  const rows = line.startsWith('✓') ? wrap(line) : [cut(line)]
  return rows.map((words) => ({ words, colour: colourOf(line) }))
}

const cut = (line: string): string => (line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`)

function wrap(line: string): readonly string[] {
  if (line.length <= WIDTH) return [line]
  const at = line.lastIndexOf(' ', WIDTH)
  return [line.slice(0, at), ...wrap(`  ${line.slice(at + 1)}`)]
}

function draw(rows: readonly Row[]): string {
  const { size, advance, line: height, margin } = FONT
  const box = { width: Math.round(WIDTH * advance + 2 * margin), height: rows.length * height + 2 * margin }
  const texts = rows.map(({ words, colour }, index) => {
    if (words.trim() === '') return ''
    const y = margin + (index + 0.75) * height
    // textLength keeps the columns in line, whatever font a reader has.
    const length = (words.length * advance).toFixed(1)
    return `<text x="${margin}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${colour}">${asXml(words)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}" role="img" aria-label="What the demo prints">
<rect width="100%" height="100%" rx="8" fill="${COLOURS.ground}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${size}">
${texts.filter((one) => one !== '').join('\n')}
</g>
</svg>
`
}

function colourOf(line: string): string {
  if (/^━━/.test(line)) return COLOURS.head
  if (/^✓|│ gate good/.test(line)) return COLOURS.good
  if (/gate bad|│ {3}Saw:|is not healthy/.test(line)) return COLOURS.bad
  return line.startsWith('  │') ? COLOURS.dim : COLOURS.text
}

/** Spaces of no break, because SVG joins the others. */
const asXml = (line: string): string =>
  line.replaceAll(' ', '\u00a0').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

if (process.argv.includes('--help')) {
  process.stdout.write(HELP)
  process.exit(0)
}
process.stdout.write(draw(partsOf(stripVTControlCharacters(await text(process.stdin)).split('\n'))))
