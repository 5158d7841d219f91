import { gzipSync } from 'node:zlib';
import { packLibrary, unpackLibrary } from '../../src/library/packed-library';
import type { PackedLibrary } from '../../src/library/packed-library';
import type { Syllables } from '../../src/library/pinyin';
import saidWords from '../../src/library/said-words.json';
import syllables from '../../src/library/syllables.json';
import { libraryEntries, templates } from '../../src/library/templates';
import { atOnce } from '../../src/workbook/pieces';

const FOR_EDITORS = ['dataSource', 'source'];

const packed = packLibrary(libraryEntries, { syllables, saidWords });

test('what is fetched holds every template with all that the pane shows', () => {
  const fetched = JSON.parse(JSON.stringify(packed)) as PackedLibrary;
  const shown = templates.map((template) =>
    Object.fromEntries(Object.entries(template).filter(([field]) => !FOR_EDITORS.includes(field))),
  );
  expect(atOnce(unpackLibrary(fetched)).templates).toEqual(shown);
});

test('what only editors need is left out', () => {
  const fetched = JSON.stringify(atOnce(unpackLibrary(packed)));
  expect(fetched).not.toContain('部门决算报表、编制批复文件');
});

test('what is fetched is at most 90 KiB, compressed', () => {
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThanOrEqual(90 * 1024);
});

test('the sounds of all characters come with it', () => {
  const unpacked = atOnce(unpackLibrary(packed)).syllables;
  const sorted = (table: Syllables) =>
    Object.entries(table).map(([one, characters]) => [one, Array.from(characters).sort()]);
  expect(sorted(unpacked)).toEqual(sorted(syllables));
});
