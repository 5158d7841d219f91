import { writeFileSync } from 'node:fs';
import { ruleLists } from './rule-lists';

/** `npm run rule-lists`: writes the lists of src/rules from the rule files. */
for (const [path, text] of ruleLists()) writeFileSync(path, text);
