/** The smallest pieces that the grammars of numbers, units and dates read: a word, a figure, a mark. */
export interface Atom {
  readonly kind: AtomKind
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly text: string
  /** In lower case; full stops of abbreviations dropped ("a.m." is am). */
  readonly word: string
  /** True where no white space stands before it. */
  readonly glued: boolean
  /** Of a figure; NaN where its dots or commas make it none ("10.2.1"). */
  readonly value: number
}

type AtomKind = 'word' | 'figure' | 'mark'

/** What no grammar looks into: addresses, handles, hashtags. Repeats are bounded, so that no run of marks is scanned twice. */
const OPAQUE = String.raw`(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|[@#]\w+`
/** Thousands between commas (also 12,34,567), between dots, between apostrophes; a decimal comma; plain figures. */
const FIGURE = [
  String.raw`\d{1,3}(?:,\d{2}){0,6},\d{3}(?!\d)(?:,\d{3}(?!\d)){0,6}(?:\.\d+)?`,
  String.raw`\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?!\d)`,
  String.raw`\d{1,3}(?:\.\d{3}){2,6}(?![\d.])`,
  String.raw`\d{1,3}(?:['’]\d{3}){1,6}(?!\d)`,
  String.raw`\d+,\d{1,2}(?![\d,]|\.\d)`,
  String.raw`\d+(?:\.\d+)*`,
  String.raw`(?<![\p{L}\p{N}.])\.\d+`
].join('|')
const WORD = String.raw`(?:\p{L}\.){2,}|[ap]\.[ ]?m\b\.?|['’]s(?!\p{L})|[\p{L}\p{M}]+`
const ATOM = new RegExp(`(${OPAQUE})|(${FIGURE})|(${WORD})|(\\S)`, 'giu')

/** Longer figures are identifiers. */
const LONGEST_FIGURE = 24
const PLAIN = /^\d+(?:\.\d+)?$/

function valueOf(figure: string): number {
  if (PLAIN.test(figure)) return figure.length > LONGEST_FIGURE ? Number.NaN : Number(figure)
  if (/^\.\d+$/.test(figure)) return Number(`0${figure}`)
  if (/^\d+,\d{1,2}$/.test(figure)) return Number(figure.replace(',', '.'))
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(figure)) return Number(figure.replaceAll('.', ''))
  if (/^\d[\d,'’]*(?:\.\d+)?$/.test(figure)) return Number(figure.replace(/[,'’]/g, ''))
  return Number.NaN
}

/** Cuts text[from, to) into atoms. */
export function readAtoms(text: string, from: number, to: number): Atom[] {
  const atoms: Atom[] = []
  ATOM.lastIndex = from
  let before = from
  for (let m = ATOM.exec(text); m && m.index < to; m = ATOM.exec(text)) {
    const start = m.index
    let piece = m[0]
    if (start + piece.length > to) piece = piece.slice(0, to - start)
    const end = start + piece.length
    const glued = start === before && start > from
    if (m[2] !== undefined) atoms.push({ kind: 'figure', start, end, text: piece, word: piece, glued, value: valueOf(piece) })
    else if (m[3] !== undefined) {
      const word = piece.toLowerCase()
      atoms.push({
        kind: 'word',
        start,
        end,
        text: piece,
        word: word.includes('.') ? word.replace(/[. ]/g, '') : word,
        glued,
        value: Number.NaN
      })
    } else atoms.push({ kind: 'mark', start, end, text: piece, word: piece, glued, value: Number.NaN })
    before = end
  }
  return atoms
}

/** The word of atom i; the empty string beyond the ends. */
export const wordAt = (atoms: readonly Atom[], i: number): string => (i >= 0 && i < atoms.length ? atoms[i].word : '')

/** Past a hyphen that joins two words. */
export const pastHyphen = (atoms: readonly Atom[], i: number): number =>
  /^[-‐‑]$/.test(wordAt(atoms, i)) && atoms[i].glued && atoms[i + 1]?.glued ? i + 1 : i
