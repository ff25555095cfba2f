/** Words in and around names, in small letters. From reading news. */
import { DEMONYMS } from './gazetteer.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Capitalised words that name nobody. */
export const DATE_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving ramadan internet`)

/** Nouns of bodies and offices whose name goes on after "of". */
export const OF_HEADS = words(`
  department ministry secretary house university bank board bureau office court council chamber institute college school state
  republic kingdom minister center centre association federation union league society academy confederation committee commission
  organization organisation church bishop archbishop speaker leader chief head city county district attorney director foundation
  museum library port archdiocese diocese daughters sons knights doctors conference congress parliament coalition embassy friends
  voice isle isles democratic people states parents mothers army`)

/** Participles that stand before a title: "retired general". */
export const QUALIFIERS = words(`
  retired elected appointed disgraced embattled acting managing leading outgoing incoming ranking presiding sitting retiring
  ousted indicted convicted designated celebrated renowned noted`)

/** Adjectives of parties, faiths and parts of the world, which keep their capital and name nobody alone. */
export const PROPER_ADJECTIVES = words(`
  democratic republican islamic islamist muslim christian jewish catholic hispanic latino conservative liberal socialist communist
  western eastern arab european african-american black white`)

/** Nouns that end the names of places. */
export const SITES = words(`
  garden gardens square street avenue road drive boulevard stadium arena hall tower towers plaza island islands county river
  valley beach airport bridge building lake bay coast province heights ocean sea desert mountains`)

/** Particles that open a family name used alone ("von der Leyen said") and are no English words. */
export const FAMILY_PREFIXES = words(`
  von van der den ter ten de del della di da dos du bin ibn`)

/** Nouns of persons that taggers take for adjectives. */
export const ADJECTIVE_NOUNS = words(`
  hopeful great elect`)

/** Adjectives that keep their capital. */
export const isAdjectiveOfName = (lower: string): boolean => PROPER_ADJECTIVES.has(lower) || DEMONYMS.has(lower)
