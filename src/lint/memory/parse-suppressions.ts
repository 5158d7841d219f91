import * as z from 'zod/mini';
import type { Suppression } from './suppressions';

const schema = z.array(
  z.object({ rule: z.string(), table: z.string(), place: z.string(), content: z.string(), reason: z.string() }),
);

/** Reads what a workbook keeps of its ignored findings; null when it is damaged. */
export function parseSuppressions(data: unknown): readonly Suppression[] | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
