import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryTexts } from './library-texts';
import { readSyllables } from './read-syllables';

/** Writes src/library/syllables.json; run after changing the templates: `npm run syllables`. */
const file = join(__dirname, '../../src/library/syllables.json');
writeFileSync(file, `${JSON.stringify(readSyllables(libraryTexts), null, 1)}\n`);
