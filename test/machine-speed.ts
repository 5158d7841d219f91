import type { Frame } from 'playwright-core';

/** The reference work's time in milliseconds on the machine that the tests' limits of time were measured on. */
const REFERENCE_MS = 25;
const ROUNDS = 5;

/**
 * How many times slower this machine is at present than the one that the limits were measured on; at least 1. The same
 * commit took seven times as long on another day of a shared machine, so a limit in milliseconds alone fails there, or
 * is too wide to notice anything here.
 */
export async function slowness(frame: Frame): Promise<number> {
  const times = await frame.evaluate(referenceWork, ROUNDS);
  return Math.max(1, Math.min(...times) / REFERENCE_MS);
}

/** The same for work in Node. */
export function slownessOfNode(): number {
  return Math.max(1, Math.min(...referenceWork(ROUNDS)) / REFERENCE_MS);
}

/** Work like that of a check: patterns compiled and run over short texts, maps, objects written out and read. */
function referenceWork(rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const begun = performance.now();
    const found = new Map<string, number>();
    for (let index = 0; index < 2000; index++) {
      // A new pattern each time, or the browser would reuse the compiled one.
      const pattern = new RegExp(`^(?:指标${String(begun)}${String(index)}|\\D*(\\d+(?:\\.\\d+)?)\\s*(?:%|人|次))$`);
      for (let text = 0; text < 20; text++) {
        const match = pattern.exec(`完成培训${String(text)}${text % 2 ? '%' : '人次'}`);
        found.set(`${String(text)}${match?.[1] ?? ''}`, index);
      }
    }
    const written = JSON.stringify([...found].map(([name, value]) => ({ name, value })));
    (JSON.parse(written) as { name: string }[]).sort((a, b) => a.name.localeCompare(b.name));
    return performance.now() - begun;
  });
}
