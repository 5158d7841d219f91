/** Runs one batch and returns what the callback loaded. */
export async function read<T>(queue: (context: Excel.RequestContext) => () => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = queue(context);
    await context.sync();
    return result();
  });
}

/** Runs one batch that must fail, and returns the description of the failure by office.js. */
export async function failure(
  queue: (context: Excel.RequestContext) => unknown,
): Promise<{ code: string; at: string; statement: string }> {
  const error: unknown = await Excel.run(async (context) => {
    queue(context);
    await context.sync();
  }).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`No Office.js error but ${String(error)}`);
  return { code: error.code, at: error.debugInfo.errorLocation ?? '', statement: error.debugInfo.statement ?? '' };
}
