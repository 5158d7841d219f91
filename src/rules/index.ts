import { completenessRules } from './completeness';
import { consistencyRules } from './consistency';
import { crossRules } from './cross';
import { formatRules } from './format';
import { formulaRules } from './formula';
import { levelRules } from './level';
import { libraryRules } from './library';
import { logicRules } from './logic';
import { namingRules } from './naming';
import { qualityRules } from './quality';
import { rangeRules } from './range';
import { relevanceRules } from './relevance';
import { structureRules } from './structure';
import { sumRules } from './sum';
import { textRules } from './text';
import type { Rule } from './kit/rule';

/** Every rule of the product. */
export const rules: readonly Rule[] = [
  ...completenessRules,
  ...formatRules,
  ...namingRules,
  ...structureRules,
  ...rangeRules,
  ...logicRules,
  ...consistencyRules,
  ...levelRules,
  ...relevanceRules,
  ...formulaRules,
  ...textRules,
  ...qualityRules,
  ...sumRules,
  ...crossRules,
  ...libraryRules,
];
