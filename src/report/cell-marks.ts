import type { Finding } from '../lint/finding';
import type { CellAddress } from '../workbook/area';
import type { CellMark, MarkLevel } from '../workbook/cell-mark';

const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'hint'];
const NAMES: Readonly<Record<MarkLevel, string>> = { error: '错误', warning: '警告', hint: '提示' };

type Marked = Pick<Finding, 'severity' | 'cells' | 'message' | 'suggestion' | 'suppressed'>;

/** One mark per cell, for all findings about it that are not ignored, the most severe first. */
export function cellMarks(findings: readonly Marked[]): CellMark[] {
  const byCell = new Map<string, { readonly cell: CellAddress; readonly findings: Marked[] }>();
  for (const finding of findings) {
    if (finding.suppressed !== null) continue;
    for (const cell of finding.cells) {
      const key = `${String(cell.row)} ${String(cell.column)} ${cell.sheet}`;
      const known = byCell.get(key);
      if (known) known.findings.push(finding);
      else byCell.set(key, { cell, findings: [finding] });
    }
  }
  return [...byCell.values()].map(({ cell, findings: found }) => {
    const ordered = LEVELS.flatMap((level) => found.filter(({ severity }) => severity === level));
    return { cell, level: ordered[0]?.severity ?? 'hint', text: ordered.map(remark).join('\n\n') };
  });
}

function remark({ severity, message, suggestion }: Marked): string {
  const said = `${NAMES[severity]}：${message}`;
  return suggestion === null ? said : `${said}\n建议：${suggestion}`;
}
