import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS, formatsOf } from '../../src/report/formats/formats';

const FILES = readdirSync(join(__dirname, '../../src/report/formats'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'format' && name !== 'formats');

test('every file of a format is in the register under its own name', () => {
  expect(FORMATS.map(({ id }) => id).sort()).toEqual(FILES.sort());
});

test('text comes first: it is the default', () => {
  expect(FORMATS[0].id).toBe('text');
});

test.each(['check', 'inspect', 'explain', 'rules', 'library'] as const)(
  '%s can be printed for people and for programs',
  (what) => {
    expect(formatsOf(what).map(({ id }) => id)).toEqual(expect.arrayContaining(['text', 'json']));
  },
);
