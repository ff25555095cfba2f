/** How well scores rank texts and how well they hold as probabilities; a label says whether a text is check-worthy. */
type Scores = Float64Array | readonly number[]

/** Labels from the highest score down. */
function ranked(scores: Scores, labels: readonly boolean[]): boolean[] {
  return [...scores.keys()].toSorted((a, b) => scores[b] - scores[a]).map(k => labels[k])
}

export function averagePrecision(scores: Scores, labels: readonly boolean[]): number {
  let hits = 0
  let sum = 0
  ranked(scores, labels).forEach((label, rank) => {
    if (label) sum += ++hits / (rank + 1)
  })
  return sum / hits
}

export function bestF1(scores: Scores, labels: readonly boolean[]): number {
  const positives = labels.filter(Boolean).length
  let hits = 0
  let best = 0
  ranked(scores, labels).forEach((label, rank) => {
    if (label) hits++
    best = Math.max(best, (2 * hits) / (rank + 1 + positives))
  })
  return best
}

/** For each tenth of the scores: how many texts, their mean score, and the share that is check-worthy. */
export function reliability(
  scores: Scores,
  labels: readonly boolean[]
): { from: number; texts: number; score: number; checkWorthy: number }[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = [...scores.keys()].filter(k => Math.min(9, Math.floor(10 * scores[k])) === tenth)
    const mean = (of: (k: number) => number) => +(inside.reduce((sum, k) => sum + of(k), 0) / inside.length).toFixed(3)
    return { from: tenth / 10, texts: inside.length, score: mean(k => scores[k]), checkWorthy: mean(k => (labels[k] ? 1 : 0)) }
  })
}
