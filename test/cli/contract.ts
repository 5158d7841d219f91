import { z } from 'zod';
import { COLUMN_ROLES } from '../../src/goals/column-roles';

const CELL = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const AMOUNT = z.strictObject({ label: z.string(), value: z.number().nullable(), cell: CELL });
const RANGE = z.string().regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
/** Version 1 of `inspect --format json`. */
export const INSPECTED = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      file: z.string(),
      error: z.string().optional(),
      tables: z.array(
        z.strictObject({
          sheet: z.string(),
          title: z.string().nullable(),
          year: z.number().int().nullable(),
          department: z.string().nullable(),
          scope: z.enum(['department', 'project', 'fund']),
          period: z.enum(['annual', 'long-term']),
          moneyUnit: z.enum(['元', '万元', '亿元']).nullable(),
          range: RANGE,
          columns: z.array(
            z.strictObject({
              column: z.string().regex(/^[A-Z]{1,3}(:[A-Z]{1,3})?$/),
              range: RANGE,
              heading: z.string(),
              role: z.enum(COLUMN_ROLES),
              confidence: z.number().min(0).max(1),
              corrected: z.boolean(),
            }),
          ),
          unsure: z.array(z.string()),
          budget: z.array(AMOUNT),
          sums: z.array(z.strictObject({ kind: z.string(), total: AMOUNT, parts: z.array(AMOUNT) })),
          unpaired: z.array(z.strictObject({ kind: z.string(), cells: z.array(CELL), message: z.string() })),
          leftOut: z.array(z.strictObject({ row: z.number().int().positive(), text: z.string() })),
          correctedRows: z.array(z.strictObject({ row: z.number().int().positive(), text: z.string() })),
          unread: z.enum(['in-one-cell', 'levels-as-columns', 'no-headings']).nullable(),
          indicators: z.array(
            z.strictObject({
              row: z.number().int().positive(),
              level1: z.string().nullable(),
              level2: z.string().nullable(),
              level3: z.string(),
              level3Cell: CELL,
              valueText: z.string(),
              operator: z.enum(['≥', '≤', '=', '＞', '＜']).nullable(),
              value: z.union([z.number(), z.iso.date()]).nullable(),
              unit: z.string().nullable(),
              valueCell: CELL.nullable(),
              otherPlaces: z
                .array(
                  z.strictObject({
                    place: z.string(),
                    valueText: z.string(),
                    operator: z.enum(['≥', '≤', '=', '＞', '＜']).nullable(),
                    value: z.union([z.number(), z.iso.date()]).nullable(),
                    unit: z.string().nullable(),
                    valueCell: CELL,
                  }),
                )
                .optional(),
            }),
          ),
        }),
      ),
      rows: z
        .array(
          z.strictObject({
            sheet: z.string(),
            row: z.number().int().positive(),
            kind: z.string(),
            text: z.string(),
            evidence: z.array(z.strictObject({ kind: z.string(), weight: z.number(), says: z.string() })),
          }),
        )
        .optional(),
    }),
  ),
});
const EDIT = z.union([
  z.strictObject({
    kind: z.literal('write'),
    sheet: z.string(),
    range: RANGE,
    cells: z.array(
      z.array(z.strictObject({ formula: z.union([z.string(), z.number(), z.boolean()]), numberFormat: z.string() })),
    ),
  }),
  z.strictObject({ kind: z.enum(['merge', 'unmerge']), sheet: z.string(), range: RANGE }),
  z.strictObject({
    kind: z.enum(['insert-rows', 'delete-rows']),
    sheet: z.string(),
    row: z.number().int().positive(),
    count: z.number().int().positive(),
    like: z.strictObject({ row: z.number().int().positive(), columns: z.array(z.string()) }).optional(),
  }),
]);

const FINDING = z.strictObject({
  rule: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'hint']),
  category: z.enum(['完整性', '规范性', '一致性', '合理性', '相关性', '勾稽']),
  sheet: z.string(),
  cell: CELL,
  related: z.array(z.strictObject({ sheet: z.string(), cell: CELL })),
  message: z.string().min(1),
  suggestion: z.string().nullable(),
  basis: z.array(z.string()),
  suppressed: z.strictObject({ reason: z.string() }).optional(),
  fix: z.strictObject({ kind: z.enum(['safe', 'confirm']), edits: z.array(EDIT).min(1) }).nullable(),
});

/** Version 1 of `check --format json`. */
export const CHECKED = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      file: z.string(),
      error: z.string().optional(),
      tables: z.number().int(),
      indicators: z.number().int(),
      unreadSheets: z.array(z.string()).min(1).optional(),
      carriedSettings: z
        .strictObject({
          off: z.array(z.string()),
          changed: z.array(z.string()),
          profile: z.string().optional(),
          weightTotals: z.array(z.number()).optional(),
        })
        .optional(),
      findings: z.array(FINDING),
      unmatchedSuppressions: z
        .array(z.looseObject({ rule: z.string(), place: z.string(), reason: z.string() }))
        .optional(),
    }),
  ),
  summary: z.strictObject({
    files: z.number(),
    tables: z.number(),
    indicators: z.number(),
    errors: z.number(),
    warnings: z.number(),
    hints: z.number(),
    unreadable: z.number(),
    unreadSheets: z.number().optional(),
  }),
});

/** Version 1 of `fix --format json`. */
export const FIXED = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      file: z.string(),
      out: z.string().nullable(),
      applied: z.number().int().nonnegative(),
      left: z.strictObject({ errors: z.number().int(), warnings: z.number().int(), hints: z.number().int() }),
      error: z.string().optional(),
    }),
  ),
});

const FINDING_OF_FILE = FINDING.extend({ file: z.string() });

/** Version 1 of `compare --format json`. */
export const COMPARED = z.strictObject({
  version: z.literal(1),
  pairs: z.array(
    z.strictObject({
      old: z.string(),
      new: z.string(),
      kind: z.enum(['same', 'value', 'name', 'level', 'added', 'removed', 'amount']),
      level3: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      sheet: z.string(),
      cell: CELL,
    }),
  ),
  findings: z.strictObject({
    gone: z.array(FINDING_OF_FILE),
    left: z.array(FINDING_OF_FILE),
    new: z.array(FINDING_OF_FILE),
  }),
});

/**
 * The contracts as JSON Schemas (draft 7), by file name in docs/schemas. Unlike in the tests, additional fields are
 * allowed, for later versions.
 */
export function contractSchemas(): ReadonlyMap<string, string> {
  const schemas = { check: CHECKED, compare: COMPARED, fix: FIXED, inspect: INSPECTED };
  return new Map(
    Object.entries(schemas).map(([command, contract]) => {
      const schema = z.toJSONSchema(contract, {
        target: 'draft-7',
        override: ({ jsonSchema }) => {
          if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
        },
      });
      const named = { ...schema, title: `goal-table ${command} --format json` };
      return [`docs/schemas/${command}.schema.json`, `${JSON.stringify(named, null, 2)}\n`] as const;
    }),
  );
}
