import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApiSets } from './read-api-sets';

/** Writes api-sets.json; run after updating @types/office-js. */
const declarations = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
writeFileSync(join(__dirname, 'api-sets.json'), `${JSON.stringify(readApiSets(declarations), null, 1)}\n`);
