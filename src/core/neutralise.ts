/**
 * Breaks what a runner would take for a workflow command: `::name::` at the start of a line, `##[name]` anywhere in it.
 * A lone CR ends a line for the runner too, so it becomes a line end of its own.
 */
export function neutraliseForLog(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#['))
    .join('\n')
}

const COLOURS = /(?![\n\t])\p{Cc}\[[\d;?]*[ -/]*[@-~]/gu
const UNSEEN = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

const shown = (text: string): string =>
  text
    .replace(COLOURS, '')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'))

/**
 * Shows what could make a text read as something else: what turns the direction of writing, has no width, or moves a
 * cursor. Colours of a terminal are left out; a line end stays.
 */
export const showUnseen = (text: string): string => shown(text).replaceAll('\t', '  ')

/**
 * For a terminal, and for the log of a CI that may be one: a server that names a version `\u001b[1A…` must not write over
 * the line before. A workflow command is broken too, as the command line may be a step.
 */
export const neutraliseForTerminal = (text: string): string => neutraliseForLog(shown(text))

/** On one line, for a cell, a heading or a sentence. */
export const onOneLine = (text: string): string => showUnseen(text).replace(/\n+/g, ' ').trim()

/**
 * Makes text from outside plain inside Markdown: no markup, HTML, link, mention, formula, list or table cell of its own. A
 * dollar sign stands in a `span`, as GitHub's documentation says: to what draws formulas an entity is a dollar sign still.
 */
export function neutraliseForMarkdown(text: string): string {
  return onOneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~@:]|(?<=www|^\d+)\.|^[-=]/gi, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('$', () => '<span>$</span>')
}

const FOR_HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text, or the value of an attribute in quotes. Line ends stay, as they mean nothing outside of `pre`. */
export const neutraliseForHtml = (text: string): string =>
  showUnseen(text).replace(/[&<>"']/g, (sign) => FOR_HTML[sign] ?? '')

/** Text inside a Mermaid label: only what cannot end the label or begin markup. */
export const neutraliseForMermaid = (text: string): string =>
  onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ')
    .slice(0, 120)

/** A whole label of a flowchart: in its quotes a few more signs mean nothing. */
export const quoteForMermaid = (text: string): string =>
  onOneLine(text)
    .replace(/[^\p{L}\p{N} .,/+=@_:()%→…-]/gu, ' ')
    .replace(/%+/g, '%')
    .slice(0, 80)
