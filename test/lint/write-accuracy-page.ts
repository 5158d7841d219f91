import { writeHalf } from '../accuracy-document';
import { accuracyPage, isAgreed, isGrave, isSure, measureRules } from './accuracy-page';
import { cellName } from '../../src/workbook/area';

/**
 * `npm run rule-accuracy`: writes the rules' half of docs/accuracy.md, and prints findings that still need a review.
 */
writeHalf('rules', accuracyPage());
const { findings, remarks } = measureRules();
for (const { form, finding, verdict } of findings.filter(
  (one) => !isAgreed(one) && (isGrave(one) || one.verdict === 'forbidden'),
)) {
  console.log(
    `[${verdict}] ${finding.rule} ${finding.severity} ${form} ${finding.cell.sheet}!${cellName(finding.cell)} ${finding.message}`,
  );
}
for (const { form, remark } of remarks.filter((one) => isSure(one) && !one.isMade)) {
  console.log(`[not made] ${remark.kind} ${form} ${remark.sheet}!${remark.cell} ${remark.why}`);
}
console.log(
  accuracyPage()
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .join('\n'),
);
