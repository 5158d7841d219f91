const ROUNDS = 5;

/** The smallest time of some rounds, in milliseconds, which other load disturbs least. */
export function bestTime(work: () => void, rounds = ROUNDS): number {
  return least(rounds, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** The same in processor time, which excludes other load of the machine. */
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
