import { isJoinedName, isLevel1Name, isLevel2Name, levelKey, nameLike } from '../../goals/levels';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import type { Located } from '../../goals/located';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021, MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import {
  defineRule,
  type FixKind,
  type Report,
  type RuleContext,
  type RuleExamples,
  type RuleReason,
} from '../kit/rule';

const SPACE = /([\u4e00-\u9fff])[ \t\u3000\u00a0]+(?=[\u4e00-\u9fff])/g;
const OLD_NAMES: ReadonlyMap<string, string> = new Map([['环境效益', '生态效益']]);
/** Number of columns of an Excel sheet. */
const MOST_COLUMNS = 16_384;
/** Longer texts in a level column are misplaced sentences. */
const LONGEST_NAME = 12;

type MessageId = 'spaced' | 'old' | 'short' | 'unknown';

export default defineRule<MessageId>({
  meta: {
    id: 'structure/level-name',
    title: '一二级指标名称不在字典',
    category: '规范性',
    severity: 'hint',
    messages: {
      spaced: '“{written}”中间有空格，应写“{standard}”。',
      old: '“{written}”是旧的叫法，现在叫“{standard}”。',
      short: '一级指标“{level1}”下的二级指标只写“{written}”，应写“{standard}”。',
      unknown: '“{written}”不是{level}指标名称，像是“{standard}”写走了样。',
    },
    fix: 'safe',
  },

  *checkTable(table, context) {
    for (const name of levelsOf(table)) {
      const fault = faultOf(name);
      if (fault && !isPrinted(name, fault.messageId, context)) yield reportOf(name, fault, context);
    }
  },
});

export const reason: RuleReason = {
  why: '一级、二级指标是固定名称，写法不同，导入系统和汇总时会认不出来。',
  basis: [`${MEASURES_2015}（绩效目标申报表）`, `${CORE_INDICATORS_2021}（一级、二级指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '质量\n指标', '培训合格率', '≥95%'],
        ['效益指标', '可持续影响指标', '长效机制健全性', '健全'],
        ['项目完成指标', '进度指标', '工程进度', '≥60%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指 标', '培训场次', '≥5场'],
        ['产出指标', '质量标准指标', '培训计划完成率', '=100%'],
        ['效益指标', '环境效益指标', '节约用纸', '≥10%'],
        ['满意度指标', '满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['B5', 'B6', 'B7', 'B8'],
    },
  ],
});

function isPrinted(name: LevelCell, messageId: MessageId, { tables }: RuleContext): boolean {
  if (messageId === 'spaced') return false;
  const { inTables, aboveRows } = printedNames(tables);
  return (messageId === 'unknown' ? aboveRows : inTables).has(placeOf(name));
}

interface PrintedNames {
  /** Keys (level and name) of names that occur in several tables. */
  readonly inTables: ReadonlySet<string>;
  /** Keys of names that several indicators have. */
  readonly aboveRows: ReadonlySet<string>;
}

/** Cached by the workbook's tables. */
const printed = new WeakMap<readonly GoalTable[], PrintedNames>();

/** Level names that belong to the form itself, by their frequency. */
function printedNames(tables: readonly GoalTable[]): PrintedNames {
  const known = printed.get(tables);
  if (known) return known;
  const namesOf = tables.map(({ indicators }) =>
    indicators.flatMap(({ level1, level2 }) => [
      ...(level1 ? [`1 ${levelKey(level1.value)}`] : []),
      ...(level2 ? [`2 ${levelKey(level2.value)}`] : []),
    ]),
  );
  const names = {
    inTables: repeated(namesOf.flatMap((some) => [...new Set(some)])),
    aboveRows: repeated(namesOf.flat()),
  };
  printed.set(tables, names);
  return names;
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

function placeOf({ level, name }: LevelCell): string {
  return `${String(level)} ${levelKey(name.value)}`;
}

interface LevelCell {
  readonly level: 1 | 2;
  readonly name: Located<string>;
  readonly indicator: Indicator;
}

/** The cells with level names, each once. */
function levelsOf(table: GoalTable): readonly LevelCell[] {
  const byCell = new Map<number, LevelCell>();
  for (const indicator of table.indicators) {
    if (indicator.levelsInferred) continue;
    for (const [level, name] of [
      [1, indicator.level1],
      [2, indicator.level2],
    ] as const) {
      const key = name && name.cell.row * MOST_COLUMNS + name.cell.column;
      if (name && key !== null && !byCell.has(key)) byCell.set(key, { level, name, indicator });
    }
  }
  return [...byCell.values()];
}

function isUnknown({ level, name }: LevelCell): boolean {
  const isKnown = level === 1 ? isLevel1Name : isLevel2Name;
  return !isKnown(name.value) && !isJoinedName(name.value) && !OLD_NAMES.has(levelKey(name.value));
}

/** True for a level 2 name in the level 1 column; structure/level-pair reports it. */
function isOfOtherLevel(name: string, level: 1 | 2): boolean {
  return level === 1 ? isLevel2Name(name) : isLevel1Name(name);
}

/** 满意度 | 服务对象: together they are the name of the level 2. */
function goesOnInLevel1({ level, name, indicator: { level1 } }: LevelCell): boolean {
  return level === 2 && level1 !== null && isLevel2Name(levelKey(name.value) + levelKey(level1.value));
}

interface Fault {
  readonly messageId: MessageId;
  readonly standard: string;
  readonly kind: FixKind;
}

function faultOf(cell: LevelCell): Fault | null {
  const { name, level, indicator } = cell;
  const key = levelKey(name.value);
  const written = name.text.trim();
  const old = OLD_NAMES.get(key);
  if (old !== undefined)
    return { messageId: 'old', standard: written.replace(SPACE, '$1').replace(key, old), kind: 'confirm' };
  if (isUnknown(cell)) {
    // A name unlike all known ones is the form's own, or a misplaced sentence.
    const isName = key.length <= LONGEST_NAME && !isOfOtherLevel(name.value, level);
    const like = isName && !goesOnInLevel1(cell) ? nameLike(name.value, level) : null;
    return like === null ? null : { messageId: 'unknown', standard: `${like}指标`, kind: 'confirm' };
  }
  const isShort = level === 2 && key === '满意度' && indicator.level1 && levelKey(indicator.level1.value) === '满意度';
  if (isShort)
    return {
      messageId: 'short',
      standard: written.replace(SPACE, '$1').replace('满意度', '服务对象满意度'),
      kind: 'confirm',
    };
  const plain = written.replace(SPACE, '$1');
  return plain === written ? null : { messageId: 'spaced', standard: plain, kind: 'safe' };
}

function reportOf(
  { name, level, indicator }: LevelCell,
  { messageId, standard, kind }: Fault,
  context: RuleContext,
): Report<MessageId> {
  const content = context.cell(name.cell);
  const isStandard = (level === 1 ? isLevel1Name : isLevel2Name)(standard);
  const isWritable = isStandard && computedFormula(content) === null && content.text.trim() === name.text.trim();
  return {
    messageId,
    data: {
      written: quote(name.text),
      standard: quote(standard),
      level: level === 1 ? '一级' : '二级',
      level1: quote(indicator.level1?.value ?? ''),
    },
    cell: name.cell,
    suggestion: `请写成“${quote(standard)}”${messageId === 'unknown' ? '；表样就是这样印的，可以忽略' : ''}。`,
    ...(isWritable && { fix: { kind, edits: [writeText(name.cell, standard, context)] } }),
  };
}
