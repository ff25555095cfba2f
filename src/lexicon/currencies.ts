/**
 * Currencies of ISO 4217 with their names in English (CLDR 44 and news style), the signs and letters that news writes
 * before or after an amount, and the countries (ISO 3166) whose press means them by a bare sign.
 */

/** Rows of `code: nouns: signs before or after: countries`. A noun's plural in -s is added. */
const ROWS = `
  USD: us dollar, u.s. dollar, american dollar, united states dollar, dollar, greenback, buck: US$, USD$, $, ＄, ﹩: US EC SV
  EUR: euro: €: DE FR IT ES IE
  GBP: pound sterling, pounds sterling, british pound, sterling, quid, uk pound: £, ￡, GBP£, UK£, STG: GB
  JPY: japanese yen, yen: ¥, ￥, JP¥, Y=: JP
  CNY: chinese yuan, yuan, renminbi, rmb, chinese renminbi: RMB, CN¥, CNH: CN
  INR: indian rupee, rupee: ₹, Rs, rs, Rs., Re., Rs.: IN
  AUD: australian dollar, aussie dollar: A$, AU$, AUD$: AU
  CAD: canadian dollar: C$, CA$, CAD$, Can$, CDN$: CA
  NZD: new zealand dollar: NZ$, NZD$: NZ
  HKD: hong kong dollar: HK$, HKD$: HK
  SGD: singapore dollar, singaporean dollar: S$, SGD$, SG$: SG
  TWD: taiwan dollar, new taiwan dollar: NT$: TW
  JMD: jamaican dollar: J$: JM
  TTD: trinidad and tobago dollar: TT$: TT
  BSD: bahamian dollar
  BBD: barbadian dollar, barbados dollar: Bds$
  FJD: fijian dollar, fiji dollar: FJ$
  LRD: liberian dollar: L$
  NAD: namibian dollar: N$
  ZWL: zimbabwean dollar, zimbabwe dollar: Z$
  CHF: swiss franc: SFr, Fr.: CH
  XOF: cfa franc, west african cfa franc
  XAF: central african cfa franc
  CDF: congolese franc
  RWF: rwandan franc
  DKK: danish krone, danish kroner, danish crown: DKr: DK
  NOK: norwegian krone, norwegian kroner, norwegian crown: NKr: NO
  SEK: swedish krona, swedish kronor, swedish crown, krona, kronor: SKr: SE
  ISK: icelandic krona, icelandic kronur
  PLN: polish zloty, zloty, złoty, polish złoty: zł
  CZK: czech koruna, koruna, czech crown: Kč
  HUF: hungarian forint, forint: Ft
  RON: romanian leu, romanian lei, lei
  BGN: bulgarian lev, lev, leva
  HRK: croatian kuna, kuna: kn
  RSD: serbian dinar
  ALL: albanian lek, lek
  MKD: macedonian denar
  RUB: russian ruble, russian rouble, ruble, rouble: ₽: RU
  UAH: ukrainian hryvnia, hryvnia, hryvnias: ₴: UA
  BYN: belarusian ruble, belarusian rouble
  KZT: kazakhstani tenge, kazakh tenge, tenge: ₸
  GEL: georgian lari, lari: ₾
  AMD: armenian dram
  AZN: azerbaijani manat, azeri manat, manat: ₼
  UZS: uzbek sum, uzbekistani som
  TRY: turkish lira, lira, turkish new lira: ₺, TL: TR
  ILS: israeli shekel, shekel, new israeli shekel, new shekel: ₪, NIS: IL
  EGP: egyptian pound: E£, LE: EG
  LBP: lebanese pound, lebanese lira: L£
  SYP: syrian pound
  SDG: sudanese pound
  SSP: south sudanese pound
  SAR: saudi riyal, riyal: SR: SA
  QAR: qatari riyal
  OMR: omani rial
  YER: yemeni rial
  IRR: iranian rial, rial
  AED: uae dirham, emirati dirham, united arab emirates dirham, dirham: Dhs, Dh: AE
  MAD: moroccan dirham
  KWD: kuwaiti dinar: KD
  BHD: bahraini dinar: BD
  JOD: jordanian dinar
  IQD: iraqi dinar
  LYD: libyan dinar
  TND: tunisian dinar
  DZD: algerian dinar
  ZAR: south african rand, rand, rands: R: ZA
  NGN: nigerian naira, naira, nairas: ₦, N: NG
  KES: kenyan shilling: KSh, KSh., Sh, Ksh: KE
  UGX: ugandan shilling: USh, UShs
  TZS: tanzanian shilling: TSh
  GHS: ghanaian cedi, ghana cedi, cedi: GH₵, GH¢, ₵: GH
  ETB: ethiopian birr, birr
  ZMW: zambian kwacha, kwacha
  MWK: malawian kwacha
  BWP: botswana pula, pula
  MZN: mozambican metical, metical, meticais
  AOA: angolan kwanza, kwanza
  MUR: mauritian rupee
  PKR: pakistani rupee: PKRs: PK
  LKR: sri lankan rupee: ரூ, SLRs: LK
  NPR: nepalese rupee, nepali rupee: NRs: NP
  BDT: bangladeshi taka, taka: ৳, Tk: BD
  AFN: afghan afghani, afghani
  MMK: myanmar kyat, kyat
  THB: thai baht, baht: ฿: TH
  VND: vietnamese dong, dong: ₫: VN
  LAK: lao kip, kip
  KHR: cambodian riel, riel
  IDR: indonesian rupiah, rupiah: Rp, Rp.: ID
  MYR: malaysian ringgit, ringgit: RM: MY
  PHP: philippine peso: ₱, PHP₱, P: PH
  KRW: south korean won, korean won, won: ₩, ￦: KR
  KPW: north korean won
  MNT: mongolian tugrik, tugrik
  BRL: brazilian real, brazilian reais, reais: R$: BR
  MXN: mexican peso: MX$, MXN$, Mex$: MX
  ARS: argentine peso, argentinian peso, peso: AR$: AR
  CLP: chilean peso: CLP$: CL
  COP: colombian peso: COL$: CO
  UYU: uruguayan peso: $U: UY
  DOP: dominican peso: RD$: DO
  CUP: cuban peso
  PEN: peruvian sol, peruvian soles, soles: S/, S/.: PE
  BOB: bolivian boliviano, boliviano: Bs
  PYG: paraguayan guarani, guarani, guaranies: ₲
  VES: venezuelan bolivar, bolivar, bolivares
  CRC: costa rican colon: ₡
  GTQ: guatemalan quetzal, quetzal, quetzales
  HNL: honduran lempira, lempira
  NIO: nicaraguan cordoba
  HTG: haitian gourde, gourde
  BTC: bitcoin: ₿
  ETH: ether, ethereum
  FIM: finnish markka, markka, finnmark
  DEM: deutsche mark, deutschmark, german mark, d-mark: DM
  FRF: french franc
  ITL: italian lira, italian lire, lire
  cent: us cent, cent: ¢, c
  penny: pence: p
  paisa: paise
  kopek: kopek, kopeck
  satoshi: satoshi
`

const words = new Map<string, string>()
const signs = new Map<string, string>()
const countries = new Map<string, string>()
const nounOf = new Map<string, string>()

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map(s => s.trim())
    .filter(Boolean)

/** Nouns whose plural is their singular, or stands in the rows. */
const INVARIANT = /(?:yen|yuan|won|baht|sterling|pence|kronor|kroner|kronur|soles|reais|lire|lei|leva|soms?|kip|birr|s)$/

for (const row of ROWS.trim().split('\n')) {
  const [code, nouns, marks, places] = row.split(/:\s/).map(s => s.trim())
  const unit = code.replace(/:$/, '')
  if (nouns) nounOf.set(unit, list(nouns)[0].split(' ').at(-1)!)
  for (const noun of list(nouns)) {
    for (const form of INVARIANT.test(noun) ? [noun] : [noun, `${noun}s`]) if (!words.has(form)) words.set(form, unit)
  }
  for (const sign of list(marks)) if (!signs.has(sign)) signs.set(sign, unit)
  if (/^[A-Z]{3}$/.test(unit)) signs.set(unit, unit)
  for (const place of (places ?? '').split(' ').filter(Boolean)) countries.set(place, unit)
}

/** Names in lower case to the ISO 4217 code ("cent", "penny" and "satoshi" have none and stand for themselves). */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = words

/** Signs and codes, in their own case. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = signs

/** How a text says whose dollars it counts: "All amounts are in Canadian dollars unless stated otherwise." */
const STATED =
  /\b(?:figures|amounts|prices|values|dollars|results|sums|currency)\b[^.;\n]{0,60}?\b(Australian|Canadian|New Zealand|Singapore|Hong Kong|Taiwan|Jamaican|US|U\.S\.) dollars\b/i

const DOLLARS_OF: ReadonlyMap<string, string> = new Map([
  ['australian', 'AU'],
  ['canadian', 'CA'],
  ['new zealand', 'NZ'],
  ['singapore', 'SG'],
  ['hong kong', 'HK'],
  ['taiwan', 'TW'],
  ['jamaican', 'JM']
])

/** The country whose dollars a text says that it counts in. */
export const statedCountry = (text: string): string | undefined => DOLLARS_OF.get(STATED.exec(text)?.[1].toLowerCase() ?? '')

/** The currency that a bare noun or sign means in a country's press: "$" is AUD in Australia, "rupee" PKR in Pakistan. */
export function localCurrency(unit: string, country: string | undefined): string {
  const local = country === undefined ? undefined : countries.get(country.toUpperCase())
  return local !== undefined && nounOf.get(local) === nounOf.get(unit) ? local : unit
}
