import { cellName } from '../../src/workbook/area';
import { FORMS, judgeForm } from './accuracy';
import { RULES_OF_KIND } from './kinds';

/**
 * Prints the findings on the forms, each with what supports it, and the reviewers' remarks without a finding: `npm run
 * findings -- completeness/ range/negative` for a category and one more rule; all rules without arguments.
 */
const wanted = process.argv.slice(2);
const isWanted = (rule: string): boolean => wanted.length === 0 || wanted.some((word) => rule.startsWith(word));

for (const form of FORMS) {
  const { findings, remarks } = judgeForm(form);
  const own = findings.filter(({ finding }) => isWanted(finding.rule));
  const missed = remarks.filter(({ remark, isMade }) => !isMade && (RULES_OF_KIND[remark.kind] ?? []).some(isWanted));
  if (own.length === 0 && missed.length === 0) continue;
  console.log(`\n== ${form}: ${String(own.length)} findings, ${String(missed.length)} remarks not made`);
  for (const { finding, verdict, reason } of own) {
    const { rule, severity, cell, message, suggestion, fix } = finding;
    const writes = (fix?.edits ?? []).flatMap((edit) =>
      edit.kind === 'write' ? edit.cells.flat().map(({ formula }) => String(formula)) : [edit.kind],
    );
    const change = fix ? ` {${fix.kind}: ${writes.join(' | ')}}` : '';
    const said = `${message} → ${suggestion ?? ''}${change}${reason ? ` (${reason})` : ''}`;
    console.log(`  [${verdict}] ${rule} ${severity} ${cell.sheet}!${cellName(cell)} ${said}`);
  }
  for (const { remark } of missed) {
    const { kind, severity, sheet, cell, why, debatable } = remark;
    console.log(`  [not made] ${kind} ${severity ?? ''} ${sheet}!${cell} ${why}${debatable ? ' (debatable)' : ''}`);
  }
}
