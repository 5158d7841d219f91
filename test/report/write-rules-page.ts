import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../../src/report/rules-page';
import { rules } from '../../src/rules';
import * as reasons from '../../src/rules/reasons';
import { ruleExamples } from '../rules/rule-modules';

/** `npm run rules-page`: writes docs/rules.md anew from the rules. */
writeFileSync(join(__dirname, '../../docs/rules.md'), rulesPage(rules, reasons, ruleExamples));
