import { rules } from '../../src/rules';
import * as listedReasons from '../../src/rules/reasons';
import type { RuleReasons } from '../../src/rules/kit/rule';
import { ruleExamples, ruleFiles, ruleModule } from './rule-modules';
import { runRule } from './run-rule';

const reasons: RuleReasons = listedReasons;
const CATEGORIES = ['完整性', '规范性', '一致性', '合理性', '相关性', '勾稽'];
test('the index lists every rule file, each once', () => {
  expect(rules.map((rule) => rule.meta.id).sort()).toEqual([...ruleFiles].sort());
});

test.each(ruleFiles)('%s is exported under its own id, and so is its reason', (id) => {
  expect(ruleModule(id).default.meta.id).toBe(id);
  expect(reasons[id]).toBe(ruleModule(id).reason);
});

describe.each(rules.map((rule) => ({ id: rule.meta.id, rule })))('$id', ({ rule }) => {
  const { meta } = rule;
  const { why, basis } = reasons[meta.id] ?? { why: '', basis: [] };
  const { good = [], bad = [] } = ruleExamples.get(meta.id) ?? {};

  test('says what it is, why, and on what it rests, in Chinese', () => {
    const texts = [meta.title, why, ...basis, ...Object.values(meta.messages)];
    expect(texts.filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(CATEGORIES).toContain(meta.category);
    expect(basis.length).toBeGreaterThan(0);
    expect(rule.checkTable ?? rule.checkWorkbook).toBeDefined();
  });

  test('has no text left of the template that npm run new-rule writes', () => {
    const advice = bad.flatMap((example) => runRule(rule, example).map(({ suggestion }) => suggestion ?? ''));
    const limits = Object.values(meta.thresholds ?? {}).map(({ label }) => label);
    const shown = [meta.title, why, ...basis, ...Object.values(meta.messages), ...limits, ...advice];
    const texts = [...shown, JSON.stringify([good, bad])];
    expect(texts.filter((text) => text.includes('待写'))).toEqual([]);
  });

  test('cites no article number, for the sources have not been checked', () => {
    expect(basis.filter((document) => /第[一二三四五六七八九十百\d]+条/.test(document))).toEqual([]);
  });

  test('has a good and a bad example', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    expect(good.flatMap((example) => example.findings)).toEqual([]);
    expect(bad.filter((example) => example.findings.length === 0)).toEqual([]);
  });

  test('shows each of its messages in an example, with every figure filled in', () => {
    const shown = bad.flatMap((example) => runRule(rule, example)).map(({ message }) => message);
    const unseen = Object.values(meta.messages).filter(
      (message) => !shown.some((text) => patternOf(message).test(text)),
    );
    expect(unseen).toEqual([]);
    expect(shown.filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
  });

  test('offers fixes of no other kind than it declares, and tells the user what to do', () => {
    const findings = bad.flatMap((example) => runRule(rule, example));
    expect(findings.filter((finding) => finding.suggestion === null)).toEqual([]);
    expect(findings.some((finding) => finding.fix !== null)).toBe(meta.fix !== null);
    if (meta.fix === 'confirm') expect(findings.filter((finding) => finding.fix?.kind === 'safe')).toEqual([]);
  });
});

function patternOf(message: string): RegExp {
  const literal = message.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`);
}
