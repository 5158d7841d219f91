const ROUNDS = 5;

/** The least time of some rounds, in milliseconds: what the work takes where nothing else disturbs it. */
export function bestTime(work: () => void, rounds = ROUNDS): number {
  return least(rounds, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** The same in processor time, which does not count what else the machine is doing meanwhile. */
export function cpuTime(work: () => void, rounds = ROUNDS): number {
  return least(rounds, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
}

function least(rounds: number, measure: () => number): number {
  return Math.min(...Array.from({ length: rounds }, measure));
}
