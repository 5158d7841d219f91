import type { ApiSetTable } from './api-sets';

/** The classes that the stand-in implements, completely or in part. */
const CLASSES = [
  'Application',
  'Comment',
  'CommentCollection',
  'CommentReply',
  'CommentReplyCollection',
  'ConditionalFormat',
  'ConditionalFormatCollection',
  'ConditionalFormatRule',
  'ConditionalRangeBorder',
  'ConditionalRangeBorderCollection',
  'ConditionalRangeFill',
  'ConditionalRangeFont',
  'ConditionalRangeFormat',
  'CustomConditionalFormat',
  'CustomXmlPart',
  'CustomXmlPartCollection',
  'CustomXmlPartScopedCollection',
  'HeaderFooter',
  'HeaderFooterGroup',
  'NamedItem',
  'NamedItemCollection',
  'PageLayout',
  'Range',
  'RangeAreas',
  'RangeBorder',
  'RangeBorderCollection',
  'RangeCollection',
  'RangeFill',
  'RangeFont',
  'RangeFormat',
  'Runtime',
  'Setting',
  'SettingCollection',
  'Workbook',
  'WorkbookProtection',
  'Worksheet',
  'WorksheetCollection',
  'WorksheetProtection',
];

/**
 * Reads the requirement set of each member of the stand-in's classes from the doc comments of @types/office-js ("[Api
 * set: ExcelApi 1.13]"). A member without a note has that of its class.
 */
export function readApiSets(declarations: string): ApiSetTable {
  const start = declarations.indexOf('\ndeclare namespace Excel {');
  const end = declarations.indexOf('\ndeclare namespace ', start + 1);
  const excel = declarations.slice(start, end < 0 ? undefined : end);
  return Object.fromEntries(CLASSES.map((name) => [name, readClass(excel, name)]));
}

function readClass(excel: string, name: string): Record<string, string> {
  const start = excel.indexOf(`\n    class ${name} extends `);
  if (start < 0) throw new Error(`No class ${name} in the declarations`);
  const body = excel.slice(start, excel.indexOf('\n    }\n', start));
  const ownSet = setIn(excel.slice(excel.lastIndexOf('/**', start), start)) ?? '1.1';
  const members: Record<string, string> = {};
  for (const [, doc = '', member = ''] of body.matchAll(/\n {8}\/\*\*([\s\S]*?)\*\/\n {8}(?:readonly )?(\w+)/g)) {
    // The first of several overloads counts.
    members[member] ??= setIn(doc) ?? ownSet;
  }
  return members;
}

function setIn(doc: string): string | null {
  const match = /\[Api set: (\w+) (\w+(?:\.\d+)?)/.exec(doc);
  if (!match) return null;
  const [, name = '', version = ''] = match;
  return name === 'ExcelApi' ? version : `${name} ${version}`;
}
