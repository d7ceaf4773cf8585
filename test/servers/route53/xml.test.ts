import { expect, test } from 'vitest'
import { element, parse, print } from './xml.ts'

test('given a document with a declaration, comments, entities and an empty element, it is read', () => {
  const root = parse('<?xml version="1.0"?>\n<!-- hi --><a xmlns="urn:x"><b>1 &lt; &#50; &#x26; 3</b><c/></a>\n')
  expect(root).toEqual({
    name: 'a',
    namespace: 'urn:x',
    text: '',
    children: [
      { name: 'b', namespace: 'urn:x', text: '1 < 2 & 3', children: [] },
      { name: 'c', namespace: 'urn:x', text: '', children: [] },
    ],
  })
})

test.each([
  ['nothing', ''],
  ['no element', 'text'],
  ['two roots', '<a/><b/>'],
  ['text beside the root', '<a/>text'],
  ['another closing tag', '<a></b>'],
  ['a closing tag too many', '<a></a></a>'],
  ['a tag never closed', '<a><b></b>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['a bare ampersand', '<a>1 & 2</a>'],
  ['a DOCTYPE', '<!DOCTYPE a><a/>'],
])('given %s, it is not well formed', (_, text) => {
  expect(() => parse(text)).toThrow(SyntaxError)
})

test('given text with markup, what is printed reads back the same', () => {
  const text = `<a href="x">&amp; 'b'</a>`
  expect(parse(print(element('v', text), 'urn:x')).text).toBe(text)
})
