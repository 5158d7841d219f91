import fc from 'fast-check';
import { isSavedState, parseSavedState, printSavedState, withSection } from '../../src/workbook/saved-state';

const sections = fc
  .dictionary(fc.stringMatching(/^[a-z][a-z-]{0,12}$/), fc.jsonValue({ stringUnit: 'binary' }), { maxKeys: 4 })
  .map((values) => new Map(Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)])));

function values(all: ReadonlyMap<string, string>): unknown {
  return [...all].map(([name, json]) => [name, JSON.parse(json)]);
}

test('what was printed is read again, whatever the text', () => {
  fc.assert(
    fc.property(sections, (all) => {
      const xml = printSavedState(all);
      const read = parseSavedState(xml);
      expect(read.isUnreadable).toBe(false);
      expect(values(read.sections)).toEqual(values(all));
      expect(printSavedState(read.sections)).toBe(xml);
    }),
  );
});

test('any text is read without an error', () => {
  const pieces = fc.constantFrom(
    '<',
    '</',
    '>',
    '/>',
    'state',
    'section',
    ' name="a"',
    ' xmlns="urn:goal-table:state"',
    '&#x41;',
    '[]',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        expect(() => parseSavedState(text)).not.toThrow();
      },
    ),
  );
});

/** The same part as written by other programs. */
const SAME = [
  '<state xmlns="urn:goal-table:state"><section name="corrections">["&lt;\'&quot;&#x4E00;"]</section></state>',
  '\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    "<state xmlns='urn:goal-table:state' >\n" +
    "  <section name = 'corrections'>[\"&lt;&apos;" +
    '"一"]</section >\n</state>\n',
  '<g:state xmlns:g="urn:goal-table:state"><g:section name="corrections">["&lt;\'"一"]</g:section></g:state>',
];

test.each(SAME)('is read in any spelling: %s', (xml) => {
  expect(isSavedState(xml)).toBe(true);
  expect(parseSavedState(xml)).toEqual({ sections: new Map([['corrections', '["<\'"一"]']]), isUnreadable: false });
});

test.each([
  ['', false],
  ['no XML', false],
  ['<other xmlns="urn:other"/>', false],
  ['<state/>', false],
  ['<g:state xmlns="urn:goal-table:state"/>', false],
  ['<settings xmlns="urn:goal-table:state"/>', true],
  ['<state xmlns="urn:goal-table:state">', true],
  ['<state xmlns="urn:goal-table:state"/><more/>', true],
  ['<state xmlns="urn:goal-table:state">text</state>', true],
  ['<state xmlns="urn:goal-table:state"><section>[]</section></state>', true],
  ['<state xmlns="urn:goal-table:state"><part name="a">[]</part></state>', true],
  ['<state xmlns="urn:goal-table:state"><section name="a">[</section></section></state>', true],
  ['<state xmlns="urn:goal-table:state"><section name="a">1</section><section name="a">2</section></state>', true],
])('cannot be read: %s', (xml, isOurs) => {
  expect(parseSavedState(xml)).toEqual({ sections: new Map(), isUnreadable: true });
  expect(isSavedState(xml)).toBe(isOurs);
});

test.each([undefined, '<state xmlns="urn:goal-table:state"/>', '<state xmlns="urn:goal-table:state"> </state>'])(
  'holds nothing: %s',
  (xml) => {
    expect(parseSavedState(xml)).toEqual({ sections: new Map(), isUnreadable: false });
  },
);

test('a section is replaced or taken away, the others stay as they are', () => {
  const before = printSavedState(
    new Map([
      ['later', '{"not": JSON'],
      ['corrections', '[1]'],
    ]),
  );
  const after = withSection(before, 'corrections', '[2]');
  expect([...parseSavedState(after).sections]).toEqual([
    ['later', '{"not": JSON'],
    ['corrections', '[2]'],
  ]);
  expect(withSection(withSection(after, 'corrections', null), 'later', null)).toBeUndefined();
});
