/** Lemmas of cues whose words are no sentence of their own: verbs of naming, judging and treating. Collected by hand. */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  `accuse applaud ask attack attribute back bemoan blame blast brand call challenge characterise characterize cite commend compare condemn
  credit criticise criticize decry defend denounce depict deplore deride describe detail discuss dismiss downplay dub echo endorse estimate
  hail highlight label lambast lambaste lament laud liken list mock name oppose outline paint pin portray praise promote protest put question
  quote rail rank rate refer reference reject ridicule rule salute slam support tout urge value welcome`.split(/\s+/)
)

/** A cue of several words that takes an object: "talked about". */
export const LAST_PREPOSITION = /\b(?:about|against|as|at|for|from|into|of|on|over|to|towards?|upon|with)$/i
