const ROUNDS = 5;

/** The smallest processor time of some rounds, in milliseconds, which other load of the machine disturbs least. */
export function cpuTime(work: () => void, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
