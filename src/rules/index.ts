// Written by `npm run rule-lists` from the files of the rules; a test holds that it is current.
import completenessValueMissing from './completeness/value-missing';
import completenessNameMissing from './completeness/name-missing';
import completenessLevelMissing from './completeness/level-missing';
import completenessRequiredOutput from './completeness/required-output';
import completenessRequiredQuantityQuality from './completeness/required-quantity-quality';
import completenessCostRequired from './completeness/cost-required';
import completenessSatisfactionMissing from './completeness/satisfaction-missing';
import completenessGoalMissing from './completeness/goal-missing';
import completenessPlaceholder from './completeness/placeholder';
import completenessBasisMissing from './completeness/basis-missing';
import completenessFormulaMissing from './completeness/formula-missing';
import completenessOperatorMissing from './completeness/operator-missing';
import completenessUnitMissing from './completeness/unit-missing';
import completenessFundMissing from './completeness/fund-missing';
import completenessHeaderMissing from './completeness/header-missing';
import completenessTaskIncomplete from './completeness/task-incomplete';
import completenessHistoryMissing from './completeness/history-missing';
import completenessTooFew from './completeness/too-few';
import completenessTooMany from './completeness/too-many';
import completenessNoIndicators from './completeness/no-indicators';
import completenessPeriodMissing from './completeness/period-missing';
import formatOperatorNonstandard from './format/operator-nonstandard';
import formatOperatorMisplaced from './format/operator-misplaced';
import formatFullwidth from './format/fullwidth';
import formatExcelFormulaTrap from './format/excel-formula-trap';
import formatPercentScale from './format/percent-scale';
import formatUnitList from './format/unit-list';
import formatUnitNonstandard from './format/unit-nonstandard';
import formatRangeValue from './format/range-value';
import formatChineseNumeral from './format/chinese-numeral';
import formatDateStyle from './format/date-style';
import formatWhitespaceInNumber from './format/whitespace-in-number';
import formatNumberAsText from './format/number-as-text';
import formatErrorValue from './format/error-value';
import formatMoneyInWrongScale from './format/money-in-wrong-scale';
import formatResidue from './format/residue';
import formatEdgeSpaces from './format/edge-spaces';
import formatNumberField from './format/number-field';
import formatUnreadableNumber from './format/unreadable-number';
import namingIndexPrefix from './naming/index-prefix';
import namingVerbPhrase from './naming/verb-phrase';
import namingTooLong from './naming/too-long';
import namingValueInName from './naming/value-in-name';
import namingYearInName from './naming/year-in-name';
import namingNonstandardName from './naming/nonstandard-name';
import structureLevelPair from './structure/level-pair';
import structureLevelName from './structure/level-name';
import structureColumnShift from './structure/column-shift';
import structureHiddenContent from './structure/hidden-content';
import structureDuplicateTable from './structure/duplicate-table';
import rangeGe100Percent from './range/ge-100-percent';
import rangePercentOver100 from './range/percent-over-100';
import rangeNegative from './range/negative';
import rangeSatisfactionBounds from './range/satisfaction-bounds';
import rangeZeroTarget from './range/zero-target';
import rangeLeZeroCount from './range/le-zero-count';
import rangeRelativeTarget from './range/relative-target';
import rangeBelowHistory from './range/below-history';
import rangeJumpVsHistory from './range/jump-vs-history';
import rangeAdjustRateLoose from './range/adjust-rate-loose';
import rangeFractionOfThing from './range/fraction-of-thing';
import logicDirectionOperator from './logic/direction-operator';
import logicCostOperator from './logic/cost-operator';
import logicDirectionScoring from './logic/direction-scoring';
import logicDirectionName from './logic/direction-name';
import consistencyScoringPoints from './consistency/scoring-points';
import consistencyScoringTarget from './consistency/scoring-target';
import consistencyCountPercent from './consistency/count-percent';
import consistencyRateUnit from './consistency/rate-unit';
import consistencyGoalNumberMismatch from './consistency/goal-number-mismatch';
import consistencyDuplicateIndicator from './consistency/duplicate-indicator';
import consistencyDescShifted from './consistency/desc-shifted';
import consistencyFormulaName from './consistency/formula-name';
import consistencySynonymousIndicators from './consistency/synonymous-indicators';
import consistencyGoalDeadlineMismatch from './consistency/goal-deadline-mismatch';
import levelQuantityPercent from './level/quantity-percent';
import levelSatisfactionMisplaced from './level/satisfaction-misplaced';
import levelTimelinessMisplaced from './level/timeliness-misplaced';
import levelCostMisplaced from './level/cost-misplaced';
import levelBenefitMisplaced from './level/benefit-misplaced';
import levelManagementInProject from './level/management-in-project';
import relevanceEcoFiller from './relevance/eco-filler';
import relevanceCopiedBlock from './relevance/copied-block';
import relevanceObjectMismatch from './relevance/object-mismatch';
import relevanceGoalCopied from './relevance/goal-copied';
import relevanceGoalNotQuantified from './relevance/goal-not-quantified';
import relevanceGoalUnsupported from './relevance/goal-unsupported';
import relevanceObjectUnknown from './relevance/object-unknown';
import relevanceSatisfactionObject from './relevance/satisfaction-object';
import relevanceGoalDetached from './relevance/goal-detached';
import formulaPercentMissing from './formula/percent-missing';
import formulaDenominator from './formula/denominator';
import textTruncated from './text/truncated';
import textTypo from './text/typo';
import qualityQualitativeUnmeasurable from './quality/qualitative-unmeasurable';
import qualityRateNamedQualitative from './quality/rate-named-qualitative';
import qualityQualitativeRatio from './quality/qualitative-ratio';
import qualityCostNotQuantified from './quality/cost-not-quantified';
import qualityEcho from './quality/echo';
import qualityCountInWords from './quality/count-in-words';
import sumExpenditureTotal from './sum/expenditure-total';
import sumFundSource from './sum/fund-source';
import sumIncomeExpense from './sum/income-expense';
import sumIncomeItems from './sum/income-items';
import sumExpenseItems from './sum/expense-items';
import sumShare from './sum/share';
import sumAmountCellPercent from './sum/amount-cell-percent';
import sumTaskTotal from './sum/task-total';
import sumProjectZero from './sum/project-zero';
import sumSchedule from './sum/schedule';
import sumStaff from './sum/staff';
import sumExecRate from './sum/exec-rate';
import sumWeights from './sum/weights';
import sumScoreSum from './sum/score-sum';
import sumWeightStructure from './sum/weight-structure';
import crossCostOverBudget from './cross/cost-over-budget';
import crossUnitCostTimesQty from './cross/unit-cost-times-qty';
import crossYear from './cross/year';
import crossLongAnnual from './cross/long-annual';
import crossLongAnnualValue from './cross/long-annual-value';
import crossTitleName from './cross/title-name';
import crossUnitName from './cross/unit-name';
import crossMoneyScale from './cross/money-scale';
import crossStartAfterEnd from './cross/start-after-end';
import libraryExampleValueUnchanged from './library/example-value-unchanged';
import type { Rule } from './kit/rule';

/** Every rule of the product, in the order of the pane and of the documentation. */
export const rules: readonly Rule[] = [
  completenessValueMissing,
  completenessNameMissing,
  completenessLevelMissing,
  completenessRequiredOutput,
  completenessRequiredQuantityQuality,
  completenessCostRequired,
  completenessSatisfactionMissing,
  completenessGoalMissing,
  completenessPlaceholder,
  completenessBasisMissing,
  completenessFormulaMissing,
  completenessOperatorMissing,
  completenessUnitMissing,
  completenessFundMissing,
  completenessHeaderMissing,
  completenessTaskIncomplete,
  completenessHistoryMissing,
  completenessTooFew,
  completenessTooMany,
  completenessNoIndicators,
  completenessPeriodMissing,
  formatOperatorNonstandard,
  formatOperatorMisplaced,
  formatFullwidth,
  formatExcelFormulaTrap,
  formatPercentScale,
  formatUnitList,
  formatUnitNonstandard,
  formatRangeValue,
  formatChineseNumeral,
  formatDateStyle,
  formatWhitespaceInNumber,
  formatNumberAsText,
  formatErrorValue,
  formatMoneyInWrongScale,
  formatResidue,
  formatEdgeSpaces,
  formatNumberField,
  formatUnreadableNumber,
  namingIndexPrefix,
  namingVerbPhrase,
  namingTooLong,
  namingValueInName,
  namingYearInName,
  namingNonstandardName,
  structureLevelPair,
  structureLevelName,
  structureColumnShift,
  structureHiddenContent,
  structureDuplicateTable,
  rangeGe100Percent,
  rangePercentOver100,
  rangeNegative,
  rangeSatisfactionBounds,
  rangeZeroTarget,
  rangeLeZeroCount,
  rangeRelativeTarget,
  rangeBelowHistory,
  rangeJumpVsHistory,
  rangeAdjustRateLoose,
  rangeFractionOfThing,
  logicDirectionOperator,
  logicCostOperator,
  logicDirectionScoring,
  logicDirectionName,
  consistencyScoringPoints,
  consistencyScoringTarget,
  consistencyCountPercent,
  consistencyRateUnit,
  consistencyGoalNumberMismatch,
  consistencyDuplicateIndicator,
  consistencyDescShifted,
  consistencyFormulaName,
  consistencySynonymousIndicators,
  consistencyGoalDeadlineMismatch,
  levelQuantityPercent,
  levelSatisfactionMisplaced,
  levelTimelinessMisplaced,
  levelCostMisplaced,
  levelBenefitMisplaced,
  levelManagementInProject,
  relevanceEcoFiller,
  relevanceCopiedBlock,
  relevanceObjectMismatch,
  relevanceGoalCopied,
  relevanceGoalNotQuantified,
  relevanceGoalUnsupported,
  relevanceObjectUnknown,
  relevanceSatisfactionObject,
  relevanceGoalDetached,
  formulaPercentMissing,
  formulaDenominator,
  textTruncated,
  textTypo,
  qualityQualitativeUnmeasurable,
  qualityRateNamedQualitative,
  qualityQualitativeRatio,
  qualityCostNotQuantified,
  qualityEcho,
  qualityCountInWords,
  sumExpenditureTotal,
  sumFundSource,
  sumIncomeExpense,
  sumIncomeItems,
  sumExpenseItems,
  sumShare,
  sumAmountCellPercent,
  sumTaskTotal,
  sumProjectZero,
  sumSchedule,
  sumStaff,
  sumExecRate,
  sumWeights,
  sumScoreSum,
  sumWeightStructure,
  crossCostOverBudget,
  crossUnitCostTimesQty,
  crossYear,
  crossLongAnnual,
  crossLongAnnualValue,
  crossTitleName,
  crossUnitName,
  crossMoneyScale,
  crossStartAfterEnd,
  libraryExampleValueUnchanged,
];
