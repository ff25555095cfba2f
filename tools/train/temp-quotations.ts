import type { Paragraph, Quotation } from '../../src/annotate/layers.ts'
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const out: Quotation[] = []
  for (const p of paragraphs) {
    let open = -1, width = 1
    const re = /''|``|["“”„«»]/g
    re.lastIndex = p.start
    for (let m = re.exec(text); m && m.index < p.end; m = re.exec(text)) {
      const at = m.index, len = m[0].length
      const before = at > p.start ? text[at - 1] : ' '
      let opening = m[0] === '“' || m[0] === '``' || m[0] === '«' || m[0] === '„'
      if (m[0] === '"' || m[0] === "''") opening = /[\s(\[—–-]/.test(before)
      if (opening) { if (open < 0) { open = at; width = len } }
      else if (open >= 0) { out.push({ start: open, end: at + len, inner: { start: open + width, end: at }, within: -1, closed: true, continues: -1 }); open = -1 }
      else { out.push({ start: p.start, end: at + len, inner: { start: p.start, end: at }, within: -1, closed: true, continues: -1 }) }
    }
    if (open >= 0) out.push({ start: open, end: p.end, inner: { start: open + width, end: p.end }, within: -1, closed: false, continues: -1 })
  }
  return out
}
