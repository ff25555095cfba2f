import type { Document, Speaker, SpeakerKind } from './document.ts'
import { foldName } from './fold-name.ts'

/** One speaker over all articles of a run. */
export interface SpeakerRow {
  readonly name: string
  readonly kind: SpeakerKind
  readonly roles: readonly string[]
  readonly aliases: readonly string[]
  /** How many articles cite the speaker. */
  readonly articles: number
  readonly claims: number
  readonly direct: number
  readonly indirect: number
  readonly mixed: number
  /** Lemmas with how often each attributes, most frequent first. */
  readonly cues: readonly (readonly [lemma: string, count: number])[]
}

interface Entry {
  readonly name: string
  readonly kind: SpeakerKind
  /** How often each is given, by its folded words. */
  readonly roles: Map<string, { readonly role: string; count: number }>
  readonly aliases: Set<string>
  readonly forms: Map<string, number>
  readonly cues: Map<string, number>
  articles: number
  claims: number
}

/**
 * The speakers of many documents under one name each: merged by full name, never by a lone last name, since another article's Khan is
 * another man unless somebody decided otherwise.
 */
export class SpeakerIndex {
  readonly #entries = new Map<string, Entry>()
  readonly #decided: ReadonlySet<string>
  #documents = 0

  /** @param decided names that stand for one speaker whatever they look like */
  constructor(decided: Iterable<string> = []) {
    this.#decided = new Set([...decided].map(foldName))
  }

  get size(): number {
    return this.#entries.size
  }

  add(document: Document): void {
    this.#documents++
    const entries = new Map<string, Entry>()
    for (const speaker of document.speakers) {
      const entry = this.#entryOf(speaker)
      entries.set(speaker.id, entry)
      entry.articles++
      if (speaker.role !== null) addRole(entry.roles, speaker.role)
      for (const alias of speaker.aliases) if (alias !== entry.name) entry.aliases.add(alias)
    }
    for (const { speaker, form, cue } of document.claims) {
      const entry = speaker && entries.get(speaker.id)
      if (!entry) continue
      entry.claims++
      increment(entry.forms, form)
      if (cue) increment(entry.cues, cue.lemma)
    }
  }

  /** Those with most claims first, then by name. */
  rows(): SpeakerRow[] {
    const rows = [...this.#entries.values()].map(({ roles, forms, cues, ...entry }) => ({
      ...entry,
      roles: [...roles.values()].toSorted((a, b) => b.count - a.count).map(({ role }) => role),
      aliases: [...entry.aliases],
      direct: forms.get('direct') ?? 0,
      indirect: forms.get('indirect') ?? 0,
      mixed: forms.get('mixed') ?? 0,
      cues: [...cues].toSorted(([a, m], [b, n]) => n - m || compare(a, b))
    }))
    return rows.toSorted((a, b) => b.claims - a.claims || compare(a.name, b.name))
  }

  #entryOf({ name, kind }: Speaker): Entry {
    const folded = foldName(name)
    const isShared = kind !== 'person' || folded.includes(' ') || this.#decided.has(folded)
    const key = isShared ? `${kind} ${folded}` : `${kind} ${folded} ${this.#documents}`
    const known = this.#entries.get(key)
    if (known) return known
    const entry: Entry = { name, kind, roles: new Map(), aliases: new Set(), forms: new Map(), cues: new Map(), articles: 0, claims: 0 }
    this.#entries.set(key, entry)
    return entry
  }
}

/** "the finance minister" and "Finance Minister" are one role, in the words that came first. */
function addRole(roles: Entry['roles'], role: string): void {
  const key = foldName(role).replace(/^(?:the|an?) /, '')
  const known = roles.get(key)
  if (known) known.count++
  else roles.set(key, { role, count: 1 })
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** By code unit: the same order in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
