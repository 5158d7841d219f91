import { isRefusal } from '../host-errors';
import type { Sync } from '../session';

/** The conditional formats of a sheet. */
export interface FormatsRead {
  readonly rules: readonly Excel.ConditionalFormat[];
  /** True when there are others, which Excel cannot read. */
  readonly hasUnreadable: boolean;
}

const RULE = 'id, customOrNullObject/rule/formula';
const RULES = 'items/id, items/customOrNullObject/rule/formula';

/**
 * Reads the conditional formats of all sheets in one round trip. Where two rules share a range, or one was restored by
 * Ctrl+Z, Excel fails to list them (issues 5222, 6827); then each sheet is read separately, and rule by rule.
 * @param askAlong queues other requests for the same round trip; queued again when that failed
 */
export async function readFormats<T>(
  worksheets: readonly Excel.Worksheet[],
  askAlong: () => T,
  sync: Sync,
): Promise<readonly [along: T, formats: readonly FormatsRead[]]> {
  const along = askAlong();
  const collections = worksheets.map(askRules);
  try {
    await sync();
    return [along, collections.map(({ items }) => ({ rules: items, hasUnreadable: false }))];
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const alongAgain = askAlong();
  await sync();
  return [alongAgain, await readOneByOne(worksheets, (worksheet) => readSheet(worksheet, sync))];
}

function askRules(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = worksheet.getRange();
  conditionalFormats.load(RULES);
  return conditionalFormats;
}

async function readSheet(worksheet: Excel.Worksheet, sync: Sync): Promise<FormatsRead> {
  const listed = askRules(worksheet);
  if (await isAnswered(sync)) return { rules: listed.items, hasUnreadable: false };
  const count = worksheet.getRange().conditionalFormats.getCount();
  if (!(await isAnswered(sync))) return { rules: [], hasUnreadable: true };
  const indexes = Array.from({ length: count.value }, (_, index) => index);
  const rules = await readOneByOne(indexes, async (index) => {
    const rule = worksheet.getRange().conditionalFormats.getItemAt(index);
    rule.load(RULE);
    return (await isAnswered(sync)) ? rule : null;
  });
  const readable = rules.filter((rule) => rule !== null);
  return { rules: readable, hasUnreadable: readable.length < rules.length };
}

/** @throws errors that do not concern the requested object */
function isAnswered(sync: Sync): Promise<boolean> {
  return sync().then(
    () => true,
    (error: unknown) => {
      if (!isRefusal(error)) throw error;
      return false;
    },
  );
}

/** Reads one after the other, because Excel does not tell which part of a batch failed. */
function readOneByOne<A, B>(all: readonly A[], read: (one: A) => Promise<B>): Promise<readonly B[]> {
  return all.reduce<Promise<readonly B[]>>(
    async (done, one) => [...(await done), await read(one)],
    Promise.resolve([]),
  );
}
