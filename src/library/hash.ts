const { imul } = Math;

/** A number for what is known in a context. The same numbers in another context (`which`) hash differently. */
export function hash(which: number, numbers: readonly number[]): number {
  return numbers.reduce(
    (sum, one) => {
      const next = imul(sum ^ one, 0x9e3779b1);
      return next ^ (next >>> 13);
    },
    imul(which + 1, 0x1b873593),
  );
}
