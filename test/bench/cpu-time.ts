const ROUNDS = 5;

/**
 * The least processor time of some rounds, in milliseconds: unlike time on the clock it does not count what else the
 * machine is doing meanwhile.
 */
export function cpuTime(work: () => void, rounds = ROUNDS): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
