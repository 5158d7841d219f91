import * as z from 'zod/mini';
import { squeeze } from '../../wording/plain-text';
import { sameCell } from '../../workbook/area';
import { fingerprint } from '../../workbook/fingerprint';
import type { InPieces } from '../../workbook/pieces';
import { cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding } from '../finding';
import type { Recognized } from '../recognized';
import { placeName, subjectsOf, type Subject, type Subjects } from './subjects';
import { findTables, type FoundTables } from './table-mark';

const schema = z.array(
  z.object({
    rule: z.string(),
    sheet: z.optional(z.string()),
    table: z.string(),
    nth: z.optional(z.string()),
    place: z.string(),
    content: z.string(),
    /** Fingerprint of everything that the finding rests on; missing when an earlier version saved the ignore. */
    basis: z.optional(z.string()),
    reason: z.string(),
  }),
);

/**
 * A finding that the user ignores, and why. It describes the finding by table and place, not by address, and holds as
 * long as everything that the finding rests on stays the same: the cells compared and the figures that it names.
 */
export type Suppression = z.infer<typeof schema>[number];

/** Reads the ignores that a workbook carries; null when they are damaged. */
export function parseSuppressions(data: unknown): readonly Suppression[] | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The suppressions without those that are about the same finding as one of the others, whatever their reasons. */
export function withoutThose(
  suppressions: readonly Suppression[],
  others: readonly Suppression[],
): readonly Suppression[] {
  const keyOf = ({ rule, sheet = '', table, nth = '', place }: Suppression): string =>
    [rule, sheet, table, nth, place].join('\n');
  const taken = new Set(others.map(keyOf));
  return suppressions.filter((one) => !taken.has(keyOf(one)));
}

/** A suppression, and a finding that it applies to. */
export interface SuppressionMatch {
  readonly suppression: Suppression;
  readonly finding: Finding;
}

export interface Suppressed {
  /** All findings. Ignored ones carry the reason; those that were ignored in another state, the former reason. */
  readonly findings: readonly Finding[];
  readonly matches: readonly SuppressionMatch[];
  /** Suppressions that apply to no finding: the fault was mended, or something changed since. */
  readonly unmatched: readonly Suppression[];
}

/** The suppressions that make a finding ignored, one for each of its cells. */
export function suppressionsOf(
  { workbook, tables, raw }: Pick<Recognized, 'workbook' | 'tables'> & { readonly raw: Pick<Suppressed, 'findings'> },
  finding: Pick<Finding, 'rule' | 'severity' | 'cause' | 'cells' | 'message'>,
  reason: string,
): readonly Suppression[] {
  const subjects = subjectsOf(workbook, tables);
  return partsOf(raw.findings, finding).map((part) => ({
    rule: part.rule,
    ...subjects.of(part.cell),
    basis: basisOf(workbook, part),
    reason,
  }));
}

/** The suppressions that make a finding ignored now. */
export function suppressionsFor({ matches }: Pick<Suppressed, 'matches'>, finding: Finding): readonly Suppression[] {
  const parts = new Set(
    partsOf(
      matches.map((match) => match.finding),
      finding,
    ),
  );
  return matches.filter((match) => parts.has(match.finding)).map(({ suppression }) => suppression);
}

/** The findings that a grouped finding was made of; the finding itself when it stands alone. */
function partsOf(
  findings: readonly Finding[],
  { rule, severity, cause, cells, message }: Pick<Finding, 'rule' | 'severity' | 'cause' | 'cells' | 'message'>,
): readonly Finding[] {
  return findings.filter(
    (one) =>
      one.rule === rule &&
      one.severity === severity &&
      one.cause === cause &&
      cells.some((cell) => sameCell(cell, one.cell)) &&
      (cells.length > 1 || one.message === message),
  );
}

/** Marks the findings that the user ignores or ignored in another state; each still stands on its own. */
export function* suppress(
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  subjects: Subjects,
): InPieces<Suppressed> {
  if (suppressions.length === 0) return { findings, matches: [], unmatched: [] };
  const candidatesFor = likelySuppressions(suppressions, subjects);
  const matches: SuppressionMatch[] = [];
  const candidates: (readonly Candidate[])[] = [];
  for (const finding of findings) {
    const likely = candidatesFor(finding);
    candidates.push(likely);
    const suppression = likely.find((candidate) => isSame(candidate, workbook, finding))?.suppression;
    if (suppression) matches.push({ suppression, finding });
    yield;
  }
  const matched = new Map(matches.map(({ finding, suppression }) => [finding, suppression]));
  const used = new Set(matched.values());
  const marked = findings.map((finding, index): Finding => {
    const suppression = matched.get(finding);
    if (suppression) return { ...finding, suppressed: { reason: suppression.reason } };
    const former = candidates[index]?.find((candidate) => !used.has(candidate.suppression));
    return former ? { ...finding, formerReason: former.suppression.reason } : finding;
  });
  return { findings: marked, matches, unmatched: suppressions.filter((suppression) => !used.has(suppression)) };
}

/** A suppression of the same rule at a place of the same name, in a table that it can mean. */
interface Candidate {
  readonly suppression: Suppression;
  readonly subject: Subject;
  readonly isSureTable: boolean;
}

function likelySuppressions(
  suppressions: readonly Suppression[],
  subjects: Subjects,
): (finding: Finding) => readonly Candidate[] {
  const rules = new Set(suppressions.map(({ rule }) => rule));
  const byPlace = new Map<string, { suppression: Suppression; tables: FoundTables }[]>();
  for (const suppression of suppressions) {
    const key = placeKey(suppression);
    const ofPlace = byPlace.get(key) ?? [];
    ofPlace.push({ suppression, tables: findTables(suppression, subjects.marks) });
    byPlace.set(key, ofPlace);
  }
  return ({ rule, cell }) => {
    if (!rules.has(rule)) return [];
    const subject = subjects.of(cell);
    return (byPlace.get(placeKey({ rule, place: subject.place })) ?? []).flatMap(({ suppression, tables }) => {
      const isMeant = tables.marks.some(
        ({ sheet, table, nth }) => sheet === subject.sheet && table === subject.table && nth === subject.nth,
      );
      // Where the table is in doubt, at least the content has to be the same.
      if (!isMeant || (!tables.isSure && suppression.content !== subject.content)) return [];
      return [{ suppression, subject, isSureTable: tables.isSure }];
    });
  };
}

function isSame(
  { suppression, subject, isSureTable }: Candidate,
  workbook: WorkbookSnapshot,
  finding: Finding,
): boolean {
  return (
    isSureTable &&
    suppression.place === subject.place &&
    suppression.content === subject.content &&
    suppression.basis === basisOf(workbook, finding)
  );
}

/** A fingerprint of what a finding rests on: the cells that it compares and the figures that it names. */
function basisOf(workbook: WorkbookSnapshot, { cell, related, message }: Finding): string {
  // Addresses change with rows that come and go elsewhere.
  const said = message.replace(/[A-Z]{1,3}\d{1,7}|第\d{1,7}行/g, '');
  return fingerprint([said, ...[cell, ...related].map((one) => squeeze(cellAt(workbook, one).text))]);
}

function placeKey({ rule, place }: Pick<Suppression, 'rule' | 'place'>): string {
  return `${rule}\n${placeName(place)}`;
}
