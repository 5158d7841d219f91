import type { Chooser } from '../dimension';
import type { Random } from '../random';
import { numberStyles, signStyles, type SplitStyle } from '../values/split-value';
import { headingChoices, headingFamilies, type ColumnKind } from './headings';
import { headingStyles, sideLabels, spareRows } from './heading-styles';
import { levelFamilies, levelSpellings, type LevelFamily } from './level-names';
import { pageBreaks, type SheetPlan } from './sheet-plans';
import { levelLayouts, type LevelLayout } from './level-layout';
import { brokenLines, nameStyles } from './name-styles';
import { extraColumns, targetColumns, type TargetColumns } from './target-columns';

type ChoiceOf<D extends { readonly choices: readonly unknown[] }> = D['choices'][number];

/** The choices for a block of indicators before it is drawn; all blocks of a sheet share them. */
export interface BlockPlan {
  readonly levels: LevelLayout;
  readonly family: LevelFamily;
  readonly spelling: ChoiceOf<typeof levelSpellings>;
  readonly headingStyle: ChoiceOf<typeof headingStyles>;
  readonly sideLabel: ChoiceOf<typeof sideLabels>;
  readonly spare: ChoiceOf<typeof spareRows>;
  readonly names: ChoiceOf<typeof nameStyles>;
  readonly broken: ChoiceOf<typeof brokenLines>;
  readonly target: TargetColumns;
  readonly split: SplitStyle;
  readonly pageBreak: ChoiceOf<typeof pageBreaks>;
  readonly columns: readonly BlockColumn[];
}

export interface BlockColumn {
  readonly kind: ColumnKind;
  readonly heading: string;
  /** Number of its sheet columns. */
  readonly span: number;
  /** Index among several columns of values, or of its group of target columns. */
  readonly index?: number;
  /** The heading over it and the columns beside it. */
  readonly over?: string;
}

const LEADS = ['project', 'amount', 'goal'] as const;

/** Smallest number of columns, so that the head fits. */
const NARROWEST = 4;

/** The rows of a list of projects begin with the project. */
export function planBlock(chooser: Chooser, place: SheetPlan['place']): BlockPlan {
  const isList = place === 'list';
  const levels = chooser.choose(levelLayouts, ({ rows }) => !isList || rows.length === 0);
  const showsLevel2 = levels.columns.some((kind) => kind !== 'level1') || levels.rows.includes('level2');
  // Without level 2, a form cannot show that 效益指标 include 满意度.
  const family = chooser.choose(
    levelFamilies,
    ({ name, isUsual }) =>
      (showsLevel2 || name !== '满意度归入效益') && (levels.isOneWord !== true || isUsual === true),
  );
  // Names in a shared cell or in rows of their own are written plainly.
  const spelling = chooser.choose(levelSpellings, ({ name }) => levels.columns[0] !== 'both' || name === '产出指标');
  const headings = chooser.choose(headingFamilies);
  const target = chooser.choose(targetColumns);
  const extra = chooser.choose(extraColumns);
  const sideLabel = chooser.choose(sideLabels, ({ label }) => !isList || label === null);
  const headingStyle = chooser.choose(headingStyles, ({ rows }) => !hasUpperRow(target) || rows === 1);
  const isSplit = target.columns.includes('operator');
  const split: SplitStyle = {
    signs: isSplit ? chooser.choose(signStyles) : signStyleOf('≥'),
    numbers: chooser.choose(numberStyles),
    saysQualitative: chooser.random.chance(0.7),
  };
  const column = (kind: ColumnKind, span = 1): BlockColumn => ({
    kind,
    span,
    heading: headingOf(kind, headings, levels, sideLabel.label, chooser.random),
  });
  const before = [
    ...(isList ? LEADS : []).map((kind) => column(kind)),
    ...(extra.first ?? []).map((kind) => column(kind)),
    ...levels.columns.map((kind) => column(kind === 'both' ? 'both-levels' : kind)),
  ];
  const behindName = [
    ...extra.before.map((kind) => column(kind)),
    ...targetsOf(target).map((one) => ({
      ...column(one.kind, one.span),
      ...(one.heading && { heading: one.heading }),
      index: one.index,
      over: one.over,
    })),
    ...extra.behind.map((kind) => column(kind)),
  ];
  const names = chooser.choose(nameStyles);
  const hasBothLevels = levels.columns.length === 2 && levels.below !== 'middle';
  // Names in the middle of their rows come from printed forms, which have no empty rows.
  const spare = chooser.choose(
    spareRows,
    ({ placeholder }) => (!isList && levels.below !== 'middle') || placeholder === null,
  );
  const pageBreak = chooser.choose(pageBreaks, ({ lines, isBeside, isOnNextSheet }) => {
    // Blank cells at the top of a page go on with the level above, or belong to a name further down: nobody can tell.
    if (isList || levels.below === 'middle') return lines === null;
    const isSimple = place === 'one-sheet' && sideLabel.label === null && hasBothLevels;
    return (isBeside ?? isOnNextSheet) !== true || isSimple;
  });
  const width = [...before, ...behindName].reduce((sum, { span }) => sum + span, 1);
  return {
    levels,
    family,
    spelling,
    headingStyle,
    target,
    split,
    sideLabel,
    spare,
    pageBreak,
    names,
    broken: chooser.choose(
      brokenLines,
      ({ width }) =>
        width === null ||
        (!isList &&
          names.isPlain === true &&
          hasBothLevels &&
          levels.below !== 'repeated' &&
          target.columns.length === 1 &&
          pageBreak.lines === null &&
          spare.placeholder === null),
    ),
    columns: [...before, column('name', Math.max(1, NARROWEST - width + 1)), ...behindName],
  };
}

function signStyleOf(name: string): SplitStyle['signs'] {
  const style = signStyles.choices.find((choice) => choice.name === name);
  if (!style) throw new Error(`no style ${name}`);
  return style;
}

type TargetColumn = Pick<BlockColumn, 'kind' | 'span' | 'index' | 'over'> & { readonly heading?: string | undefined };

function targetsOf(target: TargetColumns): TargetColumn[] {
  const { over, several, groups, columns } = target;
  if (several) return several.headings.map((heading, index) => ({ kind: 'value', span: 1, heading, index, over }));
  if (groups)
    return groups.flatMap((group, index) =>
      columns.map((kind): TargetColumn => {
        const heading = kind === 'value' || kind === 'number' ? group.heading : undefined;
        return { kind, span: 1, index, over: group.over, heading };
      }),
    );
  return columns.map((kind) => ({ kind, span: kind === 'value' ? (target.span ?? 1) : 1, over }));
}

/** True for headings in two rows. */
export function hasUpperRow({ over, groups = [] }: TargetColumns): boolean {
  return over !== undefined || groups.some((group) => group.over !== undefined);
}

/**
 * Heading of a column. A form without all three levels calls its names 指标名称 instead of 三级指标. Beside a label 绩效指标, no
 * column has that heading.
 */
function headingOf(
  kind: ColumnKind,
  family: ChoiceOf<typeof headingFamilies>,
  levels: LevelLayout,
  sideLabel: string | null,
  random: Random,
): string {
  const isShort = kind === 'name' && levels.columns.length + levels.rows.length < 2;
  const choices = isShort ? ['指标名称', '绩效指标'] : headingChoices(family, kind);
  return random.pick(choices.filter((heading) => sideLabel === null || heading !== '绩效指标'));
}

export function blockWidth({ columns, sideLabel }: BlockPlan): number {
  return columns.reduce((sum, { span }) => sum + span, sideLabel.label === null ? 0 : 1);
}
