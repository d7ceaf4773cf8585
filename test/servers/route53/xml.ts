/** An element with either text or children; Route 53 has no mixed content. */
export interface Element {
  readonly name: string
  readonly namespace?: string
  readonly children: readonly Element[]
  readonly text: string
}

export const element = (name: string, ...content: readonly (Element | undefined)[] | readonly [string]): Element => {
  const [first] = content
  if (typeof first === 'string') return { name, children: [], text: first }
  return { name, text: '', children: content.filter((child): child is Element => typeof child === 'object') }
}

/** An element that is left out when there is nothing to say. */
export const maybe = (name: string, text: string | number | boolean | undefined): Element | undefined =>
  text === undefined ? undefined : element(name, String(text))

export function print(root: Element, namespace: string): string {
  return `<?xml version="1.0"?>\n${printOne({ ...root, namespace })}`
}

function printOne({ name, namespace, children, text }: Element): string {
  const content = children.length > 0 ? children.map(printOne).join('') : escaped(text)
  return `<${name}${namespace === undefined ? '' : ` xmlns="${namespace}"`}>${content}</${name}>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

/**
 * Reads a document: elements, text, entities, comments. No DOCTYPE, no CDATA, no prefixes: no client sends them.
 *
 * @throws {SyntaxError} when it is not well formed.
 */
export function parse(document: string): Element {
  interface Open {
    name: string
    namespace?: string
    children: Element[]
    text: string
  }
  const top: Open = { name: '', children: [], text: '' }
  const open: Open[] = [top]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(document)
    if (token === null) throw new SyntaxError(`unexpected content at ${at}`)
    const [, closing, name, attributes, selfClosing, text] = token
    const inner = open.at(-1) ?? top
    if (text !== undefined) {
      inner.text += unescaped(text)
    } else if (name !== undefined && closing === '/') {
      if (inner.name !== name || open.length === 1) throw new SyntaxError(`</${name}> does not close <${inner.name}>`)
      open.pop()
    } else if (name !== undefined) {
      const namespace = /\sxmlns\s*=\s*["']([^"']*)["']/.exec(attributes ?? '')?.[1] ?? inner.namespace
      const born: Open = { name, children: [], text: '', ...(namespace === undefined ? {} : { namespace }) }
      inner.children.push(born)
      if (selfClosing !== '/') open.push(born)
    }
  }
  const [root, ...more] = top.children
  if (root === undefined || more.length > 0 || open.length > 1 || top.text.trim() !== '') {
    throw new SyntaxError('not one whole element')
  }
  return root
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));|&/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    const known = ENTITIES[String(name)]
    if (known === undefined) throw new SyntaxError(`unknown entity ${whole}`)
    return known
  })
}
