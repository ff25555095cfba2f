export const style = `
:root {
  color-scheme: light dark;
  --paper: #fff; --card: #f7f6f3; --ink: #1b1b1a; --soft: #595855; --line: #d9d7d0;
  --claim: #ffc93c; --source: #0a58b0; --cue: #8a2c6b; --quantity: #0b7261; --hot: #b3261e; --active: #cfe3ff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --card: #1f2125; --ink: #e9e7e2; --soft: #aaa8a2; --line: #3a3c42;
    --claim: #664c00; --source: #8ab8ff; --cue: #f0a3d4; --quantity: #5fd3bd; --hot: #ff8a7d; --active: #24456f;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 84rem; }
a { color: var(--source); }
:focus-visible { outline: 3px solid var(--source); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; margin: 0; }
article > header h1, article > header h2 { max-width: 28em; font: 700 clamp(1.5rem, 4vw, 2.25rem)/1.2 Georgia, "Noto Serif", serif; }
.about, .legend { color: var(--soft); font-size: .9rem; margin: .4rem 0 1.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
html:not(.scripted) .scripted { display: none; }
[hidden] { display: none !important; }

.index { margin: 1rem 0 3rem; overflow-x: auto; }
.index table { border-collapse: collapse; width: 100%; max-width: 60rem; }
.index th, .index td { text-align: left; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
.index th { color: var(--soft); font-weight: 500; font-size: .85rem; }
.index .figure { text-align: right; font-variant-numeric: tabular-nums; }
.index .file { display: block; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: -.9rem 0 1.5rem; }
article + article { border-top: 1px solid var(--line); margin-top: 4rem; padding-top: 2.5rem; }

.text { font: 1.125rem/1.75 Georgia, "Noto Serif", serif; max-width: 42rem; overflow-wrap: break-word; }
.text p { margin: 0 0 1.1em; }
mark { color: var(--ink); background: color-mix(in srgb, var(--claim) calc(14% + 66% * var(--score)), transparent); padding: .12em 0; transition: background-color .12s; }
mark.narrative { background: none; box-shadow: inset 0 -.14em color-mix(in srgb, var(--claim) calc(30% + 70% * var(--score)), transparent); }
.source { color: var(--source); font-weight: 600; }
.cue { color: var(--cue); font-style: italic; }
.quantity { text-decoration: underline 2px var(--quantity); text-underline-offset: .18em; }
.reference { font: 600 .75rem/1 system-ui, sans-serif; vertical-align: .5em; margin: 0 .15em 0 .1em; padding: .1em .35em; border: 1px solid var(--line); border-radius: 1em; background: var(--paper); color: var(--ink); text-decoration: none; }
.anchor { scroll-margin-top: 30vh; }
mark.off, .off { background: none; box-shadow: none; color: inherit; font-style: inherit; font-weight: inherit; }
.reference.off { opacity: .45; }
mark.active, .source.active, .cue.active, .audience.active { background: var(--active); box-shadow: none; }
.source.active, .cue.active, .audience.active { outline: 2px solid currentColor; outline-offset: 1px; border-radius: 2px; }
.reference.active { background: var(--source); border-color: var(--source); color: var(--paper); }
.reference:hover { border-color: var(--source); }

.panel > h2, .panel > h3 { font-size: 1.1rem; }
.panel > .about { margin: .1rem 0 .75rem; }
.controls { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; font-size: .875rem; margin-bottom: .75rem; }
.controls label { display: inline-flex; gap: .4rem; align-items: center; }
.controls input[type=search] { width: 9rem; }
.controls input, .controls select, .speakers input { font: inherit; accent-color: var(--source); }
.controls input[type=search], .controls select { padding: .2rem .4rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--paper); color: var(--ink); }
.controls input[type=range] { width: 7rem; }
.shown { margin: 0; color: var(--soft); }
.people { margin-bottom: 1rem; font-size: .9rem; }
.people summary { font-weight: 600; cursor: pointer; }
.speakers { list-style: none; margin: .4rem 0 0; padding: 0; }
.speakers label { display: flex; gap: .75rem; align-items: baseline; justify-content: space-between; padding: .25rem 0; border-bottom: 1px solid var(--line); }
html.scripted .speakers label > span:first-child { padding-left: 1.6em; text-indent: -1.6em; }
.speakers .count { white-space: nowrap; color: var(--soft); }
.claims { list-style: none; margin: 0; padding: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .7rem .9rem; margin-bottom: .6rem; overflow-wrap: anywhere; }
.card:target, .card.active { border-color: var(--source); box-shadow: 0 0 0 1px var(--source); }
.card p { margin: 0; }
.who { display: grid; grid-template-columns: auto 1fr auto; gap: .5rem; align-items: baseline; font-size: .9rem; }
.number { min-width: 2.1em; text-align: center; font-weight: 600; font-size: .8rem; padding: .1em .4em; border: 1px solid var(--soft); border-radius: 1em; color: var(--ink); text-decoration: none; }
.number:hover { border-color: var(--source); color: var(--source); }
.name { font-weight: 600; }
.role { color: var(--soft); }
.score { display: inline-flex; gap: .4rem; align-items: center; font-variant-numeric: tabular-nums; font-size: .85rem; }
.bar { width: 3.5rem; height: .5rem; border-radius: 1em; background: linear-gradient(90deg, var(--hot) calc(100% * var(--score)), var(--line) 0); }
.words { font: 1rem/1.5 Georgia, "Noto Serif", serif; padding: .35rem 0; }
.framing { color: var(--cue); }
.reasons { margin: 0; padding: 0; list-style: none; font-size: .85rem; display: flex; flex-wrap: wrap; gap: .1rem .8rem; }
.reasons li::before { content: "→ "; content: "→ " / ""; color: var(--hot); }
.facts { color: var(--soft); font-size: .8rem; }

@media screen and (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(22rem, 30rem); gap: 3rem; align-items: start; }
  .panel { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1rem .4rem 1rem; margin-top: -1rem; scrollbar-width: thin; }
}
@media screen and (max-width: 59.99rem) {
  .panel { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1.5rem; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --claim: #ffd970; --source: #000; --cue: #000; --quantity: #000; --hot: #000; }
  body { padding: 0; max-width: none; }
  .scripted.controls, .speakers input { display: none; }
  .text { font-size: 11pt; line-height: 1.6; max-width: none; }
  mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .card, .text p { break-inside: avoid; }
  .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: -.9rem 0 1.5rem; }
article + article { break-before: page; }
  .panel { border-top: 1px solid #bbb; margin-top: 1rem; padding-top: 1rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } .bar { border: 1px solid; } }
`
