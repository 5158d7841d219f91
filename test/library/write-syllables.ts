import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSyllables } from './read-syllables';
import { searchedTexts } from './searched-texts';

/** Writes src/library/syllables.json anew; to be run after a change of the templates: `npm run syllables`. */
const file = join(__dirname, '../../src/library/syllables.json');
writeFileSync(file, `${JSON.stringify(readSyllables(searchedTexts), null, 1)}\n`);
