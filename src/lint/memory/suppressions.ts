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
    /** Fingerprint of everything that the finding depends on; missing in ignores of earlier versions. */
    basis: z.optional(z.string()),
    reason: z.string(),
  }),
);

/**
 * A finding ignored by the user, with the reason. It identifies the finding by table and place, not by address. It
 * holds as long as everything that the finding depends on stays the same: the compared cells and the figures in its
 * message.
 */
export type Suppression = z.infer<typeof schema>[number];

/** Reads the ignores that a workbook carries; null when they are damaged. */
export function parseSuppressions(data: unknown): readonly Suppression[] | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The suppressions without those of the same findings as one of `others`, whatever their reasons. */
export function withoutThose(
  suppressions: readonly Suppression[],
  others: readonly Suppression[],
): readonly Suppression[] {
  const keyOf = ({ rule, sheet = '', table, nth = '', place }: Suppression): string =>
    [rule, sheet, table, nth, place].join('\n');
  const taken = new Set(others.map(keyOf));
  return suppressions.filter((one) => !taken.has(keyOf(one)));
}

/** A suppression with a finding that it applies to. */
export interface SuppressionMatch {
  readonly suppression: Suppression;
  readonly finding: Finding;
}

export interface Suppressed {
  /** All findings. Ignored ones have the reason, those ignored in another state the former reason. */
  readonly findings: readonly Finding[];
  readonly matches: readonly SuppressionMatch[];
  /** Suppressions that apply to no finding: the fault was fixed, or something changed. */
  readonly unmatched: readonly Suppression[];
}

/** Suppressions that ignore a finding, one for each of its cells. */
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

/** The suppressions that currently ignore a finding. */
export function suppressionsFor({ matches }: Pick<Suppressed, 'matches'>, finding: Finding): readonly Suppression[] {
  const parts = new Set(
    partsOf(
      matches.map((match) => match.finding),
      finding,
    ),
  );
  return matches.filter((match) => parts.has(match.finding)).map(({ suppression }) => suppression);
}

/** The single findings in a grouped one; the finding itself when it is not grouped. */
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

/** Marks findings that the user ignores or ignored in another state. Findings must not be grouped yet. */
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

/** A suppression of the same rule at a place of the same name, in a table that may be the right one. */
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
      // When the table is uncertain, the content must be the same.
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
  // Addresses are left out, because they change when rows are inserted elsewhere.
  const said = message.replace(/[A-Z]{1,3}\d{1,7}|第\d{1,7}行/g, '');
  return fingerprint([said, ...[cell, ...related].map((one) => squeeze(cellAt(workbook, one).text))]);
}

function placeKey({ rule, place }: Pick<Suppression, 'rule' | 'place'>): string {
  return `${rule}\n${placeName(place)}`;
}
