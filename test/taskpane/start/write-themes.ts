/** Writes src/taskpane/start/themes.json; run after changing colours, or when styles use another token. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { themesInUse } from './full-themes';

const file = path.join(__dirname, '../../../src/taskpane/start/themes.json');
writeFileSync(file, `${JSON.stringify(themesInUse(), null, 2)}\n`);
