/** Cuts numbers into bins, so that a linear model can weigh each stretch by itself. */
const PROBABILITY_EDGES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.995]
const DIFFERENCE_EDGES = [0.01, 0.1, 0.3, 0.6, 1, 1.5, 2, 3, 4, 6]
const LENGTH_EDGES = [1, 2, 3, 5, 8, 12, 17, 24, 35, 50]

const bin = (value: number, edges: readonly number[]): number => {
  let k = 0
  while (k < edges.length && value > edges[k]) k++
  return k
}
export const probabilityBin = (p: number): number => bin(p, PROBABILITY_EDGES)
export const differenceBin = (d: number): number => bin(d, DIFFERENCE_EDGES)
export const lengthBin = (n: number): number => bin(n, LENGTH_EDGES)
