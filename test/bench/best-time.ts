const ROUNDS = 5;

/** The least time of some rounds, in milliseconds: what the work takes where nothing else disturbs it. */
export function bestTime(work: () => void, rounds = ROUNDS): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
