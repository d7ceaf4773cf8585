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

/** Makes text from outside plain inside Markdown: no markup, no HTML, no mention, no table cell of its own. */
export function neutraliseForMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/([\\`*_{}[\]()#+!|~@:])/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Text inside a Mermaid label: only what cannot end the label or begin markup. */
export const neutraliseForMermaid = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,/+=@_-]/gu, ' ').slice(0, 120)
