/** What counting needs to know of English nouns. Written for this project. */

/** Plurals that rules don't undo; "people" stays, as it counts persons and is itself counted. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men:man women:woman children:child lives:life wives:wife knives:knife leaves:leaf loaves:loaf halves:half wolves:wolf thieves:thief shelves:shelf
  calves:calf scarves:scarf hooves:hoof selves:self feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox criteria:criterion phenomena:phenomenon
  bacteria:bacterium crises:crisis analyses:analysis theses:thesis hypotheses:hypothesis diagnoses:diagnosis bases:base cases:case houses:house horses:horse
  nurses:nurse purchases:purchase phases:phase leases:lease licences:licence licenses:license courses:course causes:cause clauses:clause uses:use noses:nose
  roses:rose doses:dose vases:vase expenses:expense increases:increase decreases:decrease releases:release databases:database warehouses:warehouse
  responses:response senses:sense verses:verse houses:house dozens:dozen series:series species:species means:means news:news headquarters:headquarters
  gas:gas buses:bus viruses:virus campuses:campus bonuses:bonus movies:movie cookies:cookie calories:calorie zombies:zombie rookies:rookie ties:tie lies:lie pies:pie
  dies:die axes:axe heroes:hero potatoes:potato tomatoes:tomato echoes:echo vetoes:veto cargoes:cargo mosquitoes:mosquito torpedoes:torpedo volcanoes:volcano
  shoes:shoe toes:toe canoes:canoe caches:cache headaches:headache aches:ache quizzes:quiz premises:premise promises:promise franchises:franchise exercises:exercise
  enterprises:enterprise cruises:cruise franchises:franchise surprises:surprise noises:noise prizes:prize sizes:size mazes:maze`
    .split(/\s+/)
    .map(row => row.split(':') as [string, string])
)

/** The singular of a noun; proper nouns keep their capital. */
export function singularOf(noun: string): string {
  const lower = noun.toLowerCase()
  const known = IRREGULAR.get(lower)
  if (known !== undefined) return noun[0] === lower[0] ? known : noun[0] + known.slice(1)
  const man = /^(.+)(m[ea]n)$/.exec(lower)
  if (
    man &&
    man[2] === 'men' &&
    /(?:wo|police|fire|sales|spokes|chair|congress|gun|fisher|business|service|crafts|horse|country|lay|news|states|work)$/.test(man[1])
  )
    return `${noun.slice(0, -2)}an`
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ics)$/.test(lower)) return noun
  if (lower.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

/** Words of a counted noun phrase that say nothing of what is counted ("1.4 million such refugees"). */
export const EMPTY_MODIFIERS: ReadonlySet<string> = new Set(
  'such more other further additional same own very whole full most more fewer less several various certain so-called last next first former latter of the a an and or these those this that my his her its our their your many much'.split(
    ' '
  )
)

/** Nouns that a number after them labels and doesn't count: "page 5", "Flight 370", "category 4". */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  `page pages p pp chapter section sections article articles room flight gate channel level phase stage grade category cat type day week round route highway interstate motorway road
  line platform track version episode season part volume vol act scene verse item rule title clause paragraph para schedule annex appendix figure fig table box exhibit resolution
  amendment proposition prop bill order unit block building apartment apt suite floor zone district ward precinct area sector lot pier terminal exit model mark mk game match test
  matchday lap hole set inning seed psalm formula squadron battalion brigade division regiment studio class code form step question case tier band lane bus train tram number no nr
  numbers nos juror size group pool bracket protocol directive regulation convention chromosome hour half leg book generation gen reactor division league world war iphone windows android
  section subsection goal goals sdg step window track lesson unit court cell command channel sheet slide series freeway county`.split(/\s+/)
)

/** "one day", "at one point": no count of days or points. */
export const ONE_IDIOMS: ReadonlySet<string> = new Set(
  'another day point way hand thing stage end side who that which of-a-kind'.split(' ')
)

/** Ends of a street name: the number before it is the house's. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane ln drive dr boulevard blvd square place court terrace way crescent close row parkway highway'.split(
    ' '
  )
)

/** Stock indexes and rankings that carry a number in their name, by the word before it. */
export const STOCK_INDEXES: ReadonlyMap<string, readonly number[]> = new Map([
  ['p', [100, 400, 500, 600]],
  ['sp', [100, 400, 500, 600]],
  ['ftse', [100, 250, 350]],
  ['nikkei', [225]],
  ['cac', [40]],
  ['dax', [30, 40]],
  ['dow', [30]],
  ['nasdaq', [100]],
  ['russell', [1000, 2000, 3000]],
  ['stoxx', [50, 600]],
  ['asx', [100, 200, 300]],
  ['tsx', [60]],
  ['csi', [300]],
  ['nifty', [50]],
  ['kospi', [200]],
  ['topix', [100, 500]],
  ['ibex', [35]],
  ['mib', [30, 40]],
  ['fortune', [100, 500, 1000]],
  ['forbes', [400, 2000]]
])
