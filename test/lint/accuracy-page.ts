import { restsAs } from '../../src/report/words';
import type { Severity } from '../../src/rules/kit/rule';
import { check } from '../../src/lint/check';
import type { Finding } from '../../src/lint/finding';
import { SEVERITIES as SEVERITY_ORDER } from '../../src/rules/kit/severity';
import { rules } from '../../src/rules';
import { cellName } from '../../src/workbook/area';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { generateForm } from '../forms/generate/generate-form';
import { handForms } from '../forms/hand';
import type { FormWithTruth } from '../forms/sheet-truth';
import { formNames, formWorkbook } from '../forms/truth';
import { NAMED_RULES } from '../recognize/compare-with-truth';
import { FORMS, judgeForm, type JudgedFinding, type JudgedRemark } from './accuracy';
import { RULES_OF_KIND } from './kinds';
import type { SoundForm } from './sound-form';
import { SOUND_FORMS, soundWorkbook } from './sound-forms';

/** Forms that nobody looks at during development, for a fair measurement. */
const ASIDE = formNames('aside');

/** The findings of all rules on all forms, compared with the ground truth and the reviews. */
export interface Accuracy {
  readonly findings: readonly JudgedFinding[];
  readonly remarks: readonly JudgedRemark[];
}

/** The findings as shown to the user: grouped by cause, without rules on trial. */
interface Told {
  readonly tables: number;
  readonly indicators: number;
  readonly findings: readonly Finding[];
}

let known: Accuracy | null = null;

export function measureRules(): Accuracy {
  if (known) return known;
  const judged = FORMS.map(judgeForm);
  known = { findings: judged.flatMap(({ findings }) => findings), remarks: judged.flatMap(({ remarks }) => remarks) };
  return known;
}

function measureTold(workbooks: readonly WorkbookSnapshot[]): Told {
  const checked = workbooks.map((workbook) => check(workbook));
  const tables = checked.flatMap((one) => one.tables);
  return {
    tables: tables.length,
    indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
    findings: checked.flatMap((one) => one.findings),
  };
}

/** True for certain errors and warnings of a reviewer, of a kind for which rules exist. */
export function isSure({ remark }: JudgedRemark): boolean {
  const isGrave = remark.severity === undefined || remark.severity === 'error' || remark.severity === 'warning';
  return isGrave && remark.debatable !== true && RULES_OF_KIND[remark.kind] !== undefined;
}

export function isAgreed({ verdict }: JudgedFinding): boolean {
  return verdict === 'truth' || verdict === 'right';
}

export function isGrave({ finding }: JudgedFinding): boolean {
  return finding.severity !== 'hint';
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** The rules' half of docs/accuracy.md. */
export function accuracyPage(): string {
  const { findings, remarks } = measureRules();
  const told = measureTold(FORMS.map(formWorkbook));
  const halves = [
    introduction(findings, remarks, told),
    rulesTable(findings, remarks, told),
    otherForms(),
    remarksTable(remarks),
  ];
  return `${halves.join('\n\n')}\n`;
}

function introduction(findings: readonly JudgedFinding[], remarks: readonly JudgedRemark[], told: Told): string {
  const sure = remarks.filter(isSure);
  const grave = findings.filter(isGrave);
  const forbidden = findings.filter(({ verdict }) => verdict === 'forbidden');
  return `<!-- Written by \`npm run rule-accuracy\`; a test holds that it is current. -->

# 规则准不准

在 ${String(FORMS.length)} 份样表（test/forms）上实测，试行规则也打开。样表有人工核对的真值（*.expected.json）；真值没有提到的发现逐条看过原表，
认为审核人员会同意的记为“复核同意”，理由在 test/lint/reviewed。规则是对着这些样表写的，没见过的表会差一些。

- 真值里明确的错误和警告（${String(sure.length)} 处）指出了 ${percent(sure.filter(({ isMade }) => isMade).length, sure.length)}。
- 报出的错误和警告（${String(grave.length)} 处）有 ${percent(grave.filter(isAgreed).length, grave.length)}与真值或复核一致。
- 真值说明“不应报”的地方报了 ${String(forbidden.length)} 处。
- 用户看到的（一个原因合成一条，试行规则不开）平均每张表：${perTable(told)}。`;
}

function perTable({ tables, findings }: Told): string {
  return SEVERITY_ORDER.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${SEVERITIES[severity]} ${(count / tables).toFixed(1)} 条`;
  }).join('，');
}

function rulesTable(findings: readonly JudgedFinding[], remarks: readonly JudgedRemark[], told: Told): string {
  const rows = rules.map(({ meta }) => {
    const own = findings.filter(({ finding }) => finding.rule === meta.id);
    const count = (verdict: JudgedFinding['verdict']): string =>
      String(own.filter((one) => one.verdict === verdict).length);
    const precision = own.length === 0 ? '—' : percent(own.filter(isAgreed).length, own.length);
    const state = restsAs(meta);
    const severity = SEVERITIES[meta.severity] + (state === null ? '' : `（${state}）`);
    const verdicts = (['truth', 'right', 'wrong', 'unexplained'] as const).map(count);
    const items = told.findings.filter(({ rule }) => rule === meta.id).length;
    const per100 = told.indicators === 0 ? '—' : ((items * 100) / told.indicators).toFixed(1);
    const asked = remarks.filter((one) => isSure(one) && RULES_OF_KIND[one.remark.kind]?.[0] === meta.id);
    const recall = asked.length === 0 ? '—' : percent(asked.filter(({ isMade }) => isMade).length, asked.length);
    return `| \`${meta.id}\` | ${severity} | ${per100} | ${String(own.length)} | ${verdicts.join(' | ')} | ${precision} | ${recall} |`;
  });
  return [
    '## 各规则报出的',
    '',
    '| 规则 | 级别 | 每百个指标报几条 | 报出（处） | 真值一致 | 复核同意 | 复核不同意 | 未复核 | 准确率 | 找全率 |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Number of generated forms that are checked; the reading half of docs/accuracy.md uses more. */
const GENERATED = 150;

/** Forms that the rules were not written for: their number of findings, and how many are certainly wrong. */
function otherForms(): string {
  const generated = Array.from({ length: GENERATED }, (_, seed) => generateForm(seed + 1));
  const judged = ASIDE.map(judgeForm);
  const aside = judged.flatMap((one) => one.findings);
  const remarked = judged.flatMap((one) => one.remarks).filter(isSure);
  const asked = [...handForms.flatMap(drawnIn), ...remarked.map(ofRemark)];
  const first = measureTold([...ASIDE.map(formWorkbook), ...handForms.map(({ workbook }) => workbook)]);
  const sound = SOUND_FORMS.map((form) => soundWorkbook(form));
  const made = measureTold(generated.map(({ workbook }) => workbook));
  const wrong = measureTold([
    ...sound,
    ...[...generated, ...handForms].filter(({ isSound }) => isSound).map(({ workbook }) => workbook),
  ]);
  const planted = SOUND_FORMS.flatMap(plantedIn);
  const rows = rules.map(({ meta }) => {
    const per100 = ({ findings, indicators }: Told): string =>
      ((findings.filter(({ rule }) => rule === meta.id).length * 100) / indicators).toFixed(1);
    const own = aside.filter(({ finding }) => finding.rule === meta.id);
    const agreed = own.length === 0 ? '—' : percent(own.filter(isAgreed).length, own.length);
    const errors = wrong.findings.filter(({ rule, severity }) => rule === meta.id && severity === 'error').length;
    const figures = [agreed, foundOf(asked, meta.id), per100(first), per100(made), foundOf(planted, meta.id)];
    return `| \`${meta.id}\` | ${figures.join(' | ')} | ${String(errors)} |`;
  });
  const counted = wrong.findings.filter(({ severity }) => severity === 'error').length;
  return `## 样表以外的表

- 留出：test/forms/aside 的 ${String(ASIDE.length)} 份表，只量得分，不照着改程序，是头一回见的。准确率按它们真值里的审核意见算。
- 手画：test/forms/hand 的 ${String(handForms.length)} 份表，画好以后照着改过程序，不是头一回见的。其中 10 份头一回读的得分写在下面“手工画的各地表样”里。
- 自动生成：test/forms/generate 的 ${String(GENERATED)} 份表，程序也照着它们的排法和写法改过。

另外 ${String(sound.length)} 份各地样式的合格表（test/lint/sound-forms.ts）一条错误、一条警告也不报，由测试守住；
在这些合格表里一格一格种下 ${String(planted.length)} 处错，找到 ${percent(planted.filter(({ isFound }) => isFound).length, planted.length)}。
在一条错误也不该有的 ${String(wrong.tables)} 张表上报了 ${String(counted)} 条错误。

留出和手画的找全率只算得出少数几条规则：手画的真值只记没有指标值、比率超过100%、资金总额不等于各项之和三种错；
留出的真值逐格记了明确的毛病，但只有 ${String(remarked.length)} 处。其余规则在这些表上没有逐条核对该报之处，写“—”，不拿种下的错顶替。

| 规则 | 留出：准确率 | 留出和手画：找全率 | 留出和手画：每百个指标 | 自动生成：每百个指标 | 种下的错：找全率 | 合格表上误报错误 |
|---|---|---|---|---|---|---|
${rows.join('\n')}`;
}

interface Wanted {
  readonly rule: string;
  readonly isFound: boolean;
}

function foundOf(wanted: readonly Wanted[], id: string): string {
  const own = wanted.filter(({ rule }) => rule === id);
  return own.length === 0 ? '—' : percent(own.filter(({ isFound }) => isFound).length, own.length);
}

/** The faults of a form drawn by hand, and whether the named checks report them. */
function drawnIn({ workbook, faults }: FormWithTruth): Wanted[] {
  const { findings } = check(workbook);
  return faults.map(({ check: named, sheet, cells }) => ({
    rule: NAMED_RULES[named][0] ?? '',
    isFound: findings.some(
      (one) =>
        NAMED_RULES[named].includes(one.rule) &&
        [...one.cells, ...one.related].some((each) => each.sheet === sheet && cells.includes(cellName(each))),
    ),
  }));
}

function ofRemark({ remark, isMade }: JudgedRemark): Wanted {
  return { rule: RULES_OF_KIND[remark.kind]?.[0] ?? '', isFound: isMade };
}

/** The slips typed into a sound form one by one, and whether their rule reports the cell. */
function plantedIn(form: SoundForm): Wanted[] {
  return form.slips.map(([cell, typed, rule]) => ({
    rule,
    isFound: check(soundWorkbook(form, cell, typed)).findings.some(
      (one) => one.rule === rule && [one.cell, ...one.related].some((each) => cellName(each) === cell),
    ),
  }));
}

function remarksTable(remarks: readonly JudgedRemark[]): string {
  const kinds = [...new Set(remarks.map(({ remark }) => remark.kind))].sort();
  const rows = kinds.map((kind) => {
    const own = remarks.filter(({ remark }) => remark.kind === kind);
    const sure = own.filter(isSure);
    const made = (some: readonly JudgedRemark[]): string =>
      some.length === 0 ? '—' : `${String(some.filter(({ isMade }) => isMade).length)}/${String(some.length)}`;
    const by = RULES_OF_KIND[kind];
    return `| ${kind} | ${made(own)} | ${made(sure)} | ${by ? by.map((rule) => `\`${rule}\``).join(' ') : '规则目录没有'} |`;
  });
  return [
    '## 真值里的问题找到了多少',
    '',
    '| 问题种类 | 找到 | 其中明确的 | 由哪些规则 |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)}%（${String(part)}/${String(whole)}）`;
}
