import packageFacts from '../../../package.json';
import type { Finding } from '../../lint/finding';
import { rules } from '../../rules';
import type { RuleMeta, RuleReasons, Severity } from '../../rules/kit/rule';
import { cellName, type CellAddress } from '../../workbook/area';
import type { CheckedFile, UnreadableFile } from '../checked-file';
import { pageOfRule } from '../described-rule';
import type { CheckPrinter, PrintOptions } from '../formats/format';
import { jsonText } from './json-text';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/**
 * The findings as a SARIF 2.1.0 log, one line per file. A cell is a logical location, because SARIF's regions are lines
 * or bytes. The properties also contain sheet and cell, for readers without logical locations.
 */
export function checkSarif({ reasons }: PrintOptions): CheckPrinter {
  const met = new Set<string>();
  const failures: object[] = [];
  return {
    begin: () => '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"results":[\n',
    between: ',\n',
    file(checked) {
      for (const { rule } of checked.findings) met.add(rule);
      return checked.findings.map((finding, at) => jsonText(resultOf(finding, checked, at))).join(',');
    },
    unreadable(file) {
      failures.push(notificationOf(file));
      return '';
    },
    end: () =>
      `\n],"tool":${jsonText(toolOf(met, reasons))},"columnKind":"utf16CodeUnits",` +
      `"invocations":[${jsonText({ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures })}]}]}\n`,
  };
}

function resultOf(finding: Finding, { file, identities }: CheckedFile, at: number): object {
  const { rule, severity, cell, cells, related, message, suggestion, suppressed, fix } = finding;
  const identity = identities[at];
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: suggestion === null ? message : `${message}\n建议：${suggestion}` },
    locations: [locationOf(file, cell)],
    ...(cells.length + related.length > 1 && {
      relatedLocations: [...cells.slice(1), ...related].map((one) => locationOf(file, one)),
    }),
    ...(identity !== undefined && { partialFingerprints: { 'goalTableFinding/v1': identity } }),
    ...(suppressed && { suppressions: [{ kind: 'external', justification: suppressed.reason }] }),
    properties: { sheet: cell.sheet, cell: cellName(cell), fix: fix?.kind ?? null },
  };
}

function locationOf(file: string, cell: CellAddress): object {
  const name = cellName(cell);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name, fullyQualifiedName: `'${cell.sheet.replaceAll("'", "''")}'!${name}`, kind: 'cell' }],
    properties: { sheet: cell.sheet, cell: name },
  };
}

function notificationOf({ file, error }: UnreadableFile): object {
  return {
    level: 'error',
    message: { text: error },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

function toolOf(met: ReadonlySet<string>, reasons: RuleReasons): object {
  return {
    driver: {
      name: 'goal-table',
      fullName: '绩效目标助手',
      version: packageFacts.version,
      language: 'zh-CN',
      rules: rules.filter(({ meta }) => met.has(meta.id)).map(({ meta }) => ruleOf(meta, reasons)),
    },
  };
}

function ruleOf({ id, title, category, severity }: RuleMeta, reasons: RuleReasons): object {
  const { why = '', basis = [] } = reasons[id] ?? {};
  const grounds = basis.length === 0 ? '' : `依据：${basis.join('；')}。`;
  return {
    id,
    name: title,
    shortDescription: { text: title },
    ...(why !== '' && { fullDescription: { text: why } }),
    help: { text: [why, grounds, `说明：${pageOfRule(id)}`].filter((part) => part !== '').join('\n') },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { category },
  };
}

/** A path as a URI reference. */
export function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const [first = ''] = parts;
  const written = parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
  if (/^[A-Za-z]:$/.test(first)) return `file:///${first}${written.slice(encodeURIComponent(first).length)}`;
  if (written.startsWith('//')) return `file:${written}`;
  return written.startsWith('/') ? `file://${written}` : written;
}
