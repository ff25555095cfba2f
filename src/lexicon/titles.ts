/**
 * Words that stand before a person's name, in small letters without their full stop: the role that they give and the
 * gender that they tell. Sources: the AP Stylebook on titles; forms of address of Britain, India, Pakistan and the
 * churches; the rest from reading news.
 */
export type Gender = 'm' | 'f'

export interface Title {
  /** The noun that the title stands for ("senator" for "Sen."); null for plain forms of address. */
  readonly role: string | null
  readonly gender: Gender | null
}

/** Address: word, gender or -. */
const ADDRESSES = `mr m; mrs f; ms f; miss f; mx -; messrs m; mme f; mlle f; monsieur m; madame f; madam f; sir m; dame f; lord m;
  lady f; herr m; frau f; señor m; señora f; signor m; shri m; sri m; smt f; maulana m; mufti m; sheikh m; shaykh m;
  haji m; mullah m; ayatollah m; imam m; rabbi -; swami m; pandit m; guru m; saint -; st -; hon -; rt -; right -; honourable -; honorable -;
  dr -; drs -; doctor -; esq -; allama m; syed m; begum f; sardar m; ustad m; datuk m; datin f; tan -; khun -; u m; daw f`

/** Title, role, gender where it tells one. */
const OFFICES = `president; sen senator; sens senator; senator; senators senator; rep representative; reps representative; representative;
  congressman congressman m; congresswoman congresswoman f; congressmen congressman; del delegate; delegate; assemblyman assemblyman m;
  assemblywoman assemblywoman f; assemblymember; councilman councilman m; councilwoman councilwoman f; councilor councilor; councillor; cllr councillor;
  alderman alderman m; ald alderman; gov governor; govs governor; governor; governors governor; mayor; vice-president; chancellor; premier; minister;
  ministers minister; secretary; undersecretary; ambassador; amb ambassador; envoy; consul; commissioner; comptroller; treasurer; speaker; whip; leader;
  chairman chairman m; chairwoman chairwoman f; chairperson; chair; co-chair; co-chairman co-chairman m; chief; director; administrator; manager; ceo;
  cfo; coo; cto; cio; founder; co-founder; partner; judge; justice; justices justice; magistrate; prosecutor; attorney; atty attorney; solicitor; counsel; sheriff; marshal;
  constable; detective; det detective; inspector; insp inspector; superintendent; supt superintendent; officer; agent; sergeant; sgt sergeant;
  lieutenant; lt lieutenant; captain; capt captain; major; maj major; colonel; col colonel; general; gen general; gens general; brigadier; brig brigadier; admiral;
  adm admiral; commander; cmdr commander; corporal; cpl corporal; private; pvt private; spc specialist; cadet; commodore; marshall;
  professor; prof professor; dean; provost; principal; coach; rev reverend; reverend; fr father m; father father m; brother; sister sister f; mother mother f;
  pastor; bishop bishop m; archbishop archbishop m; cardinal cardinal m; pope pope m; deacon; rabbi; king king m; queen queen f; prince prince m; princess princess f;
  emperor emperor m; empress empress f; emir emir m; sultan sultan m; duke duke m; duchess duchess f; count count m; countess countess f; baron baron m; baroness baroness f;
  spokesman spokesman m; spokeswoman spokeswoman f; spokesperson; correspondent; reporter; columnist; editor; anchor; host; moderator; nominee; candidate;
  strategist; adviser; advisor; aide; analyst; economist; lawyer; mp; mep; mla; mna; msp; fm minister; pm minister; agm; cm minister; dgp; ig; congressperson;
  pc constable; wpc constable; pcso officer; dci detective; dcs detective; con constable; cons constable; ch chief; cdr commander;
  republican; democrat; businessman businessman m; businesswoman businesswoman f; mogul; billionaire; actor actor m; actress actress f; singer; author; comedian; veteran; pundit`

const rows = (text: string) => text.split(';').map(row => row.trim().split(/\s+/))
const gender = (mark: string | undefined): Gender | null => (mark === 'm' || mark === 'f' ? mark : null)

export const TITLES: ReadonlyMap<string, Title> = new Map([
  ...rows(ADDRESSES).map(([word, mark]): [string, Title] => [word, { role: null, gender: gender(mark) }]),
  ...rows(OFFICES).map(([word, role, mark]): [string, Title] => [word, { role: role ?? word, gender: gender(mark) }])
])

/** Titles that are other words too: those in capitals need a given name after them ("PC World"), those beside them a title before ("Con Edison"). */
export const INITIALISM_TITLES: ReadonlySet<string> = new Set(['pc', 'wpc', 'pcso', 'dci', 'dcs'])
export const SECOND_TITLES: ReadonlySet<string> = new Set(['con', 'cons', 'ch'])

/** Words within a title that need another to be one: "Vice President", "Deputy Attorney General". */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `former ex acting interim deputy vice assistant associate senior junior chief first prime foreign lead managing executive general
  lieutenant major state house senate majority minority national presidential gubernatorial republican democratic gop dem labour tory
  conservative liberal independent under outgoing incoming then late longtime founding honorary emeritus`.split(/\s+/)
)

/** What follows "of" in an office: "Secretary of State", "Secretary of Health and Human Services". */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `state defense defence energy labor labour education commerce agriculture transportation treasury interior war justice homeland security
  health human services housing urban development veterans affairs foreign external staff house representatives senate commons lords opposition
  board committee union police operations communications finance and`.split(/\s+/)
)

/** Abbreviations of headlines, before or as roles: what they stand for. */
export const HEADLINE_WORDS: ReadonlyMap<string, string> = new Map(
  `fm foreign minister; pm prime minister; cm chief minister; prez president; pres president; veep vice president; dy deputy; govt government; gov government;
  ag attorney general; ceo chief executive; mins ministers; min minister; secy secretary; sec secretary; spox spokesman; premier prime minister; natl national; intl international;
  dept department; pak pakistan; afghan afghanistan; brit british; aussie australian; us united states; uk united kingdom; un united nations; eu european union;
  nkorea north korea; skorea south korea; s.korea south korea; n.korea north korea; saudi saudi arabia; dem democratic; dems democrats; gop republican; rep representative;
  sen senator; fo foreign office; mea ministry of external affairs; ec election commission; sc supreme court; hc high court; lawmaker lawmaker; mp member of parliament`
    .split(';')
    .map(row => {
      const [short, ...long] = row.trim().split(/\s+/)
      return [short, long.join(' ')]
    })
)
