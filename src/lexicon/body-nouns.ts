/**
 * Nouns of bodies and of documents that speak, in small letters: they end the names of organizations ("Security
 * Council"), stand for them ("the council"), or are cited themselves ("the report"). From reading news.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns of organizations. */
export const BODY_NOUNS = words(`
  academy administration agency airline airlines airways alliance army assembly association authority bank board branch brigade broadcaster
  broadcasting brotherhood brothers bureau business cabinet camp campaign caucus center centre chamber charity church cia city clinic club coalition college
  command commission committee company conference congress conglomerate consortium consulate corp corporation council county court courts department
  dept diocese directorate district division embassy enterprises exchange executive fbi federation fellowship firm force forces foundation
  front fund gazette government govt group guard guardian herald holdings hospital hotel house inc inquiry institute institution insurgency intelligence
  international inspectorate journal jury junta kremlin laboratory league legislature library ltd llc magazine management manufacturer media militia
  military ministry mission monitor movement museum navy network networks news newspaper newsroom nonprofit office opposition organisation organization outlet
  pac panel paper parliament partners partnership party pentagon police post practice press project prosecution publication publisher radio regime
  registry regulator republic research restaurant retailer review savings school schools secretariat senate service services society startup state station store studio studios summit
  supermarket syndicate systems task-force team technologies telegraph television temple times treasury tribe tribunal tribune trust union unit
  university utility watchdog website wire workshop
  stores foods motors brands pharmaceuticals energy capital financial entertainment pictures labs solutions communications insurance securities
  investments associates consulting resources petroleum steel mining`)

/** Nouns of organizations that are family names too: "Emily Post". */
export const FAMILY_NAMED_BODIES = words('post church temple camp house guard tribe court')

/** Nouns of bodies that follow a name to make one of them, in small letters too: "Silva administration", "Brazil finance ministry". */
export const NAMING_NOUNS = words(`
  administration campaign government govt ministry camp regime cabinet police army military department agency team committee party office council
  parliament embassy court presidency coalition junta delegation authorities mission foundation`)

/** Bodies that go without another name. */
export const NAMED_BODIES = words(`
  congress parliament kremlin pentagon senate interpol hamas hezbollah taliban whitehall treasury vatican isis daesh al-qaeda republican-party nato
  opec unicef unesco wikileaks
  reuters politico politifact breitbart bloomberg axios vox buzzfeed huffpost slate salon snopes forbes fortune newsweek telegraph xinhua tass dawn haaretz
  gallup quinnipiac marist rasmussen suffolk pew monmouth ipsos yougov
  facebook google twitter microsoft apple amazon boeing exxon pfizer walmart uber tesla netflix yahoo youtube instagram`)

/** Bodies of two words and more that a place or a person might be read into. */
export const NAMED_BODY_PHRASES = words(`
  white_house downing_street supreme_court high_court state_house scotland_yard capitol_hill wall_street fox_news general_motors general_electric
  general_mills general_assembly general_dynamics major_league justice_department foreign_office home_office islamic_state al_qaeda european_union united_nations
  african_union black_lives_matter tea_party drudge_report washington_post new_york_times`)

/** Forms of companies that end their names and tell nothing of their trade. */
export const COMPANY_FORMS = words('corp inc co company ltd llc plc group holdings corporation enterprises industries')

/** Wares and trades that end the names of firms, and no person's: "Northwind Batteries". */
export const TRADE_NOUNS = words(`
  batteries semiconductors electronics pharma biotech therapeutics biosciences sciences minerals metals mines chemicals plastics textiles logistics shipping
  railways rail freight aerospace aviation aircraft robotics software analytics digital online mobile telecom telecoms wireless broadband interactive games gaming
  toys cosmetics fashion apparel brewing breweries beverages dairy farms bakery bakeries coffee pizza supermarkets pharmacy pharmacies healthcare health hospitals
  clinics diagnostics devices instruments machinery equipment engineering construction properties estates realty hotels resorts cruises travel ventures equity
  advisors payments bancorp bancshares films theatres theaters cinemas packaging timber solar renewables utilities recycling automotive autos tyres tires satellites
  tech oil gas power electric water cement shipyards airports ports materials products`)

/** Nouns that may stand for any body of business, press or charity. */
export const GENERIC_BODIES = words(`
  company firm bank agency group organization organisation network newspaper paper magazine publication outlet site website corporation airline
  retailer manufacturer nonprofit charity publisher broadcaster platform business`)

/** Nouns of what is read or counted and cited as a source. */
export const DOCUMENT_NOUNS = words(`
  account accounts act affidavit amendment ordinance agreement analyses analysis announcement article articles assessment audit average average biography bill book briefing brief
  bylaws calculation calculations census charter chart clause column communique communiqué complaint constitution contract convention court-filing data declaration
  directive diary documents document draft editorial email emails e-mail e-mails essay estimate estimates evidence experience figures figure filing filings
  findings forecast forecasts guidelines headline history index indictment information interview investigation law laws lawsuit leaflet letter letters log logs
  manifesto manual memo memoir memorandum memos message messages minutes motion note notes notice op-ed order papers paperwork petition piece plan platform
  poll polls polling post posts projection projections proposal proposals provision publication ranking readout record records regulation regulations release report reports
  research resolution resume results review rule rules ruling script section settlement speech statement statements statistics statute stories story
  studies study subpoena summary survey surveys tally tape tapes text texts testimony transcript transcripts treaty tweet tweets verdict video videos warrant
  webpage wording writings numbers`)

/** Plural nouns of people that stand for a whole body or camp. */
export const GROUP_NOUNS = words(`
  republicans democrats conservatives liberals tories progressives libertarians evangelicals catholics muslims christians jews sunnis shiites kurds marines
  libdems greens`)
