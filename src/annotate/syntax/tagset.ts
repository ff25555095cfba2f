/** Penn Treebank parts of speech (Santorini 1990), as the corpus writes them; an index here is what Tokens.tag holds. */
export const TAGS = [
  'NN',
  'IN',
  'NNP',
  'DT',
  'JJ',
  'NNS',
  ',',
  '.',
  'VBD',
  'RB',
  'PRP',
  'VB',
  'CC',
  'VBZ',
  'TO',
  'VBG',
  'VBN',
  'VBP',
  "''",
  'CD',
  'PRP$',
  '``',
  'MD',
  'POS',
  ':',
  'WP',
  'WDT',
  'NNPS',
  'WRB',
  'RP',
  'JJR',
  'JJS',
  'RBR',
  '-RRB-',
  '-LRB-',
  'EX',
  '$',
  'RBS',
  'PDT',
  'UH',
  'WP$',
  'FW',
  'LS',
  'SYM',
  '#'
] as const

/** Basic Stanford dependencies (de Marneffe and Manning 2008, with the universal names of CoreNLP 3.6). */
export const RELATIONS = [
  'punct',
  'case',
  'nmod',
  'nsubj',
  'det',
  'compound',
  'amod',
  'dobj',
  'root',
  'advmod',
  'mark',
  'aux',
  'cc',
  'conj',
  'nmod:poss',
  'ccomp',
  'xcomp',
  'advcl',
  'cop',
  'dep',
  'acl:relcl',
  'nummod',
  'acl',
  'neg',
  'appos',
  'auxpass',
  'nsubjpass',
  'nmod:tmod',
  'compound:prt',
  'parataxis',
  'mwe',
  'expl',
  'nmod:npmod',
  'csubj',
  'iobj',
  'det:predet',
  'cc:preconj',
  'discourse',
  'csubjpass'
] as const

export type Tag = (typeof TAGS)[number]
export type Relation = (typeof RELATIONS)[number]

const tagIndex = new Map<string, number>(TAGS.map((t, i) => [t, i]))
const relationIndex = new Map<string, number>(RELATIONS.map((r, i) => [r, i]))

export const tagId = (tag: Tag): number => tagIndex.get(tag)!
export const relationId = (relation: Relation): number => relationIndex.get(relation)!

/** Set membership over tag or relation indexes, as a table of 0 and 1. */
export const tagSet = (...tags: Tag[]): Uint8Array => {
  const set = new Uint8Array(256)
  for (const t of tags) set[tagId(t)] = 1
  return set
}
export const relationSet = (...relations: Relation[]): Uint8Array => {
  const set = new Uint8Array(256)
  for (const r of relations) set[relationId(r)] = 1
  return set
}
