import type { Attribution } from '../layers.ts'

type Given = Pick<Attribution, 'form' | 'content' | 'confidence'> & Partial<Attribution>

/** An attribution that a rule finds: said, of nobody, by no word and on its own, as far as nothing else is given. */
export const attributionOf = (given: Given): Attribution => ({
  type: 'assertion',
  source: null,
  cue: null,
  cueToken: -1,
  continues: -1,
  ...given
})
