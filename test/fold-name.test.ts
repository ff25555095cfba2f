import { expect, test } from '@jest/globals'
import { foldName } from '../src/fold-name.ts'

test.each([
  ['Tomás Ávila', 'tomas avila'],
  ['  T. ÁVILA,  Jr. ', 't avila jr'],
  ['Jean-Luc O’Hara', 'jean luc o hara'],
  ['Zoe\u0308', 'zoe'],
  ['Ｇ20', 'g20'],
  ['李明', '李明'],
  ['—', '']
])('%j folds to %j', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
