import { expect, test } from 'vitest'
import { folderOf, manifestOf, NAMES, yaml } from '../contract/actions.ts'
import { wrongTypes } from './action-types.ts'

test.each(NAMES)('%s: action-types.yml keeps the rules of github-actions-typing', (name) => {
  expect(wrongTypes(yaml(`${folderOf(name)}/action-types.yml`), manifestOf(name))).toEqual([])
})

const lines = (item: unknown) => wrongTypes({ inputs: { it: item } }, { inputs: { it: {} }, outputs: {} })

test.each([
  { type: 'string' },
  { type: 'integer', name: 'Depth', 'named-values': { infinite: 0 } },
  { type: 'enum', name: 'Mode', 'allowed-values': ['a', 'b'] },
  { type: 'list', separator: '\n', 'list-item': { type: 'enum', 'allowed-values': ['a'] } },
])('given %j, nothing is wrong', (item) => {
  expect(lines(item)).toEqual([])
})

test.each([
  [{ type: 'text' }, 'inputs.it is of no known type: text'],
  [{}, 'inputs.it is of no known type: undefined'],
  ['string', 'inputs.it is not a map'],
  [{ type: 'boolean', 'allowed-values': ['true'] }, 'inputs.it: allowed-values is not for boolean'],
  [{ type: 'string', default: 'x' }, 'inputs.it: default is not a key'],
  [{ type: 'enum' }, 'inputs.it needs allowed-values'],
  [{ type: 'enum', 'allowed-values': [] }, 'inputs.it: allowed-values is not a list of texts'],
  [{ type: 'enum', 'allowed-values': ['a', ''] }, 'inputs.it: allowed-values is not a list of texts'],
  [{ type: 'enum', 'allowed-values': [1] }, 'inputs.it: allowed-values is not a list of texts'],
  [{ type: 'integer', name: 'Depth' }, 'inputs.it: name, no named-values'],
  [{ type: 'integer', name: ' ', 'named-values': { no: 0 } }, 'inputs.it: name is empty'],
  [{ type: 'integer', 'named-values': { half: 0.5 } }, 'inputs.it: named-values is not a map of whole numbers'],
  [{ type: 'integer', 'named-values': { '': 0 } }, 'inputs.it: named-values is not a map of whole numbers'],
  [{ type: 'list', 'list-item': { type: 'string' } }, 'inputs.it needs separator'],
  [{ type: 'list', separator: '', 'list-item': { type: 'string' } }, 'inputs.it: separator is empty'],
  [{ type: 'list', separator: ',' }, 'inputs.it needs list-item'],
  [{ type: 'list', separator: ',', 'list-item': { type: 'word' } }, 'inputs.it.list-item is of no known type: word'],
])('given %j, that is told', (item, line) => {
  expect(lines(item)).toEqual([line])
})

test('given a list of lists, that is told', () => {
  const item = { type: 'list', separator: ',', 'list-item': { type: 'string' } }
  expect(lines({ ...item, 'list-item': item })).toEqual(['inputs.it: a list of lists'])
})

test('given names that differ from the manifest, both sides are told', () => {
  const types = { inputs: { old: { type: 'string' } }, outputs: {}, about: {} }
  expect(wrongTypes(types, { inputs: { new: {} }, outputs: {} })).toEqual([
    'about is not a key',
    'inputs.old is not in the manifest',
    'inputs.new has no type',
  ])
})
