import { measurabilityOf } from '../../rules/facts/qualitative-words';
import { pattern } from '../../wording/lexicon/family';
import { EXPLAINING_HEADINGS } from '../../wording/lexicon/form-words';
import type { IndicatorTemplate } from '../schema';
import type { BlankForm } from './blank-form';

/** A row of the new form. Without a template only the levels are written, and the user fills in the rest. */
export interface FirstIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly template: IndicatorTemplate | null;
}

/** The field with indicators for any department. */
const GENERAL_FIELD = '通用行政';
const COST = '成本指标';
const OUTPUT = '产出指标';
const COUNTS = '数量指标';
/** A form has at least so many indicators; outputs make up what is missing. */
const LEAST = { project: 5, department: 10 };

/**
 * The first indicators of a new form: for each of its groups those of the user's field of work, or general ones where it has
 * none. General words (项目经济效益实现程度：达到预期) say little, and only stand where their level 1 were empty without them.
 * Groups without any are left out, but every level 1 has at least one row.
 * @param field a domain (领域) of the library
 */
export function firstIndicators(
  form: BlankForm,
  templates: readonly IndicatorTemplate[],
  field: string,
): readonly FirstIndicator[] {
  const taken = new Set<string>();
  const groups = form.groups.map(([levels, count]) => {
    const [level1 = '', level2 = ''] = levels.split('/');
    const fitting = templates.filter(
      (template) =>
        template.mapping[form.profile] === levels &&
        suits(form, template) &&
        !(level2 === COUNTS && template.unit === '%'),
    );
    const ranked = [true, false].flatMap((isUsual) => fitting.filter((one) => isUsual === hasUsualKind(one)));
    const free = [...new Set(ranked)].filter(({ name }) => !taken.has(name));
    const own = free.filter(({ domain }) => domain === field);
    const general = free.filter(({ domain }) => domain === GENERAL_FIELD);
    // A cost that only says a rate (财政供养人员控制率) is none that a form can do with.
    const isNoCost = levels.includes(COST) && !own.some(hasUsualKind) && general.some(hasUsualKind);
    const chosen = (own.length > 0 && !isNoCost ? own : general).slice(0, count);
    for (const { name } of chosen) taken.add(name);
    return { level1, level2, chosen, more: [...own, ...general].filter((one) => isNumber(one) && hasUsualKind(one)) };
  });
  const saysMuch = new Set(groups.filter(({ chosen }) => chosen.some(isNumber)).map(({ level1 }) => level1));
  const kept = groups.map(({ level1, level2, chosen, more }) => ({
    level1,
    level2,
    more,
    chosen:
      form.scope === 'project' && field !== GENERAL_FIELD && saysMuch.has(level1)
        ? chosen.filter((one) => one.domain === field || isNumber(one))
        : chosen,
  }));
  let missing = LEAST[form.scope] - kept.reduce((sum, { chosen }) => sum + chosen.length, 0);
  const full = kept.map((group) => {
    const [more] = missing > 0 && group.level1 === OUTPUT ? group.more.filter(({ name }) => !taken.has(name)) : [];
    if (!more) return group;
    missing--;
    taken.add(more.name);
    return { ...group, chosen: [...group.chosen, more] };
  });
  const filled = new Set(full.filter(({ chosen }) => chosen.length > 0).map(({ level1 }) => level1));
  return full.flatMap(({ level1, level2, chosen }): readonly FirstIndicator[] => {
    if (chosen.length > 0) return chosen.map((template) => ({ level1, level2, template }));
    if (filled.has(level1)) return [];
    filled.add(level1);
    return [{ level1, level2, template: null }];
  });
}

function isNumber({ kind }: IndicatorTemplate): boolean {
  return kind !== 'qualitative';
}

/** True for the usual kind of value: counts under 数量指标, amounts of money under 成本指标; no words. */
function hasUsualKind({ level1, level2, kind }: IndicatorTemplate): boolean {
  if (level2 === COUNTS) return kind === 'count' || kind === 'number';
  return level1 === COST ? kind === 'money' : kind !== 'qualitative';
}

/** 财预〔2021〕101号 keeps 常规管理要求 out of the forms of projects. */
function suits({ scope, rows }: BlankForm, template: IndicatorTemplate): boolean {
  if (isVague(template) && !HAS_ROOM_FOR_WORDS.test(rows)) return false;
  return scope === 'project' ? template.scope !== '整体' && !template.management : template.scope !== '项目';
}

/** Column headings for explanations of words such as 显著提升. */
const HAS_ROOM_FOR_WORDS = pattern`${EXPLAINING_HEADINGS}`;

function isVague({ value }: IndicatorTemplate): boolean {
  return typeof value === 'string' && measurabilityOf(value) === 'vague';
}

/** The fields of work for the user's choice, in the library's order. */
export function fieldsOf(templates: readonly IndicatorTemplate[]): readonly string[] {
  return [...new Set(templates.map(({ domain }) => domain))];
}
