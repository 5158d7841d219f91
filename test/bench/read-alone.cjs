// What everything else is measured against: SheetJS reading the files of a folder, and nothing else.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { read } = require('@e965/xlsx');

const [folder = ''] = process.argv.slice(2);
for (const name of readdirSync(folder)) read(readFileSync(join(folder, name)));
