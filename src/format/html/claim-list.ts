import type { Claim, Document, Quantity, Speaker } from '../../document.ts'
import { count } from '../article-text.ts'
import { framingOf, numberOf, oneLine, segmentsOf, speakerText } from '../claim-text.ts'
import { valueText } from '../quantity-text.ts'
import { html, type Markup } from './markup.ts'

export interface Lookup {
  readonly claims: ReadonlyMap<string, Claim>
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly quantities: ReadonlyMap<string, Quantity>
  /** A claim's DOM id. */
  idOf(claim: Claim): string
}

/** The claims as cards, the one most worth checking first. */
export function claimList({ claims }: Document, lookup: Lookup): Markup {
  const ranked = claims
    .map((claim, place) => ({ claim, place }))
    .toSorted((a, b) => b.claim.checkWorthiness.score - a.claim.checkWorthiness.score)
  return html`<ol class="claims">${ranked.map(({ claim, place }) => card(claim, place, lookup))}</ol>`
}

function card(claim: Claim, place: number, lookup: Lookup): Markup {
  const id = lookup.idOf(claim)
  const { score, reasons } = claim.checkWorthiness
  const quantities = claim.quantities.flatMap(quantity => lookup.quantities.get(quantity) ?? [])
  const outer = claim.within === null ? undefined : lookup.claims.get(claim.within)
  return html`
<li id="${id}" class="card" tabindex="-1" data-claims="${id}" data-score="${score}" data-order="${place}" data-speaker="${claim.speaker?.id ?? ''}" data-form="${claim.form}" data-quantities="${quantities.length}">
<p class="who"><a class="number" href="#${id}-text"><span class="unseen">Claim </span>${numberOf(claim)}<span class="unseen"> in the text</span></a> <span>${speaker(claim, lookup)}</span> ${scoreMeter(score)}</p>
<p class="words">${words(claim, lookup)}</p>
${reasons.length === 0 ? null : html`<ul class="reasons" aria-label="Why">${reasons.map(reason => html`<li>${oneLine(reason)}</li>`)}</ul>`}
<p class="facts">${facts(claim, quantities, outer).join(' · ')}</p>
</li>`
}

function speaker(claim: Claim, { speakers }: Lookup): Markup {
  const role = claim.speaker === null ? null : (speakers.get(claim.speaker.id)?.role ?? null)
  return html`<span class="name">${speakerText(claim)}</span>${role === null ? null : html` <span class="role">${oneLine(role)}</span>`}`
}

function scoreMeter(score: number): Markup {
  return html`<span class="score" style="--score:${score}"><span class="unseen">worth checking: </span><span class="bar"></span>${score.toFixed(2)}</span>`
}

function words(claim: Claim, { quantities }: Lookup): Markup {
  const framing = framingOf(claim)
  const segments = segmentsOf(claim, quantities).map(({ text, quantity }) =>
    quantity === null ? text : html`<span class="quantity" title="${valueText(quantity)}">${text}</span>`
  )
  return html`${framing === null ? null : html`<em class="framing">${framing}:</em> `}${segments}`
}

/** What else is known of the claim, in the fewest words. */
function facts(claim: Claim, quantities: readonly Quantity[], outer: Claim | undefined): string[] {
  const values = quantities.map(valueText).filter((value, index) => value !== oneLine(quantities[index].text))
  return [
    claim.form === 'narrative' ? 'the writer’s own' : claim.form,
    ...claim.kinds.filter(kind => kind !== 'other'),
    claim.denied ? 'denied' : null,
    claim.hedged ? 'hedged' : null,
    claim.audience === null ? null : `to ${oneLine(claim.audience.text)}`,
    outer === undefined ? null : `within claim ${numberOf(outer)}`,
    values.length === 0 ? null : `in figures: ${values.join('; ')}`
  ].filter(fact => fact !== null)
}

/** Who speaks, with a box to show only some; the boxes work by the script and are hidden without it. */
export function speakerList(document: Document): Markup {
  const claimed = new Map<string, number>()
  for (const { speaker } of document.claims) if (speaker !== null) claimed.set(speaker.id, (claimed.get(speaker.id) ?? 0) + 1)
  const speakers = document.speakers.filter(({ id }) => claimed.has(id)).toSorted((a, b) => claimed.get(b.id)! - claimed.get(a.id)!)
  return html`<ul class="speakers">${speakers.map(
    ({ id, name, role, kind }) => html`
<li><label><span><input class="scripted" type="checkbox" name="speaker" value="${id}"> <span class="name">${oneLine(name)}</span> <span class="role">${role === null ? kind : oneLine(role)}</span></span> <span class="count">${count(claimed.get(id)!, 'claim')}</span></label></li>`
  )}
</ul>`
}

/** What the script listens to; hidden without it. */
export function controls(document: Document): Markup {
  const forms = [...new Set(document.claims.map(({ form }) => form))]
  return html`<div class="controls scripted">
<label>Find <input type="search" name="find" autocomplete="off"></label>
<label>Sort by <select name="sort"><option value="score">worth checking</option><option value="order">place in the text</option><option value="speaker">speaker</option></select></label>
<label>Form <select name="form"><option value="">any</option>${forms.map(form => html`<option>${form}</option>`)}</select></label>
<label>Score from <input type="range" name="score" min="0" max="1" step="0.05" value="0"></label>
<label><input type="checkbox" name="quantities"> with a quantity</label>
<p class="shown" role="status"></p>
</div>`
}
