import type { Claim, Document, Quantity, Speaker } from '../src/document.ts'

/** A claim with nothing in particular about it. */
export function claim(id: string, some: Partial<Claim> = {}): Claim {
  return {
    id,
    form: 'indirect',
    type: 'assertion',
    text: id,
    speaker: null,
    source: null,
    cue: null,
    content: [],
    audience: null,
    sentence: 0,
    within: null,
    denied: false,
    hedged: false,
    kinds: ['other'],
    quantities: [],
    checkWorthiness: { score: 0.5, reasons: [] },
    confidence: 0.9,
    ...some
  }
}

export function speaker(id: string, name: string, some: Partial<Speaker> = {}): Speaker {
  return { id, name, kind: 'person', role: null, aliases: [], mentions: [], claims: 0, ...some }
}

export function quantity(id: string, some: Partial<Quantity> = {}): Quantity {
  return { id, text: '5', start: 0, end: 1, kind: 'count', value: 5, unit: null, change: '=', of: null, ...some }
}

export function document(layers: Partial<Document>): Document {
  return {
    version: 1,
    document: { id: 'x', title: null, url: null, date: null, language: 'en', offsets: 'utf-16', characters: 0, words: 0 },
    claims: [],
    speakers: [],
    quantities: [],
    sentences: [],
    ...layers
  }
}
