/**
 * Abbreviations written with a full stop, by what may follow them. In small letters where both cases are used, with a
 * capital where the small word is a word of its own ("Ill.", "ill").
 * Sources: the lists of titles, states, months and companies of the AP Stylebook; British and Indian usage and the rest
 * from reading news.
 */
export type AbbreviationKind =
  /** Stands before a name: what follows in capitals is that name. */
  | 'title'
  /** Stands before a number and is a word of its own otherwise ("No. 5", but "No. We won't."). */
  | 'reference'
  /** A month or day: stands before a number or after one, and may end a sentence. */
  | 'date'
  /** A time of day: a capital after it opens a sentence, unless it is a zone or a day. */
  | 'time'
  /** May end a sentence. */
  | 'other'

const ROWS: readonly [AbbreviationKind, string][] = [
  [
    'title',
    `mr mrs ms mx messrs mmes mlle mme dr drs prof rev revd fr hon rt sen sens rep reps gov govs lt col cols gen
    gens maj capt cmdr comdr brig adm sgt pfc pvt cpl cpt supt insp Det amb Pres Sec Treas atty msgr ald cllr cllrs
    lt.col lt.gen maj.gen brig.gen smt shri Sh er eng sts ste mt mts ft vs v viz cf approx ca dep asst`
  ],
  ['reference', `no nos p pp para vol vols fig figs art arts ch cl sec sect ser ver ext tel rs re tk usd n° nr`],
  ['date', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'],
  ['time', 'a.m p.m'],
  [
    'other',
    `inc corp co cos ltd llc llp plc pte pvt bros mfg intl natl assn assoc dept depts univ inst govt
    jr sr esq ph.d d.phil m.d b.a m.a m.b.a d.d.s ll.b ll.m r.n c.p.a Ret
    etc e.g i.e al a.k.a aka ibid incl excl max min avg misc Est
    a.d b.c b.c.e c.e st ave blvd rd hwy pkwy sq apt bldg rte cr lb lbs oz yd yds hr hrs wk wks yr yrs mos km kg mph dist twp
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
    Tex Vt Va Wash Wis Wyo Ont Que Alta Sask u.s u.k u.n e.u u.s.a u.a.e d.c n.y n.j n.h n.c n.d n.m s.c s.d w.va r.i
    Yahoo Jeopardy med i.v`
  ]
]

export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  ROWS.toReversed().flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, AbbreviationKind] => [word, kind])
  )
)
