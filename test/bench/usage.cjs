// Loaded before a program that is measured: says at its end what it has taken, threads included.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(
    `\n${JSON.stringify({ milliseconds: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024 })}\n`,
  );
});
