import type { Document, Speaker } from './document.ts'
import { foldName } from './fold-name.ts'

/** Canonical names by their folded aliases, as a researcher decides them. */
export type Aliases = ReadonlyMap<string, string>

/** From rows of a canonical name and an alias; a canonical name stands for itself. */
export function toAliases(rows: Iterable<readonly [canonical: string, alias: string]>): Aliases {
  const aliases = new Map<string, string>()
  for (const [canonical, alias] of rows) aliases.set(foldName(canonical), canonical).set(foldName(alias), canonical)
  return aliases
}

/** The document with its speakers under their canonical names; those that come to the same name are one, with the first one's id. */
export function renameSpeakers(document: Document, aliases: Aliases): Document {
  const speakers = new Map<string, Speaker>()
  const merged = new Map<string, Speaker>()
  for (const speaker of document.speakers) {
    const name = canonicalName(speaker, aliases)
    const key = name ?? `\0${speaker.id}`
    const same = speakers.get(key)
    const renamed = same ? merge(same, speaker) : name === undefined ? speaker : { ...speaker, name, aliases: otherNames(name, [speaker]) }
    speakers.set(key, renamed)
    merged.set(speaker.id, renamed)
  }
  const rename = (speaker: { id: string }) => {
    const { id, name } = merged.get(speaker.id)!
    return { id, name }
  }
  return {
    ...document,
    speakers: [...speakers.values()],
    claims: document.claims.map(claim => (claim.speaker === null ? claim : { ...claim, speaker: rename(claim.speaker) }))
  }
}

/** By the speaker's own name first, since an alias such as a last name may be somebody else's too. */
function canonicalName({ name, aliases: others }: Speaker, aliases: Aliases): string | undefined {
  for (const candidate of [name, ...others]) {
    const canonical = aliases.get(foldName(candidate))
    if (canonical !== undefined) return canonical
  }
  return undefined
}

function merge(first: Speaker, second: Speaker): Speaker {
  return {
    ...first,
    role: first.role ?? second.role,
    aliases: otherNames(first.name, [first, second]),
    mentions: [...first.mentions, ...second.mentions].toSorted((a, b) => a.start - b.start),
    claims: first.claims + second.claims
  }
}

function otherNames(name: string, speakers: readonly Speaker[]): string[] {
  const names = new Set(speakers.flatMap(speaker => [speaker.name, ...speaker.aliases]))
  names.delete(name)
  return [...names]
}
