import type { Severity } from '../../rules/kit/rule';
import { tableAt } from '../../goals/table-cells';
import { areaContains, type CellAddress } from '../../workbook/area';
import { compareSeverity, SEVERITIES } from '../../rules/kit/severity';
import type { CheckResult, ListedFinding } from '../check/check-result';
import type { TableReading } from '../check/table-reading';

export type Grouping = 'rule' | 'table';

/** The subject of a section: a severity, a goal table, several of them, or the rest of a sheet. */
export type SectionTopic =
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'table'; readonly table: TableReading }
  | { readonly kind: 'tables' }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** All findings of one rule and severity in a section. */
export interface RuleGroup {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Counts all findings, also when only the first are listed. */
  readonly count: number;
  readonly cells: number;
  readonly findings: readonly ListedFinding[];
  readonly all: readonly ListedFinding[];
}

export interface Section {
  readonly key: string;
  readonly topic: SectionTopic;
  readonly count: number;
  readonly groups: readonly RuleGroup[];
}

/** The sheet, table or rule that the user wants to see. */
export type ListScope =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'table'; readonly table: TableReading }
  | { readonly kind: 'rule'; readonly rule: string };

/** The available scopes, where there is more than one. */
export function scopesOf({ findings, tables, titles }: CheckResult): readonly ListScope[] {
  const sheets = [...new Set(findings.map(({ cell }) => cell.sheet))];
  const crowded = tables.filter(({ place }) =>
    tables.some((other) => other.place !== place && other.place.sheet === place.sheet),
  );
  const found = new Set(findings.map(({ rule }) => rule));
  const rules = [...titles.keys()].filter((rule) => found.has(rule));
  return [
    ...(sheets.length > 1 ? sheets.map((sheet): ListScope => ({ kind: 'sheet', sheet })) : []),
    ...crowded.map((table): ListScope => ({ kind: 'table', table })),
    ...(rules.length > 1 ? rules.map((rule): ListScope => ({ kind: 'rule', rule })) : []),
  ];
}

export function isInScope(scope: ListScope, { rule, cells }: Pick<ListedFinding, 'rule' | 'cells'>): boolean {
  switch (scope.kind) {
    case 'sheet':
      return cells.some(({ sheet }) => sheet === scope.sheet);
    case 'table':
      return cells.some((cell) => cell.sheet === scope.table.place.sheet && areaContains(scope.table.place, cell));
    case 'rule':
      return rule === scope.rule;
  }
}

/**
 * The displayed list: by severity or by table, then by rule, the most severe first. Rules keep the order of
 * src/rules/index.ts, so that groups stay in place when their first finding is fixed.
 * @param only null shows findings of every severity
 * @param scope null shows those of all sheets, tables and rules
 */
export function arrange(
  result: CheckResult,
  grouping: Grouping,
  only: Severity | null,
  scope: ListScope | null = null,
): readonly Section[] {
  const wanted = scope ? result.findings.filter((finding) => isInScope(scope, finding)) : result.findings;
  const gravest = SEVERITIES.flatMap((severity) =>
    only === null || only === severity ? wanted.filter((finding) => finding.severity === severity) : [],
  );
  const catalogue = [...result.titles.keys()];
  const sections = sectionsBy(catalogue);
  if (grouping === 'rule')
    return sections(gravest, ({ severity }) => ({ key: severity, topic: { kind: 'severity', severity } }));
  // The findings are in the order of the workbook, and so the tables are.
  const topicFor = topicFinder(result.tables);
  const keys = new Set(result.findings.map((finding) => topicFor(finding).key));
  const places = new Map([...keys].map((key, place) => [key, place]));
  const placeOf = ({ key }: Section): number => places.get(key) ?? places.size;
  return [...sections(gravest, topicFor)].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The findings in the displayed order. */
export function inOrder(list: readonly Section[]): readonly ListedFinding[] {
  return list.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings));
}

/** The sections with the first findings only. */
export function firstOf(list: readonly Section[], count: number): readonly Section[] {
  let room = count;
  const take = <T>(items: readonly T[]): readonly T[] => {
    const taken = items.slice(0, room);
    room -= taken.length;
    return taken;
  };
  return list
    .map((section) => ({
      ...section,
      groups: section.groups
        .map((group) => ({ ...group, findings: take(group.findings) }))
        .filter(({ findings }) => findings.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** Number of cells, counting each cell of a grouped finding. */
function cellCount(findings: readonly ListedFinding[]): number {
  return findings.reduce((sum, { cells }) => sum + cells.length, 0);
}

interface Topic {
  readonly key: string;
  readonly topic: SectionTopic;
}

type TopicFor = (finding: ListedFinding) => Topic;

function topicFinder(tables: readonly TableReading[]): TopicFor {
  const bySheet = grouped(tables, ({ place }) => place.sheet);
  const topicAt = (cell: CellAddress): Topic => {
    const table = tableAt(bySheet.get(cell.sheet) ?? [], cell);
    if (!table) return { key: cell.sheet, topic: { kind: 'sheet', sheet: cell.sheet } };
    return {
      key: `${cell.sheet} ${String(table.place.row)} ${String(table.place.column)}`,
      topic: { kind: 'table', table },
    };
  };
  return ({ cell, cells }) => {
    const own = topicAt(cell);
    return cells.every((one) => topicAt(one).key === own.key) ? own : { key: '', topic: { kind: 'tables' } };
  };
}

type Sectioning = (findings: readonly ListedFinding[], topicFor: TopicFor) => readonly Section[];

function sectionsBy(catalogue: readonly string[]): Sectioning {
  return (findings, topicFor) => {
    const bySection = grouped(findings, (finding) => topicFor(finding).key);
    return [...bySection].flatMap(([key, own]) => {
      const [first] = own;
      return first
        ? [{ key, topic: topicFor(first).topic, count: own.length, groups: ruleGroups(key, own, catalogue) }]
        : [];
    });
  };
}

function ruleGroups(
  section: string,
  findings: readonly ListedFinding[],
  catalogue: readonly string[],
): readonly RuleGroup[] {
  const groups = grouped(findings, ({ rule, severity }) => `${section} ${rule} ${severity}`);
  return [...groups]
    .flatMap(([key, own]) => {
      const [first] = own;
      return first
        ? [
            {
              key,
              rule: first.rule,
              severity: first.severity,
              count: own.length,
              cells: cellCount(own),
              findings: own,
              all: own,
            },
          ]
        : [];
    })
    .sort((a, b) => compareSeverity(a.severity, b.severity) || catalogue.indexOf(a.rule) - catalogue.indexOf(b.rule));
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
