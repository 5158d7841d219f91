import { setFlagsFromString } from 'node:v8';

/** Number of times longer than usual. */
const TIMES = 10;

/** V8 12 (Node 22) renamed the setting; each stands beside its usual value. */
const BEFORE_12 = { flag: '--interrupt-budget', usual: 67_584 };
const SINCE_12 = { flag: '--invocation-count-for-turbofan', usual: 3000 };

/**
 * Lets V8 wait longer before it optimizes a function. A file runs through thousands of functions a few times each;
 * optimizing them took half of the processor time of a hundred files, and is only worth it for many thousands.
 */
export function optimizeLater(): void {
  const { flag, usual } = Number.parseInt(process.versions.v8, 10) < 12 ? BEFORE_12 : SINCE_12;
  setFlagsFromString(`${flag}=${String(usual * TIMES)}`);
}
